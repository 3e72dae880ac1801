// A run of Chinese, with no punctuation in it.
const HAN_RUN = /\p{Script=Han}{2,}/gu

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * The parts of a text between which a line may end: its Chinese is cut between words, all else stays whole.
 * `关闭的消息，传开` → `关闭`, `的`, `消息，传开`. Joined, the parts are the text.
 */
export function toLineParts(text: string): string[] {
  const ends = [...text.matchAll(HAN_RUN)].flatMap((run) =>
    [...segmenter.segment(run[0])].slice(1).map((word) => run.index + word.index),
  )
  return [0, ...ends].map((start, index) => text.slice(start, ends[index]))
}
