import { describe, expect, it } from 'vitest'
import { readStatedRole } from '../../scripts/language/stated.ts'

describe('what a sentence says it is for', () => {
  it.each([
    ['the root cause of the outage was a worn gasket.', 'cause'],
    ['another reason is the pump.', 'cause'],
    ['the second problem is that nobody reads the log.', 'cause'],
    ['because the reminders went to a mailbox that had been closed.', 'cause'],
    ['there is a second reason, which is that nobody pays for the pump.', 'cause'],
    ['and behind both lies a habit.', 'cause'],
    ['worse still, the ferry was full.', 'risk'],
    ['we therefore recommend a second pump.', 'strategy'],
    ['instead: keep a pump on each pier.', 'strategy'],
    ['instead of fines for late boats, the harbour should pay for a pump.', 'strategy'],
  ])('in English: %s', (words, role) => {
    expect(readStatedRole(words, 'en')).toBe(role)
  })

  it.each([
    ['停航事故的直接原因是轴承缺油。', 'cause'],
    ['渡口年年停航的病根在于没有备用水泵。', 'cause'],
    ['第二重原因是老水手都退休了。', 'cause'],
    ['停航的主因就是轴承缺油。', 'cause'],
    ['问题就出在最后一公里的栈桥上。', 'cause'],
    ['究其原因，渡口没有一名值班的机修工。', 'cause'],
    ['更深一层的原因，是船工不在场。', 'cause'],
    ['再往前追一步，是检修的办法错了。', 'cause'],
    ['一座走不通的栈桥比没有栈桥更危险：它让人放心走上去。', 'risk'],
    ['要紧的是先把责任归到一家。', 'strategy'],
    ['检修的规矩也该改一改。', 'strategy'],
    ['更要命的是，病人没有别的路可走。', 'risk'],
    ['令人担忧的是岛上的学生越来越少。', 'risk'],
    ['我们建议港务局再买一台水泵。', 'strategy'],
    ['建议把栈桥加宽两米。', 'strategy'],
    ['我的建议是先修栈桥。', 'strategy'],
    ['第二条建议是培训水手。', 'strategy'],
    ['稳妥的做法是先停航检修。', 'strategy'],
    ['与其年年加高栈桥，不如把渡口迁到上游。', 'strategy'],
    ['没有检修记录的船一律停航。', 'strategy'],
    ['要想不误船，首要的一点就是远离野码头。', 'strategy'],
  ])('in Chinese: %s', (words, role) => {
    expect(readStatedRole(words, 'zh-Hans')).toBe(role)
  })

  it.each([
    ['the reason is unknown.', 'en'],
    ['behind the pier lies a pump.', 'en'],
    ['再往前走，是一座栈桥。', 'zh-Hans'],
    ['the problem was solved in may.', 'en'],
    ['because i believed it on the day.', 'en'],
    ['instead, the pier was closed.', 'en'],
    ['问题不在于水泵。', 'zh-Hans'],
    ['问题出在哪里？', 'zh-Hans'],
    ['说到底，渡口还需要更多人手。', 'zh-Hans'],
    ['与其说是渡口，不如说是码头。', 'zh-Hans'],
    ['老街也一律刷成了白色。', 'zh-Hans'],
    ['建议书已经寄出。', 'zh-Hans'],
    ['要想不误船，最好的码头在哪里？', 'zh-Hans'],
  ] as const)('is nothing: %s', (words, language) => {
    expect(readStatedRole(words, language)).toBeNull()
  })
})
