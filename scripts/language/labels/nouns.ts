import type { Language } from '../../model/article.ts'

/** The noun family by which the points of a role are called, by the role; a role that is not in it is called as the labels have it. */
export type Nouns = Readonly<Record<string, string>>

/** A noun by which authors call the points of a role in their headings, and how the deck's labels use it instead of theirs. */
interface Family {
  readonly role: 'risk' | 'strategy'
  readonly name: string
  /** Whether a heading names it, in Simplified characters. */
  readonly cue: RegExp
  /** Words of the labels and what stands for them, the longer first. */
  readonly words: readonly (readonly [string, string])[]
  /** Labels that change in other ways. */
  readonly labels?: Readonly<Record<string, string>>
}

/** The noun stands alone, before what it is of, or after what kind it is: `Impact`, `Impact on users`, `Corrective actions`. */
const toCueEn = (nouns: string): RegExp =>
  new RegExp(`^(?:[\\w’'-]+ ){0,3}(?:${nouns})(?: (?:of|on|for|from)\\b.*)?$`, 'iu')
/** A heading ends with it: `可能带来的影响`, `整改措施`. */
const toCueZh = (nouns: string): RegExp => new RegExp(`(?:${nouns})$`, 'u')

const toRiskZh = (noun: string): Family['words'] => [
  ['类风险', `项${noun}`],
  ['风险', noun],
  ['風險', noun],
]

const toStrategyZh = (noun: string, verb: string): Family['words'] => [
  ['提出', verb],
  ['策略', noun],
  ['對策', noun],
]

const toRiskEn = (one: string, many: string, article: 'a' | 'an'): Family['words'] => [
  ['a risk', `${article} ${one}`],
  ['A risk', `${article === 'an' ? 'An' : 'A'} ${one}`],
  ['risks', many],
  ['risk', one],
]

const toStrategyEn = (one: string, many: string, article: 'a' | 'an', verb: string): Family['words'] => [
  ['a strategy', `${article} ${one}`],
  ['A strategy', `${article === 'an' ? 'An' : 'A'} ${one}`],
  ['proposed', verb],
  ['strategies', many],
  ['strategy', one],
]

/** A word with a capital, as the heads of columns and chapters have it. */
const toHead = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const toHeads = (role: Family['role'], head: string, one: string): Readonly<Record<string, string>> => ({
  [`chapter.${role}`]: head,
  [`role.${role}`]: head,
  ...(role === 'risk' ? { 'column.risk': toHead(one) } : {}),
})

const EN: readonly Family[] = [
  {
    role: 'risk',
    name: 'impact',
    cue: toCueEn('impacts?'),
    words: toRiskEn('impact', 'impacts', 'an'),
    labels: toHeads('risk', 'Impact', 'impact'),
  },
  {
    role: 'risk',
    name: 'consequence',
    cue: toCueEn('consequences?'),
    words: toRiskEn('consequence', 'consequences', 'a'),
    labels: toHeads('risk', 'Consequences', 'consequence'),
  },
  {
    role: 'risk',
    name: 'problem',
    cue: toCueEn('problems?|challenges?'),
    words: toRiskEn('problem', 'problems', 'a'),
    labels: toHeads('risk', 'Problems', 'problem'),
  },
  {
    role: 'risk',
    name: 'trend',
    cue: /\b(?:trends?|changes)(?: (?:are|include|can be seen|to watch)\b.{0,40})?$/iu,
    words: toRiskEn('trend', 'trends', 'a'),
    labels: toHeads('risk', 'Trends', 'trend'),
  },
  {
    role: 'strategy',
    name: 'action',
    cue: toCueEn('actions?|action (?:items?|plan)|next steps'),
    words: toStrategyEn('action', 'actions', 'an', 'set out'),
    labels: toHeads('strategy', 'Actions', 'action'),
  },
  {
    role: 'strategy',
    name: 'measure',
    cue: toCueEn('(?:counter)?measures?'),
    words: toStrategyEn('measure', 'measures', 'a', 'set out'),
    labels: toHeads('strategy', 'Measures', 'measure'),
  },
  {
    role: 'strategy',
    name: 'recommendation',
    cue: toCueEn('recommendations?'),
    words: toStrategyEn('recommendation', 'recommendations', 'a', 'made'),
    labels: toHeads('strategy', 'Recommendations', 'recommendation'),
  },
]

