import type { Language } from '../model/article.ts'
import { MONTHS } from './months.ts'

/** How reports of what went wrong tell it. Matched against simplified characters or lower case. */
interface IncidentWords {
  /** A title of such a report. */
  readonly report: RegExp
  /** A heading that such a report has. */
  readonly part: RegExp
  /** A heading over the one cause of it all. */
  readonly root: RegExp
  /** A heading over what was learned, and one over what will be done. */
  readonly lessons: RegExp
  readonly actions: RegExp
  /** A heading over what came when it was over. */
  readonly after: RegExp
  /** Opens what only says when and by whom the report was written. */
  readonly note: RegExp
  /** Says when it happened, or for how long. */
  readonly when: RegExp
  /** Somebody who did something: an act, and no harm yet. */
  readonly agent: RegExp
  /** Says that something did not go on as it should. */
  readonly stopped: RegExp
  /** Says what went wrong as it happens, as the entries of a timeline do. */
  readonly breaking: RegExp
  /** Where the course of things turns: it begins, is noticed, somebody does something about it. */
  readonly turn: RegExp
  /** Where it turns most: its worst, its cause found, what was decided, its end. */
  readonly peak: RegExp
  /** The phases that any incident has once it began, by what tells of each, those without which its course is not understood first. */
  readonly phases: readonly Phase[]
}

/** A phase of an incident; `tells`: which of the entries that speak of it says when it came, the first, the last or the one that tells most. */
export interface Phase {
  readonly cue: RegExp
  readonly tells: 'first' | 'last' | 'most'
}

const ENGLISH: IncidentWords = {
  report:
    /\b(post-?mortem|post-incident|incident|outage|disruption|stoppage|learning review|recall|five whys|breach|attack|duplicate|loss of|(?:what|how it) (?:happened|went wrong)|mix-?up|failure)\b/,
  part: /\b(issue summary|root causes?|impact|resolution|recovery|timeline|detection|remediation|action items|corrective|lessons learned|what went (well|wrong|badly))\b/,
  root: /^(?:the )?(?:technical |immediate |direct |main |root |underlying )?causes?$/,
  lessons: /^(?:\w+ )?(?:lessons?(?: learn(?:ed|t))?|learnings?|takeaways?|what we (?:have )?learn(?:ed|t))$/,
  actions:
    /^(?:\w+ )?(?:(?:action|corrective|preventive|preventative|remedial|remediation|follow[- ]?up) (?:items?|actions?|measures?|steps?|tasks?|work)|follow[- ]?ups?|next steps|remediations?|actions)$/,
  after: /\b(?:follow(?:ing|ed)?[ -]?ups?|aftermath|afterwards?|after the (?:incident|outage|event)|post-incident)\b/,
  note: /^(corrected|published|updated|posted|status|date|author)/,
  when: new RegExp(
    `\\b\\d{1,2}:\\d{2}\\b|\\b(?:${MONTHS.toLowerCase()})\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:over|for) [\\w-]+ (?:minutes|hours|days|weeks)\\b`,
  ),
  agent:
    /\b(?:an?|one)(?: [\w-]+){0,3} (?:engineers?|operators?|contractors?|actors?|attackers?|employees?|technicians?|administrators?|developers?|drivers?|workers?|colleagues?|members?)\b/,
  stopped: /\b(?:no|not|nobody|none|never|stopped|fewer|lost|unavailable|down|wrong|more than once|undeclared)\b|n't\b/,
  breaking:
    /\b(?:stops?|stopped|fails?|failed|falls?|fell|drops?|dropped|crash(?:es|ed)?|trips?|tripped|refus(?:es?|ed)|blocks?|blocked|breaks?|broke|los(?:es?|t))\b/,
  turn: /\b(?:first|begins?|began|starts?|started|detect\w*|alert(?:s|ed)?|alarms?|paged|notic\w+|reports|reported|confirm\w*|isolat\w+|roll(?:ed|s|ing)? ?back|rollback|revert\w*|patch\w*|fix(?:ed|es)?|deploy\w*|recover\w*|resum\w+|reopen\w*|peak\w*|fails?|failed|crash\w*|stops|stopped|shut ?down|ends?|ended|banned|passed|signed|founded)\b/,
  peak: /\b(?:declar\w+|identif\w+|found|discover\w*|root cause|mitigat\w+|decid\w+|withdr[ae]w\w*|releas\w+|restor\w+|resolv\w+|final(?!ly)|largest|worst|highest)\b/,
  phases: [
    // Over: what had stopped goes on again, what had piled up is gone.
    {
      cue: /\b(?:restored|recover(?:s|ed)|resum(?:es?|ed)|resolved|reopen(?:s|ed)?|back (?:to (?:normal|zero|work|service|full|its|their|the usual)|up|online|in service|on (?:line|air))|return(?:s|ed)? to|normal|end(?:s|ed)|ceas(?:es?|ed)|clear(?:s|ed)|empty|drained|lifted|all.clear)\b/,
      tells: 'last',
    },
    // Noticed.
    {
      cue: /\b(?:alert(?:s|ed)?|alarms?|pag(?:es|ed)|notic(?:es?|ed)|detect(?:s|ed)|spot(?:s|ted)|reports? (?:of|that|from)|reported|complain(?:s|ed|ts?))\b/,
      tells: 'first',
    },
    // Somebody does something about it.
    {
      cue: /\b(?:mitigat(?:es?|ed|ion)|restart(?:s|ed)?|reboot(?:s|ed)?|roll(?:s|ed)? (?:it )?back|rollback|revert(?:s|ed)?|patch(?:es|ed)?|fix(?:es|ed)?|re-?deploy(?:s|ed)|withdr[ae]ws?|replac(?:es?|ed)|repair(?:s|ed)?|fail(?:s|ed)? ?over|switch(?:es|ed) (?:off|over|back)|disabl(?:es?|ed)|shuts? (?:down|off)|isolat(?:es?|ed))\b/,
      tells: 'most',
    },
    // Its cause is found.
    {
      cue: /\b(?:root cause|identif(?:y|ies|ied)|finds|found|discover(?:s|ed)|trac(?:es|ed)|pinpoint(?:s|ed)?|diagnos(?:es|ed))\b/,
      tells: 'first',
    },
    // Those who can help are called.
    {
      cue: /\b(?:declar(?:es?|ed)|escalat(?:es?|ed|ion)|conven(?:es?|ed)|on-call|(?:tele)?phon(?:es|ed)|evacuat(?:es?|ed)|incident (?:channel|call|bridge)|emergency (?:services|team|meeting))\b/,
      tells: 'first',
    },
  ],
}

