import type { Jieba } from '@node-rs/jieba'
import type { Reading } from './reading.ts'

const made = new WeakMap<Reading, Promise<Jieba>>()

/** The Chinese segmenter for the passages of an article, folded. Its library is loaded when a Chinese article first asks for it. */
export function loadJieba(reading: Reading): Promise<Jieba> {
  const segmenter =
    made.get(reading) ??
    import('../language/segmenter.ts').then(({ loadSegmenterOf }) => loadSegmenterOf(reading.folded))
  made.set(reading, segmenter)
  return segmenter
}
