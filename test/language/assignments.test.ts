import { describe, expect, it } from 'vitest'
import { isAssignment, readAssignment } from '../../scripts/language/assignments.ts'

describe('a bracket with who does a measure and by when', () => {
  it.each([
    ['两人一班。（码头组，11 月 17 日，已完成）', 'zh-Hans', true],
    ['两人一班（码头组，8/19 已完成）。', 'zh-Hans', true],
    ['两人一班。（码头组，11月30日前完成）', 'zh-Hans', 'open'],
    ['两人一班。（码头组，11月3日完成）', 'zh-Hans', 'unclear'],
    ['两人一班。（码头组、年底前）', 'zh-Hans', 'open'],
    ['两人一班。（完成）', 'zh-Hans', true],
    ['两人一班（码头组，进行中）', 'zh-Hans', false],
    ['两人一班。（港务局牵头）', 'zh-Hans', 'open'],
    ['兩人一班。【責任單位：港務局】', 'zh-Hant', 'open'],
    ['兩人一班。【責任單位：港務局；期限：12月31日；進度：尚未開始】', 'zh-Hant', false],
    ['Two men a shift. (Owner: Pier team, due 15 Nov, done)', 'en', true],
    ['Two men a shift (Pier team, done).', 'en', true],
    ['Two men a shift. (Pier, 31 March)', 'en', 'open'],
    ['Two men a shift. [Pier, in progress]', 'en', false],
    ['Two men a shift. (Pier; completed 3 May)', 'en', true],
    ['Two men a shift. (by end of March)', 'en', 'open'],
    ['Two men a shift. (Pier, Q1 2025, not started)', 'en', false],
  ] as const)('is read: %s', (text, language, state) => {
    expect(readAssignment(text, language)?.state).toBe(state)
  })

  it.each([
    ['两人一班（含节假日）。', 'zh-Hans'],
    ['两人一班。（码头组）', 'zh-Hans'],
    ['两人一班。（目前已完成三个码头的改造）', 'zh-Hans'],
    ['（见附件一，第3页）', 'zh-Hans'],
    ['Two men a shift (no alert was sent).', 'en'],
    ['Two men a shift (done by hand).', 'en'],
    ['As others found (Miller, 2019).', 'en'],
    ['Two men a shift (Pier team).', 'en'],
    ['Two men a shift (open to all, day and night).', 'en'],
  ] as const)('is none: %s', (text, language) => {
    expect(readAssignment(text, language)).toBeNull()
  })

  it('is a text of its own where nothing stands before it', () => {
    expect(isAssignment('（平台组，11 月 30 日）', 'zh-Hans')).toBe(true)
    expect(isAssignment('两人一班。（平台组，11 月 30 日）', 'zh-Hans')).toBe(false)
  })
})
