import { beforeAll, describe, expect, it } from 'vitest'
import { toReading } from '../../scripts/2-argue/reading.ts'
import { plan } from '../../scripts/3-plan/index.ts'
import { write } from '../../scripts/4-write/index.ts'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import type { ArgumentMap, Link, Point, Role } from '../../scripts/model/argument.ts'
import { type Article, eachSection } from '../../scripts/model/article.ts'
import type { DeckPlan } from '../../scripts/model/deck.ts'
import { isFrame } from '../../scripts/model/text.ts'
import { prove } from '../../scripts/proof/index.ts'
import { readArticle } from '../support/read-text.ts'

/*
 * A report of sixteen causes, risks and strategies in chapters of four, with a map that is made here and not found: what a deck does with
 * many points is to be seen, not whether they are found.
 */
const FIELDS = ['Harbours', 'Ferries', 'Piers', 'Tolls']
const PARTS = ['Money', 'Staff', 'Repairs', 'Weather']
const ROLE_OF: Readonly<Record<string, Role>> = { Decline: 'cause', Danger: 'risk', Repair: 'strategy' }

const NOUNS =
  'quay rope lamp crew ledger ticket engine anchor crane gull storm shed buoy chart deck hull mast net oar pilot raft sail tide wharf'.split(
    ' ',
  )
const VERBS =
  'sank rose moved froze split faded grew turned burned leaked closed opened shrank drifted broke held paid asked'.split(
    ' ',
  )
let written = 0

/** Six sentences unlike all others: an article's repeats are cut. */
const toPassage = (topic: string, between = ' ') =>
  Array.from({ length: 6 }, () => {
    written += 1
    const noun = (step: number) => NOUNS[(written * step + Math.floor(written / NOUNS.length)) % NOUNS.length]
    const verb = (step: number) => VERBS[(written * step + Math.floor(written / VERBS.length)) % VERBS.length]
    return `For ${topic} the ${noun(1)} ${verb(1)} while a ${noun(5)} ${verb(7)}, and every ${noun(7)} near the ${noun(11)} ${verb(5)}.`
  }).join(between)

/** Makes a name that no row of a slide holds. */
const LONG_TAIL =
  ' through all the years in which nobody at the port board kept a list of who was working where and for how long'

const toChapter = (word: string, field: string) =>
  [
    `## ${word} of the ${field.toLowerCase()}`,
    ...PARTS.map(
      (part) =>
        `### ${part} ${word.toLowerCase()} ${field}${part === 'Staff' && field === 'Tolls' ? LONG_TAIL : ''}\n\n${toPassage(`${field} ${word} ${part}`)}`,
    ),
  ].join('\n\n')

const REPORT = [
  '# The coast and its boats',
  ...FIELDS.map((field) => `## How the ${field.toLowerCase()} came to be\n\n${toPassage(`older ${field}`, '\n\n')}`),
  ...Object.keys(ROLE_OF).flatMap((word) => FIELDS.map((field) => toChapter(word, field))),
  ...FIELDS.map((field) => `## Letters on the ${field.toLowerCase()}\n\n${toPassage(`newer ${field}`, '\n\n')}`),
  '## Conclusion\n\nA coast keeps the boats that it pays for.',
].join('\n\n')

