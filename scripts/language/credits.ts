import { DAY_OF_MONTH, TIME } from './frame.ts'
import { PAGE_LINES } from './page-lines.ts'

/** What stands beside an author on the line that names one: its parts, and which of them say nothing of the article. */

/** What parts them: `A · B`, `A | B`, `A｜B`, `A • B`, `A — B`, two spaces; not the mark in 约翰·史密斯. */
export const PART_ENDS = /\s*[|｜丨•◎\n]\s*|(?:^|\s+)[·・—–-]{1,2}(?:\s+|$)|[·・](?=\d)|\s*——\s*|\u3000\s*|\s{2,}/gu

/** Where a name ends that other words follow without a mark: `张三 发布于 …`, `Jane Doe Published …`. */
export const NAME_ENDS =
  /\s+(?:[·・•—–-]|(?:发布|發布|發佈|发表|發表|更新|阅读|閱讀|浏览|瀏覽|编辑|編輯|责编|責編|责任编辑|責任編輯|来源|來源|校对|校對|摄影|攝影|翻译|翻譯|时间|時間|日期|刊于|刊於)|(?:Published|Updated|Posted|Photographs?)\b)|\u3000|\s{2,}/u

const COUNT = '[\\d.,]+\\s*(?:[kKmMwW]|万|萬)?\\+?'
const READ =
  '(?:阅读|閱讀|点阅|點閱|浏览|瀏覽|点击|點擊|人气|人氣|热度|熱度|评论|評論|留言|点赞|點讚|赞|讚|喜欢|喜歡|收藏|分享|转发|轉發|字数|字數|全文)'

/** A part that is only of the page: how long it takes, how many read it, buttons. */
export const PAGE_PARTS: readonly RegExp[] = [
  PAGE_LINES,
  // 阅读 3,206 · 閱讀時間 5 分鐘 · 阅读需 5 分钟 · 约 2,300 字
  new RegExp(
    `^(?:被)?${READ}?(?:量|数|數|次数|次數|时间|時間|时长|時長|需时|需時|需|共)?\\s*[:：]?\\s*(?:大约|大約|约|約)?\\s*${COUNT}\\s*(?:次|人|字|条|條|则|則|分钟|分鐘)?(?:次|的)?${READ}?(?:完)?$`,
    'u',
  ),
  // Photographs by Ann Lee · 攝影｜阿凱
  /^\W*(?:Photo(?:graph(?:s|y)?|s)?|Pictures?|Illustrations?|Edit(?:ed|ing)|Translat(?:ed|ion)|Fact-check(?:ed)?)(?: by|:) .{2,40}$/iu,
  /^(?:摄影|攝影|图片|圖片|插图|插圖|编辑|編輯|责编|責編|责任编辑|責任編輯|翻译|翻譯|校对|校對|审核|審核|审校|事实核查|事實查核)\s*[:：/／|｜ ]\s*\S{1,12}$/u,
  // 〈示例觀察〉專欄 · 《示例觀察》
  /^[〈《「【].{1,12}[〉》」】](?:专栏|專欄)$|^《.{1,12}》$/u,
  // jane@example.com · @jane
  /^\S*@[\w.-]+$/u,
  // 字号：大 中 小 · A- A A+
  /^(?:字号|字號|字级|字級|字体|字體)\s*[:：]?\s*[【[]?[大中小特 　]*[】\]]?$|^A-?\s*A\s*A?\+?$/u,
  new RegExp(
    `^(?:(?:reading|read) time:?\\s*)?(?:about |approx\\.? |~)?\\d+(?:-\\d+)?[ -]?min(?:ute)?s?(?: (?:read|reading)(?: time)?)?$|^${COUNT}\\s*(?:views?|reads?|comments?|likes?|shares?|claps|replies|responses|reactions)$`,
    'iu',
  ),
]

