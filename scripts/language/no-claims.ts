import type { Language } from '../model/article.ts'

/** How a passage shows that it claims nothing: matched against simplified characters or lower case. */
interface NoClaims {
  /** Ends a sentence that announces examples, or on what condition something holds: `比如：`, `such as:`, `if:`. */
  readonly examples: RegExp
  /** A sentence that announces findings or so many things, of no role: `两个子系统：`, `two subsystems:`, `研究显示：`. */
  readonly things: RegExp
  /** Ends a sentence that announces what is no reason, harm or measure: why one of several was chosen, what good a thing does, what could be ruled out, in which order things went. */
  readonly beside: RegExp
  /** A heading that names people, a place or a time and says nothing of them: `Children`, `In the long term`. */
  readonly bystanders: RegExp
  /** A question of which whoever reads or writes is the subject: `What you can do`, `我们能做什么`. */
  readonly anybody: RegExp
  /** Opens what only says what a thing is: `Description:`, `是指`. */
  readonly definition: RegExp
  /** Opens a line on the text, and not of it: `编按：`, `原文：`. */
  readonly note: RegExp
  /** Opens what comes of the sentence before: `受其影响，`, `As a result, `. */
  readonly aftermath: RegExp
  /** A sentence that tells what the text does, and nothing of its matter: `本文旨在探讨…`, `This paper examines …`. */
  readonly roadmap: RegExp
  /** `should` that supposes, admits or tells what is so anyway: `应该都知道`, `you should have received`. */
  readonly supposed: RegExp
  /** What somebody might say, for example: `e.g. "I deleted it, what next?"`. */
  readonly instance: RegExp
  /** Denies that anything is to be done: `No fixes were necessary`, `暂无`. */
  readonly undone: RegExp
  /** A heading that names a class of measures and none of them: `Prevention`, `短期`. */
  readonly classes: RegExp
  /** How urgent a measure is, or how far it has come, before its words: `HIGH`, `P1`, `高优先级`, `正在做的`. */
  readonly rank: RegExp
}

/** People as a rule, and those who can act: `older workers`, `owners`, `the state`. */
const EN_PEOPLE =
  'children|adults|babies|newborns|infants|toddlers|teenagers|teens|adolescents|elderly|seniors|women|men|mothers|fathers|parents|families|pregnancy|patients|people|individuals|workers|employees|employers|students|pupils|teachers|residents|tenants|landlords|consumers|customers|households|farmers|athletes|travellers|smokers|users|drivers|passengers'
const EN_ACTORS =
  'owners|operators|managers|doctors|nurses|clinicians|hospitals|laboratories|clinics|governments?|municipalities|councils|authorities|state|regulators|ministries|companies|businesses|firms|retailers|shops|manufacturers|suppliers|developers|engineers|schools|colleges|universities|investors|banks|insurers|lenders|media|scientists|researchers|policy-?makers|legislators|politicians|charities|communities|volunteers|cyclists|pedestrians|clubs|coaches|trainers|buyers|sellers|carers|neighbours|citizens|members|industry|professionals|platforms|agencies'
const EN_WHICH =
  'young(?:er)?|old(?:er)?|elderly|pregnant|vulnerable|disabled|healthy|poor(?:er)?|low-income|working|new|school-age|local|national|regional|central|federal|public|private|small|large|individual|other'

const toEnglishOnes = (nouns: string): string =>
  `(?:(?:the |all |most |other |some |many )?(?:very |more )?(?:(?:${EN_WHICH}) )?(?:${nouns}))`
const EN_PERSONS = toEnglishOnes(EN_PEOPLE)
const EN_ONE = toEnglishOnes(`${EN_PEOPLE}|${EN_ACTORS}`)

const EN_PLACE =
  '(?:at|in|on) (?:the |your )?(?:home|work|school|office|workplace|garden|kitchen|road|street|community)'

