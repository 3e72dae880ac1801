import { type Labels, toLabel } from '../language/labels/index.ts'
import type { Basis } from '../model/argument.ts'
import { partFact } from '../model/fact.ts'
import { findNameIn, toSentences } from '../model/name-in-words.ts'
import type { Fact, NodeRef, PointRef, Slide } from '../model/slide.ts'
import type { Frame, Text } from '../model/text.ts'
import { toAltText, toMarkdown } from './escape.ts'
import { toMermaid } from './mermaid.ts'

type Of<K extends Slide['kind']> = Extract<Slide, { kind: K }>

/** The Markdown below a slide's headline, as blocks to be set apart by blank lines. */
export function toBody(slide: Slide, labels: Labels): string[] {
  switch (slide.kind) {
    case 'cover':
      return [
        ...(slide.subtitle ? [`## ${say(slide.subtitle)}`] : []),
        ...slide.credits.map(say),
        ...(slide.standing ? [`**${say(slide.standing.name)}** ${say(slide.standing.text)}`] : []),
      ]
    case 'brief':
      return toBrief(slide)
    case 'map':
      return [`\`\`\`mermaid\n${toMermaid(slide, labels)}\n\`\`\``]
    case 'points':
      return toPoints(slide, labels)
    case 'overview':
      return [toRows(slide)]
    case 'focus':
      return toFocus(slide)
    case 'coverage':
      return toCoverage(slide, labels)
    case 'figures':
      return [toFigures(slide)]
    case 'table':
      return [
        toTable(
          slide.header.map(say),
          slide.rows.map((row) => row.map((cell) => (cell ? say(cell) : ''))),
        ),
      ]
    case 'timeline':
      return [slide.entries.map(({ time, text }) => `- **${say(time)}** ${say(text)}`).join('\n')]
    case 'picture':
      return [`![${toAltText(slide.alt.text)}](/${slide.image})`, ...(slide.caption ? [say(slide.caption)] : [])]
    case 'statement':
      return [...slide.support.map(say), ...(slide.gap ? [`> ${say(slide.gap)}`] : [])]
    case 'close':
      return toClose(slide)
    case 'basis':
      return [slide.rows.map(toBasisRow).join('\n')]
    case 'backup':
      return [toPassages(slide, labels)]
  }
}

/** The headline as Markdown, with its part where the slide was split. */
export const toHeadline = (slide: Slide, labels: Labels): string =>
  `# ${say(slide.title)}${slide.part ? toLabel(labels, 'headline.part', { ...slide.part }) : ''}`

const say = (text: Text): string => toMarkdown(text.text)

const toLink = (point: NodeRef): string =>
  point.to === null ? say(point.label) : `[${say(point.label)}](/${point.to})`

const toArrow = (point: NodeRef & { readonly basis: Basis }): string =>
  `${point.basis === 'stated' ? '→' : '⇢'} ${toLink(point)}`

function toBrief(slide: Of<'brief'>): string[] {
  const tallies = slide.tallies.map(({ count, name, points, more }) =>
    [
      `- **${count}** ${say(name)}`,
      ...points.map((point) => `  - ${toLink(point)}`),
      ...(more ? [`  - ${say(more)}`] : []),
    ].join('\n'),
  )
  return [...(slide.verdict ? [say(slide.verdict)] : []), tallies.join('\n')]
}

function toRows(slide: Of<'overview'>): string {
  if (slide.form === 'sentences') return slide.rows.map(toSentenceRow).join('\n')
  return slide.rows
    .map(({ point, gloss, path, fact, links, through, mark }) => {
      const name = point.to === null || point.to === slide.id ? say(point.label) : toLink(point)
      const beneath = mark ?? gloss
      return [
        beneath ? `- **${name} *${say(beneath)}***` : `- **${name}**`,
        ...path.map((piece, index) => `  ${path.length > 1 ? `${index + 1}.` : '-'} ${say(piece)}`),
        ...(fact ? [`  - ${say(fact)}`] : []),
        ...links.map((link) => `  - ${toArrow(link)}`),
        ...(through ? [`  - ${toThrough(through)}`] : []),
      ].join('\n')
    })
    .join('\n')
}

/** A row without a name of its own, which stands out in what is told. */
function toSentenceRow(row: Of<'overview'>['rows'][number]): string {
  const { point, links, through, mark } = row
  const told = toSentences(row).map((piece) => toNamed(piece, point.label.text))
  const items = [...told, ...links.map(toArrow), ...(through ? [toThrough(through)] : [])]
  const before = mark ? `*${say(mark)}* ` : ''
  return items.map((item, at) => (at === 0 ? `- - ${before}${item}` : `  - ${item}`)).join('\n')
}

// What makes no bold of two stars: a sign between these and a word.
const SIGNS_BEFORE = /^\p{P}+/u
const SIGNS_AFTER = /\p{P}+$/u
const WORD_BEFORE = /[^\s\p{P}]$/u
const WORD_AFTER = /^[^\s\p{P}]/u

/** Words with the name in them in bold. */
function toNamed({ text }: Text, name: string): string {
  const found = findNameIn(text, name)
  if (found === null) return toMarkdown(text)
  const [before, after] = [text.slice(0, found.start), text.slice(found.end)]
  const bold = text.slice(found.start, found.end)
  const open = WORD_BEFORE.test(before) ? (SIGNS_BEFORE.exec(bold)?.[0] ?? '') : ''
  const close = WORD_AFTER.test(after) ? (SIGNS_AFTER.exec(bold)?.[0] ?? '') : ''
  const words = bold.slice(open.length, bold.length - close.length)
  return [
    toMarkdown(before + open),
    /\s$/u.test(before) && open === '' ? ' ' : '',
    `**${toMarkdown(words)}**`,
    /^\s/u.test(after) && close === '' ? ' ' : '',
    toMarkdown(close + after),
  ].join('')
}

