import { describe, expect, it } from 'vitest'
import { toReading } from '../../scripts/2-argue/reading.ts'
import { scoreHeading } from '../../scripts/2-argue/role-scores.ts'
import { readArticle } from '../support/read-text.ts'

// Headings under which authors tell causes, harms and what to do: each names its role more clearly than any other.

const CHINESE = {
  cause:
    '问题为何如此严重 隐患为什么年年有 问题成因 成因分析 原因剖析 原因何在 问题出在哪里 病根在哪 根子在哪 症结所在 深层原因 主要原因 产生的原因 为何屡禁不止 为什么会这样 为何难以落地 是什么造成的 谁造成的 谁该负责 矛盾的根源 制约因素 影响因素 驱动因素 主要诱因 事故原因 直接原因 间接原因 管理原因 根本原因分析 根因分析 故障原因 触发条件 问题是怎么发生的 怎么发生的 为什么没有发现 为什么没拦住 哪里出了错 哪个环节出了问题 难在哪里 卡在哪里 困境的由来 何以至此 背后的原因 内在原因 外部原因 瓶颈与障碍 主要障碍 难点与堵点 为什么涨价 为什么越来越贵 卡在什么地方 水去了哪里 往下刨 再往深里说 刨根问底 追根溯源 错在哪里 谁之过 怎么走到这一步 板子该打谁 病在哪里 哪一步错了 漏洞在哪',
  risk: '主要风险 风险分析 风险提示 潜在风险 可能的后果 带来的后果 造成的影响 事故影响 影响范围 影响评估 社会影响 不利影响 负面影响 危害有多大 有哪些危害 有什么后果 后果有多严重 隐患不容忽视 付出的代价 损失有多大 损失情况 受影响的人 谁在承担代价 谁受害 面临的挑战 主要挑战 存在的问题 突出问题 主要问题 问题表现 现实困境 困境与隐忧 不容忽视的隐患 如果放任不管 不管会怎样 长此以往 会带来什么 意味着什么 会造成什么 伤害了谁 疼在哪里 谁吃了亏 谁在受罪 付出了什么 害了谁 有多疼 会出什么事 坏处有哪些 失去的不只是钱',
  strategy:
    '对策建议 对策与建议 政策建议 解决思路 解决之道 解决方案 破解之策 破局之道 出路何在 出路在哪 怎么办 该怎么办 如何应对 如何破解 如何解决 应对措施 整改措施 改进措施 预防措施 防范措施 处置措施 补救措施 整改要求 下一步工作 下一步打算 工作建议 几点建议 我们的建议 我们的主张 我们的诉求 行动计划 行动建议 实施路径 优化路径 治理路径 改善方法 改善建议 可以怎么做 普通人能做什么 家长可以做什么 企业应该怎么做 政府该做什么 怎样预防 如何预防 怎么防 治疗方法 应对之策 经验与启示 教训与改进 后续改进 后续行动 待办事项 整改清单 做好这几点 给你的建议 正确做法 自救指南 作法 改善作法 因應之道 因應策略 几点想法 我们会改的事 把裁判请下船 要补的 要补的课 要改的 接下来要做的 接下来 今后打算 往后怎么办 路怎么走 正确打开方式 怎么收拾 正在做的 已经改了的',
} as const

const ENGLISH = {
  cause: [
    'Why it keeps happening',
    'Why it happened',
    'Why we missed it',
    'How we got here',
    'How it happened',
    'What caused it',
    'What caused the outage',
    "What's behind the decline",
    'What lies behind it',
    'What is driving it',
    'Drivers',
    'Key drivers',
    'Underlying causes',
    'Root cause',
    'Root cause analysis',
    'Contributing factors',
    'Causal factors',
    'Reasons for the delay',
    'The reasons',
    'Where it goes wrong',
    'What goes wrong',
    'Why it fails',
    'Why programmes fail',
    'Sources of the problem',
    'Where it comes from',
    'Origins',
    'Trigger',
    'What triggered it',
    'Barriers',
    'Obstacles',
    'Weak points',
    'What made it worse',
    'Why did it take so long',
    "Why wasn't it caught",
    'Findings',
    'How the error arose',
    'Failure points',
    'Diagnosis',
    'How we got there',
    'How people become allergic',
    'How this could happen',
    'What led up to it',
    'What held us back',
    'What let it through',
    'Where we went wrong',
    'Mistakes we made',
  ],
  risk: [
    'Impact',
    'Customer impact',
    'Business impact',
    'Impact on patients',
    'Consequences',
    'The consequences',
    'Effects',
    'Health effects',
    'Side effects',
    'What it costs',
    'The cost',
    'Who pays',
    'Who is affected',
    'Who gets hurt',
    'Harms',
    'Risks',
    'Key risks',
    'Risk assessment',
    'Dangers',
    'Threats',
    'What is at stake',
    'Why it matters',
    'What it meant for patients and staff',
    'Why this matters',
    'What happens if we do nothing',
    'What it leads to',
    'What it can do to you',
    'What it does to you',
    'Symptoms',
    'Complications',
    'Losses',
    'Damage',
    'The damage done',
    'What went missing',
    'What you may notice',
    'What customers saw',
    'Implications',
    'The price we pay',
    'Problems',
    'Challenges',
    'The toll',
    'What is lost',
    'What we lost',
    'Who was hurt',
    'Who loses',
    'What could go wrong',
    'Why we should worry',
    'How bad was it',
  ],
  strategy: [
    'Recommendations',
    'Policy options',
    'Policy recommendations',
    'Solutions',
    'Possible solutions',
    'Remedies',
    'Mitigation',
    'Mitigations',
    'Prevention',
    'How to prevent it',
    'How to fix it',
    'How to avoid it',
    'What we are doing',
    "What we're doing about it",
    'What we have changed',
    'What has changed',
    'What we changed',
    'What should change',
    'What must change',
    'What needs to happen',
    'What needs to change',
    'What can be done',
    'What to do',
    'What you can do',
    'What parents can do',
    'What helps',
    'What works',
    'What would help',
    'Ways forward',
    'The way forward',
    'Next steps',
    'Action items',
    'Actions',
    'Corrective actions',
    'Preventive actions',
    'Follow-up actions',
    'Remediation',
    'Action plan',
    'Our proposals',
    'Our demands',
    'What we ask',
    'A better way',
    'A way out',
    'Treatment',
    'Managing it',
    'Protecting yourself',
    'Tips',
    'How to stay safe',
    'First steps',
    'Lessons learned',
    'Fixes',
    'What happens next',
    'Commitments',
    'Safeguards',
    'Responses',
    "What we're going to do",
    'What we plan to do',
    "What we're asking for",
    'To do',
    'Still to do',
    'The plan',
    'Changes we are making',
    'Steps we have taken',
    'How we are fixing it',
    'What is being done',
    'Where to from here',
    'What we did about it',
  ],
} as const

