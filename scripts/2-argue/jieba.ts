import type { Jieba } from '@node-rs/jieba'

/** The Chinese segmenter. Its library is loaded when a Chinese article first asks for it. */
export const loadJieba = async (): Promise<Jieba> => (await import('../language/segmenter.ts')).loadSegmenter()
