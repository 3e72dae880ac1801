import { readCount } from '../language/counts.ts'
import { ROLES, type Role } from '../model/argument.ts'
import type { Span } from '../model/span.ts'
import type { Group, Part } from './outline.ts'
import { foldedOf, type Reading } from './reading.ts'
import { bestRole, scoreAnnounce } from './role-scores.ts'
import { WEIGHTS } from './weights.ts'

/** What says that a sentence announces an enumeration: `以下几个方面`, `three reasons`, a colon at its end. */
const ANNOUNCES =
  /[：:]\s*$|以下|下列|如下|下面|(几|两|二|三|四|五|六|七|多)(个|大|点|种|项|条|类|方面|重)|究其原因|(原因|因素)。?$|^第[一二三四五六七八九十][个大类种项条]|之[一二三四五六七八九十](?:是|在于|就是|则是|，|：)$|^(?:一个|另外?一个)|^(?:and )?(?:the first|one)\b|(风险|问题|矛盾|困难).{0,6}(积聚|显现|凸显|突出)|\b(following|these|several|two|three|four|five|a few|few)\b/

/** The role of an enumeration as the sentence before it announces it. */
export function announcedIn(reading: Reading, group: Group): Role | null {
  if (group.announce === null || !ANNOUNCES.test(foldedOf(reading, group.announce))) return null
  const best = bestRole(scoreAnnounce(reading, group.announce))
  return best.score >= WEIGHTS.announce && best.margin > 0 ? best.role : null
}

/**
 * The sections that the sentence before the first of them announces, `政府有没有正视下列四大问题？`, with their role: as many as it says, all
 * where it does not say how many, none where there are fewer.
 */
export function findAnnouncedSections(reading: Reading, group: Group): ReadonlyMap<Part, Role> {
  const { kind, announce, members } = group
  if (kind !== 'sections' || announce === null || !FOLLOWING.test(foldedOf(reading, announce))) return new Map()
  const role = announcedIn(reading, group)
  const scores = scoreAnnounce(reading, announce)
  if (role === null || ROLES.some((other) => other !== role && scores[other] > 0)) return new Map()
  const count = readAnnouncedCount(reading, announce) ?? members.length
  if (count < 2 || count > members.length) return new Map()
  return new Map(group.members.slice(0, count).map((member) => [member, role]))
}

// What stands behind it is meant, and not what was told before.
const FOLLOWING = /以下|下列|如下|下面|\b(?:following|these)\b[^.]*[:.]$/u

/** Where a sentence in Chinese says how many things there are: a number and its measure word. */
const COUNTED_ZH = /(?<![第\d.])(?:\d{1,2}|[两二三四五六七八九十]{1,3})(?=(?:个|大|点|种|项|条|类|方面|重))/

/** How many things a sentence says that there are; `null` where it does not say. */
function readAnnouncedCount(reading: Reading, announce: Span): number | null {
  const words = foldedOf(reading, announce)
  return readCount(reading.language === 'en' ? words : (COUNTED_ZH.exec(words)?.[0] ?? ''), reading.language)
}
