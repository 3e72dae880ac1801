import type { DeckPlan } from '../model/deck.ts'
import type { Slide } from '../model/slide.ts'
import { toYamlString } from './escape.ts'

const HTML_LANGUAGES = { 'zh-Hans': 'zh-Hans', 'zh-Hant': 'zh-Hant', en: 'en' } as const

/** The frontmatter of a slide; that of the first also holds the settings of the deck. Keys are ours alone, never the article's. */
export function toFrontmatter(plan: DeckPlan, slide: Slide, isFirst: boolean): string[] {
  return ['---', ...(isFirst ? toSettings(plan) : []), ...toOwn(slide), '---']
}

/** Slidev's settings for a deck that is drawn offline, asks no one and looks the same everywhere. */
function toSettings(plan: DeckPlan): string[] {
  return [
    'theme: default',
    `title: ${toYamlString(plan.title.text)}`,
    'titleTemplate: "%s"',
    ...(plan.author ? [`author: ${toYamlString(plan.author.text)}`] : []),
    `lang: ${HTML_LANGUAGES[plan.language]}`,
    'colorSchema: light',
    'canvasWidth: 980',
    'aspectRatio: 16/9',
    'favicon: /throughline.svg',
    'fonts:',
    '  provider: none',
    '  sans: Noto Sans',
    ...toTimer(plan),
    'routerMode: hash',
    'drawings:',
    '  enabled: false',
    'transition: fade',
    'monaco: false',
    'twoslash: false',
    'record: false',
    'mcp: false',
    ...toNouns(plan),
    ...(plan.chapters.length > 0 ? ['chapters:', ...plan.chapters.flatMap(toChapter)] : []),
  ]
}

/** How the author calls the points of a role, for the words that components add. */
function toNouns({ nouns }: DeckPlan): string[] {
  const lines = Object.entries(nouns).map(([role, noun]) => `  ${role}: ${noun}`)
  return lines.length > 0 ? ['nouns:', ...lines] : []
}

/** The presenter's clock: it counts down the minutes that were asked for, else it counts up beside what the talk takes. */
function toTimer({ timing: { minutes, seconds } }: DeckPlan): string[] {
  const length = minutes === null ? Math.ceil(seconds / 60) * 60 : Math.round(minutes * 60)
  const duration = length % 60 === 0 ? `${length / 60}min` : `${length}s`
  return [`duration: ${duration}`, `timer: ${minutes === null ? 'stopwatch' : 'countdown'}`]
}

const toChapter = (chapter: DeckPlan['chapters'][number]): string[] => [
  `  - key: ${chapter.key}`,
  `    name: ${toYamlString(chapter.name.text)}`,
  `    to: ${chapter.to}`,
]

function toOwn(slide: Slide): string[] {
  return [
    `layout: ${slide.kind}`,
    `routeAlias: ${slide.id}`,
    ...(slide.chapter ? [`chapter: ${slide.chapter}`] : []),
    ...toProps(slide),
    ...(slide.clicks > 0 ? [`clicks: ${slide.clicks}`] : []),
    ...(slide.footer ? [`footer: ${toYamlString(slide.footer.text)}`] : []),
  ]
}

/** The entries between which a stretch lies, from 1 on: `3-6`, `3-` where it goes on, `-6` where it began before. */
function toStretch({ stretch }: Extract<Slide, { kind: 'timeline' }>): string[] {
  if (stretch === null) return []
  const [first, last] = [stretch.first, stretch.last].map((place) => (place === null ? '' : place + 1))
  return [`stretch: "${first}-${last}"`]
}

function toProps(slide: Slide): string[] {
  if (slide.kind === 'brief') return [`roles: ${slide.tallies.map((tally) => tally.role).join(' ')}`]
  if (slide.kind === 'figures') return [`roles: ${slide.items.map(({ role }) => role ?? 'neutral').join(' ')}`]
  if (slide.kind === 'close' && slide.ways.length > 0) return [`roles: ${slide.roles.join(' ')}`]
  if (slide.kind === 'points') return toForm(slide)
  if (slide.kind === 'table' && slide.hasBars) return ['bars: true']
  if (slide.kind === 'timeline') return toStretch(slide)
  if (slide.kind === 'overview')
    return [
      `role: ${slide.role}`,
      ...(slide.form === 'rows' ? [] : [`${slide.form}: true`]),
      ...(isAnswered(slide) ? ['answered: true'] : []),
      ...(slide.isAsking ? ['asking: true'] : []),
      ...(slide.attribution ? [`attribution: ${toYamlString(slide.attribution.text)}`] : []),
    ]
  if (slide.kind === 'coverage') return slide.rows[0]?.role === 'cause' ? ['rows: cause'] : []
  if (slide.kind === 'cover' && slide.points.length > 0) return [`shape: ${toYamlString(toShape(slide))}`]
  return []
}

/** Whether the arrows of causes all lead to what answers them: then that heads their column, and nothing that follows. */
function isAnswered({ role, rows }: Extract<Slide, { kind: 'overview' }>): boolean {
  const ends = rows.flatMap(({ links }) => links)
  return role === 'cause' && ends.length > 0 && ends.every((end) => end.role === 'strategy')
}

/** Cards side by side where two have names. */
function toForm({ items }: Extract<Slide, { kind: 'points' }>): string[] {
  return items.length === 2 && items.every(({ label }) => label) ? ['cards: true'] : []
}

/** `3-3-4 c1>r3 c2~r2`: counts by role, then the arrows; `>` stated, `~` inferred; `h` is the hub. */
function toShape(slide: Extract<Slide, { kind: 'cover' }>): string {
  const counts = ['cause', 'risk', 'strategy'].map((role) => slide.points.filter((point) => point.role === role).length)
  const short = (id: string) => (id === 'hub' ? 'h' : id.replace(/^(\w)\w*-/u, '$1'))
  return [
    counts.join('-'),
    ...slide.links.map(({ from, to, basis }) => `${short(from)}${basis === 'stated' ? '>' : '~'}${short(to)}`),
  ].join(' ')
}