/** A part that is a day without its year, perhaps with the hour; group 1 is the day. */
export const DAY_PARTS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:first |last )?(?:published|posted|updated|modified|issued)(?: on)?:?\\s+)?(?:\\d{1,2}[:.]\\d{2},?\\s+)?(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?(${DAY_OF_MONTH},?${TIME})$`,
    'iu',
  ),
  /^(?:(?:首次|最后|最後)?(?:发布|發布|發佈|发表|發表|更新|刊登)?(?:于|於|日期|时间|時間)?\s*[:：]?\s*)(\d{1,2}\s*月\s*\d{1,2}\s*[日号號](?:\s*\d{1,2}[:：]\d{2})?)\s*(?:发布|發布|發佈|更新|刊登)?$/u,
]

/** The commonest surnames, of one and of two characters; a given name of one or two follows. */
const SURNAME =
  '(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|宇文|长孙|長孫|司徒|司空|东方|東方|独孤|獨孤|端木|[赵趙钱錢孙孫李周吴吳郑鄭王冯馮陈陳褚卫衛蒋蔣沈韩韓杨楊朱秦尤许許何吕呂施张張孔曹严嚴华華金魏陶姜戚谢謝邹鄒喻柏水窦竇章云苏蘇潘葛奚范彭郎鲁魯韦韋昌马馬苗凤鳳花方俞任袁柳鲍鮑史唐费費廉岑薛雷贺賀倪汤湯滕殷罗羅毕畢郝邬鄔安常乐樂于時傅皮卞齐齊康伍余元卜顾顧孟平黄黃和穆萧蕭尹姚邵湛汪祁毛禹狄米贝貝臧计計伏成戴谈談宋茅庞龐熊纪紀舒屈项項祝董梁杜阮蓝藍闵閔席季麻强強贾賈路娄婁危江童颜顏郭梅盛林刁钟鍾徐邱骆駱高夏蔡田樊胡凌霍虞万萬支柯昝管卢盧莫经經房裘缪繆干解应應宗丁宣邓鄧郁单單杭洪包诸諸左石崔吉钮鈕龚龔程嵇邢裴陆陸荣榮翁荀羊惠甄曲封芮储儲靳焦巴牧隗车車侯宓蓬全郗班仰秋仲伊宫宮宁寧仇栾欒甘厉厲祖武符刘劉景詹束龙龍叶葉幸司韶黎薄印宿白怀懷蒲从從鄂索咸籍赖賴卓蔺藺屠蒙池乔喬阴陰胥苍蒼双雙闻聞莘党黨翟谭譚贡貢劳勞逄姬申扶堵冉宰郦酈雍桑桂濮牛寿壽通边邊扈燕冀浦尚农農温溫别別庄莊晏柴瞿阎閻充慕连連茹习習宦艾鱼魚容向古易慎戈廖庾终終暨居衡步都耿满滿弘匡国國文寇广廣禄祿阙闕东東欧歐沃利蔚越夔隆师師巩鞏厍聂聶晁勾敖融冷訾辛阚闞那简簡饶饒空曾毋沙乜养養鞠须須丰豐巢关關蒯相查后後荆荊红紅游竺权權逯盖蓋益桓公仉督岳帅帥缑亢况況有琴商牟佘佴伯赏賞墨哈谯笪年爱愛阳陽佟涂塗肖覃])'

/** Places that begin like a name, and words of a page. */
const NO_NAME =
  '(?!(?:江苏|江蘇|江西|安徽|云南|甘肃|甘肅|宁夏|寧夏|贵州|海南|广东|廣東|广西|廣西|东莞|東莞|国内|國內|国际|國際|经济|經濟|关注|關注|须知|須知|公告|公益|文化|师说|高清|万象|萬象)$)'

const HAN_NAME = `${NO_NAME}${SURNAME}\\p{Script=Han}{1,2}`
const HAN_OFFICE =
  '(?:教授|讲师|講師|教师|教師|老师|老師|校长|校長|院长|院長|主任|会长|會長|秘书长|秘書長|理事长|理事長|研究员|研究員|研究生|博士|硕士|碩士|学者|學者|作家|记者|記者|编辑|編輯|主编|主編|评论员|評論員|撰稿人|律师|律師|医师|醫師|医生|醫生|护士|護士|药师|藥師|社工|工程师|工程師|顾问|顧問|经理|經理|总监|總監|专员|專員|干事|幹事|委员|委員|议员|議員|代表|志工|义工|義工|工作者)'
const LATIN_NAME =
  "\\p{Lu}[\\p{Ll}’'-]+(?: (?:\\p{Lu}\\.|de|la|van|von|der|bin|al|el|O['’]|Mc|Mac)){0,2}(?: \\p{Lu}[\\p{L}’'-]+){1,2}"

/** A person by name, what the person is behind it: `Imelda Strand, senior fellow`, `岑于庭／洛嵐大學教授`. */
export const NAME_PARTS: readonly RegExp[] = [
  new RegExp(`^${LATIN_NAME}(?:(?:,| and|, and| &) ${LATIN_NAME}){0,3}(?:, \\p{L}[\\p{L}'’& -]{2,60})?$`, 'u'),
  new RegExp(`^${HAN_NAME}(?:[、 ]${HAN_NAME}){0,3}(?:\\s*[（(／/，,\\s][^（）()。]{0,30}${HAN_OFFICE}[）)]?)?$`, 'u'),
]

/** A name with an office behind a stroke, or before a space (`立法委員 林宜靜`): on a line of its own it can be nothing else. */
export const NAME_AND_OFFICE = new RegExp(
  `^${HAN_NAME}\\s*[／/（(]\\s*[^（）()。]{0,30}${HAN_OFFICE}[）)]?$|^\\p{Script=Han}{0,20}${HAN_OFFICE}[ \\u3000]+${HAN_NAME}$`,
  'u',
)

/** What an author that a page or front matter states may begin with: `By`, `Published 11 September by`, `文／`. */
export const BY_WORDS =
  /^(?:(?:(?:Published|Posted|Written|Reported|Words|Text|Story|Interview)\b[^|·]{0,24}?\s)?by:?\s+|Authors?:\s*|(?:本文)?(?:作者|撰文|撰稿|执笔|執筆|文字|文)\s*[:：/／|｜丨]\s*)/iu