/** A name with its texts beneath it, a bare text as the item itself; what holds for all as a block quote. */
function toPoints({ items, shared, facts }: Of<'points'>, labels: Labels): string[] {
  const list = items.map(({ label, lead, texts }) =>
    label
      ? [`- **${say(label)}**`, ...(lead ? [`  - **${say(lead)}**`] : []), ...texts.map((text) => `  - ${say(text)}`)]
      : texts.map((text) => `- ${say(text)}`),
  )
  const both = [`**${toMarkdown(labels['points.shared'] ?? '')}**`, ...shared.map(say)]
  return [
    list.flat().join('\n'),
    ...(shared.length > 0 ? [both.map((line) => `> ${line}`).join('\n>\n')] : []),
    ...toFacts(facts),
  ]
}

/** The claim, an item a way with the points after the first beneath it, each after the arrow that leads to it, what else is to be done, and the gap. */
function toClose({ claim, ways, links, rest, gap }: Of<'close'>): string[] {
  const rows = ways.map((points) =>
    points
      .map((point, at) => {
        const link = links.find(({ from, to }) => from === points[at - 1]?.id && to === point.id)
        return link ? `  - ${toArrow({ ...point, basis: link.basis })}` : `- **${toLink(point)}**`
      })
      .join('\n'),
  )
  return [
    say(claim),
    ...(rows.length > 0 ? [rows.join('\n')] : []),
    ...(rest ? [`1. ${say(rest)}`] : []),
    ...(gap ? [`> ${say(gap)}`] : []),
  ]
}

const toBasisRow = ({ name, texts }: Of<'basis'>['rows'][number]): string =>
  [`- **${say(name)}**`, ...texts.map((text) => `  - ${say(text)}`)].join('\n')

/** An item a figure; what it is compared with stands beneath it. */
function toFigures(slide: Of<'figures'>): string {
  return slide.items
    .flatMap(({ values }) =>
      values.map(({ value, words }, index) => {
        const line = `- **${say(value)}**${words ? ` ${say(words)}` : ''}`
        return index === 0 ? line : `  ${line}`
      }),
    )
    .join('\n')
}

function toFocus(slide: Of<'focus'>): string[] {
  return [
    ...(slide.causes.length > 0 ? ['::causes::', toNeighbours(slide.causes)] : []),
    '::risk::',
    `**${say(slide.point.label)}**`,
    ...(slide.gist ? [say(slide.gist)] : []),
    ...toAnswers(slide),
    ...toFacts(slide.facts),
  ]
}

/** What answers a risk: itself, or through its cause. */
function toAnswers({ strategies, through }: Of<'focus'>): string[] {
  const slot = '::strategies::'
  if (strategies.length > 0) return [slot, toNeighbours(strategies)]
  return through ? [slot, withWords(`- ${toThrough(through.mark)}`, through.words)] : []
}

/** That a strategy for the cause answers it: of the two arrows of the map that lead there both are stated (`3-plan/gaps.ts`). */
const toThrough = (through: Frame): string => `→ ${say(through)}`

const toNeighbours = (points: Of<'focus'>['causes']): string =>
  points.map((point) => withWords(`- ${toArrow(point)}`, point.words)).join('\n')

const withWords = (item: string, words: Text | null): string => (words ? `${item}\n  - ${say(words)}` : item)

const toFacts = (facts: readonly Fact[]): string[] =>
  facts.length > 0 ? ['::facts::', facts.map(toFact).join('\n')] : []

/** The number of a fact stands out of its words where they hold it, else before them. */
function toFact(fact: Fact): string {
  const { figure, text } = fact
  const parted = partFact(fact)
  if (parted) {
    const [before, after] = [toMarkdown(parted.before), toMarkdown(parted.after)]
    const [gapBefore, gapAfter] = [parted.before.endsWith(' ') ? ' ' : '', parted.after.startsWith(' ') ? ' ' : '']
    return `- ${before}${gapBefore}**${toMarkdown(parted.figure)}**${gapAfter}${after}`
  }
  return figure ? `- **${say(figure)}** ${say(text)}` : `- ${say(text)}`
}

function toCoverage(slide: Of<'coverage'>, labels: Labels): string[] {
  const cell = (row: PointRef, strategy: PointRef) => {
    const isHere = ({ from, to }: { from: string; to: string }) => from === row.id && to === strategy.id
    const link = slide.links.find(isHere)
    if (link === undefined) return slide.through.some(isHere) ? '◐' : '–'
    return link.basis === 'stated' ? '●' : '○'
  }
  const head = [toMarkdown(labels[`column.${slide.rows[0]?.role ?? 'risk'}`] ?? ''), ...slide.strategies.map(toLink)]
  const rows = slide.rows.map((row) => [
    `**${toLink(row)}**`,
    ...slide.strategies.map((strategy) => cell(row, strategy)),
  ])
  return [toTable(head, rows)]
}

/** The author's headings have rows of their own; without any the place of each passage stands beside it. */
function toPassages({ rows }: Of<'backup'>, labels: Labels): string {
  const hasPlaces = rows.some(({ place }) => place !== null)
  const columns = ['name', 'quote', ...(hasPlaces ? ['place'] : [])]
  const lines = rows.flatMap(({ point, quote, section, place }, index) => {
    const isNew = section !== null && section.text !== rows[index - 1]?.section?.text
    const row = [say(point.label), say(quote), ...(place ? [say(place)] : [])]
    return isNew ? [[`**${say(section)}**`, ''], row] : [row]
  })
  return toTable(
    columns.map((column) => toMarkdown(labels[`column.${column}`] ?? column)),
    lines,
  )
}

function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}
