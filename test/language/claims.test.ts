import { describe, expect, it } from 'vitest'
import {
  isAdvice,
  isAskingTitle,
  isAvowed,
  isCounting,
  isCountingOthers,
  isFurther,
  isMarked,
  isNews,
  isNoClaim,
  isOfOthers,
  isOfText,
  isOneOfSeveral,
  isReference,
  isScene,
  isShort,
  isStating,
  isTotal,
} from '../../scripts/language/claims.ts'

describe('a heading', () => {
  it.each([
    '财政缺口：收四元，花十元',
    '客户获取成本上升',
    '油水不再入沟',
    '住户要市场搬走',
    '码头靠的是渔船',
    '六成的缆绳存在断丝',
    '旧吊机风险最高',
    '装卸不当是导致停工的元凶',
  ])('states something: %s', (heading) => expect(isStating(heading, 'zh-Hans')).toBe(true))

  it.each([
    '产品及其运行模式',
    '停电的原因',
    '放任不管的风险',
    '可以先做的对策',
    '资金链风险：支付生态的核心地位',
    '背景',
    '什么是装卸风险',
    '停工是怎么导致的',
    '码头存在的问题',
    '存在感',
  ])('only names a topic: %s', (heading) => expect(isStating(heading, 'zh-Hans')).toBe(false))

  it('is told apart by its verb in English', () => {
    expect(isStating('Kiosks charged customers twice', 'en')).toBe(true)
    expect(isStating('Root causes', 'en')).toBe(false)
    expect(isStating('Lost fares', 'en')).toBe(false)
  })
})

describe('a reference', () => {
  it('only sends the reader elsewhere', () => {
    expect(isReference('見 Aksoy et al. (2019)。', 'zh-Hant')).toBe(true)
    expect(isReference('See the table below.', 'en')).toBe(true)
    expect(isReference('² 引用格式：某某（2024），〈潮水〉', 'zh-Hant')).toBe(true)
    expect(isReference('见过海的人都知道潮水', 'zh-Hans')).toBe(false)
    expect(isReference('Seeds spread to the beds', 'en')).toBe(false)
  })
})

describe('a claim of a headline', () => {
  it('is no example, no way of finding out, and no name of what follows', () => {
    expect(isNoClaim('不过，以首年试办的南屏市为例，支出反而下降', 'zh-Hans')).toBe(true)
    expect(isNoClaim('What changes in May.', 'en')).toBe(true)
    expect(isNoClaim('Between April and August we visited 64 homes.', 'en')).toBe(true)
    expect(isNoClaim('If we could have only one it would be number 2.', 'en')).toBe(true)
    expect(isNoClaim('Keepers of the moor now number 31, having been 96.', 'en')).toBe(false)
    expect(isNoClaim('What the doctor prescribes makes them eat less than before.', 'en')).toBe(false)
    expect(isNoClaim('以速度换取质量是得不偿失的', 'zh-Hans')).toBe(false)
  })

  it('may be vouched for by its author', () => {
    expect(isAvowed('我們認為，事故並非不小心', 'zh-Hant')).toBe(true)
    expect(isAvowed('We argue that nobody is in charge.', 'en')).toBe(true)
    expect(isAvowed('We visited twelve markets.', 'en')).toBe(false)
  })

  it('is not what somebody said to the author', () => {
    expect(isScene('石湾一位老先生当着我的面说，活人管不好，还要管死人', 'zh-Hans')).toBe(true)
    expect(isScene('可以说，这是一笔糊涂账', 'zh-Hans')).toBe(false)
    expect(isScene('换句话说，没有人负责', 'zh-Hans')).toBe(false)
  })
})

