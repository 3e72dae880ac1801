import { toLabel } from '../language/labels/index.ts'
import { readHead } from '../language/table-heads.ts'
import { findLatest } from '../language/times.ts'
import { ROLES } from '../model/argument.ts'
import { eachBlock, eachSection, type Table } from '../model/article.ts'
import type { Frame } from '../model/text.ts'
import { type Claim, isCounted } from './claim.ts'
import type { Facts } from './facts.ts'
import { toFixed } from './words.ts'

/** Whether a table with a full row for each point of the role that is counted says what `isSaid` asks. */
const told =
  (isSaid: (facts: Facts, table: Table, values: Frame['values']) => boolean): Claim =>
  (facts, values) => {
    const { article, wordsOf, pointsOf, nameOf } = facts
    const tables = [...eachSection(article.sections)].flatMap(({ blocks }) =>
      [...eachBlock(blocks)].filter((block) => block.kind === 'table'),
    )
    return ROLES.some((role) => {
      const names = pointsOf(role).map((point) => toFixed(nameOf(point)))
      const isOf = ({ rows, header }: Table) =>
        rows.length === names.length &&
        rows.every((row) => row.length === header.length && row.every((cell) => wordsOf(cell).trim() !== '')) &&
        names.every((name) => rows.some(([first]) => first && toFixed(wordsOf(first)) === name))
      return (
        isCounted(facts, values.count, `count.${role}`, names.length) &&
        tables.some((table) => isOf(table) && isSaid(facts, table, values))
      )
    })
  }

/** Whether the table has the columns that are named. */
function hasColumns({ labels, wordsOf }: Facts, { header }: Table, { columns }: Frame['values']): boolean {
  const all = header.slice(1).map(wordsOf)
  const pair = toLabel(labels, 'list.pair', { first: all[0] ?? '', last: all.at(-1) ?? '' })
  return [all.join(' '), pair].some((list) => toFixed(list) === toFixed(String(columns)))
}

const toHeads = ({ article, wordsOf }: Facts, { header }: Table) =>
  header.map((cell) => readHead(wordsOf(cell), article.language))

/** Whether a column says who, and one by when. */
const isOwned = (facts: Facts, table: Table): boolean =>
  (['owner', 'due'] as const).every((head) => toHeads(facts, table).includes(head))

/** Whether the day that is named is the latest by which something is due. */
function isLast(facts: Facts, table: Table, { last }: Frame['values']): boolean {
  const at = toHeads(facts, table).indexOf('due')
  const days = table.rows.flatMap((row) => (row[at] ? [facts.wordsOf(row[at]).trim()] : []))
  const latest = findLatest(days, facts.article.language)
  return latest !== null && days[latest] !== undefined && toFixed(days[latest]) === toFixed(String(last))
}

/** What headlines claim of tables, by label. */
export const TABLE_CLAIMS: Readonly<Record<string, Claim>> = {
  'headline.table': told(hasColumns),
  'headline.table-owned': told(isOwned),
  'headline.table-due': told((facts, table, values) => isOwned(facts, table) && isLast(facts, table, values)),
}
