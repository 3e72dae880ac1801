import type { Span } from '../model/span.ts'

/** The kinds of words told apart, by the tags of Universal Dependencies. */
type WordKind =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word or mark of English, in lower case, with its kind and its place. */
export interface Word {
  readonly text: string
  readonly kind: WordKind
  readonly span: Span
}

/** Tells the kinds of the words of an English text; `from` is the offset of its first character. */
export type Tagger = (text: string, from: number) => readonly Word[]

/** `ITS` is no `its`. */
const ACRONYM = /^[A-Z][A-Z\d]+$/u

let loading: Promise<Tagger> | null = null

/** The tagger of English with its own model, which is never added to. Loaded when an English article first asks for it, and once. */
export function loadTagger(): Promise<Tagger> {
  loading ??= load()
  return loading
}

async function load(): Promise<Tagger> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  const nlp = winkNLP(model, ['pos'])
  const { its } = nlp
  return (text, from) => {
    const tokens = nlp.readDoc(text.replace(/\s/gu, ' ')).tokens()
    const values: string[] = tokens.out(its.value)
    const kinds = tokens.out(its.pos) as readonly WordKind[]
    const words: Word[] = []
    let at = 0
    for (const [index, value] of values.entries()) {
      const start = text.indexOf(value, at)
      if (start < 0) continue
      at = start + value.length
      words.push({
        text: value.toLowerCase().replace(/’/gu, "'"),
        kind: ACRONYM.test(value) ? 'PROPN' : (kinds[index] ?? 'X'),
        span: { start: from + start, end: from + at },
      })
    }
    return joinParts(words)
  }
}

const LETTERS = /^[\p{L}\p{N}]/u
const JOINT = /^[-_/.@&+]+$/u
const PREFIX = /^(?:re|de|pre|co|un|non|over|under|out|mis)$/u

/** `five-pillar`, `pull_request`, `deploy.js`: parts that touch are one word. */
function joinParts(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const isTouching = last !== undefined && last.span.end === word.span.start
    const isPart =
      isTouching &&
      ((JOINT.test(word.text) && LETTERS.test(last.text) && isFollowed(words, word)) ||
        (/[-_/.@&+]$/u.test(last.text) && last.text.length > 1 && LETTERS.test(word.text)))
    if (!isPart) joined.push(word)
    else
      joined[joined.length - 1] = {
        text: last.text + word.text,
        kind: toKind(last, word),
        span: { start: last.span.start, end: word.span.end },
      }
  }
  return joined
}

const isFollowed = (words: readonly Word[], { span }: Word): boolean =>
  words.some((word) => word.span.start === span.end && LETTERS.test(word.text))

function toKind(first: Word, last: Word): WordKind {
  if (!LETTERS.test(last.text)) return first.kind
  if (PREFIX.test(first.text.replace(/-$/u, '')) || last.kind === 'PROPN') return last.kind
  return last.kind === 'NOUN' || !first.text.endsWith('-') ? 'NOUN' : 'ADJ'
}
