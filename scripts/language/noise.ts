import { PAGE_RULES } from './noise-page.ts'
import { any, edge, type NoiseRule, tail } from './noise-rule.ts'

/**
 * Blocks that are part of the page and not of the article. Each pattern is anchored at the block's start or spans it all,
 * and counts for short blocks only: a paragraph that merely mentions such a word stays.
 */
export const NOISE_RULES: readonly NoiseRule[] = [
  // Page last reviewed: 12 January. Next review due: …
  tail(
    'boilerplate',
    160,
    /^(?:(?:this )?(?:page|content|article) (?:was )?)?(?:last (?:reviewed|updated|modified)|next review(?: due)?)\b/iu,
  ),
  // 副本送：… · 聯絡人：… · 傳媒查詢：… · 引用請註明：…
  tail(
    'boilerplate',
    200,
    /^(?:副本(?:送|抄送)|抄送|联系人|聯絡人|联络人|聯繫人|(?:传媒|傳媒|媒体|媒體)(?:查询|查詢|联系|聯絡)|引用(?:请|請)(?:注明|註明))\s*[:：]/u,
  ),
  // 某某聯會為註冊慈善團體（編號 …）。查詢：policy@… · X is a registered charity (no. …) · For enquiries: …
  tail(
    'boilerplate',
    320,
    /^[（(*_]*.{0,60}(?:(?:注册|註冊|登记|登記)(?:的)?(?:慈善|非营利|非營利|社会|社會|民间|民間)?(?:团体|團體|组织|組織|机构|機構|社团|社團)|\b(?:is )?an? registered (?:charity|non-?profit))/iu,
  ),
  tail(
    'boilerplate',
    200,
    /^[（(*_]*(?:(?:如有)?(?:查询|查詢|垂询|垂詢|咨询|諮詢|来函|來函|投稿)(?:请|請)?.{0,12}[:：].{0,40}(?:@|\d{4})|For (?:more information|(?:media |press )?(?:enquiries|inquiries))\b.{0,80}(?:@|\d{4}))/iu,
  ),
  // Questions: desk@harbour.example
  tail(
    'boilerplate',
    200,
    /^[*_]*(?:Questions|Contact|Enquiries|Inquiries|Comments|Feedback|Corrections)\b.{0,40}\S@\S/u,
  ),
  // (本文内容均为虚构,不涉及任何真实的个人或机构。) · 本文仅代表作者个人观点
  any(
    'boilerplate',
    160,
    /^[（(【[*]?\s*(?:本文|本篇|本(?:简报|簡報|报告|報告|刊|稿|短评|短評|意见书|意見書)|以上|文中|文章)(?:内容|內容|所有|图文|圖文|观点|觀點|信息|资料|資料|仅|僅|部分)?(?:均|仅|僅|纯|純|只|系|為|为)?(?:为|為|属|屬)?(?:虚构|虛構|代表(?:作者|个人|個人)|作参考|供参考|供參考|不构成|不構成|不代表)/u,
  ),
  // 【用户内容法律责任告知】… · 免责声明：… · 版权声明
  any(
    'boilerplate',
    400,
    /^[【（(〖[]?\s*(?:免责声明|免責聲明|版权声明|版權聲明|版权说明|版权所有|版權所有|法律声明|法律聲明|特别声明|特別聲明|郑重声明|鄭重聲明|重要声明|重要提示|风险提示|風險提示|侵权声明|侵權聲明|用户协议|\p{Script=Han}{0,8}(?:法律)?责任告知)\s*[】）)〗\]：:]/u,
  ),
  tail(
    'boilerplate',
    160,
    /^[（(【*]?\s*(?:声明|聲明|注意|提示|说明|說明|附注|附註|备注|備註|注|註)\s*[:：】].*(?:不代表|观点|觀點|版权|版權|侵权|侵權|转载|轉載|投资|投資|联系|聯繫|本站|本平台|平台)/u,
  ),
  edge(
    'boilerplate',
    160,
    /^.{0,12}(?:未经|未經)(?:本[报報网網站刊]|书面|書面|作者|授权|授權|许可|許可|允许|允許).{0,20}(?:不得|禁止|严禁|嚴禁|请勿|請勿)/u,
  ),
  edge(
    'boilerplate',
    120,
    /^.{0,16}(?:(?:如|若)(?:有|需|涉及|发现|發現)?.{0,6}(?:侵权|侵權|转载|轉載)|转载请|轉載請|侵(?:权)?(?:删|刪)|图片来(?:自|源).{0,6}网络|圖片來(?:自|源).{0,6}網絡)/u,
  ),
  edge('boilerplate', 120, /^[（(*※]?\s*(?:投资|投資|市场|市場)有(?:风险|風險)[，,]?.{0,16}(?:谨慎|謹慎)[。.）)]*$/u),
  tail(
    'boilerplate',
    160,
    /^[（(*]?.{0,24}不(?:构成|構成|作为|作為).{0,16}(?:投资|投資|交易|买卖|買賣|理财|理財|医疗|醫療|法律)?(?:建议|建議|依据|依據|意见|意見)[。.）)]*$/u,
  ),
  any('boilerplate', 160, /^(?:Copyright\b|©|\(c\)\s*(?:19|20)\d\d|All rights reserved)/iu),
  edge('boilerplate', 200, /^.{0,80}\ball rights reserved\b[^a-z]*$/iu),
  edge('boilerplate', 400, /^\W*(?:Disclaimer|Legal notice|Terms of use|Privacy policy)\s*(?::|$|\W{1,3}\s)/iu),
  edge(
    'boilerplate',
    260,
    /^\W*(?:The (?:views|opinions)(?: and opinions)? expressed (?:here|herein|in this|are)|This (?:article|content|post) (?:is|was) (?:for (?:general )?informational|provided for|not intended))/iu,
  ),
  any('boilerplate', 60, /^(?:©|Copyright|版权|版權).{0,60}$/iu),
  // 转载本文请联系原作者获取授权 · 本站提到的所有商标属于…
  tail('boilerplate', 240, /^(?:(?:转载|轉載)(?:本文|请|請|须|須)|本站.{0,24}(?:商标|商標|版权|版權|备案|備案))/u),

  // 责任编辑：王五 · （编辑：赵六 校对：李四） · 审核：…
  edge(
    'byline',
    90,
    /^[（(【[]?\s*(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|审校|美编|排版|编审|监制|監製|值班|统筹|策划|制图|製圖|实习生|撰稿|供稿|出品|主编|主編|设计|視覺|视觉|翻译|翻譯|译者|譯者)\s*[:：/|｜丨 ]/u,
  ),
  edge('byline', 90, /^[（(【[]?\s*(?:本文作者|作者|作者简介|作者簡介|文)\s*[:：/|｜丨系][^。！？]{1,36}[。）)】]*$/u),
  edge(
    'byline',
    90,
    /^[（(【]?.{0,20}(?:本报|本報|本刊|本网|新华社|特约|特約)?(?:记者|記者|通讯员|通訊員)\s*[:：/ ]?\s*[\p{Script=Han}、 ]{2,20}[）)】]?(?:报道|報道|摄影|攝影|整理)?$/u,
  ),
  tail(
    'byline',
    60,
    /^[（(][\p{Script=Han} 、·]{2,30}(?:专家|專家|编辑|編輯|记者|記者|教授|研究员|研究員|评论员|撰稿人|组|組)[\p{Script=Han} ]{0,10}[）)]$/u,
  ),
  tail('byline', 120, /^(?:Edited|Reporting|Additional reporting|Translated|Written) by\b/iu),
  tail(
    'byline',
    260,
    /^(?:About the author|[A-Z][\p{L}.'’ -]{2,40} is (?:a|an|the) (?:[\w-]+ ){0,4}(?:writer|reporter|editor|journalist|correspondent|columnist|freelance|fellow|professor|lecturer|researcher|economist|historian|magistrate|councillor|trustee|volunteer)\b)/u,
  ),

  tail(
    'byline',
    90,
    /^[（(]?(?:作者单位|作者單位|作者信息|作者(?:系|为|為|是|曾任|现任|現任)|本文作者|通讯地址|基金项目)\s*[:：为為是]?[^。！？]{1,36}[。）)]*$/u,
  ),
  // 作者簡介：…，關心社會。… · About the author: …
  tail(
    'byline',
    500,
    /^[【（(*_]*(?:(?:关于|關於)作者|作者(?:简介|簡介|介绍|介紹)|(?:About the author|Author bio))[】）)*_]*\s*[:：]/iu,
  ),
  tail('byline', 400, /^【\p{Script=Han}{2,12}(?:专栏|專欄|作者|简介|簡介)】/u),

  // 文｜老仝　编辑｜小满　图｜二饼的主人 · 课题组组长：厉守山 · 成员：蒙晓岚、祝家榆
  edge(
    'byline',
    120,
    /^(?:(?:文|图|圖|文字|撰文|采访|採訪|编辑|編輯|排版|校对|校對|审核|審核|摄影|攝影|设计|設計|视觉|視覺|监制|監製|策划|策劃)\s*[|｜丨/／:：]\s*\S{1,16}[\s　]*){2,}$/u,
  ),
  tail(
    'byline',
    120,
    /^[（(]?(?:(?:课题组|課題組|调研组|調研組|编写组|編寫組|起草组|起草組)(?:组长|組長|成员|成員|负责人|負責人)?|组长|組長|(?:主要)?(?:成员|成員))\s*[:：]\s*[\p{Script=Han}、，,（()） ]{2,60}$/u,
  ),

  // 来源：新华网 · 原标题：… · 本文转自… · Source: …
  edge('source', 120, /^[（(【[]?\s*(?:文章|稿件|信息|内容|資料|资料|数据)?(?:来源|來源|出处|出處|稿源)\s*[:：]/u),
  edge(
    'source',
    160,
    /^[（(【[]?\s*(?:原标题|原標題|原题|原文标题|原文(?:链接|連結|鏈接|地址)?(?:来自.{0,12})?)\s*[:：]/u,
  ),
  edge(
    'source',
    120,
    /^[（(【[]?\s*(?:本文|文章|内容)?(?:转载自|轉載自|转自|轉自|摘自|选自|選自|刊于|载于|首发于|首發於|原载|綜合自|综合自|来自)\s*.{0,40}[）)】]?$/u,
  ),
  edge(
    'source',
    160,
    /^(?:(?:Source|Via|Original(?: article)?)\s*:|This (?:article|post|story) (?:was )?(?:originally|first) (?:published|appeared)\b)/u,
  ),
  // 資料來源：登錄中心，本中心整理。 (beneath a table or a chart)
  any('source', 120, /^[（(【[]?\s*(?:资料|資料|数据|數據)(?:来源|來源)\s*[:：]/u),
  any('source', 120, /^[([]?(?:data )?sources?:\s[^.]{3,100}\.?[)\]]?$/iu),
  // 链接：https://… · 原文：https://… · 回答url：https://…
  any('source', 240, /^[（(]?[\p{Script=Han} ]{2,8}(?:url)?\s*[:：]\s*<?https?:\/\/\S+[）)。]?$/iu),
  // (Image: A pump [Image]. (n.d.). Retrieved from https://…)
  any('source', 400, /^[（(]?.{0,240}\bRetrieved (?:[\w ,]{3,24}\s)?from:? https?:\/\/.{0,240}$/isu),
  // Source: https://example.org/comics/ · More information: Jane Doe, On harbours, Tides (2025). · Citation: …
  any('source', 240, /^(?:data |image )?sources?:\s*<?https?:\/\/\S+$/iu),
  tail(
    'source',
    320,
    /^[*_]*(?:(?:More|Further) information|Citation|Cite (?:this|as)|Journal information|DOI|License|Licence)\s*[:：]/iu,
  ),
  // This page is synchronized from the post: …
  edge(
    'source',
    200,
    /^This (?:page|post|article|story) (?:is|was) (?:(?:automatically )?(?:synchroni[sz]ed|mirrored|imported|syndicated)|cross-?posted|republished|reposted)\b/iu,
  ),
  edge('source', 60, /^【?这是.{1,16}的第\s*\d+\s*篇(?:原创|文章).{0,8}$/u),

  // 2024年3月1日 10:20 · 发布时间：2024-03-01 · Published 1 March 2024
  edge(
    'date',
    60,
    /^[（(]?(?:(?:发布|發布|发表|更新|修改)?(?:时间|時間|日期|于|於)\s*[:：]?\s*)?\d{4}\s*(?:年|[-/.])\s*\d{1,2}\s*(?:月|[-/.])\s*(?:\d{1,2}\s*[日号號]?)?[\d:： T]*[）)]?$/u,
  ),
  // 发布时间：2011-07-06 · 出自：某中心 发布时间：2015-10-29 15:44
  edge('date', 100, /^.{0,40}(?:发布|發布|发表|發表|更新)(?:时间|時間|日期)\s*[:：]\s*\d{4}[-/.年][^。！？]{0,40}$/u),
  any('date', 40, /^\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.+Z-]*$/u),
  edge('date', 80, /^(?:Published|Updated|Posted|Last (?:updated|modified))\b.{0,60}\d{4}/iu),

  // 图1 · 图 2：增长趋势 · ▲图源：… · （张三 摄） · 视觉中国供图 · Photo: Jane Doe
  any(
    'caption',
    100,
    /^[（(【[▲△▼]?\s*(?:图|圖|表|附图|配图|资料图|資料圖)\s*(?:\d{1,2}|[一二三四五六七八九十])(?:\s*[:：.、|｜].{0,60}|\s+.{0,40}|[）)】]?)$/u,
  ),
  any('caption', 120, /^[▲△▼↑↓Δ]\s*.{0,60}$/u),
  any(
    'caption',
    120,
    /^[（(【[]?\s*(?:图片|圖片|图|圖|照片|摄影|攝影|网络|網絡)?(?:来源|來源|图源|圖源|图为|圖為|图中|资料图片|資料圖片|网络图|網絡圖|示意图|配图|供图|供圖)\s*[:：|丨/].{0,50}$/u,
  ),
  any(
    'caption',
    100,
    /^(?:照片|图片|圖片|题图|題圖|封面(?:图|圖)?|头图|頭圖|插图|插圖)(?:由|来自|來自|来源|來源|提供)/u,
  ),
  // 本文配图自电视剧《…》 · 文中图片来自网络
  any(
    'caption',
    100,
    /^(?:本文|文中|文内|文內)(?:所有)?(?:配图|配圖|图片|圖片|插图|插圖|照片)(?:均|都|皆)?(?:来自|來自|取自|选自|選自|来源于|來源於|自|由)/u,
  ),
  any('caption', 100, /^[（(]?.{0,60}(?:摄影?|攝影?|供图|供圖|制图|製圖)[）)]$/u),
  any(
    'caption',
    80,
    /^(?:视觉中国|視覺中國|东方IC|新华社|中新社|网络|網絡|Getty|Unsplash)\s*(?:图|圖|供图|供圖|发|發|照片|资料图)?$/iu,
  ),
  any(
    'caption',
    160,
    /^(?:Photo(?:graph)?s?|Image|Picture|Illustration|Credit|Caption|Photo credit|Image credit)\s*(?:by|courtesy(?: of)?|credits?|source)?\s*[:/|]\s*.{0,120}$/iu,
  ),
  // Photo by Jane Doe on Unsplash · 「…」图片来源：某片
  any(
    'caption',
    120,
    /^(?:Photo(?:graph)?s?|Images?|Pictures?|Illustrations?) (?:by|courtesy of|via) [^.!?。]{2,90}\.?$/iu,
  ),
  any('caption', 80, /^.{0,40}(?:图片|圖片|照片)(?:来源|來源)[:：].{1,24}$/u),
  // 2021年商家占比，图源公司财报
  any('caption', 80, /^[^。！？]{2,40}[，,；;\s（(](?:图源|圖源|图片来源|圖片來源)[:：]?[^。！？，,]{1,20}$/u),
  any('caption', 160, /^(?:Figure|Fig\.|Table|Chart)\s*\d{1,2}\s*[:.–-]\s*.{0,120}$/iu),
  any(
    'caption',
    120,
    /^.{0,80}(?:\(|\/)\s*(?:AP|AFP|Reuters|Getty Images|EPA|Shutterstock|Unsplash)(?: Photo)?\s*(?:\)|$)/u,
  ),

  // 请你针对材料，写一篇策论文。 · 要求：…不少于1200字。 · Write an essay of about 500 words on …
  any(
    'boilerplate',
    400,
    /(?:请|請)(?:你|您|考生|结合|結合|根据|根據|围绕|圍繞|针对|針對|联系|聯繫|以|就|参考|參考|自拟|自擬).{0,120}(?:写|寫|撰写|撰寫|作)(?:出)?一篇.{0,24}(?:文|文章|作文|评论|評論|发言稿|倡议书)[。.）)]*$/u,
  ),
  any(
    'boilerplate',
    300,
    /^[（(]?(?:作答|写作|寫作|答题|答題|具体)?要求\s*[:：].{0,120}(?:字数|字數|不少于|不少於|不超过|不超過|左右).{0,12}\d{2,4}\s*(?:字|个字|-|—|~).{0,12}$/u,
  ),
  any(
    'boilerplate',
    300,
    /^(?:\W*\d?[.)]?\s*)?(?:Write|Compose) (?:an?|your) (?:\w+ )?(?:essay|article|composition|response|letter)\b.{0,160}\b\d{2,4}(?:\s*(?:-|–|to)\s*\d{2,4})? words\b.{0,80}$/iu,
  ),

  ...PAGE_RULES,
]

/** What a paragraph at the top opens with that only says what it is: `摘要：`, `[摘要]`, `【内容提要】`, `Abstract:`. */
export const OPENING_LABEL =
  /^(?:[*_]*[【〔［[]\s*(?:(?:内容|內容)?(?:摘要|提要)|导语|導語|导读|導讀|核心提示|引言|abstract|summary)\s*[】〕］\]][*_]*\s*[：:]?|[*_]*(?:(?:内容|內容)?(?:摘要|提要)|导语|導語|导读|導讀|核心提示|abstract|summary)[*_]*\s*[：:][*_]*)\s*/iu

/** What ends a paragraph without belonging to it: `（某研究院研究员 张三）` · `(责任编辑：李四)` · `（来源：某网）` */
export const CLOSING_CREDIT =
  /(?<=[。！？.!?”])\s*[（(](?:[^（()）。]{0,30}(?:专家|專家|编辑|編輯|记者|記者|教授|研究员|研究員|评论员|評論員|作者|撰稿|供稿|院长|院長|学院|學院|大学|大學|研究院|研究所)[^（()）。]{0,20}|(?:来源|來源|转自|轉自|摘自|原载|原載|责编|責編)[^（()）。]{1,40})[)）]$/u