function toMap(article: Article): ArgumentMap {
  const { sentences, language } = toReading(article)
  const sections = [...eachSection(article.sections)].filter(
    ({ sections: inner, heading }) =>
      inner.length === 0 && /^(?:Money|Staff|Repairs|Weather)/.test(article.source.text.slice(heading.span.start)),
  )
  const counts: Record<Role, number> = { cause: 0, risk: 0, strategy: 0 }
  const points = sections.map((section): Point => {
    const words = article.source.text.slice(section.heading.span.start, section.heading.span.end)
    const role = Object.entries(ROLE_OF).find(([word]) => words.includes(word.toLowerCase()))?.[1] ?? 'cause'
    counts[role] += 1
    const { span } = section.heading
    const id = `${role}-${counts[role]}`
    return { id, role, label: [span], mentions: [span], body: section.span, section: section.id, confidence: 1 }
  })
  const toLink = (from: string, to: string, kind: Link['kind']): Link => {
    // The fourth sentence of each side, which no slide takes for the best.
    const toWords = (id: string) => {
      const { section } = points.find((point) => point.id === id) ?? { section: null }
      return sentences.filter((sentence) => sentence.section === section)[4]?.span ?? { start: 0, end: 0 }
    }
    const evidence = { rule: 'shared-term', cue: 'every', spans: [toWords(from), toWords(to)] as const, weight: 1 }
    return { from, to, kind, basis: 'stated', confidence: 1, evidence: [evidence] }
  }
  const numbers = Array.from({ length: counts.risk }, (_, n) => n + 1)
  return {
    language,
    kind: 'argument',
    points,
    doubtful: [],
    hub: null,
    links: numbers.flatMap((n) => [
      toLink(`cause-${n}`, `risk-${n}`, 'leads-to'),
      toLink(`risk-${n}`, `strategy-${n}`, 'answered-by'),
    ]),
    sectionRoles: Object.fromEntries(points.map(({ section, role }) => [section ?? '', role])),
    asides: [],
    sentences: sentences.map((sentence) => ({
      ...sentence,
      point: points.find(({ section }) => section === sentence.section)?.id ?? null,
    })),
  }
}

describe('a report of many points', () => {
  let deck: DeckPlan
  let faults: readonly Diagnostic[]
  const ofKind = (kind: string) => deck.slides.filter((slide) => slide.kind === kind)

  beforeAll(() => {
    const article = readArticle(REPORT, 'markdown')
    const map = toMap(article)
    deck = plan(article, map).value
    faults = prove({ article, map, files: write(deck).value }).diagnostics
  })

  it('gives a deck that can be shown, with a short appendix and no matrix over many slides', () => {
    expect(deck.slides.length).toBeGreaterThanOrEqual(15)
    expect(deck.slides.length).toBeLessThanOrEqual(30)
    expect(ofKind('backup').length).toBeGreaterThan(0)
    expect(ofKind('backup').length).toBeLessThanOrEqual(4)
    expect(ofKind('coverage')).toEqual([])
  })

  it('tells each role chapter by chapter, under the headings of the author', () => {
    const titles = ofKind('overview').map(({ id, title }) => `${id} ${title.text}`)
    const told = FIELDS.flatMap((field, index) =>
      ['causes Decline', 'risks Danger', 'strategies Repair'].map((words) => {
        const [id, word] = words.split(' ')
        const isOf = (title: string) =>
          title.startsWith(`${id}-${index + 1}`) && title.includes(` ${word} of the ${field.toLowerCase()}`)
        return titles.some(isOf)
      }),
    )
    // Three chapters of each role at least; there may be no room for more.
    expect(told.filter((isTold) => isTold).length).toBeGreaterThanOrEqual(9)
    expect(titles.every((title) => /(Decline|Danger|Repair) of the \w+(?:: .+)?$/.test(title))).toBe(true)
  })

  it('says every sentence once; what no slide has room for stands in the notes of the appendix', () => {
    const notes = deck.slides.flatMap((slide) => slide.notes.map(({ text }) => text))
    const starts = notes.flatMap((text) => (isFrame(text) ? [] : [text.from[0].start]))
    expect(starts.length).toBe(new Set(starts).size)
    expect(deck.ledger.dropped).toEqual([])
    const [appendix] = ofKind('backup')
    expect(appendix?.notes.map(({ text }) => text.text).join()).toContain('For newer Tolls the')
    expect(appendix?.seconds).toBe(0)
  })

  it('keeps every promise', () => {
    expect(faults).toEqual([])
  })

  it('names many points of a role by the first and the last', () => {
    const heard = ofKind('map').flatMap(({ notes }) => notes.map(({ text }) => text.text))
    expect(heard).toContainEqual(
      expect.stringMatching(/^Causes first, from Money decline Harbours to \w+ decline \w+\.$/),
    )
  })
})
