/** Lines of a page that stand around a title where its text was copied as a whole: parts of the site, buttons. Each is the whole line. */

const ZH_PART =
  '(?:封面(?:故事|专题|專題)|首页|首頁|主页|主頁|正文|新闻|新聞|要闻|要聞|头条|頭條|港闻|港聞|本港|国际|國際|国内|國內|两岸|兩岸|中国|中國|财经|財經|经济|經濟|社会|社會|政治|地产|地產|生活|娱乐|娛樂|体育|體育|科技|教育|健康|文化|副刊|评论|評論|观点|觀點|社论|社論|社评|社評|时评|時評|论坛|論壇|专栏|專欄|(?:读者|讀者)?(?:投书|投書|来信|來信|来函|來函)|报料|報料|即时|即時|热点|熱點|焦点|焦點)'
const ZH_BUTTON =
  '(?:登录|登錄|登入|注册|註冊|(?:订阅|訂閱)(?:电子报|電子報|纸本|紙本)?|(?:电子报|電子報|纸本|紙本)(?:订阅|訂閱)?|会员中心|會員中心|搜索|搜尋|收藏|分享|转发|轉發|点赞|點讚|关注|關注|打印|列印|举报|舉報|听新闻|聽新聞|朗读|朗讀|原创|原創|置顶|置頂)'
const EN_PART =
  '(?:home|news|top stories|latest|world|uk|us|politics|business|money|economy|finance|opinion|opinions|comment|commentary|columns?|columnists?|editorials?|letters|features?|analysis|ideas|perspectives?|views?|voices|culture|arts|lifestyle|life|health|science|tech|technology|environment|climate|education|society|sports?|travel|podcasts?|video|blog|insights?|magazine)'
const EN_BUTTON =
  '(?:menu|search|subscribe|sign in|log in|login|register|newsletters?|share|save|print|listen|follow|gift this article|add to (?:list|favourites|favorites)|copy link|email|skip to content|(?:leave a )?comments?|\\d+ comments?|\\d+ min(?:ute)?s?(?: read)?|(?:staff|guest|contributing|senior|associate) ?(?:writer|columnist|editor|contributor)|contributor|columnist|staff reporter|(?:\\d+|an?) (?:minute|hour|day|week)s? ago|\\d+ ?(?:小时|小時|分钟|分鐘|天|日)前)'

export const PAGE_LINES = new RegExp(
  `^[\\s>›»/|·]*(?:${ZH_PART}{1,3}|(?:${ZH_BUTTON}|${ZH_PART})(?:[\\s>›»/|·]+(?:${ZH_BUTTON}|${ZH_PART}))*|(?:${EN_BUTTON}|${EN_PART})(?:\\s*[>›»/|·]\\s*(?:${EN_BUTTON}|${EN_PART}))*)[\\s>›»/|·]*$`,
  // Not `u`: with it the many words take twice as long to make ready.
  'i',
)

const ZH_SITE =
  '(?:在线|線上|在線|[日晚早晨时時周週]报|[日晚早晨時周週]報|导报|導報|商报|商報|快报|快報|青年报|青年報|都市报|都市報|周刊|週刊|月刊|季刊|杂志|雜誌|通讯社|通訊社|电视台|電視台|电台|電台|频道|頻道|新闻网|新聞網|门户|門戶|客户端|客戶端)'
const EN_SITE =
  '(?:Times|Post|Herald|Gazette|Tribune|Courier|Journal|News|Daily|Weekly|Monthly|Quarterly|Magazine|Observer|Guardian|Chronicle|Telegraph|Examiner|Inquirer|Bulletin|Dispatch|Sentinel|Advertiser|Online)'

/** Words that a title has, and no name of a site or of a column. */
const ZH_SENTENCE = '[的了是不谁誰之为為何怎吗嗎呢与與和把被让讓看有没沒要会會能还還又再，、。？！：；]'

const EN_NAME = "(?:(?:The )?(?:\\p{Lu}[\\p{L}'’-]*|&|of) ){1,4}"

/** The name of a site or paper, by its last word: `映山教育在线`, `The Harrowgate Courier`. */
export const SITE_NAME = new RegExp(
  `^(?:(?:(?!${ZH_SENTENCE})\\p{Script=Han}){1,10}(?:${ZH_SITE}|网|網)|${EN_NAME}${EN_SITE}|(?:www\\.)?[\\w-]+\\.(?:com|org|net|cn|hk|tw|io))$`,
  'u',
)

/** The same, which can be nothing else. */
export const SURE_SITE_NAME = new RegExp(`^(?:(?!${ZH_SENTENCE})\\p{Script=Han}){1,10}${ZH_SITE}$`, 'u')

/** The name of a column, by its last word: `沂桥观察`, `评论频道`. */
export const COLUMN_NAME = new RegExp(
  `^(?:(?!${ZH_SENTENCE})\\p{Script=Han}){1,8}(?:观察|觀察|评论|評論|论坛|論壇|时评|時評|频道|頻道|专栏|專欄|视点|視點|副刊|广场|廣場)$`,
  'u',
)

/** What may stand beside such a name on its line: a few characters, or two words. */
export const SECTION_NAME = new RegExp(
  `^(?:(?:(?!${ZH_SENTENCE})[\\p{Script=Han}\\d]){1,6}|\\p{Lu}[\\p{L}'’&-]*(?: [\\p{L}'’&-]+)?)$`,
  'u',
)

/** What numbers an issue of a periodical or a paper of a series: `第31期`, `2022年第4期（总第118期）`, `2024年6月號`, `Policy Brief 2024/07`; in Latin letters only where it opens the line, `No. 71, Spring 2031`. */
export const ISSUE =
  /第\s*[\d〇零一二三四五六七八九十百]+\s*[期辑輯号號卷]|\d{4}年\d{1,2}月[号號]|^(?:No\.?|Nr\.?|Issue(?: No\.?)?|Vol(?:\.|ume)?) ?\d+\b|^(?:Policy|Working|Discussion|Research|Briefing|Technical|Occasional|Position) (?:Brief(?:ing)?|Papers?|Report|Note|Series)(?: Series)?(?:,? No\.?)? ?\d[\d/.-]*$/u
