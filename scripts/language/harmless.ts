import type { Language } from '../model/article.ts'
import { toSimplified } from './simplify.ts'

const HARMED = '(?:lost|harmed|hurt|injured|affected|impacted|exposed|compromised|breached|damaged|stolen|leaked)'

/** How words deny that harm is done, or tell what was spared: matched against simplified characters or lower case. */
const HARMLESS: Readonly<Record<'zh' | 'en', RegExp>> = {
  // 也不会出现问题 · 没有造成任何伤亡 · 老站的乘客不受影响 · 投诉的电话少了六成
  zh: /(?:投诉|事故|差错|失误|伤亡|故障|拥堵|延误|浪费|损耗|误差|排队|等候|候诊|污染|犯罪|违章|火灾|漏损)[^，。；：]{0,8}(?:减少|少了|下降|降低|缩短|降[到至])(?!(?:得|的)?(?:缓慢|不|有限))|不(?:存在|构成)(?:任何|什么)?(?:太大的?)?(?:问题|风险|威胁|危险|隐患)|(?:不会|不致|不至于|未|没有)(?:再)?(?:出现|发生|造成|产生|引发|导致|带来|受到?)?(?:任何|什么)?(?:太?大的?|严重的?|人员)?(?:问题|风险|危机|损失|影响|波及|泄露|丢失|伤害|危险|隐患|伤亡|事故)(?!的|意识|控制|管理|评估|准备|预案|防范|监测|措施|处理|力|因素)|不受(?:任何)?影响|(?:已经?|均已|全部|基本|陆续|完全)(?:恢复|修复)(?!不|难|无|缓|需)/u,
  // no parcels were lost · was never at risk · none of the boats were damaged · no patient came to lasting harm
  en: new RegExp(
    [
      `\\bno (?:[\\w-]+ ){0,3}(?:was|were|is|are|(?:has|have|had) been) (?:ever )?${HARMED}\\b`,
      // Not what is supposed: had it not been lost.
      `(?<!\\b(?:had the|if|whether)\\b[^,;]{0,40})\\b(?:not|never|nothing)(?: (?:was|(?:has |have |had )?been))? (?:${HARMED}|at risk|in danger)\\b`,
      `\\b(?:none of (?:the|our|these)|not one) (?:[\\w-]+ ){1,4}(?:was|were|(?:has|have|had) been) ${HARMED}\\b`,
      `^(?:no|none|not one|nobody)\\b[^,;]*\\b(?:harm|hurt|injury|injuries|damage)\\b`,
      '\\b(?:notices?|noticed|feels?|felt) nothing\\b|\\b(?:has|have|had) no symptoms\\b',
      // What is bad has become less: complaints fell by a third, response times dropped.
      `\\b(?:complaints|crashes|accidents|errors|incidents|delays|outages|injuries|deaths|queues|emissions|crime|failures|(?:wait(?:ing)?|response|load(?:ing)?) times?)\\b[^,.;]{0,20} (?:fell|dropped|declined|decreased|shrank|went down|(?:was|were|(?:has|have|had) been) (?:cut|reduced|halved))\\b`,
      // What makes harm less, or does none: it is a measure.
      `^(?!.*\\b(?:not|never|hardly|fails?|failed|cannot)\\b).*\\b(?:reduc|limit|mitigat|minimi[sz]|lower)(?:e|es|ed|ing|s)? (?:the |this |that |any )?(?:risk|chances?|likelihood|danger|damage|impact)\\b`,
      `(?:\\bnot|n['’]t) (?:directly )?(?:responsible|to blame) for\\b`,
      '\\bshould no longer\\b',
      // Of which nothing is known.
      "\\b(?:not|n['’]t) aware of any\\b",
      // What came right again, or of which nobody knows yet.
      '\\b(?:recovered|returned to normal)\\b(?!.*\\bnot\\b)',
      "\\b(?:do|does|did)(?: not|n['’]t) (?:yet )?have (?:\\w+[ -]){0,4}(?:data|figures|numbers|estimates?)\\b",
    ].join('|'),
    'u',
  ),
}

/** Whether words deny that harm is done, or tell what was spared. */
export function isHarmless(words: string, language: Language): boolean {
  const plain = language === 'en' ? words.toLowerCase() : toSimplified(words)
  return HARMLESS[language === 'en' ? 'en' : 'zh'].test(plain)
}

// 同一场雨落在北段，路面不到一小时就退了水 · By contrast, the boats in the lee stayed dry
const COMPARING = {
  zh: /^(?:同一|同样的|相比之下|与此相比|相反|反观)/u,
  en: /^(?:by|in) (?:contrast|comparison)\b|^the same /u,
} as const

/** Whether a sentence sets what happened beside another place or another time. */
export function isComparing(words: string, language: Language): boolean {
  const plain = language === 'en' ? words.toLowerCase() : toSimplified(words)
  return COMPARING[language === 'en' ? 'en' : 'zh'].test(plain.trim())
}