const TOLD = {
  zh: '# 报告\n\n这是一段用来确定语言的文字，它说的是港口与潮汐。',
  en: '# A report on boats\n\nThe harbour office reports on boats and tides in this text, as it did in the year before.',
}

/** The role that a heading speaks for most, if for any. */
function roleOf(heading: string, language: keyof typeof TOLD): string | undefined {
  const reading = toReading(readArticle(`${TOLD[language]}\n\n## ${heading}\n\nText.\n`, 'markdown'))
  const at = reading.text.lastIndexOf(heading)
  const scores = Object.entries(scoreHeading(reading, { start: at, end: at + heading.length }))
  const [best] = scores.sort((a, b) => b[1] - a[1])
  return best && best[1] > 0 ? best[0] : undefined
}

describe('a heading names', () => {
  it.each(Object.entries(CHINESE))('a %s in Chinese', (role, headings) => {
    expect(headings.split(' ').filter((heading) => roleOf(heading, 'zh') !== role)).toEqual([])
  })

  it.each(Object.entries(ENGLISH))('a %s in English', (role, headings) => {
    expect(headings.filter((heading) => roleOf(heading, 'en') !== role)).toEqual([])
  })
})

describe('a heading that only leads up to the argument, or tells what went well,', () => {
  it.each([
    ['en', 'tl;dr', 'background'],
    ['en', 'Synopsis', 'background'],
    ['en', 'What we were lucky about', 'other'],
    ['en', 'Objections', 'other'],
    ['zh', '做得还行的', 'other'],
    ['zh', '也有做对的', 'other'],
    ['zh', '附件', 'other'],
    ['zh', '初步分析', 'background'],
    ['zh', '国际经验', 'background'],
    ['zh', '国外的比较：日本与德国', 'background'],
    ['zh', '问题排查过程', 'background'],
    ['en', 'Wrapping up', 'conclusion'],
  ] as const)('names no part of it (%s: %s)', (language, heading, role) => {
    expect(roleOf(heading, language)).toBe(role)
  })
})

it('a heading that asks whether a thing can be mended asks for measures', () => {
  expect(['Can it be fixed?', 'Can the reef still be saved?'].map((heading) => roleOf(heading, 'en'))).toEqual([
    'strategy',
    'strategy',
  ])
})

describe('a heading is taken for no cause', () => {
  it.each([
    ['zh', '为什么要重视水库的防治'],
    ['zh', '为何应该关注水位'],
    ['en', 'Why schools need to act'],
    ['en', 'Why you should act'],
    ['en', 'High blood pressure?'],
  ] as const)(
    'that asks why one should heed a thing, or names one by a measure of it (%s: %s)',
    (language, heading) => {
      expect(roleOf(heading, language)).not.toBe('cause')
    },
  )

  it('though one that asks why it is done is', () => {
    expect(roleOf('员工为什么要走', 'zh')).toBe('cause')
    expect(roleOf('Financial pressure', 'en')).toBe('cause')
  })
})

describe('a heading that opens with a word for something done', () => {
  const strategyOf = (heading: string): number => {
    const reading = toReading(
      readArticle(`# 渡口\n\n## ${heading}\n\n船停在岸边，没有人来修，去年的雨季也没有人管。\n`, 'markdown'),
    )
    const [section] = reading.article.sections
    return section === undefined ? 0 : scoreHeading(reading, section.heading.span).strategy
  }

  it('bids one do it', () => {
    expect(strategyOf('补贴撑船的人')).toBeGreaterThan(0)
    expect(strategyOf('加强码头的巡查')).toBeGreaterThan(0)
  })

  it('but not where that is what the heading speaks of', () => {
    expect(strategyOf('补贴只管开张，不管过日子')).toBe(0)
    expect(strategyOf('补贴却没有人领')).toBe(0)
  })
})
