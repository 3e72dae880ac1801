import { describe, expect, test } from 'vitest'
import { locate } from '../../scripts/model/source.ts'
import { outline, readArticle, unindent } from '../support/read-text.ts'

const HEAD = 'Ferrow Institute | Policy Brief 2024/07'
const PAGE = `Small yards pay more for a berth than large ones do, and they pay it a year
ahead, because the harbour office bills by the month and not by the metre. Most
of them have no one who could ask why, and the office has never been asked for
the reckoning behind it. A yard with two slips is charged as one with five. The
rule is from a time when all yards had five slips and nobody kept a smaller one
for long. It was never read again. Each spring one or two of the yards give up,
and what is left of them is bought by the same three firms. The office does not
count them as lost, since the slips are still there`

const PAPER = `FERROW INSTITUTE
Policy Brief 2024/07

Who pays for the harbour?
Small yards and the price of a berth

Adela Norrish and Tom Quaile
June 2024

What went wrong
${PAGE},

                                     1
${HEAD}

and in use. It counts the masts.

What to do
${PAGE}.

                                     2
${HEAD}

Bill by the metre. A yard would then pay for what it has in the water, and a
year in which a slip lies empty would cost it nothing. It can be done from one
spring to the next, since the office has the length of each slip on file. It
would take a clerk a week. The large yards would pay about what they pay now,
and the small ones a third less, which is what one of them needs for a boy who
learns the trade. The office says that it would have to ask the council, which
meets in the autumn, and has nothing on its list so far but the price of ice.
The price of ice was put on the list by the three large yards.

                                     3
${HEAD}
`

describe('a text that was copied out of pages', () => {
  const { source, title, subtitle, byline, date, sections } = readArticle(PAPER, 'text')
  const wordsOf = (span: { start: number; end: number } | null) => span && source.text.slice(span.start, span.end)

  test('is read without the number of a page and the line that is the same on each', () => {
    expect(source.text).not.toMatch(/^\s*\d\s*$/mu)
    expect(source.text).not.toContain(HEAD)
    expect(sections.map(({ heading }) => wordsOf(heading.span))).toEqual(['What went wrong', 'What to do'])
  })

  test('goes on over the edge of a page where its sentence does, and starts anew elsewhere', () => {
    expect(source.text).toContain('the slips are still there,\nand in use.')
    expect(source.text).toContain('the slips are still there.\n\nBill by the metre.')
  })

  test('has its title beneath the name of the series, above its subtitle, authors and month', () => {
    expect([title, subtitle, byline, date].map(wordsOf)).toEqual([
      'Who pays for the harbour?',
      'Small yards and the price of a berth',
      'Adela Norrish and Tom Quaile',
      'June 2024',
    ])
  })

  test('leads back to the file as it is', () => {
    const line = PAPER.slice(0, PAPER.indexOf('Bill by the metre')).split('\n').length
    expect(locate(source, source.text.indexOf('Bill by the metre'))).toEqual({ line, column: 1 })
  })

  test('also where the number stands beside the line, now before and now behind it', () => {
    const edge = (at: number) => (at % 2 === 0 ? `${at} The price of a berth` : `HC(24)17                     ${at}`)
    const text = `The price of a berth\n\n${[2, 3, 4, 5].map((at) => `${PAGE}.\n\n${edge(at)}\n`).join('\n')}\nThat was all.`
    expect(readArticle(text, 'text').source.text).not.toMatch(/HC\(24\)|\d The price/u)
  })

  test('has sections whose numbers bear no stop, above paragraphs that are counted through', () => {
    const text = `The price of a berth\n\n1 Background\n\n1. ${PAGE}.\n\n2. ${PAGE}.\n\n2 Why small yards pay\n\n3. ${PAGE}.\n\n4. ${PAGE}.\n\n3 What to do\n\n5. ${PAGE}.\n\n6. ${PAGE}.`
    const article = readArticle(text, 'text')
    expect(article.sections.map(({ heading: { span } }) => article.source.text.slice(span.start, span.end))).toEqual([
      'Background',
      'Why small yards pay',
      'What to do',
    ])
  })

  test('but numbers that stand close to each other are of the text', () => {
    const text = `A list\n\nWhat stands beneath is a row of numbers that somebody wrote down in the yard.\n\n1\n\n2\n\n3\n\nThat was all of the row.`
    expect(readArticle(text, 'text').source.text).toBe(text)
  })
})

describe('words that are parted where a line ends', () => {
  test('are put together where the text does so often, but for a hyphen of their own', () => {
    const text = unindent(`
      The yards

      The office bills for the exten-
      sion of a slip as for a new one, and a self-
      employed builder pays the long-
      term price of it. No one has com-
      plained so far. The slips are a hec-
      tare in all.`)
    const { source } = readArticle(text, 'text')
    expect(source.text).toContain('the extension of a slip as for a new one, and a self-employed builder')
    expect(source.text).toContain(
      'the long-term price of it. No one has complained so far. The slips are a hectare in all.',
    )
  })

  test('stay as they are in a text that has hardly any', () => {
    const text = `The yards\n\nThe office bills for the harbour-\nside slips, and nobody has asked it for the reason so far.`
    expect(readArticle(text, 'text').source.text).toBe(text)
  })
})

describe('columns that are set apart by spaces', () => {
  test('are a table, also where nothing heads the names of the rows', () => {
    const text = `The yards\n\n${PAGE.replaceAll('\n', ' ')}.\n\n              1990    2000    2010\nUnder five      41      28      14\nFive to ten     33      31      25\nMore            26      41      61\n\n${PAGE.replaceAll('\n', ' ')}.`
    expect(outline(text)).toContain('table')
    const [table] = readArticle(text, 'text').lead.filter(({ kind }) => kind === 'table')
    expect(table?.kind === 'table' && table.header.length).toBe(4)
    expect(table?.kind === 'table' && table.rows.map((row) => row.length)).toEqual([4, 4, 4])
  })

  test('but two are a list with its pages', () => {
    const text = `The yards\n\nBerths        3\nSlips        12\nMasts        20\n\n${PAGE.replaceAll('\n', ' ')}.`
    expect(outline(text)).not.toContain('table')
  })
})
