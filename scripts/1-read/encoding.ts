import { FREQUENT_HAN } from '../language/frequent-han.ts'

/** What Chinese texts are in where they are not in UTF-8. */
const ENCODINGS = ['GB18030', 'Big5'] as const
export type Encoding = (typeof ENCODINGS)[number] | 'UTF-16LE' | 'UTF-16BE'

/** Fewer characters prove nothing; of a text in the right encoding this share is frequent ones, at the least. */
const FEWEST_HAN = 20
const LEAST_FREQUENT = 0.18

const HAN = /\p{Script=Han}/gu

/** The text of bytes that are not in UTF-8, and what they are in: told by a byte-order mark, or by how much of it reads as Chinese; `null` where nothing tells. */
export function decodeOther(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | null {
  const marked = findMark(bytes)
  if (marked !== null) {
    const text = toText(bytes, marked)
    return text === null ? null : { text, encoding: marked }
  }
  const read = ENCODINGS.flatMap((encoding) => {
    const text = toText(bytes, encoding)
    return text === null ? [] : [{ text, encoding, fluency: toFluency(text) }]
  })
  const [best] = read.sort((a, b) => b.fluency - a.fluency)
  return best === undefined || best.fluency < LEAST_FREQUENT ? null : { text: best.text, encoding: best.encoding }
}

/** The encoding that the byte-order mark at the start of bytes names; `null` without one of UTF-16. */
export function findMark([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'UTF-16LE'
  return first === 0xfe && second === 0xff ? 'UTF-16BE' : null
}

/** The text in an encoding; `null` when the bytes are not in it. */
export function toText(bytes: Uint8Array, encoding: Encoding | 'utf-8'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The share of frequent characters among those of Chinese. */
function toFluency(text: string): number {
  const han = text.match(HAN) ?? []
  return han.length < FEWEST_HAN ? 0 : han.filter((one) => FREQUENT_HAN.has(one)).length / han.length
}
