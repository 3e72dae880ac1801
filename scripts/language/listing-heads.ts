/** A heading or short line after which only links to other articles follow. */
export const RELATED_HEADS: readonly RegExp[] = [
  // 相关阅读 · 更多相关文章： · 站内文章 · 猜你喜欢
  /^[【（([▍■◆>\s]*(?:(?:更多|其他|其它)?(?:相关|相關|延伸|推荐|推薦|热门|熱門|精彩|往期|站内|站內|最新|更多|今日|编辑|編輯|近期|拓展|同类|猜你)(?:的)?(?:阅读|閱讀|文章|新闻|新聞|报道|報道|報導|推荐|推薦|链接|鏈接|連結|资讯|資訊|内容|內容|专题|專題|回顾|回顧|喜欢|喜歡|精选|精選|推送|话题|話題)|猜你喜欢|你可能(?:还|也|還)?(?:感兴趣|感興趣|喜欢|喜歡|想看|想读|想讀)|大家都在看|延伸閱讀|相关推荐)(?:文章|内容|阅读)?[】）)\]:：>\s]*$/u,
  // Related articles · More from this author · You may also like
  /^\W*(?:related (?:articles?|posts?|stories|reading|links|content|topics|news)|more (?:from|on|stories|articles|news|in)\b.{0,40}|you (?:may|might) also (?:like|enjoy|be interested in)|recommended(?: for you| reading| articles| stories)?|read (?:next|also)|also read|see also|further reading|popular (?:posts|stories|articles)|trending(?: now)?|most (?:read|popular|viewed|shared|commented)|latest (?:news|posts|articles|stories)|from our archives?|up next|what to read next)\s*:?\s*$/iu,
]

/** A heading after which only the works cited follow. */
export const REFERENCE_HEADS =
  /^(?:参考资料|參考資料|参考文献|參考文獻|引用文献|引用文獻|资料来源|資料來源|references|bibliography|works cited|citations)\s*[:：]?$/iu

/** A heading above the list of the article's own headings. */
export const CONTENTS_HEADS = /^(?:目录|目錄|本文目录|本文目錄|(?:table of )?contents)\s*[:：]?$/iu

/** A line below the article after which only what readers say of it follows: 评论（2） · 网友评论 · 3 comments · Leave a reply */
export const COMMENT_HEADS =
  /^(?:(?:评论|評論|留言|回复|回覆|跟帖)(?:区|區)?\s*[（(]?\s*\d+\s*(?:条|條)?\s*[）)]?|\d+\s*(?:条|條|则|則)\s*(?:评论|評論|留言|回复|回覆)|(?:网友|網友|读者|讀者|全部|最新|热门|熱門|精选|精選)(?:评论|評論|留言)(?:\s*[（(]\d+[）)])?(?:\s*(?:检举|檢舉|举报|舉報).{0,8})?|comments? \(\d+\)|\d+ (?:comments?|replies|responses)|(?:发表|發表|写下?|寫下?|添加|新增)(?:评论|評論|留言)|(?:leave|post|write) a (?:comment|reply)|join the (?:conversation|discussion))\s*[:：]?$/iu
