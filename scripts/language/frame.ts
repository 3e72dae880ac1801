/** How articles name their author, date and origin near the top or at the very end. */

const NAME = "[\\p{Script=Han}A-Za-z·•.'’&\\- 、，]"

/** `the Uplands Committee of Health`: words with capitals, and what joins them. */
const BODY_NAME = "(?:the |an? )?\\p{Lu}[\\p{L}.'’&-]*(?: (?:of|and|for|the|on|in|&|\\p{Lu}[\\p{L}.'’&-]*))*"

/** `（汐港大学教授）` after a name. */
const OFFICE = '(?:\\s*[（(][^（()）]{1,40}[）)])?'

/** Group 1 is the name alone. Each must begin its line or stand after a separator. */
export const BYLINES: readonly RegExp[] = [
  // 作者:编辑室 · 文/张三 · 文丨李四 · 撰文：王五 · 记者：赵六
  new RegExp(`(?:本文作者|作者|作\\s者|撰文|撰稿|执笔|執筆|文字|文)\\s*[:：/／|｜丨]\\s*(${NAME}{1,40})${OFFICE}`, 'u'),
  // 採訪、整理｜蘇以安 · 创建人：贺一鸣
  new RegExp(
    `(?:采访|採訪|采写|採寫|整理|编写|編寫|口述|创建人|創建人|创建者|创建|作者|文字)(?:[、・·/&和及](?:采访|採訪|采写|採寫|整理|撰文|撰稿|编写|編寫|编辑|編輯|摄影|攝影))*\\s*[:：/／|｜丨]\\s*(${NAME}{1,40})`,
    'u',
  ),
  // 原创 老莫 莫谈生意 2026-08-21 20:03 浙江
  /^原[创創]\s+(\p{Script=Han}{2,8}|[\w·]{2,20})(?:\s+\S{2,16})?(?=\s+\d{4}[-年])/u,
  // 本报记者 李四 · 新华社记者张三
  new RegExp(
    `(?:本[报報刊网網台]|\\p{Script=Han}{2,6}[社报報网網台])?(?:特约|特約|实习|實習)?(?:记者|記者|评论员|評論員|通讯员|通訊員)\\s*[:：/|｜ ]\\s*(${NAME}{2,40})`,
    'u',
  ),
  // 张三｜文 · 大白话｜文
  /^([\p{Script=Han}A-Za-z·]{2,20})\s*[|｜丨/]\s*文$/u,
  // Prepared by the Panel secretariat. · Submitted by the Harbour Committee
  /^[*_]*(?:Prepared|Compiled|Drafted|Produced|Submitted|Edited) by:? ((?:the |an? )?\p{Lu}[\p{L}.'’&-]*(?: (?!\p{L}+(?:ed|ing)\b)[\p{L}'’&-]+){0,7})(?=[.*_]*(?:\s|$))/u,
  // Report of the Harbour Committee to the Town Council
  new RegExp(
    `^[*_]*(?:Report|Submission|Evidence|Statement|Memorandum) (?:of|by|from) (${BODY_NAME})(?: to ${BODY_NAME})?(?=[.*_]*$)`,
    'u',
  ),
  // By Jane Doe · Written by John Smith, staff writer · Author: A. Lee · Words: A. Lee
  /(?:^|[|·•\s])(?:(?:By|(?:Written(?: up)?|Reported|Story|Words|Text|Interview|Posted) [Bb]y):?|Authors?:|Words:|Text:)\s+(\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:and|&|de|van|von|da|al)\s+)?\p{Lu}[\p{L}.'’-]*){0,5}(?:(?<=\s[\p{L}.'’-]+\s[\p{L}.'’-]+), \p{L}[\p{L}.,'’& -]{0,78}\p{L}(?=\s*(?:[|｜·•—–(]|\s-\s|$)))?)/u,
  // ◎石以柔（文史工作者）
  new RegExp(`[◎□■○◇◆]\\s*(\\p{Script=Han}{2,6})${OFFICE}(?=\\s|[|｜]|$)`, 'u'),
  // 由 Jane Doe 发布于 …
  /^由\s*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}|\p{Script=Han}{2,4})\s*(?=(?:撰写|撰寫|发表|發表|发布|發布|發佈)(?:[于於，,]|\s|$))/u,
]

