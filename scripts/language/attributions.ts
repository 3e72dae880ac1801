import type { Language } from '../model/article.ts'
import { toSimplified } from './simplify.ts'

/** How a sentence that announces an enumeration says by whose account it holds; in simplified characters or lower case. */
const ATTRIBUTED: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:(?:综合|根据|依据|据|按照?)[^，。；：]{2,18}(?:说法|观点|看法|意见|分析|介绍|归纳|判断|调查|统计|研究|反映|推测|估计)|(?:业内|业界|专家|学者|市场|网友|媒体|检查组|调查组|受访|居民|商户|用户)[^，。；：]{0,8}(?:认为|表示|指出|归纳|反映|推测))(?=[，,])/u,
  en: /^(?:according to [^,.:;]{3,36}(?=,)|(?:(?:the|most|many|some|several) )?(?:critics|experts|analysts|residents|staff|respondents|insiders|economists|inspectors|engineers|doctors|teachers) (?:say|said|name|named|blame|blamed|cite|cited|give|gave)\b)/u,
}

/** Says that several things follow. */
const SEVERAL: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /[：:]\s*$|以下(?=\s*[几两二三四五六七八九\d]|各|[^，。]{0,6}[：:。]?$)|如下|下列|[几两二三四五六七八九]\s*(?:个|点|种|项|条|类|方面)/u,
  en: /:\s*$|\bfollowing\b|\b(?:two|three|four|five|six|several) (?:\w+ )?(?:reasons|causes|factors|things|risks|effects|measures|steps)\b/u,
}

/** How many characters at the start of words that announce an enumeration say by whose account it holds; 0 where none do. */
export function toAttributionLength(words: string, language: Language): number {
  const key = language === 'en' ? 'en' : 'zh'
  const plain = language === 'en' ? words.toLowerCase() : toSimplified(words)
  return SEVERAL[key].test(plain) ? (ATTRIBUTED[key].exec(plain)?.[0].length ?? 0) : 0
}
