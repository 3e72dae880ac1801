import type { Basis, Link, Point, Sentence } from '../../model/argument.ts'
import type { FocusSlide, PointRef } from '../../model/slide.ts'
import { isWithin, type Span } from '../../model/span.ts'
import type { Selection, Text } from '../../model/text.ts'
import { type BoxName, MOST } from '../budget.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits } from '../fitting.ts'
import { toThrough } from '../gaps.ts'
import { findClaim, toStatingHeading } from '../headline.ts'
import {
  linksFrom,
  linksTo,
  type Material,
  pointsOf,
  sentencesOf,
  toBest,
  toFrame,
  toPurpose,
  toRef,
} from '../material.ts'
import { quote } from '../quote.ts'
import { toReason, toRemark } from '../reasons.ts'
import { toSelection } from '../selection.ts'

type Chip = PointRef & { readonly basis: Basis }

/** The risks that get a slide of their own: those with links, and where there are many, those linked on both sides. */
export function findFocused(map: Material['map']): Point[] {
  const linked = pointsOf(map, 'risk').filter(
    (risk) => linksTo(map, risk.id).length + linksFrom(map, risk.id).length > 0,
  )
  if (linked.length <= MOST.focus) return linked
  return linked
    .filter((risk) => linksTo(map, risk.id).length > 0 && linksFrom(map, risk.id).length > 0)
    .slice(0, MOST.focus)
}

/** One risk: what leads to it on the left, what answers it on the right, and the words that carry these arrows beneath. */
export function planFocus(material: Material, risk: Point): Draft {
  const { map } = material
  const incoming = linksTo(map, risk.id).filter((link) => link.kind === 'leads-to')
  const outgoing = linksFrom(map, risk.id).filter((link) => link.kind === 'answered-by')
  const sentences = sentencesOf(map, risk)
  const evidence = toQuoted(material, [...incoming, ...outgoing])
  const title = toTitle(material, risk)
  const slide: FocusSlide = {
    ...BLANK,
    kind: 'focus',
    id: risk.id,
    title,
    chapter: 'risk',
    point: toRef(material, risk),
    gist: toStatement(material, risk, [title, ...evidence.flatMap(({ quotes }) => quotes)]),
    causes: toChips(material, incoming, 'from'),
    strategies: toChips(material, outgoing, 'to'),
    through: toThrough(material, risk, 'through.mark'),
    evidence,
    ...toSteps(material, risk, incoming, outgoing),
  }
  return { slide, covers: sentences }
}

/** The risk first, then what leads to it, then what answers it, each with the reasons of its arrows. */
function toSteps(material: Material, risk: Point, incoming: readonly Link[], outgoing: readonly Link[]) {
  const answer = incoming.length > 0 ? 2 : 1
  const isOpen = outgoing.length === 0 && pointsOf(material.map, 'strategy').length > 0
  const toOpen = () => toFrame(material, 'note.open', { point: toRef(material, risk).label })
  const open = isOpen ? [toThrough(material, risk, 'note.through') ?? toOpen()] : []
  const notes = [
    ...incoming.map((link) => toRemark(toReason(material, link), 1)),
    ...outgoing.map((link) => toRemark(toReason(material, link), answer)),
    ...open.map((text) => toRemark(text, answer)),
  ]
  return { notes, clicks: answer }
}

/** The author's heading of the risk where it states something; else the sentence that says most of it; else its heading or its name. */
function toTitle(material: Material, risk: Point): Text {
  const { article, map } = material
  const { label } = toRef(material, risk)
  const isHead = map.sentences.some(({ kind, span }) => kind === 'heading' && isWithin(risk.mentions[0], span))
  const stating = isHead ? toStatingHeading(material, risk.mentions[0]) : null
  if (stating && stating.text !== label.text) return stating
  const claim = findClaim(material, sentencesOf(map, risk), toPurpose(material, risk))
  if (claim) return claim
  const head = isHead ? toSelection(article.source.text, [risk.mentions[0]], article.language) : null
  if (head && toFits(material, 'headline')(head.text)) return head
  // A name that was cut short is no headline by itself.
  const isCut = label.text.endsWith('…')
  return isCut
    ? toFrame(material, 'headline.named', { heading: toFrame(material, 'role.risk'), names: [label] })
    : label
}

/** What the article says of the risk, beneath its name: a sentence that does not stand on the slide already. */
function toStatement(material: Material, risk: Point, said: readonly Text[]): Selection | null {
  const label = toRef(material, risk).label.text
  const isUsed = (selection: Selection) =>
    selection.text === label || said.some(({ text }) => text.includes(selection.text) || selection.text.includes(text))
  return toBest(material, sentencesOf(material.map, risk), {
    fits: toFits(material, 'focusGist'),
    purpose: toPurpose(material, risk),
    isUsed,
  })
}

const toChips = (material: Material, links: readonly Link[], end: 'from' | 'to'): Chip[] =>
  links
    .flatMap((link) =>
      material.map.points
        .filter((point) => point.id === link[end])
        .map((point) => ({ ...toRef(material, point), basis: link.basis })),
    )
    .slice(0, MOST.chips)

/** The best evidence of an arrow that comes in and of one that goes out, in the article's words. */
function toQuoted(material: Material, links: readonly Link[]): FocusSlide['evidence'] {
  const byKind = ['leads-to', 'answered-by'].flatMap((kind) =>
    links
      .filter((link) => link.kind === kind)
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, 1),
  )
  const chosen =
    byKind.length === MOST.evidence
      ? byKind
      : [...links].sort((a, b) => b.confidence - a.confidence).slice(0, MOST.evidence)
  return chosen.flatMap((link) => {
    const [from, to] = [link.from, link.to].map((id) => material.map.points.find((point) => point.id === id))
    if (!from || !to) return []
    const [source, target] = [toRef(material, from), toRef(material, to)]
    const quotes = toQuotes(material, link, [source.label.text, target.label.text])
    if (quotes.length === 0) return []
    const [evidence] = link.evidence
    const rule = toFrame(material, `rule.${evidence.rule}`, { cue: evidence.cue })
    return [{ from: source, to: target, basis: link.basis, quotes, rule }]
  })
}

/** The words on the two sides of the arrow; words that only repeat a point's name are left out where others carry it. */
export function toQuotes(
  material: Material,
  link: Link,
  names: readonly string[],
  box: BoxName = 'evidence',
): Selection[] {
  const [evidence] = link.evidence
  const quotes = evidence.spans.flatMap((span) => toQuote(material, span, box) ?? [])
  const distinct = quotes.filter(
    (quote, index) => quotes.findIndex((other) => other.text.includes(quote.text)) === index,
  )
  const telling = distinct.filter((quote) => !names.includes(quote.text))
  return telling.length > 0 ? telling : distinct
}

function toQuote(material: Material, words: Span, box: BoxName): Selection | null {
  const isProse = ({ kind, span }: Sentence) => kind === 'prose' && isWithin(words, span)
  const sentence = material.map.sentences.find(isProse)
  return quote(material.article, sentence?.span ?? null, words, toFits(material, box))
}
