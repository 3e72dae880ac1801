import type { Sentence } from '../model/argument.ts'
import type { Draft } from './draft.ts'
import { type Group, toCore, toKey, toSentencesByWorth } from './importance.ts'
import type { Material } from './material.ts'
import { findSpeakers } from './notes.ts'

/** A talk of the first slides and sentences by importance; each rung adds a slide or a sentence to those before. */
export interface Rung {
  /** How many groups of slides are shown. */
  readonly groups: number
  readonly sentences: readonly Sentence[]
}

/**
 * Slides and sentences in one row: the slides that any talk needs and what is said at them, the overview of each role; then the other
 * slides and the other sentences in turn, what is not prose last. After a slide come the sentences whose words stand on it. No sentence
 * comes before a slide at which it can be said.
 */
export function toRungs(material: Material, drafts: readonly Draft[], groups: readonly Group[]): Rung[] {
  const homes = findHomes(material, drafts, groups)
  const homeOf = ({ id }: Sentence): number => homes.get(id) ?? groups.length
  const needed = groups.filter(({ isEssential }) => isEssential)
  const rungs: Rung[] = [{ groups: needed.length, sentences: [] }]
  let pool = toSentencesByWorth(material, drafts)
  const say = (shown: number, sentences: readonly Sentence[]): void => {
    const due = new Set(sentences.filter((sentence) => homeOf(sentence) < shown && pool.includes(sentence)))
    pool = pool.filter((sentence) => !due.has(sentence))
    for (const sentence of due) rungs.push({ groups: shown, sentences: [sentence] })
  }
  say(
    needed.length,
    needed.flatMap((group) => toCore(material, group)),
  )
  groups.forEach((group, index) => {
    if (group.isEssential) return
    if (!isRole(group)) {
      const sayable = pool.filter((sentence) => sentence.kind === 'prose' && homeOf(sentence) < index)
      say(index, sayable.slice(0, Math.ceil(sayable.length / (groups.length - index))))
    }
    rungs.push({ groups: index + 1, sentences: [] })
    say(index + 1, toCore(material, group))
  })
  return [...rungs, ...pool.map((sentence) => ({ groups: groups.length, sentences: [sentence] }))]
}

const isRole = ({ drafts }: Group): boolean => drafts[0]?.slide.kind === 'overview'

/** For each sentence, by its id, the first group of slides at which it can be said: the one it belongs to, or the overview with its point. */
function findHomes(material: Material, drafts: readonly Draft[], groups: readonly Group[]): Map<string, number> {
  const speakers = findSpeakers(material, drafts)
  const numbers = new Map(groups.map(({ key }, index) => [key, index]))
  const overviews = new Map<string, number>()
  groups.forEach(({ drafts: own }, index) => {
    for (const { slide } of own)
      if (slide.kind === 'overview') for (const { point } of slide.rows) overviews.set(point.id, index)
  })
  return new Map(
    material.map.sentences.map(({ id, point }) => {
      const speaker = drafts[speakers.get(id) ?? 0]
      const own = speaker && numbers.get(toKey(speaker.slide))
      const overview = point === null ? undefined : overviews.get(point)
      return [id, Math.min(own ?? groups.length, overview ?? groups.length)]
    }),
  )
}
