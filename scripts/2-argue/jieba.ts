import type { Jieba } from '@node-rs/jieba'

let loading: Promise<Jieba> | null = null

/**
 * The Chinese segmenter with its own dictionary, which is never added to. Loaded when a Chinese article first asks for it, and once:
 * the dictionary takes a fifth of a second.
 */
export function loadJieba(): Promise<Jieba> {
  loading ??= load()
  return loading
}

async function load(): Promise<Jieba> {
  const [{ Jieba }, { dict }] = await Promise.all([import('@node-rs/jieba'), import('@node-rs/jieba/dict.js')])
  return Jieba.withDict(dict)
}
