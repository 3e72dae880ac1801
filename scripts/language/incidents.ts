import type { Language } from '../model/article.ts'
import { MONTHS } from './months.ts'

/** How reports of what went wrong tell it. Matched against simplified characters or lower case. */
export interface IncidentWords {
  /** A title of such a report. */
  readonly report: RegExp
  /** A heading that such a report has. */
  readonly part: RegExp
  /** Opens what only says when and by whom the report was written. */
  readonly note: RegExp
  /** Says when it happened, or for how long. */
  readonly when: RegExp
  /** Somebody who did something: an act, and no harm yet. */
  readonly agent: RegExp
  /** Says that something did not go on as it should. */
  readonly stopped: RegExp
  /** Opens a sentence that states the cause: `The root cause of the outage was`. */
  readonly statedCause: RegExp
  /** Where the course of things turns: it begins, is noticed, somebody does something about it. */
  readonly turn: RegExp
  /** Where it turns most: its worst, its cause found, what was decided, its end. */
  readonly peak: RegExp
}

const ENGLISH: IncidentWords = {
  report:
    /\b(post-?mortem|post-incident|incident|outage|disruption|stoppage|learning review|recall|five whys|breach|attack|duplicate|loss of|(?:what|how it) (?:happened|went wrong)|mix-?up|failure)\b/,
  part: /\b(issue summary|root causes?|impact|resolution|recovery|timeline|detection|remediation|action items|corrective|lessons learned|what went (well|wrong|badly))\b/,
  note: /^(corrected|published|updated|posted|status|date|author)/,
  when: new RegExp(
    `\\b\\d{1,2}:\\d{2}\\b|\\b(?:${MONTHS.toLowerCase()})\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:over|for) [\\w-]+ (?:minutes|hours|days|weeks)\\b`,
  ),
  agent:
    /\b(?:an?|one)(?: [\w-]+){0,3} (?:engineers?|operators?|contractors?|actors?|attackers?|employees?|technicians?|administrators?|developers?|drivers?|workers?|colleagues?|members?)\b/,
  stopped: /\b(?:no|not|nobody|none|never|stopped|fewer|lost|unavailable|down|wrong|more than once|undeclared)\b|n't\b/,
  statedCause:
    /^(?:the|our|its) (?:[\w-]+ )?(?:root|ultimate|underlying|main|direct|immediate|proximate|primary) causes?\b[^,;:]{0,60}? (?:is|was|were|are)\b/,
  turn: /\b(?:first|begins?|began|starts?|started|detect\w*|alert(?:s|ed)?|alarms?|paged|notic\w+|reports|reported|confirm\w*|isolat\w+|roll(?:ed|s|ing)? ?back|rollback|revert\w*|patch\w*|fix(?:ed|es)?|deploy\w*|recover\w*|resum\w+|reopen\w*|peak\w*|fails?|failed|crash\w*|stops|stopped|shut ?down|ends?|ended|banned|passed|signed|founded)\b/,
  peak: /\b(?:declar\w+|identif\w+|found|discover\w*|root cause|mitigat\w+|decid\w+|withdr[ae]w\w*|releas\w+|restor\w+|resolv\w+|final(?!ly)|largest|worst|highest)\b/,
}

const CHINESE: IncidentWords = {
  report: /复盘|事故|故障|宕机|中断|停运|事件.{0,6}(?:报告|经过|通报|说明)|误报|泄露/,
  part: /摘要|(?:事件|事故|问题)?经过|时间线|影响(?:范围|面)?$|根因|原因分析|处置|恢复|改进(?:措施|项)|整改/,
  note: /^(?:更新|发布|发表|撰写|状态)/,
  when: /\d{1,2} ?月 ?\d{1,2} ?日|\d{1,2}[:：]\d{2}|凌晨/,
  agent: /(?:一名|一位|某)[^，。；]{0,8}(?:工程师|员工|操作员|运维|司机|同事|值班|承包商|攻击者)/,
  stopped: /无法|不能|未能|停摆|中断|积压|没有|瘫痪|错/,
  statedCause: /(?:事故|事件|故障|问题)的?(?:直接|根本|主要|首要)原因(?:就?是|在于)/,
  turn: /首[次例个]|第一|开始|起火|察觉|告警|报警|警报|上报|接报|启动|隔离|回滚|更换|上线|重启|断电|停运|停电|中断|崩溃|瘫痪|实施|成立|签署|通过|爆发|倒闭|立案|关闭|结束/,
  peak: /发现|查明|查出|定位|确认|宣布|决定|止损|缓解|修复|恢复|解除|峰值|最[大高严]|出台|颁布|发布|取缔/,
}

export const incidentWordsOf = (language: Language): IncidentWords => (language === 'en' ? ENGLISH : CHINESE)
