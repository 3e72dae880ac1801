import type { Language } from '../model/article.ts'

/** What a heading is about, beside its role: `X` of `The causes of X`, as offsets in UTF-16 units; `bare` where it names a role alone. */
type HeadingSubject = { readonly start: number; readonly end: number } | 'bare' | null

interface Patterns {
  /** Each names the subject in the group `x`. */
  readonly named: readonly RegExp[]
  /** A heading that names the role and nothing else. */
  readonly bare: RegExp
}

const ZH_CAUSE = '(?:原因|成因|根因|起因|诱因|根源|由来|缘由|症结)'
const ZH_HARM = '(?:风险|影响|后果|危害|冲击|损失|代价|隐患|伤害)'
const ZH_KIND =
  '(?:(?:主要|根本|直接|深层次?|内在|背后|常见|潜在|现实|多重|重大|可能|三大|四大|五大|几大)(?:的)?|[三四五六]大|几个)*'
const ZH_STUDY = '(?:分析|剖析|探析|评估|何在|是什么|有哪些|在哪里?)?[？?]?'
const ZH_BRINGS = '(?:可能|将|会|所|能|或|正在)*(?:带来|造成|引发|导致|引起|产生|招致|形成)(?:的|了|哪些|什么|怎样的)*'

const EN_KIND = '(?:(?:main|root|likely|real|direct|underlying|deeper|wider|possible|key|major|three|four|five)\\s+)*'

const PATTERNS: Readonly<Record<'zh' | 'en', Readonly<Record<'cause' | 'harm', Patterns>>>> = {
  zh: {
    cause: {
      named: [
        new RegExp(`^(?:造成|导致|引发|形成|引起)?(?<x>.{3,16}?)的?${ZH_KIND}${ZH_CAUSE}${ZH_STUDY}$`, 'u'),
        /^(?:为什么|为何|何以|缘何|是什么(?:导致|造成|引发)了?)(?<x>.{3,16}?)[？?]?$/u,
      ],
      bare: new RegExp(
        `^(?:问题|事件|事故)?的?${ZH_KIND}${ZH_CAUSE}(?:分析|剖析|探析|何在|是什么|有哪些)?[？?]?$`,
        'u',
      ),
    },
    harm: {
      named: [
        new RegExp(`^(?<x>.{3,16}?)${ZH_BRINGS}${ZH_KIND}${ZH_HARM}${ZH_STUDY}$`, 'u'),
        new RegExp(`^(?<x>.{3,16}?)的${ZH_KIND}${ZH_HARM}${ZH_STUDY}$`, 'u'),
      ],
      bare: new RegExp(`^(?:问题|事件|事故)?的?${ZH_KIND}${ZH_HARM}(?:范围|分析|评估|有哪些)?[？?]?$`, 'u'),
    },
  },
  en: {
    cause: {
      named: [
        new RegExp(`^(?:the\\s+)?${EN_KIND}causes?\\s+of\\s+(?:the\\s+)?(?<x>\\S.*?)[?:]?$`, 'iu'),
        /^what\s+(?:caused|causes|is\s+causing|led\s+to|is\s+behind)\s+(?:the\s+)?(?<x>\S.*?)\??$/iu,
      ],
      bare: new RegExp(`^(?:the\\s+)?${EN_KIND}causes?(?:\\s+and\\s+contributing\\s+factors?)?$`, 'iu'),
    },
    harm: {
      named: [
        new RegExp(
          `^(?:the\\s+)?${EN_KIND}(?:effects?|impacts?|consequences?|risks?|costs?|harms?|dangers?)\\s+(?:of|from)\\s+(?:the\\s+)?(?<x>\\S.*?)[?:]?$`,
          'iu',
        ),
      ],
      bare: new RegExp(`^(?:the\\s+)?${EN_KIND}(?:effects?|impacts?|consequences?|risks?|costs?|harms?)$`, 'iu'),
    },
  },
}

/**
 * What a heading over causes or over harms is about: `花呗借呗可能关闭` of `花呗借呗可能关闭的原因`, `the outage` of `Impact of the outage`.
 * `heading` is in lower case and simplified characters; `null` where it is built otherwise.
 */
export function findHeadingSubject(heading: string, side: 'cause' | 'harm', language: Language): HeadingSubject {
  const { named, bare } = PATTERNS[language === 'en' ? 'en' : 'zh'][side]
  const trimmed = heading.trimEnd()
  if (bare.test(trimmed)) return 'bare'
  for (const pattern of named) {
    const subject = pattern.exec(trimmed)?.groups?.x
    if (subject === undefined) continue
    const start = trimmed.indexOf(subject)
    return { start, end: start + subject.length }
  }
  return null
}
