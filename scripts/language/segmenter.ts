import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

let segmenter: Jieba | undefined

/**
 * The Chinese segmenter with its own dictionary, which is never added to. Made when it is first asked for, and once: the dictionary takes a
 * fifth of a second.
 */
export function loadSegmenter(): Jieba {
  segmenter ??= Jieba.withDict(dict)
  return segmenter
}