const CHINESE: IncidentWords = {
  report: /复盘|事故|故障|宕机|中断|停运|事件.{0,6}(?:报告|经过|通报|说明)|误报|泄露/,
  part: /摘要|(?:事件|事故|问题)?经过|时间线|影响(?:范围|面)?$|根因|原因分析|处置|恢复|改进(?:措施|项)|整改/,
  root: /^(?:根本?|直接|主要|技术|深层)?原因(?:分析)?$|^根因(?:分析)?$/,
  lessons: /^(?:经验|教训|经验教训|经验与教训|启示|反思|收获)(?:总结)?$/,
  actions:
    /^(?:整改|改进|后续|纠正|预防|行动)(?:措施|行动|项|事项|计划|工作|任务)?(?:和|与|及)?(?:计划|安排)?$|^(?:行动项|待办事项|下一步(?:计划|工作|行动)?)$/,
  after: /后续|善后|事后|余波/,
  note: /^(?:更新|发布|发表|撰写|状态)/,
  when: /\d{1,2} ?月 ?\d{1,2} ?日|\d{1,2}[:：]\d{2}|凌晨/,
  agent: /(?:一名|一位|某)[^，。；]{0,8}(?:工程师|员工|操作员|运维|司机|同事|值班|承包商|攻击者)/,
  stopped: /无法|不能|未能|停摆|中断|积压|没有|瘫痪|错/,
  breaking: /失败|报错|中断|跌至|下降|下跌|停[止摆运电]|崩溃|瘫痪|打满|超时|起火|爆炸|断电|故障/,
  turn: /首[次例个]|第一|开始|起火|察觉|告警|报警|警报|上报|接报|启动|隔离|回滚|更换|上线|重启|断电|停运|停电|中断|崩溃|瘫痪|实施|成立|签署|通过|爆发|倒闭|立案|关闭|结束/,
  peak: /发现|查明|查出|定位|确认|宣布|决定|止损|缓解|修复|恢复|解除|峰值|最[大高严]|出台|颁布|发布|取缔/,
  phases: [
    { cue: /恢复|解除|结束|正常|重新开[放通]|复[航工产牌]|扑灭|平息|清零|清空/, tells: 'last' },
    { cue: /发现|察觉|告警|报警|警报|预警|接报|接到|上报|监测到|反馈|投诉/, tells: 'first' },
    {
      cue: /重启|回滚|修复|修好|更换|隔离|切换|扩容|止损|补丁|关停|限流|缓解|封堵|下架|召回|备用/,
      tells: 'most',
    },
    { cue: /定位|查明|查出|找到|锁定|排查出|确认[^，。；]{0,8}(?:原因|故障|根因)/, tells: 'first' },
    { cue: /升级|宣布|应急|预案|召集|通知|电话|致电|值班/, tells: 'first' },
  ],
}

export const incidentWordsOf = (language: Language): IncidentWords => (language === 'en' ? ENGLISH : CHINESE)
