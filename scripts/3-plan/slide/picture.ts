import type { ArgumentMap, Sentence } from '../../model/argument.ts'
import { type Article, eachBlock, eachSection, type Figure, type Section } from '../../model/article.ts'
import type { Picture } from '../../model/picture.ts'
import type { PictureSlide, Slide } from '../../model/slide.ts'
import { isOverlapping, isWithin, type Span } from '../../model/span.ts'
import type { Text } from '../../model/text.ts'
import { condense } from '../condense.ts'
import { BLANK, type Draft } from '../draft.ts'
import { toFits } from '../fitting.ts'
import { toKey } from '../importance.ts'
import { type Material, toFrame } from '../material.ts'
import { toHeadline } from '../plain-title.ts'
import { toSelection } from '../selection.ts'

/** Slides that tell of the article as a whole: no picture is told after one of these. */
const WHOLE: readonly Slide['kind'][] = ['cover', 'brief', 'map', 'coverage', 'basis', 'backup']

/** The drafts with a slide for each picture, after the last slide that tells of the part of the article in which it stands. */
export function withPictures(
  material: Material,
  drafts: readonly Draft[],
  pictures: readonly Picture[],
): readonly Draft[] {
  let placed = drafts
  let count = 0
  for (const { figure, section } of findFigures(material.article)) {
    const picture = pictures.find(({ src }) => src === figure.src)
    const isShown = placed.some(({ slide }) => slide.kind === 'picture' && slide.image === picture?.name)
    if (picture === undefined || isShown) continue
    count += 1
    const { at, chapter } = toPlace(material, placed, figure, section)
    const draft = toPicture(material, { id: `picture-${count}`, image: picture.name, chapter }, figure, section)
    placed = [...placed.slice(0, at), draft, ...placed.slice(at)]
  }
  return placed
}

interface Place {
  readonly figure: Figure
  /** The innermost section it stands in. */
  readonly section: Section | null
}

function findFigures({ lead, sections, tail }: Article): Place[] {
  const parts = [
    { blocks: lead, section: null },
    ...[...eachSection(sections)].map((section) => ({ blocks: section.blocks, section })),
    { blocks: tail, section: null },
  ]
  return parts.flatMap(({ blocks, section }) =>
    [...eachBlock(blocks)]
      .filter((block): block is Figure => block.kind === 'figure')
      .map((figure) => ({ figure, section })),
  )
}

function toPicture(
  material: Material,
  own: Pick<PictureSlide, 'id' | 'image' | 'chapter'>,
  { caption }: Figure,
  section: Section | null,
): Draft {
  const words = caption && toCaption(material, caption)
  // What a picture shows is its headline; words too long for one stand beneath it, under the heading of its section.
  const isTitle = words !== null && toFits(material, 'headline')(words.whole.text)
  const slide: PictureSlide = {
    ...BLANK,
    ...own,
    kind: 'picture',
    title: isTitle ? words.whole : toTitle(material, section),
    alt: words?.whole ?? toFrame(material, 'a11y.picture'),
    caption: isTitle ? null : (words?.shown ?? null),
  }
  return { slide, covers: caption === null ? [] : sentencesIn(material.map, caption) }
}

const toTitle = (material: Material, section: Section | null): Text =>
  section === null ? toFrame(material, 'headline.picture') : toHeadline(material, section.heading.span)

/** A picture's words in full, and as far as they fit beneath it; `null` where they were cut from the article. */
function toCaption(material: Material, caption: Span) {
  const { article } = material
  if (article.noise.some(({ span }) => isOverlapping(span, caption))) return null
  const whole = toSelection(article.source.text, [caption], article.language)
  const fits = toFits(material, 'caption')
  return whole && { whole, shown: fits(whole.text) ? whole : condense(article, caption, fits) }
}

/** Where a picture's slide goes, and its chapter. */
function toPlace(material: Material, drafts: readonly Draft[], { span }: Figure, section: Section | null) {
  const at = findTeller(drafts, toScopes(material.article, section)) ?? findBefore(drafts, span)
  const teller = at === null ? undefined : drafts[at]
  if (at === null || teller === undefined) {
    const chapter = material.map.kind === 'argument' ? ('context' as const) : null
    return { at: toOpeningEnd(drafts), chapter }
  }
  const { chapter } = teller.slide
  if (teller.slide.kind === 'statement') return { at, chapter }
  const key = toKey(teller.slide)
  let end = at + 1
  // After all parts of a slide that is split, and after the pictures that stand before it in the article.
  while (drafts[end] && (drafts[end]?.slide.kind === 'picture' || toKey(drafts[end]?.slide ?? teller.slide) === key))
    end += 1
  return { at: end, chapter }
}

/** The sections around a picture, the innermost first. */
const toScopes = ({ sections }: Article, section: Section | null): readonly Section[] =>
  section === null ? [] : [...eachSection(sections)].filter(({ span }) => isWithin(section.span, span)).reverse()

/** The last slide at which something of the innermost section is told. */
function findTeller(drafts: readonly Draft[], scopes: readonly Section[]): number | null {
  for (const { span } of scopes) {
    const at = drafts.findLastIndex(
      (draft) => isTelling(draft) && draft.covers.some((sentence) => isWithin(sentence.span, span)),
    )
    if (at >= 0) return at
  }
  return null
}

/** The slide at which the last sentence before a picture is told. */
function findBefore(drafts: readonly Draft[], { start }: Span): number | null {
  let found: { at: number; start: number } | null = null
  for (const [at, draft] of drafts.entries()) {
    if (!isTelling(draft)) continue
    for (const { span } of draft.covers)
      if (span.start < start && span.start >= (found?.start ?? 0)) found = { at, start: span.start }
  }
  return found?.at ?? null
}

const isTelling = ({ slide }: Draft): boolean => !WHOLE.includes(slide.kind)

const toOpeningEnd = (drafts: readonly Draft[]): number => {
  const at = drafts.findIndex((draft) => isTelling(draft) && draft.slide.kind !== 'picture')
  return at < 0 ? drafts.length : at
}

const sentencesIn = ({ sentences }: ArgumentMap, span: Span): Sentence[] =>
  sentences.filter((sentence) => isWithin(sentence.span, span))
