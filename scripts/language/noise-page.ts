import { any, edge, type NoiseRule, tail } from './noise-rule.ts'

/** What a page asks its readers to do, and what leads from it elsewhere: rules as in `noise.ts`. */
export const PAGE_RULES: readonly NoiseRule[] = [
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

  // 【读者来论】这个专栏开放投稿，不设稿酬，稿件请电邮至… · 来稿请说明刊登时采用的名字
  tail(
    'boilerplate',
    200,
    /^(?:[【[][^】\]]{1,16}[】\]])?.{0,40}(?:不设稿酬|不設稿酬|(?:来稿|來稿|稿件)(?:请|請|一经|一經|须|須)|(?:来稿|來稿)[，,]?(?:请勿|請勿)|(?:请勿|請勿|严禁|嚴禁)一稿(?:多投|两投|兩投)|(?:来稿|來稿|投稿)(?:邮箱|郵箱|电邮|電郵|地址))/u,
  ),
  // 你花过最贵的一笔是多少？评论区聊聊 · 觉得有用，点个“在看”再走
  tail(
    'advert',
    160,
    /(?:(?:评论|評論|留言)(?:区|區)(?:里|裡|里)?(?:聊聊|见|見|告诉|告訴|说说|說說|等你|留言)|[点點](?:个|個)?[“「"]?(?:在看|赞|讚|关注|關注))/u,
  ),
  // 提问到知识星球：… · 订阅我们的产品简讯
  any(
    'advert',
    100,
    /^(?:(?:提问到|加入|来自)(?:我的|我们的)?(?:知识星球|知識星球)|(?:订阅|訂閱)(?:我们|我們|作者|本站)的.{0,12}(?:简讯|簡訊|通讯|通訊|周刊|週刊|邮件|郵件|频道|頻道))/u,
  ),
  // 车友帮 | 选车 | 用车 | 登录: the columns of a site
  edge('navigation', 80, /^(?:[^|｜。！？\n]{1,8}\s*[|｜]\s*){3,}[^|｜。！？\n]{1,8}$/u),
  // 博客 | 读者来论: the column it stood in
  tail('navigation', 40, /^(?:博客|部落格|专栏|專欄|评论|評論|观点|觀點|投稿)\s*[|｜丨]\s*[^。！？]{1,16}$/u),
  // 感谢您的支持，我会继续努力的！ · 打开微信扫一扫后… · 如欲连署，请按下方链接：
  tail(
    'advert',
    80,
    /^(?:(?:感谢|感謝|谢谢|謝謝)(?:您|你|大家|各位)?的?(?:支持|赞赏|讚賞|打赏|打賞|阅读|閱讀|关注|關注)[，,！!].{0,24}|(?:打开|打開)(?:微信|支付宝|支付寶|手机|手機)[，,]?(?:扫一扫|掃一掃).{0,40}|.{0,20}[请請](?:点击|點擊|点|點|按)(?:下方|下面|此处|此處|以下)的?(?:链接|連結|鏈接|按钮|按鈕|表单|表單)[：:。！!]?)$/u,
  ),
  // 155439: how often it was read
  edge('navigation', 12, /^\d{3,9}$/u),
  // import Chart from '$lib/Chart.svelte': a line of a program
  any('navigation', 200, /^(?:import \S.* from ['"].+['"];?|export (?:const|default|let) \S.*)$/u),
  // 本文由「某工具」赞助：…
  tail('advert', 120, /^本(?:文|篇|期|号|號)由[^。！？]{1,24}(?:赞助|贊助|冠名|特约|特約)/u),
  // {: .center-block } · {{< figure 12 >}} · {% include ad.html %}: what a program fills in
  any('navigation', 600, /^(?:\{:[^{}]*\}|\{\{[^{}]*\}\}|\{%[^{}]*%\})+$/u),
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
  // 往期推荐：《…》《…》
  tail(
    'related',
    400,
    /^[【[]?(?:往期|精彩|更多|相关|相關|延伸)(?:推荐|推薦|回顾|回顧|阅读|閱讀|文章|报道|報道|報導)[】\]]?\s*[:：]\s*[《「【〈[].*$/u,
  ),
  // More in Opinion: The harbour clock · Letters to the editor: letters@example.org · Comments are closed on this post.
  tail(
    'related',
    300,
    /^\W*(?:(?:More (?:in|from|on)|Also in|Read (?:next|more|also)|Related|See also|Letters to the editor|Further reading)\b.{0,40}:\s|Comments are (?:now )?closed\b|Share this\s*[·•|])/iu,
  ),
  // https://example.org/page
  any('navigation', 400, /^[<（(]*(?:(?:https?:\/\/|www\.)\S+|(?:[a-z\d-]+\.)+[a-z]{2,}\/\S*)[>）)。]*$/iu),
  any(
    'navigation',
    40,
    /^[-—–=·*~\s（(【[]*(?:END|THE END|FIN|完|全文完|正文完|未完待续|未完待續)[-—–=·*~\s）)】\].。]*$/iu,
  ),
  edge('navigation', 90, /^(?:导读|導讀)?[:：\s]*(?:本文|全文)(?:共|约|約|大约|共计)?\s*\d+\s*字/u),
  // 微信号 harbour · 发表于 · 隐私政策 · 本文已被查看 12 次
  any('navigation', 60, /^(?:微信号\s*[\w-]+|功能介绍\s.{1,40}|发表于|本文已被(?:查看|浏览|阅读)\s*\d+\s*次)$/u),
  any(
    'navigation',
    40,
    /^(?:首页|首頁|主页|主頁|隐私政策|隱私政策|使用条款|服务条款|用户协议|关于我们|關於我們|联系我们|聯絡我們|网站地图|网站介绍|网站导航|RSS|Privacy policy|Terms of (?:use|service)|About us|Contact us|Site ?map)$/iu,
  ),
  any('navigation', 60, /^(?:目录|目錄|导航|導航|菜单|Contents|Menu|Search|Login|Log in|Sign in)$/iu),
  edge(
    'navigation',
    80,
    /^(?:分享(?:到|至|本文|文章)|转发|轉發|点赞|點讚|收藏|评论|評論|举报|舉報|打印|打印本页|列印|字号|字號|阅读|閱讀|迴響|回响|推薦|推荐|引用|浏览|瀏覽|点击数|热度|人气)\s*(?:[:：(（]?\s*[\d.]*\s*[万萬kK+]*\s*[)）]?|[:：].{0,40}|(?:微信|微博|朋友圈|QQ|空间|Facebook|LINE|[、，/| ]){1,10})$/iu,
  ),
  // 赞赏作者 | 阅读 1.3万 | 在看 286
  edge(
    'navigation',
    80,
    /^(?:(?:赞赏(?:作者)?|喜欢作者|阅读|閱讀|在看|点赞|點讚|赞|讚|分享|收藏|转发|轉發|留言|评论|評論)\s*[\d.,]*\s*[万萬kK+]*\s*(?:[|｜丨·•/]\s*|$|(?=\p{Script=Han}))){2,}$/u,
  ),
  edge(
    'navigation',
    120,
    /^(?:Share (?:this|on|via)\b.{0,60}|Tweet|Print(?: this)?(?: page)?|Email this.{0,20}|Share|(?:Leave a )?(?:comment|reply)s?|\d+ (?:comments?|views|likes|shares|min(?:ute)?s? read)|Filed under\b.{0,60}|Posted in\b.{0,60})$/iu,
  ),
  edge(
    'navigation',
    160,
    /^(?:(?:标签|標籤|标签云|关键词|關鍵詞|关键字|分类|分類|类别|類別|Tags?|Key ?words|Categor(?:y|ies)|Topics)\s*[:：]|[【〔［[](?:关键词|關鍵詞|关键字|Key ?words)[】〕］\]])/iu,
  ),
  any(
    'navigation',
    100,
    /^(?:您的浏览器不支持|正在播放|播放视频|点击播放|视频加载中|加载中|Your browser does not support|Loading\s*(?:[.…]|$|(?:the )?(?:video|page|comments?|content|more)\b)|Enable JavaScript|Play video|Watch:)/iu,
  ),
]
