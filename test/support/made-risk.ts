import { toMaterial } from '../../scripts/3-plan/material.ts'
import { planFocus } from '../../scripts/3-plan/slide/focus.ts'
import { compileMap } from '../../scripts/compile.ts'
import type { ArgumentMap, Link, Point, Role } from '../../scripts/model/argument.ts'
import type { FocusSlide } from '../../scripts/model/slide.ts'

/** Words by which names and sentences may go on. */
export const LONG = ' since the war ended in the north'
const NAMES: Readonly<Record<string, string>> = {
  'cause-1': 'Old cable under the quay',
  'cause-2': 'Rare looks at the cable',
  'risk-1': 'Warm cargo on the quay',
  'strategy-1': 'Spare generator in reach',
}

const SAID: Readonly<Record<string, string>> = {
  'cause-1': 'The crews lost all that they had to sell',
  'cause-2': 'Nobody had a hand free for the old wires',
  'risk-1': 'Boxes of fish stood in the sun for days',
  'strategy-1': 'A second engine will stand by at the gate',
}
const toSaid = (id: string, words: string) => `${SAID[id]}${words}, and wrote it down.`

/** Names and sentences that all go on for `words`, so that each fits its own place and all of them together fit none. */
const toArticle = (words: string) =>
  Object.entries(NAMES)
    .map(([id, name]) => `## ${name}${words}\n\n${toSaid(id, words)}`)
    .join('\n\n')

/** The slide of the risk, from a map that is made here: its causes lead to it, its strategy answers it. */
export async function planRisk(words: string): Promise<FocusSlide> {
  const { value } = await compileMap(new TextEncoder().encode(`# The harbour\n\n${toArticle(words)}`), { name: 'a.md' })
  if (value === null) throw new Error('no article')
  const { article, map } = value
  const spanOf = (text: string) => {
    const start = article.source.text.indexOf(text)
    return { start, end: start + text.length }
  }
  const said = (id: string) => spanOf(toSaid(id, words))
  const points = Object.entries(NAMES).map(([id, name]): Point => {
    const label = spanOf(`${name}${words}`)
    const role = id.replace(/-\d/, '') as Role
    return { id, role, label: [label], mentions: [label], body: said(id), section: null, confidence: 1 }
  })
  const toLink = (from: string, to: string, kind: Link['kind']): Link => {
    const evidence = { rule: 'shared-term', cue: 'cable', spans: [said(from), said(to)] as const, weight: 1 }
    return { from, to, kind, basis: 'stated', confidence: 1, evidence: [evidence] }
  }
  const links = [
    toLink('cause-1', 'risk-1', 'leads-to'),
    toLink('cause-2', 'risk-1', 'leads-to'),
    toLink('risk-1', 'strategy-1', 'answered-by'),
  ]
  const ofPoint = (start: number) => points.find(({ body }) => body?.start === start)?.id ?? null
  const sentences = map.sentences.map((one) => ({ ...one, point: ofPoint(one.span.start) }))
  const made: ArgumentMap = { ...map, kind: 'argument', points, links, sentences }
  const risk = points.find(({ role }) => role === 'risk')
  const { slide } = planFocus(toMaterial(article, made, new Map()), risk ?? (points[0] as Point))
  if (slide.kind !== 'focus') throw new Error('no slide of a risk')
  return slide
}
