import { COLUMN_NAME, ISSUE, PAGE_LINES, SECTION_NAME, SITE_NAME, SURE_SITE_NAME } from '../language/page-lines.ts'
import { endsSentence, toColumns } from './shape.ts'

/** `Site > Section > Subsection` */
const CRUMB = /\s*[>›»＞]\s*/u
/** `Site · Column` · `Opinion / Education` · `示例网　评论` */
const MARK = /\s*[·・•／/]\s*|\u3000+|\s{2,}/u
/** `Site | Section`: what parts a title and its subtitle as well. */
const TITLE_MARK = /\s*[|｜丨]\s*|\s+[—–-]\s+/u
/** `示例日报 A06版 评论 · 札记`: the page of a newspaper. */
const SPACED = /\s*[·・•／/]\s*|\s+/u
const PAGE_NUMBER = /^第?\p{Lu}?\d{1,3}版$/u
/** 天网, 关系网: alone on its line such a word may be a title. */
const MAY_BE_NET = /^\p{Script=Han}{1,2}[网網]$/u
/** The longest part of a breadcrumb, in characters, and how many of them need no name that is known. */
const CRUMB_LENGTH = 24
const CRUMBS = 3

/** An issue of a periodical stands on a line of its own, which is no longer, in columns. */
const ISSUE_COLUMNS = 60

/** Whether a line tells of which issue of a periodical the page is. */
export const isIssueLine = (line: string): boolean =>
  ISSUE.test(line) && toColumns(line, ISSUE_COLUMNS) <= ISSUE_COLUMNS && !endsSentence(line)

/**
 * Whether a line names the site, a column or the way there, and no more: `sure` where it can hardly be a title, `likely` where what
 * stands below it must decide.
 */
export function findSiteLine(line: string): 'sure' | 'likely' | null {
  if (isIssueLine(line)) return 'sure'
  const words = toTitleCase(line)
  const crumbs = words.split(CRUMB).filter((part) => part !== '')
  if (crumbs.length > 1) return findCrumbs(crumbs)
  const spaced = words.split(SPACED)
  if (spaced.some((part) => PAGE_NUMBER.test(part)) && spaced.some((part) => SURE_SITE_NAME.test(part)))
    return findNames(
      spaced.filter((part) => !PAGE_NUMBER.test(part)),
      isNamed,
    )
  const parts = words.split(MARK)
  if (parts.length > 1) return findNames(parts, isNamed)
  const sides = words.split(TITLE_MARK)
  if (sides.length > 1) return findNames(sides, isNamed) && (sides.some(isSite) ? findNames(sides, isSite) : 'likely')
  return isSite(words) && !MAY_BE_NET.test(words) ? 'likely' : null
}

function findCrumbs(crumbs: readonly string[]): 'sure' | 'likely' | null {
  if (crumbs.some((crumb) => crumb.length > CRUMB_LENGTH || /[。，！？,.!?]/u.test(crumb))) return null
  return crumbs.length >= CRUMBS || crumbs.some(isNamed) ? 'sure' : 'likely'
}

/** Names side by side, at least one of them such as `isKnown` says; what else stands there can only be a section. */
function findNames(parts: readonly string[], isKnown: (part: string) => boolean): 'sure' | 'likely' | null {
  if (!parts.some(isKnown)) return null
  const others = parts.filter((part) => !isNamed(part))
  if (others.length === 0) return 'sure'
  if (!others.every((part) => SECTION_NAME.test(part) || PAGE_LINES.test(part))) return null
  return parts.some((part) => SURE_SITE_NAME.test(part)) ? 'sure' : 'likely'
}

const isSite = (part: string): boolean => SITE_NAME.test(part) || COLUMN_NAME.test(part)

const isNamed = (part: string): boolean => isSite(part) || PAGE_LINES.test(part)

/** Words in capitals throughout as others write them: `THE SATURDAY MAGAZINE`. */
const toTitleCase = (line: string): string =>
  /\p{Ll}/u.test(line) ? line : line.toLowerCase().replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