export const PUBLISHERS: readonly RegExp[] = [
  // 来源：新华网 · 文章来源: 人民日报
  /(?:文章|稿件|信息|资料|資料|新闻|新聞)?(?:来源|來源|出处|出處|转自|轉自|原载|原載|载于)\s*[:：]\s*([^\s|｜，。]{2,30})/u,
  // 云埠县政协社会法制委员会 · 國家衛生政策研究中心　政策簡報第 118 期
  /^(?!建立|成立|设立|設立|设置|組建|组建|健全|完善|加强|加強)([\p{Script=Han}]{2,20}(?:研究中心|研究院|研究所|研究室|研究会|研究會|政策中心|智库|智庫|基金会|基金會|协会|協會|学会|學會|委员会|委員會|办公室|辦公室|课题组|課題組|编辑部|編輯部))(?:[\s|｜·]+\p{Script=Han}{0,8}\s*(?:第?\s*\d+\s*[期号號]|No\.?\s*\d+)(?:[（(]总第?\s*\d+\s*期[)）])?)?$/u,
  // Source: The Quiet Harbour · Published by Harbour Press · Originally published in …
  /(?:Source:|Published by|Originally (?:published|appeared) (?:in|on))\s+([^|\n]{2,60}?)(?=\s*(?:[|·•]|$))/iu,
]

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
export const TIME =
  '(?:[ T　]*\\d{1,2}(?:[:：]\\d{2}(?::\\d{2})?|\\.\\d{2}(?=\\s*[AaPp]\\.?[Mm]))(?:\\s*(?:[AaPp]\\.?[Mm]\\.?|[A-Z]{2,4}))?)?'

/** `19 September` · `September 19` */
export const DAY_OF_MONTH = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d))`

/** A date as written, with the time of day when there is one. */
export const DATES: readonly RegExp[] = [
  // 中華民國 115 年 9 月
  /(?:中華民國|中华民国|民國|民国)\s*\d{2,3}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?/u,
  // 2024年3月1日 10:20
  new RegExp(`\\d{4}\\s*年\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*[日号號]|[号號])?${TIME}`, 'u'),
  // 2024-03-01 10:20:00 · 2024/3/1 · 2024.03.01
  new RegExp(`\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}${TIME}`, 'u'),
  // 二〇二四年三月一日
  /[一二三四五六七八九〇零]{4}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?/u,
  // March 1, 2024 · 1 March 2024 · Mon, Mar. 1, 2024, 10:20 AM
  new RegExp(`${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4},?${TIME}`, 'iu'),
  new RegExp(`\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4},?${TIME}`, 'iu'),
  // June 2024, alone on its line
  new RegExp(`^${MONTH},?\\s+\\d{4}$`, 'iu'),
]

/** A sentence beside them on what may be done with the text: `Embargo lifted.`, `May be quoted with attribution.` */
export const TERMS_OF_USE =
  /(?<=^|[.!?]\s+)[^.!?]*\b(?:embargo(?:ed)?|confidential|attribution|all rights reserved|not for (?:publication|release|circulation)|copyright|may (?:be )?quoted?|may be (?:reproduced|reprinted))\b[^.!?]*[.!?]?/giu

/** What else stands on such a line, and says nothing: it may remain when author, date and origin are taken out. */
export const FRAME_REST =
  /(?:发布时间|發布時間|發佈時間|发表时间|發表時間|发表于|發表於|发布于|發布於|發佈於|更新时间|最后修改|最後修改|最后更新|最後更新|最后编辑|创建时间|修改时间|更新於|更新于|时间|時間|日期|发布|發布|發佈|发表|發表|撰写|撰寫|刊发|编辑|編輯|责编|責編|责任编辑|審稿|审核|校对|阅读|閱讀|浏览|瀏覽|评论|評論|点击|字号|字號|字级|字級|字体|字體|打印|列印|分享|收藏|点赞|大|中|小|原创|原創|次|(?:Published|Updated|Posted|Last (?:updated|modified)|Date|on|at|by \w+|min(?:ute)?s? read|views|comments|likes|shares?|save|print|[A-Z]{3,4}T|GMT|UTC|BST|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?)\b)|[\d\s:：|｜·•,，/—–\-()（）[\]【】.]/giu

/** The whole of a heading over what stands before the body: no article's title, and no heading over the numbered parts that follow. */
export const FRONT_HEADS =
  /^(?:引言|前言|导言|導言|导语|導語|背景|概述|摘要|提要|内容提要|內容提要|内容摘要|內容摘要|核心提示|要点|要點|编者按|編者按|简介|簡介|目录|目錄|introduction|overview|(?:executive )?summary|key (?:findings|points|messages|takeaways)|background|abstract|foreword|preface|(?:table of )?contents)$/i
