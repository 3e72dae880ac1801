import { ROLES, type Role } from '../model/argument.ts'
import type { Language } from '../model/article.ts'

/** A question for a reason at the start of a passage, with what leads from it to its answer; in simplified characters or lower case. */
export const WHY_ASKED: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:问|q)?[：:\d、.\s]*[^。！？!?\n]{0,40}(?:为什么|为何|为啥|何以|何故|怎么会)[^。！？!?\n]{0,60}[?？][”」』）)]*\s*(?:[—–-]+|→|⇒|[=-]>)?\s*(?:答|a)?[：:\s]*(?:(?:这?是)?(?:因为|由于)(?!此))?[，,：:\s]*/u,
  en: /^(?:q[:.]\s*)?(?:why \d[:.]\s*)?why\b[^.!?\n]{2,140}\?["”’)]*\s*(?:[—–-]+|→|[=-]>)?\s*(?:a[:.]\s*)?(?:because(?! of)\b|this was because\b|that is because\b)?[,:\s]*/u,
}

/** What a question asks for, by role; in simplified characters or lower case. What asks for the reasons of a measure (`为什么要…？`) asks for no cause. */
const ASKED_FOR: Readonly<Record<'zh' | 'en', Readonly<Record<Role, RegExp>>>> = {
  zh: {
    cause:
      /(?:为什么|为何|为啥|何以)(?!要|应|该|需|必须|不能再)|怎么会|怎么[^，。；？?]{1,12}的[?？]|(?:如何|怎样)(?:走到|造成|形成)|图(?:啥|什么|个啥)|点解|(?:原因|症结|根子|根源|问题)[^，。；？?]{0,4}(?:何在|在哪|是什么|有哪些|出在)/u,
    risk: /(?:后果|代价|影响|危害|风险|损失)[^，。；？?]{0,6}(?:何在|在哪|是什么|有哪些|有多大|如何|几何)|意味着什么|会怎么?样|谁(?:来|在|最|会)?(?:买单|吃亏|受罪|受害|倒霉|受损)|要紧吗|有(?:什么|啥)(?:后果|影响|危害|坏处|风险)|(?:带来|造成|导致)(?:什么|哪些|怎样的)/u,
    strategy:
      /怎么办|咋办|点算|怎么破|怎么(?:改|救|治|补)[？?]|还有(?:没有)?(?:救|办法|出路)|(?:该|应当?|应该|要|又?能)(?:如何|怎样|怎么|做些什么|做什么)|(?:如何|怎样|怎么)(?:才能|破解|解决|应对|改[变进善]?|治理?|化解|避免|防范?|走出)|(?:出路|办法|对策)[^，。；？?]{0,4}(?:何在|在哪|是什么|有哪些)/u,
  },
  en: {
    cause:
      /\bwhy\b(?! (?:\w+ ){1,2}(?:should|need to|must|have to|has to)\b)(?! (?:should|would|do we|does it) (?:need|matter|care)?)|\bhow (?:did|has|have|could) .{2,60}\b(?:come|happen|get|go|become)\b|\bwhat (?:caused|went wrong|lies behind|is behind|explains)\b|\bwhere (?:does|did|do|has|have) .{2,40}\b(?:come|gone?) (?:from|wrong)\b|\bwho is to blame\b/u,
    risk: /\bwhat (?:does|will|would|did|has) .{2,60}\b(?:cost|mean|lead to|do to)\b|\bwhat (?:are|were|is) the (?:consequences?|effects?|costs?|risks?|harm)\b|\bwhat happens (?:if|when)\b|\bat what cost\b|\b(?:does|did|do) (?:it|this|that|any of (?:it|this)) (?:really )?matter\b|\bwho (?:pays|loses|suffers|is (?:hurt|harmed))\b|\bwhat (?:is|was|has been|have we) lost\b/u,
    strategy:
      /\bwhat(?: (?:can|could|should|must|is to|needs to|ought to)|['’]s to) be done\b|\bwhat(?: is|['’]s) the (?:answer|remedy|way out|fix|alternative)\b|\bwhat (?:can|could|should|must) (?:we|they|the|a|an)\b|\bhow (?:can|could|should|do|might) (?:we|they|the|a|an)\b|\bcan (?:it|this|that|they|we|the [\w ]{2,30}) (?:still |ever )?be (?:fixed|saved|stopped|solved|prevented|reversed|avoided|cured|undone|turned around)\b|\bwhat (?:now|to do|would help|would it take)\b/u,
  },
}

/** A question that states, and asks nothing: `谁知道我们付出了怎样的代价？`, `Who could have known what it would cost?` */
const RHETORICAL: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /谁(?:能?知道|能?想到|料到|不知道|不想)|难道|岂(?:不|能|非)|何尝|怎能|怎么(?:能|可以)/u,
  en: /\bwho (?:knew|knows|could have|would have|doesn['’]t|wouldn['’]t)\b|\b(?:isn|aren|wasn|weren|don|doesn|didn|wouldn|couldn)['’]t (?:it|they|we|you|that|this)\b/u,
}

/** The one role that words (in simplified characters or lower case) ask for; `null` where they ask for none, or only seem to. */
export function readAsked(words: string, language: Language): Role | null {
  const key = language === 'en' ? 'en' : 'zh'
  if (RHETORICAL[key].test(words)) return null
  const [only, ...more] = ROLES.filter((role) => ASKED_FOR[key][role].test(words))
  return only !== undefined && more.length === 0 ? only : null
}
