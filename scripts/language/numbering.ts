/** How authors number headings and points, outermost first: that order decides which of two styles encloses the other. */

interface NumberStyle {
  readonly name: string
  /** Matches the number, its mark and the space after it at the start of a line; group 1 is the number as written. */
  readonly pattern: RegExp
  /** A point in prose (`第一，`) rather than the head of a section. */
  readonly isOrdinal: boolean
}

const DIGITS = '一二三四五六七八九十百零〇'
/** What English authors count by name. */
const NAMED =
  '(?:Root cause|Contributing factor|Action|Barrier|Cause|Challenge|Consequence|Danger|Driver|Effect|Factor|Finding|Fix|Habit|Harm|Impact|Issue|Lesson|Measure|Mistake|Myth|No\\.|Obstacle|Phase|Problem|Proposal|Reason|Recommendation|Remedy|Risk|Solution|Step|Strategy|Symptom|Threat|Tip)'
export const NUMBER_STYLES: readonly NumberStyle[] = [
  // 第一编 · Part 2:
  style('part', `第[${DIGITS}\\d]{1,4}[编編篇部卷][分]?[\\s:：、.．]?|Part\\s+(?:\\d{1,2}|[IVX]{1,5})\\b[:.]?`),
  // 第一章 · Chapter 3.
  style('chapter', `第[${DIGITS}\\d]{1,4}章[\\s:：、.．]?|Chapter\\s+(?:\\d{1,3}|[IVXL]{1,6})\\b[:.]?`),
  // 第二节 · Section 4:
  style('clause', `第[${DIGITS}\\d]{1,4}[节節条條][\\s:：、.．]?|Section\\s+\\d{1,3}\\b[:.]?`),
  // ▍01 为什么 · ▌写在最后
  style(
    'bar',
    `[▍▌▎▏█]\\s*(?:(?:PART\\s*)?(?:\\d{1,2}|[${DIGITS}]{1,2}[、.．])(?=[\\s\\p{Script=Han}、.．]))?[、.．]?`,
  ),
  // 甲、 · 丙．
  style('stem', '[甲乙丙丁戊己庚辛][、.．](?!\\d)'),
  // 一、 · 十二．
  style('han', `[${DIGITS}]{1,4}[、.．，](?!\\d)`),
  // （一） · (三)、
  style('han-bracket', `[（(][${DIGITS}]{1,4}[）)][、.．]?`),
  // 2 Why schools have lost their technicians (no stop: the number of a section, above paragraphs that are counted themselves)
  style('digit-bare', '\\d{1,2}(?=\\s+\\p{Lu}\\p{Ll}+(?:\\s|$))'),
  // 1. · 12、 · 3） · 4) · 3。 (as translators leave it)
  style('digit', '\\d{1,3}(?:[、．]|[.)）:：](?!\\d))|\\d{1,2}。(?=\\p{Script=Han})'),
  // 1.2 · 3.1.4、
  style('decimal', '\\d{1,2}(?:\\.\\d{1,2}){1,3}(?:[、.．:：]|(?=[\\s\\p{L}]))(?!\\d)'),
  // 01 截流
  style('digit-zero', '0\\d(?=\\s*\\p{Script=Han}|\\s+\\p{L})'),
  // (1) · （2）、
  style('digit-bracket', '[（(]\\d{1,3}[）)][、.．]?'),
  // ① · ⑴ · ❶
  style('circle', '[①-⑳⑴-⒇❶-❿]'),
  // 原因一： · 风险二、 · 坑1　 · Step 3: · Root cause #2 –
  style(
    'named',
    `(?:[坑招错錯雷]|\\p{Script=Han}{2,4})[一二三四五六七八九十\\d]{1,2}[：:、]|(?:[坑招错錯雷]|误区|誤區|陷阱|错误|錯誤|原因|问题|問題|风险|風險|危害|教训|教訓|建议|建議|措施|对策|對策)[一二三四五六七八九十\\d]{1,2}(?=[\\s\u3000]+\\p{Script=Han})|(?:(?:${NAMED})\\s*#?\\d{1,2}|(?:${NAMED}) (?:One|Two|Three|Four|Five|Six))(?:[:.)]| [–—-](?= ))`,
  ),
  // 第一， · 其二： · 首先， · First,
  style(
    'ordinal',
    `(?:第[${DIGITS}]{1,2}[个個类類种種点點项項]?|其[一二三四五六]|首先|其次|再次|再者|最后|最後)[，,、：:]|(?:First of all|To begin with|To start with|(?:First|Second|Third|Fourth|Fifth)(?:ly)?|In addition|Moreover|Furthermore|Next|Finally|Lastly),`,
    true,
  ),
  // 一是 · 三是
  style('copula', '[一二三四五六七八九]是(?!否|非)', true),
  // a) · B. · (c)
  style('letter', '[A-Ha-h][.)）](?=\\s)|[（(][a-h][）)]'),
  // IV. · ii)
  style('roman', '(?:[IVX]{1,5}|[ivx]{1,5})[.)、](?=\\s)'),
  // - · • · ●
  style('bullet', '[-*+•·‣⁃●○▪■□◆◇★☆❖✦➢➤►▶→※✓✔☐☑](?=[\\s\\p{Script=Han}“"])'),
]

function style(name: string, number: string, isOrdinal = false): NumberStyle {
  return { name, pattern: new RegExp(`^(${number})[\\s]*`, 'u'), isOrdinal }
}

const VALUES: Readonly<Record<string, number>> = {
  首先: 1,
  其次: 2,
  再次: 3,
  再者: 3,
  First: 1,
  'To begin with': 1,
  'To start with': 1,
  Second: 2,
  Third: 3,
  Fourth: 4,
  Fifth: 5,
}

/** The place in its row that a number names: 3 for `三、`, `3.`, `（三）`, `③`; `null` for a bullet or `最后`. */
export function toNumberValue(number: string): number | null {
  const named = Object.keys(VALUES).find((word) => number.startsWith(word))
  if (named !== undefined) return VALUES[named] ?? null
  const digits = number.match(/\d+(?!.*\d)/)
  if (digits !== null) return Number(digits[0])
  const circle = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.indexOf(number.trim())
  if (circle >= 0) return circle + 1
  const letter = number.match(/^[（(]?([a-hA-H])[.)）]/)
  if (letter !== null) return ((letter[1] ?? 'a').toLowerCase().codePointAt(0) ?? 97) - 96
  const stem = /^[甲乙丙丁戊己庚辛][、.．]/u.test(number) ? '甲乙丙丁戊己庚辛'.indexOf(number.charAt(0)) + 1 : 0
  return stem > 0 ? stem : fromHan(number)
}

/** `十二` is 12, `二十` is 20, `三` is 3. */
function fromHan(number: string): number | null {
  const run = number.match(/[一二三四五六七八九十]+/)?.[0]
  if (run === undefined) return null
  const [tens, ones] = run.includes('十') ? run.split('十') : ['', run]
  const toDigit = (word: string | undefined) => '一二三四五六七八九'.indexOf((word ?? '').slice(-1)) + 1
  const high = run.includes('十') ? (tens === '' ? 10 : toDigit(tens) * 10) : 0
  return high + (ones === '' || ones === undefined ? 0 : toDigit(ones))
}
