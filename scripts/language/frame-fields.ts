/** How the head of a report names what it was written by, when, and what else it is filed under: `**Authors:** …`, `状态：已完成`. */
export const FRAME_FIELDS = {
  byline:
    /^(?:(?:report )?authors?|owners?|from|(?:prepared|written|compiled|reported) by|作者|发件人|發件人|寄件人|撰稿人?|撰写人?|撰寫人?|编写人?|編寫人?|报告人|報告人|执笔|執筆)$/iu,
  date: /^(?:(?:report |publication )?date|date of (?:the )?(?:report|incident|publication)|日期|报告日期|報告日期|编写日期|編寫日期|发布日期|發布日期)$/iu,
  filed:
    /^(?:status|version|revision|team|(?:incident|ticket|document|reference) ?(?:id|no\.?|number|#)|reference|classification|review(?:ed|ers?)(?: by)?|approved by|last updated|状态|狀態|版本|编号|編號|(?:事故|文档|文件)编号|密级|审核人?|審核人?|批准人?|审批人?|審批人?)$/iu,
  /** Whom a memorandum goes to. */
  memo: /^(?:to|cc|收件人|抄送|致)$/iu,
  /** What it is about. */
  subject: /^(?:subject|re|主旨|主题|主題|事由)$/iu,
} as const

/** One line of such a head: 1 its label, 2 what it says. Marks of bold type may stand around the label. */
export const FRAME_FIELD = /^[*_]{0,2}([\p{L}#][\p{L} .#]{0,24}?)[*_]{0,2}\s*[:：][*_]{0,2}\s*(\S.*?)[\s\\]*$/u

/** What kind of text it is, and no title: `Postmortem`, `事故报告`. */
export const GENRES =
  /^(?:(?:incident |outage |public |blameless )?post-?mortem(?: report| review)?|(?:post-)?incident (?:report|review|summary)|root cause analysis|rca|case study|(?:policy |position |research )?(?:brief|briefing|paper|report|memo)|memo(?:randum)?|opinion|op-ed|editorial|commentary|comment|analysis|concept|essay|explainer|proposal|rfc|guest (?:post|column)|perspective|viewpoint|letter to the editor|(?:事故|故障|事件|项目|項目)?(?:复盘|複盤|复盘报告|報告|报告|調查報告|调查报告|分析)|评论|評論|社论|社論|时评|時評|述评|观点|觀點|专栏|專欄|特稿|深度|案例|科普|健康科普|对话|對話|专访|專訪|访谈|訪談|讨论文件|討論文件|专题报道|專題報道|專題報導|随笔|隨筆|读者来论|讀者來論|来论|來論)$/iu

/** A model essay of an examination, by what it is and no more: `2019国家公务员考试申论范文`, `申论写作延伸阅读`. */
export const EXAM_ESSAY =
  /^(?=.*(?:申论|申論|范文|範文|例文|真题|真題))(?:\d{4}年?|国家|國家|公务员|公務員|国考|國考|省考|联考|聯考|考试|考試|申论|申論|写作|寫作|热点|熱點|真题|真題|模拟|模擬|演练|演練|范文|範文|例文|点评|點評|解析|赏析|賞析|延伸|阅读|閱讀|名师|名師|精选|精選|第?[\d一二三四五六七八九十]+[篇期讲講]?)+$/u

/** What a text is filed under, and no title: `IR-2231`, `#12`, `Report 31`. */
export const FILE_CODE =
  /^(?:\p{Lu}{1,8}[- ]?#?\d[\w.-]*|#\d+|(?:[Nn]o\.?|[Ii]ssue|[Rr]eport|[Pp]aper|[Bb]rief(?:ing)?|[Vv]ol\.?)\s*\d+|第\s*\d+\s*[期号號])$/u