describe('a thesis', () => {
  it('is no question of the title, and holds by the account of its author', () => {
    expect(isAskingTitle('Why Should the Council Care?', 'en')).toBe(true)
    expect(isAskingTitle('【转】为什么不能放任抄袭', 'zh-Hans')).toBe(true)
    expect(isAskingTitle('What the council owes', 'en')).toBe(true)
    expect(isAskingTitle('The council owes an answer', 'en')).toBe(false)
    expect(isOfOthers('在一家咨询公司看来，码头的优势正在丧失', 'zh-Hans')).toBe(true)
    expect(isOfOthers('笔者认为，码头的优势正在丧失', 'zh-Hans')).toBe(false)
    expect(isOfOthers('According to the mayor, the quay is safe', 'en')).toBe(true)
    expect(isOneOfSeveral('一个原因是船价上涨', 'zh-Hans')).toBe(true)
    expect(isOneOfSeveral('根本原因是没有人负责', 'zh-Hans')).toBe(false)
  })

  it('says what is to be done', () => {
    expect(isAdvice('无论企业还是个人，都要保持敏锐', 'zh-Hans')).toBe(true)
    expect(isAdvice('港口必须在秋天前修好闸门', 'zh-Hans')).toBe(true)
    expect(isAdvice('Every wait needs a limit', 'en')).toBe(true)
    expect(isAdvice('垃圾车要到清晨才来', 'zh-Hans')).toBe(false)
    expect(isAdvice('The gates refused tickets', 'en')).toBe(false)
  })

  it('is not what need not be done', () => {
    expect(isAdvice('你不需要一顶帽子', 'zh-Hans')).toBe(false)
    expect(isAdvice('这类城市更有必要先行一步', 'zh-Hans')).toBe(true)
  })

  it('is not what a reviewer says of a text', () => {
    expect(isOfText('文章层次清晰，语言通顺', 'zh-Hans')).toBe(true)
    expect(isOfText('This report sets out five actions', 'en')).toBe(true)
    expect(isOfText('Check both locks. The club has a guide here', 'en')).toBe(true)
    expect(isOfText('More people drown here', 'en')).toBe(false)
    expect(isOfText('本簡報另備手語版影片及易讀版', 'zh-Hant')).toBe(true)
    expect(isOfText('This briefing is also available in large print', 'en')).toBe(true)
    expect(isOfText('村里另有两口水井', 'zh-Hans')).toBe(false)
    expect(isOfText('码头的闸门要修', 'zh-Hans')).toBe(false)
    expect(isOfText('The reports reached nobody', 'en')).toBe(false)
  })

  it('is not the news that an article starts from', () => {
    expect(isNews('不久前，一则码头关闭的消息四处流传', 'zh-Hans')).toBe(true)
    expect(isNews('Last week the bridge closed', 'en')).toBe(true)
    expect(isNews('码头的热闹人人有份', 'zh-Hans')).toBe(false)
  })

  it('is read at a glance', () => {
    expect(isShort('港'.repeat(30), 'zh-Hant')).toBe(true)
    expect(isShort('港'.repeat(31), 'zh-Hant')).toBe(false)
    expect(isShort('a '.repeat(14).trim(), 'en')).toBe(true)
    expect(isShort('a '.repeat(15).trim(), 'en')).toBe(false)
  })
})

describe('a claim', () => {
  it('is marked by its author as what he comes to', () => {
    expect(isMarked('说到底，码头少的不是船，是修船的人', 'zh-Hans')).toBe(true)
    expect(isMarked('The problem is the gate, not the tide', 'en')).toBe(true)
    expect(isMarked('The harbour is not short of boats, it is short of crews', 'en')).toBe(true)
    expect(isMarked('闸门在北岸', 'zh-Hans')).toBe(false)
    expect(isMarked('For others the trouble is slower', 'en')).toBe(false)
  })

  it('says something of a whole', () => {
    expect(isTotal('三件事都還停在十年前', 'zh-Hant')).toBe(true)
    expect(isTotal('Nobody had tested the gate', 'en')).toBe(true)
    expect(isTotal('The gate was tested in May', 'en')).toBe(false)
  })

  it('is no scene', () => {
    expect(isScene('老人想了想，说：“船还在。”', 'zh-Hans')).toBe(true)
    expect(isScene('I went back to the pier in June', 'en')).toBe(true)
    expect(isScene('码头的闸门要修', 'zh-Hans')).toBe(false)
  })

  it('is not one thing more', () => {
    expect(isFurther('The crews suffered as well.', 'en')).toBe(true)
    expect(isFurther('另一座码头也停了', 'zh-Hans')).toBe(true)
    expect(isFurther('至于码头的闸门，也要修', 'zh-Hans')).toBe(true)
    expect(isFurther('The crews suffered most', 'en')).toBe(false)
  })

  it('is told by others', () => {
    expect(isOfOthers('有人据此说，渡口没人用，不如不修', 'zh-Hans')).toBe(true)
    expect(isOfOthers('有人覺得，這不過是少數人的小事', 'zh-Hant')).toBe(true)
    expect(isOfOthers('Some say the ferry should close', 'en')).toBe(true)
    expect(isOfOthers('有人因此误了船', 'zh-Hans')).toBe(false)
  })

  it('may count what it is about', () => {
    expect(isCounting('四項對策的經費不到補貼的一半', '項對策', 'zh-Hant')).toBe(true)
    expect(isCounting('All five actions are paid for', 'actions', 'en')).toBe(true)
    expect(isCounting('Actions speak louder', 'actions', 'en')).toBe(false)
  })
})

describe('a sentence that counts', () => {
  it.each([
    ['怎么产生、怎么收费、怎么收运，这三件事都停在十年前', 4, true],
    ['怎么产生、怎么收费、怎么收运，这三件事都停在十年前', 3, false],
    ['事情一直停在十年前', 4, false],
  ] as const)('counts other things than there are: %s (%i)', (words, n, isOther) =>
    expect(isCountingOthers(words, n, 'zh-Hans')).toBe(isOther),
  )

  it('does so in English too', () => {
    expect(isCountingOthers('All of it comes down to three things.', 4, 'en')).toBe(true)
    expect(isCountingOthers('All of it comes down to four old causes.', 4, 'en')).toBe(false)
  })
})