const ENGLISH: NoClaims = {
  examples:
    /\b(?:for example|for instance|such as|e\.g\.|examples?(?: (?:are|include|of [^:]{1,40}))?)\s*:?\s*$|\b(?:if|when|unless|whether)(?: (?:you|any of these|it|they|the)(?: \w+)?)?\s*:\s*$/u,
  things:
    /\b(?:two|three|four|five|six|several|some|many|these|the following|following|\d) (?:[\w-]+ ){0,3}(?:examples|groups|people|components|sub-?systems|systems|definitions|terms|types|kinds|parts|phases|stages|studies|questions|quotes|versions|facts|observations|conclusions)\b[^.]{0,60}[:.]\s*$|\b(?:studies|research|data|the (?:survey|study|figures)) (?:shows?|showed|found|finds?|suggests?)(?: that)?\s*:\s*$/u,
  beside:
    /\b(?:was|were) (?:chosen|selected|picked|preferred)\b[^.!?]{0,200}\breasons?\s*:\s*$|\b(?:benefits?|advantages?|upsides?|merits|pros)\b(?![^.!?:]{0,60}\b(?:risks?|costs?|drawbacks?|downsides?|cons)\b)[^.!?:]{0,80}:\s*$|\b(?:rul(?:e|ed|ing) out|(?:can|could|was|were) (?:be )?(?:excluded|eliminated))\b[^.!?:]{0,60}:\s*$|\b(?:consider|imagine|take|suppose) (?:the following|the|this|a) (?:\w+ )?(?:scenario|sequence|example|case)\b[^.!?:]{0,40}:\s*$|\b(?:sequence|order|chain) of events\b[^.!?:]{0,60}:\s*$/u,
  bystanders: new RegExp(
    `^(?:(?:for|among|in|to) )?${EN_ONE}(?:(?:, and |, | and | or )${EN_ONE})*(?: of .{1,40})?$|^(?:(?:for|among|in|to) )?${EN_PERSONS}(?:(?:, and |, | and | or )${EN_PERSONS})*(?: (?:with|without|who|in|over|under|aged|living) .{1,40})?$|^(?:in|over) the (?:short|medium|long|near)(?:er)? (?:term|run)$|^${EN_PLACE}(?:,? and ${EN_PLACE})?$|^(?:in|during|after|over|within) the (?:first|next|last|following|early|later) (?:\\w+ )?(?:hours?|days?|weeks?|months?|years?|stages?)$|^(?:if|when) (?:you|your \\w+)(?:['’](?:re|ve))? .{2,60}$|^(?:if|when|once) (?:it|this|that|they|nothing) (?:\\w+ ){0,2}(?:on|continues?|persists?|changes?|happens?|worse)$`,
    'u',
  ),
  anybody: /^(?:what|how) (?:i|we|you|they)\b/u,
  definition:
    /^(?:description|definition|meaning|what it is)\s*[:.]|^(?:(?:the|an?) )?(?:[\w’'()-]+ ){1,5}(?:is|are) (?:an?|the) (?:\w+ ){0,3}(?:scale|index|measure|unit|term|name|kind|type|form|system|set|method|standard|tool|process)\b(?! (?:problem|risk|threat))|^(?:[\w’'()-]+ ){1,5}(?:refers? to|is defined as|stands for)\b/u,
  note: /^[([]?(?:source|sources|editor[’']s note|note from the editor|correction|original)\s*:|^<?https?:|^for (?:more|further) (?:information|details)\b/u,
  aftermath: /^as a (?:result|consequence)(?: of (?:this|that|which))?, /u,
  roadmap:
    /\b(?:this|the present|our) (?:article|paper|report|essay|study|note|brief|post|review|chapter|piece) (?:(?:will|also|first|then|aims to|seeks to|attempts to|tries to|intends to|sets out to) )*(?:explor|examin|discuss|outlin|describ|review|investigat|analy[sz]|consider|look|present|summari[sz]|explain|cover|address|set|trace|ask)(?:e?s|e|)? /u,
  supposed:
    /\b(?:you|we|they|it|this|that|he|she) (?:should|must) (?:be (?:clear|obvious|noted)|know by now|have (?:been|known|noticed|seen|heard))\b|\b(?:it|this) should be (?:noted|said|clear)\b|\bi must (?:admit|say|confess)\b/u,
  instance: /(?:\be\.g\.|\bfor (?:example|instance)|\bsuch as),? ["“][^"”\n]{2,80}["”]/gu,
  undone:
    /\bno (?:[\w-]+ ){1,4}(?:was|were|is|are) (?:necessary|needed|required|planned|taken)\b|\b(?:it['’]s|it is|remains) unclear\b|^(?:none|n\/a|nothing|not applicable|tbd|to be determined)[.]?$|^there (?:is|are|was|were) no (?:specific |existing )?(?:items?|plans?|actions?|measures?)\b/u,
  classes:
    /^(?:prevent(?:ion|ative|ive)|detect(?:ion|ive)|mitigat(?:ion|ive)|response|recovery|process(?:es)?|documentation|docs|fixes|monitoring|alerting|communications?|tooling|people|technology|technical|operational|organi[sz]ational|other|miscellaneous|general|done|in progress|to do|completed|planned|(?:suggested|proposed|recommended|planned|preventative|preventive|corrective)|(?:immediate|short|medium|long|near)(?:[- ]term)?)(?: (?:actions?|measures?|fixes|improvements?|items?|work|steps|tasks))?(?: ?\([^)]*\))?$/u,
  rank: /^(?:high(?:est)?|medium|low(?:est)?|critical|urgent|minor|major|p[0-5]|sev-?[0-5]|priority [0-5])(?: priority)?$/u,
}

const ZH_ACTORS =
  '(?:各级|地方|当地|有关|相关|主管|监管|执法)?(?:政府|部门|机构|企业|商家|平台|学校|医院|社区|社会|媒体|银行|行业|协会|物业|业主|公众|市民|医生|医护人员|监管者|经营者|从业者|运营方|管理方)(?:自身|层面|方面|一方)?'

const ZH_ONE =
  '(?:(?:\\p{Script=Han}{0,4})(?:儿童|孩子|婴幼儿|老人|老年人|长者|青少年|年轻人|孕妇|妇女|女性|男性|患者|病人|人群|群体|人士|家长|学生|教师|居民|租客|房东|消费者|用户|员工|个人|家庭))'

const CHINESE: NoClaims = {
  examples:
    /(?:比如|例如|譬如|举例(?:来说|而言|说明)?|举(?:个|几个)例子?)\s*[：:，,]?\s*$|(?:比如|例如|譬如)[^。；：:]*[：:]\s*$/u,
  things:
    /[几两二三四五六七八九十多\d]\s*(?:个|大|点|种|项|类|位|条|名)?[^，。：；]{0,8}(?:例子|案例|事例|系统|部分|群体|人群|人|类型|概念|定义|术语|阶段|版本)[^，。：；]{0,4}[：:。，,]?\s*$|(?:研究|调查|数据|统计|报告)[^，。：；]{0,6}(?:显示|发现|表明|指出)\s*[：:]\s*$/u,
  beside:
    /(?:选用|选定|采用|选择)[^。！？]{1,40}理由[^。！？]{0,8}[：:]\s*$|(?:好处|益处|优点|裨益)[^。！？：:]{0,12}[：:]\s*$|排除(?!故障|隐患|风险)[^。！？：:]{0,16}[：:]\s*$|(?:设想|考虑|假设|试想)[^。！？：:]{0,12}(?:场景|情形|情况|过程)[^。！？：:]{0,6}[：:]\s*$/u,
  bystanders: new RegExp(
    `^(?:对于?|针对|给|作为(?:一[个名位])?)?(?:${ZH_ONE}|${ZH_ACTORS})(?:(?:和|与|及|、)(?:${ZH_ONE}|${ZH_ACTORS}))*$|^(?:短|中|长|近|远)期(?:内|来看|而言)?$|^(?:在)?(?:家中|家里|家居|学校|职场|社区|户外)$|^(?:最?初|早|中|后|晚)期(?:的?时候)?$`,
    'u',
  ),
  anybody: /^(?:我们|咱们|你|您|大家)/u,
  definition:
    /^(?:定义|描述|释义|含义|概念|简介)\s*[：:]|^(?:所谓)?[^，。：；]{2,14}(?:，|,)?(?:是指|指的是|即为|的定义是|是一(?:种|个|项|套)[^，。]{0,16}(?:指标|指数|单位|方法|制度|标准|体系|概念|术语|工具|系统))/u,
  note: /^[（(【[]?(?:编按|编者按|编者注|译注|译者注|注|按|原文|资料来源|数据来源|来源|关键词|参考(?:文献|资料)?)\s*(?:[：:]|(?=\p{Script=Han}{2,}[，、；].*doi))/u,
  aftermath: /^受(?:其|此|这|该)[^，,]{0,8}影响[，,]/u,
  roadmap:
    /(?:本|此|这篇)(?:文章?|报告|篇|研究)(?:中)?(?:就|将|拟|旨在|试图|主要|着重|重点|首先|从[^，。]{1,20}|通过[^，。]{1,24}|围绕[^，。]{1,20}|针对[^，。]{1,20}|对[^，。]{1,20}){0,3}(?:探讨|分析|讨论|阐述|论述|介绍|梳理|剖析|提出以下|提出如下|解读|研究|通过)/u,
  supposed:
    /应该?(?:都|也|就)?(?:是(?=\p{Script=Han})(?!由|在)|(?:是|有|在|达到|超过)(?:大约|大概|约)?\d|差不多|不难|知道|已经|可以放心)|必须(?:承认|指出|说明)|不得不(?:承认|说)|需要(?:注意|指出|说明|强调)的是|本(?:来)?(?:就)?(?:不)?(?:应该?|该)/u,
  instance: /(?:比如|例如|譬如)(?:说)?[：:，,]?[“「『"][^“”「」『』"\n]{2,60}[”」』"]/gu,
  undone:
    /^(?:暂?无|没有|不适用|待定)[。]?$|无需(?:整改|改进|修复|处理)|尚不清楚|(?:无法|不能|尚未|还不能|未能)(?:确认|确定|证实|判断)[^，。；]{0,20}是否|暂无(?:整改|改进|修复|行动)?/u,
  classes:
    /^(?:预防|检测|监测|监控|响应|恢复|流程|文档|工具|人员|技术|管理|代码|产品|脚本|运营|运维|立即|即时|紧急|短期|中期|中长期|长期|近期|其他|已完成|待完成|进行中|未完成)(?:措施|动作|行动|方面|层面|侧|类|改进|工作|计划|任务|事项)?(?: ?[（(][^（）()]{1,12}[）)])?$|^(?:(?:故障|问题)*(?:解决|处理)(?:与|和|及)?){1,2}(?:问题|故障)?(?:过程|思路|步骤|经过|结果)?$/u,
  rank: /^(?:(?:最?高|中|低|紧急|重要|一般)(?:优先级|级)?|p[0-5]|(?:已经?|正在|还在|准备|打算|计划|尚未|还没)\p{Script=Han}{0,4}的)$/u,
}

export const noClaimsOf = (language: Language): NoClaims => (language === 'en' ? ENGLISH : CHINESE)

/** Words that are somebody's from the first to the last, with at most his name behind them. */
export const QUOTED = /^\s*[“"「『][^“”"「」『』]*[”"」』][。.]?\s*(?:[—–-]{1,2}.{1,40})?$/u
/** It is a question from the first word to the last: `Why?`, not `Write a page "What next?"`. */
export const ASKS = /[?？]$/u
