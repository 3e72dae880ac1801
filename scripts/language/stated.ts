import type { Role } from '../model/argument.ts'
import type { Language } from '../model/article.ts'

/** How a sentence tells outright what it is for; matched against simplified characters or lower case. */
type Stated = Readonly<Record<Role, readonly RegExp[]>>

const EN_WHICH = '(?:(?:first|second|third|fourth|last|final|main|real|bigger|biggest|other|deeper) )?'

const ENGLISH: Stated = {
  cause: [
    // The root cause of the outage was
    /^(?:the|our|its) (?:[\w-]+ )?(?:root|ultimate|underlying|main|direct|immediate|proximate|primary) causes?\b[^,;:]{0,60}? (?:is|was|were|are)\b/,
    // Another reason is
    new RegExp(
      `^(?:and |but )?(?:the|a|one|another|my|our) ${EN_WHICH}(?:reason|cause)\\b[^,;:.]{0,40}? (?:is|was)(?! (?:clear|simple|obvious|plain|unknown|not|well|given))\\b`,
    ),
    // There is a second reason, which is that
    new RegExp(
      `^(?:and |but )?there (?:is|was) (?:a|another|one) ${EN_WHICH}(?:reason|cause),? (?:which (?:is|was)|and (?:it|that) (?:is|was))\\b`,
    ),
    // Behind all this lies
    /^(?:and |but )?behind (?:both|all (?:of )?(?:this|these|it)|this|these|them|it all)(?: (?:\w+ )?\w+)? (?:lies?|lay|stands?|stood|sits?)\b/,
    // The second problem is that
    new RegExp(
      `^(?:and |but |so )?(?:the|a|one|another) ${EN_WHICH}problem,? (?:here )?(?:is|was) (?:that|the|a|an)\\b`,
    ),
    // Why? Because the reminders went to a mailbox that had been closed.
    /^(?:this (?:is|was) )?because (?!i\b)[^,;]{16,}$/,
  ],
  risk: [
    // Worse still,
    /^wors[et](?: still| yet| of all)?,/,
  ],
  strategy: [
    // We recommend
    /^(?:and |so |but )?(?:i|we|the (?:committee|panel|report|council|authors?)) (?:also |therefore |would )?(?:recommend|propose|suggest|urge)\b/,
    // Instead: keep; Instead of fines, the town could
    /^instead: /,
    /^instead of [^,.]{3,80}, (?:[\w’']+ ){1,4}(?:should|could|can|must|needs? to)\b/,
  ],
}

const CHINESE: Stated = {
  cause: [
    // 事故的直接原因
    /(?:事故|事件|故障|问题)的?(?:直接|根本|主要|首要)原因(?:就?是|在于)/,
    // 停航的病根在于
    /^[^，。]{0,20}(?<!没有)(?:原因|根源|症结|病根)[^，。]{0,4}(?:就?是(?!否|不是|什么|啥|多方面)|在于)/,
    // 更深一层的原因，是；再往前追一步，是
    /^[^，。]{0,6}(?:更深|深)一?层(?:次)?的?[^，。]{0,4}[，]?(?:还|则|就)?是(?!否|不是|什么)/,
    /^(?:如果|若|要是)?(?:再|继续)?(?:往|向)(?:前|深|上|下|里|后)(?:处|里|一层|一步)?(?:[^，。]{0,2}[追挖看想说问究推探][^，。]{0,4})?[，](?:则|就|还|其实)?是(?!否|不是|什么)/,
    // 第二重原因是
    /^[^，。]{0,10}第[一二三四五六七](?:个|种|条|大|重|层|点|项)?(?:更?(?:重要|主要|关键|直接|突出|现实|深层|根本))?的?(?:原因|因素|悖论|根源|误区|症结)[^，。]{0,6}(?:是|在于|：|，)/,
    // 下陷的主因是
    /(?:主因|元凶|罪魁祸首|祸根|导火索)(?:之一)?[，]?(?:就|正|当然)?是(?!什么)/,
    // 问题就出在
    /(?<!不)(?:问题|毛病|麻烦|矛盾|症结)(?:就|正|恰恰|主要|往往|其实|恰|都)*(?:在于|出在)(?!哪|何|什么)/,
    // 究其原因，说到底是
    /^[^。]{0,12}(?:究其(?:原因|根源|根本)|追根究底|归根(?:结底|到底|究底)|说穿了|说到底|说白了)(?![^。]{0,16}(?:需要|应该?|必须|不是|不仅|只有))[，：]?[^。：]{4,}/,
  ],
  risk: [
    // 更要命的是
    /^[^，。]{0,6}[更最](?:糟|可怕|要命|严重|危险|麻烦|棘手|致命|糟糕)的(?:后果|结果|影响)?(?:就?是|，|则是)(?!什么)/,
    // 走不通比没有更危险
    /比[^，。]{1,16}(?:更|还要?)(?:危险|糟糕?|可怕|要命|致命|有害)/,
    // 令人忧虑的是
    /(?:令人|叫人|让人)(?:担忧|忧虑|担心)的是|值得(?:警惕|担忧|忧虑)的是/,
  ],
  strategy: [
    // 我们建议；建议；我的建议是
    /^[^，。]{0,4}(?:我们?|笔者|本文|本报告|委员会|专家)(?:们)?(?:强烈|郑重|还|也|因此|特此)?(?:不?建议|主张|呼吁|提议)(?!的|书|被)/,
    /^(?:因此|所以|为此|对此|故此)?[，]?建议(?![的书被中里稿])/,
    /(?:我们?|笔者|本刊|本会|作者)的建议(?:就)?是/,
    // 要紧的是先；当务之急是
    /^[^，。]{0,4}(?:要紧的|当务之急|首要(?:任务|的)?|第一步|紧迫的|最该做的)[，]?(?:就|还|应当|应该?)?是(?=要|先|把|让|尽快|给|将|使|建|补|改|查|堵)/,
    // 验收的尺子也该换一换
    /^[^，。]{2,16}(?:也|都|更)?(?:该|得|应当?|需要?)(?:好好|认真|趁早|赶紧)?(换|改|变|动|管|治|补|修|查)一\1/,
    // 第二条建议是
    /^[^，。]{0,10}第[一二三四五六七](?:个|条|点|项)(?:建议|教训|办法|方法|措施|对策|出路|做法)[^，。]{0,6}(?:是|在于|：|，)/,
    // 稳妥的做法是
    /^[^，。]{0,10}(?:正确|有效|安全|务实|现实|稳妥|可行|合理|聪明|更?好|经济|简单|根本|治本)的(?:做法|办法|方法|选择|路子|出路)[^，。]{0,4}(?:是|在于)(?!不)/,
    // 与其加高，不如搬走
    /与其(?!说)[^。]{2,50}(?:不如|不妨|应该?)(?!说)/,
    // 全损的船一律注销
    /(?<![也都])一律/,
    // 要想不误船，首要的是
    /^(?:因此|所以|可见|总之)?[，：]?(?:如果|若|要是)?(?:我们?|大家)?(?:要想|想要|若要|如要)[^，。；？]{1,16}，[^？]{0,8}(?:首要|首先|第一|关键|最(?:好|重要)|必须|应该?|就要|就得|只有|唯有)[^？]*$/,
  ],
}

const ROLES_BY_WORTH: readonly Role[] = ['cause', 'strategy', 'risk']

/** The role that a sentence (in simplified characters or lower case) says it is of: `The root cause was`, `稳妥的做法是`; `null` where it says none. */
export function readStatedRole(words: string, language: Language): Role | null {
  const stated = language === 'en' ? ENGLISH : CHINESE
  return ROLES_BY_WORTH.find((role) => stated[role].some((pattern) => pattern.test(words))) ?? null
}
