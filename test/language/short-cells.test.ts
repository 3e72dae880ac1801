import { describe, expect, it } from 'vitest'
import { isInOnePiece } from '../../scripts/language/short-cells.ts'

describe('a cell in one piece', () => {
  it.each([
    ['28 Feb', 'en'],
    ['15\u00a0November', 'en'],
    ['Sat 26 Oct 01:45', 'en'],
    ['£1.2 million', 'en'],
    ['30 working days', 'en'],
    ['2–5 %', 'en'],
    ['In progress', 'en'],
    ['J. Wyn', 'en'],
    ['Q1 2025', 'en'],
    ['11 月 17 日', 'zh-Hans'],
    ['10月26日（周六）01:45', 'zh-Hans'],
    ['约2.1亿元', 'zh-Hans'],
    ['1,943件', 'zh-Hans'],
    ['数据库组', 'zh-Hans'],
    ['尚未開始', 'zh-Hant'],
  ] as const)('is one: %s', (cell, language) => expect(isInOnePiece(cell, language)).toBe(true))

  it.each([
    ['', 'en'],
    ['Data platform (S. Ferrante)', 'en'],
    ['28 Feb, or as soon as the staff are there', 'en'],
    ['Nightly clean-up runs', 'en'],
    ['https://example.org/a/long/address', 'en'],
    ['数据库组和平台运维组共同负责', 'zh-Hans'],
  ] as const)('is none: %s', (cell, language) => expect(isInOnePiece(cell, language)).toBe(false))
})
