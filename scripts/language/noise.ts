import type { NoiseReason } from '../model/article.ts'

/** Where in an article a pattern counts: among its first or last blocks, or anywhere. */
export type Zone = 'head' | 'tail' | 'edge' | 'any'

export interface NoiseRule {
  readonly reason: NoiseReason
  readonly zone: Zone
  /** The longest block it can mean, in columns (2 for a full-width character): real prose is longer. */
  readonly columns: number
  readonly pattern: RegExp
}

/**
 * Blocks that are part of the page and not of the article. Each pattern is anchored at the block's start or spans it all,
 * and counts for short blocks only: a paragraph that merely mentions such a word stays.
 */
export const NOISE_RULES: readonly NoiseRule[] = [
  // (本文内容均为虚构,不涉及任何真实的个人或机构。) · 本文仅代表作者个人观点
  any(
    'boilerplate',
    160,
    /^[（(【[*]?\s*(?:本文|本篇|以上|文中|文章)(?:内容|內容|所有|图文|圖文|观点|觀點|信息|资料|資料|仅|僅|部分)?(?:均|仅|僅|纯|純|只|系|為|为)?(?:为|為|属|屬)?(?:虚构|虛構|代表(?:作者|个人|個人)|作参考|供参考|供參考|不构成|不構成|不代表)/u,
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
    /^[（(【*]?\s*(?:声明|聲明|注意|提示|说明|說明)\s*[:：】].*(?:观点|觀點|版权|版權|侵权|侵權|转载|轉載|投资|投資|联系|聯繫|本站|本平台|平台)/u,
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
  tail('boilerplate', 240, /^(?:(?:转载|轉載)(?:本文|请|請)|本站.{0,24}(?:商标|商標|版权|版權|备案|備案))/u),

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
    /^(?:About the author|[A-Z][\p{L}.'’ -]{2,40} is (?:a|an|the) (?:\w+ ){0,4}(?:writer|reporter|editor|journalist|correspondent|columnist|freelance)\b)/u,
  ),

  tail(
    'byline',
    90,
    /^[（(]?(?:作者单位|作者單位|作者信息|作者系|本文作者|通讯地址|基金项目)\s*[:：为為是]?[^。！？]{1,36}[。）)]*$/u,
  ),
  tail('byline', 400, /^【\p{Script=Han}{2,12}(?:专栏|專欄|作者|简介|簡介)】/u),

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
  // 链接：https://… · 原文：https://… · 回答url：https://…
  any('source', 240, /^[（(]?[\p{Script=Han} ]{2,8}(?:url)?\s*[:：]\s*<?https?:\/\/\S+[）)。]?$/iu),
  edge('source', 60, /^【?这是.{1,16}的第\s*\d+\s*篇(?:原创|文章).{0,8}$/u),

  // 2024年3月1日 10:20 · 发布时间：2024-03-01 · Published 1 March 2024
  edge(
    'date',
    60,
    /^[（(]?(?:(?:发布|發布|发表|更新|修改)?(?:时间|時間|日期|于|於)\s*[:：]?\s*)?\d{4}\s*(?:年|[-/.])\s*\d{1,2}\s*(?:月|[-/.])\s*(?:\d{1,2}\s*[日号號]?)?[\d:： T]*[）)]?$/u,
  ),
  // 发布时间：2011-07-06 · 出自：某中心 发布时间：2015-10-29 15:44
  edge('date', 100, /^.{0,40}(?:发布|發布|发表|發表|更新)(?:时间|時間|日期)\s*[:：]\s*\d{4}[-/.年][\d月日:：/. -]*$/u),
  edge('date', 80, /^(?:Published|Updated|Posted|Last (?:updated|modified))\b.{0,60}\d{4}/iu),

  // 图1 · 图 2：增长趋势 · ▲图源：… · （张三 摄） · 视觉中国供图 · Photo: Jane Doe
  any(
    'caption',
    100,
    /^[（(【[▲△▼]?\s*(?:图|圖|表|附图|配图|资料图|資料圖)\s*(?:\d{1,2}|[一二三四五六七八九十])(?:\s*[:：.、|｜].{0,60}|\s+.{0,40}|[）)】]?)$/u,
  ),
  any('caption', 120, /^[▲△▼↑↓]\s*.{0,60}$/u),
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
  any('caption', 160, /^(?:Figure|Fig\.|Table|Chart)\s*\d{1,2}\s*[:.–-]\s*.{0,120}$/iu),
  any(
    'caption',
    120,
    /^.{0,80}(?:\(|\/)\s*(?:AP|AFP|Reuters|Getty Images|EPA|Shutterstock|Unsplash)(?: Photo)?\s*(?:\)|$)/u,
  ),

  // 扫码关注 · 长按识别二维码 · 点击阅读原文 · 广告
  any(
    'advert',
    40,
    /^[（(【[]?(?:广告|廣告|推广|推廣|赞助(?:内容)?|贊助|AD|Advertisement|Sponsored(?: content)?|Promoted)[】）)\]：:]?$/iu,
  ),
  edge(
    'advert',
    160,
    /^.{0,12}(?:(?:扫码|掃碼|扫一扫|掃一掃|长按|長按)(?:即可|可|后|並|并)?(?:识别|識別|关注|關注|添加|加入|下载|下載|领取|領取|订阅|訂閱|入群|进群|报名|報名|咨询|购买|阅读|閱讀|查看|观看)|(?:扫描|掃描)(?:下方|上方|文末|图中)?(?:的)?(?:二维码|二維碼)|识别(?:图中|下方)?二维码|點擊下方|点击下方|点击上方|點擊上方|点击(?:「|“)?阅读原文|關注(?:我們|公眾號)|关注(?:我们|公众号|本号|微信)|添加微信|加微信|微信公众号\s*[:：]|下载(?:客户端|APP)|下載(?:APP|客戶端))/iu,
  ),
  tail(
    'advert',
    160,
    /^.{0,12}(?:请加入|請加入|欢迎(?:订阅|关注|加入|扫码|投稿|转发|点赞|留言|分享)|歡迎(?:訂閱|關注|加入|投稿|轉發|分享|留言)|立即(?:订阅|下载|购买|报名|咨询)|立即(?:訂閱|下載|購買|報名)|月费订户|月費訂戶|订阅我们|訂閱我們|支持我们的工作|支持我們的工作)/u,
  ),
  edge(
    'advert',
    200,
    /^\W*(?:(?:Please )?(?:subscribe|sign up)(?: now| today| here)?(?: to| for|[.!:]|$)|Join our (?:newsletter|mailing list)|Get (?:the latest|our) .{0,40}(?:newsletter|inbox)|Download (?:the|our) app|Follow us on|Like us on|Support (?:our|us)|Become a (?:member|subscriber)|Donate)/iu,
  ),

  edge(
    'advert',
    160,
    /^.{0,12}(?:如果|若)[你您](?:喜欢|喜歡)(?:读|讀)?[这這本]?篇?(?:文章|内容|內容).{0,6}(?:请|請|欢迎|歡迎)|^(?:Watch my video.{0,40}|Subscribe to (?:my|our|the) \w+ for\b.{0,60})$/iu,
  ),

  // {: .center-block } · {{< figure 12 >}} · {% include ad.html %}: what a program fills in
  any('navigation', 200, /^(?:\{:[^{}]*\}|\{\{[^{}]*\}\}|\{%[^{}]*%\})+$/u),
  // 首页 > 财经 > 正文 · 上一篇：… · 返回顶部 · 分享到 · 阅读 1234
  any(
    'navigation',
    100,
    /^(?:您?(?:当前|目前|现在)?(?:的?位置|所在位置)\s*[:：]|(?:首页|首頁|主页|Home)\s*(?:[>»›/|]|&gt;))/iu,
  ),
  any(
    'navigation',
    100,
    /^(?:上一篇|下一篇|上一页|下一页|上一頁|下一頁|返回(?:首页|顶部|列表|上页|頂部|首頁)|查看更多|展开全文|展開全文|阅读全文|閱讀全文|收起全文|打开APP.{0,10}|Previous(?: article| post)?|Next(?: article| post)?|Back to top|Skip to (?:main )?content|Table of contents|Continue reading|Read more|Show more|Load more)\s*(?:[:：»›>→.…].{0,80})?$/iu,
  ),
  // https://example.org/page
  any('navigation', 400, /^[<（(]*(?:(?:https?:\/\/|www\.)\S+|(?:[a-z\d-]+\.)+[a-z]{2,}\/\S*)[>）)。]*$/iu),
  any(
    'navigation',
    40,
    /^[-—–=·*~\s（(【[]*(?:END|THE END|FIN|完|全文完|正文完|未完待续|未完待續)[-—–=·*~\s）)】\].。]*$/iu,
  ),
  edge('navigation', 90, /^(?:导读|導讀)?[:：\s]*(?:本文|全文)(?:共|约|約|大约|共计)?\s*\d+\s*字/u),
  any('navigation', 60, /^(?:目录|目錄|导航|導航|菜单|Contents|Menu|Search|Login|Log in|Sign in)$/iu),
  edge(
    'navigation',
    80,
    /^(?:分享(?:到|至|本文|文章)|转发|轉發|点赞|點讚|收藏|评论|評論|举报|舉報|打印|打印本页|列印|字号|字號|阅读|閱讀|浏览|瀏覽|点击数|热度|人气)\s*(?:[:：(（]?\s*[\d.]*\s*[万萬kK+]*\s*[)）]?|[:：].{0,40}|(?:微信|微博|朋友圈|QQ|空间|Facebook|LINE|[、，/| ]){1,10})$/iu,
  ),
  edge(
    'navigation',
    120,
    /^(?:Share (?:this|on|via)\b.{0,60}|Tweet|Print(?: this)?(?: page)?|Email this.{0,20}|Share|(?:Leave a )?(?:comment|reply)s?|\d+ (?:comments?|views|likes|shares|min(?:ute)?s? read)|Filed under\b.{0,60}|Posted in\b.{0,60})$/iu,
  ),
  edge(
    'navigation',
    160,
    /^(?:标签|標籤|标签云|关键词|關鍵詞|关键字|分类|分類|类别|類別|Tags?|Keywords|Categor(?:y|ies)|Topics)\s*[:：]/iu,
  ),
  any(
    'navigation',
    100,
    /^(?:您的浏览器不支持|正在播放|播放视频|点击播放|视频加载中|加载中|Your browser does not support|Loading\b|Enable JavaScript|Play video|Watch:)/iu,
  ),
]

/** What ends a paragraph without belonging to it: `（某研究院研究员 张三）` · `(责任编辑：李四)` · `（来源：某网）` */
export const CLOSING_CREDIT =
  /(?<=[。！？.!?”])\s*[（(](?:[^（()）。]{0,30}(?:专家|專家|编辑|編輯|记者|記者|教授|研究员|研究員|评论员|評論員|作者|撰稿|供稿|院长|院長|学院|學院|大学|大學|研究院|研究所)[^（()）。]{0,20}|(?:来源|來源|转自|轉自|摘自|原载|原載|责编|責編)[^（()）。]{1,40})[)）]$/u

function any(reason: NoiseReason, columns: number, pattern: RegExp): NoiseRule {
  return { reason, zone: 'any', columns, pattern }
}
function edge(reason: NoiseReason, columns: number, pattern: RegExp): NoiseRule {
  return { reason, zone: 'edge', columns, pattern }
}
function tail(reason: NoiseReason, columns: number, pattern: RegExp): NoiseRule {
  return { reason, zone: 'tail', columns, pattern }
}
