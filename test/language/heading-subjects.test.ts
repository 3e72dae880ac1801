import { describe, expect, it } from 'vitest'
import { findHeadingSubject } from '../../scripts/language/heading-subjects.ts'
import type { Language } from '../../scripts/model/article.ts'

/** The words that a heading is about, or what it tells in their place. */
function subjectOf(heading: string, side: 'cause' | 'harm', language: Language): string | null {
  const found = findHeadingSubject(heading, side, language)
  return found === null || found === 'bare' ? found : heading.slice(found.start, found.end)
}

describe('what a heading over causes or harms is about', () => {
  it.each([
    ['河口码头停航的主要原因', 'cause', '河口码头停航'],
    ['为什么老街留不住年轻人？', 'cause', '老街留不住年轻人'],
    ['码头停航可能带来的影响', 'harm', '码头停航'],
    ['码头停航的三大后果', 'harm', '码头停航'],
    ['原因分析', 'cause', 'bare'],
    ['主要风险', 'harm', 'bare'],
    ['问题成因', 'cause', 'bare'],
    ['放任不管', 'harm', null],
  ] as const)('in Chinese: %s', (heading, side, subject) => {
    expect(subjectOf(heading, side, 'zh-Hans')).toBe(subject)
  })

  it.each([
    ['the main causes of the ferry delays', 'cause', 'ferry delays'],
    ['what caused the blackout?', 'cause', 'blackout'],
    ['root causes', 'cause', 'bare'],
    ['effects of ferry delays', 'harm', 'ferry delays'],
    ['impact', 'harm', 'bare'],
    ['what we lost', 'harm', null],
  ] as const)('in English: %s', (heading, side, subject) => {
    expect(subjectOf(heading, side, 'en')).toBe(subject)
  })
})