const ZH: readonly Family[] = [
  { role: 'risk', name: 'impact', cue: toCueZh('影响|冲击'), words: toRiskZh('影响') },
  { role: 'risk', name: 'consequence', cue: toCueZh('后果|恶果'), words: toRiskZh('后果') },
  { role: 'risk', name: 'harm', cue: toCueZh('危害'), words: toRiskZh('危害') },
  { role: 'risk', name: 'problem', cue: /(?:问题|困难|难题|短板)(?:有|如下)?$/u, words: toRiskZh('问题') },
  // `以下三项长期趋势` · `已有变化迹象，特别是在以下三个面向` · `主要表现在三个方面`
  {
    role: 'risk',
    name: 'trend',
    cue: /(?:趋势|走势|变化|变化迹象)(?:，[^，]{0,16}(?:方面|面向|几点))?$/u,
    words: toRiskZh('趋势'),
  },
  { role: 'risk', name: 'sign', cue: /(?:表现|症状)(?:(?:在|为|于|有)[^，]{0,8}|如下)?$/u, words: toRiskZh('表现') },
  { role: 'strategy', name: 'action', cue: toCueZh('措施|举措|行动'), words: toStrategyZh('措施', '列出') },
  { role: 'strategy', name: 'recommendation', cue: toCueZh('建议'), words: toStrategyZh('建议', '提出') },
]

/** The nouns of Traditional Chinese that differ. */
const TRADITIONAL: Readonly<Record<string, string>> = {
  影响: '影響',
  后果: '後果',
  问题: '問題',
  建议: '建議',
  趋势: '趨勢',
  表现: '表現',
}
const toTraditional = (word: string): string =>
  Object.entries(TRADITIONAL).reduce((text, [from, to]) => text.replace(from, to), word)

const FAMILIES: Readonly<Record<Language, readonly Family[]>> = {
  en: EN,
  'zh-Hans': ZH,
  'zh-Hant': ZH.map((family) => ({
    ...family,
    words: family.words.map(([from, to]) => [from, toTraditional(to)]),
  })),
}

/** A heading with one of these calls the points as the labels do. */
const OURS: Readonly<Record<'risk' | 'strategy', RegExp>> = {
  risk: /\brisks?\b|风险/iu,
  strategy: /\bstrateg(?:y|ies)\b|策略|对策/iu,
}

/** The family of nouns that a heading calls the points of a role by; `''` where it calls them as the labels do, `null` where it says nothing of it. */
export function readNoun(heading: string, role: string, language: Language): string | null {
  if (role !== 'risk' && role !== 'strategy') return null
  if (OURS[role].test(heading)) return ''
  return FAMILIES[language].find((family) => family.role === role && family.cue.test(heading))?.name ?? null
}

/** Labels in which the points of a role are called as `nouns` has it. */
export function withNouns(
  labels: Readonly<Record<string, string>>,
  language: Language,
  nouns: Nouns,
): Readonly<Record<string, string>> {
  const families = FAMILIES[language].filter(({ role, name }) => nouns[role] === name)
  if (families.length === 0) return labels
  const words = families.flatMap((family) => family.words)
  const rename = ([key, label]: [string, string]) => [
    key,
    words.reduce((text, [from, to]) => replace(text, from, to), label),
  ]
  const renamed = Object.fromEntries(Object.entries(labels).map(rename))
  return { ...renamed, ...Object.assign({}, ...families.map((family) => family.labels)) }
}

/** A word of a label by another; the name of a hole (`{risks}`) is none, nor is a part of a longer Latin word. */
const replace = (label: string, from: string, to: string): string =>
  label.replace(new RegExp(`(?<![{A-Za-z])${from.replace(/[{}]/gu, '\\$&')}(?![A-Za-z])`, 'gu'), to)
