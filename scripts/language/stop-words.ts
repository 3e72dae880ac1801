/** Words that carry no matter of their own: two passages that share only these share nothing. Simplified Chinese, and English stems as `toStem` gives them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `我们 你们 他们 它们 自己 这个 那个 这些 那些 这种 那种 这样 那样 一个 一些 一种 一定 一直 一般 一样 一旦 一方面 另一方面 另外 此外 同时 首先 其次
  再次 最后 第一 第二 第三 第四 第五 第六 因此 因为 由于 所以 但是 然而 不过 而且 并且 以及 或者 如果 虽然 尽管 即使 只要 只有 除了 对于 关于 根据 按照 通过 随着 为了 针对 面对
  作为 成为 形成 进行 实现 开展 采取 使用 利用 提供 具有 存在 出现 产生 发生 造成 导致 引发 带来 影响 问题 情况 方面 方式 方法 部分 能力 水平 程度 过程 结果 原因 因素
  措施 策略 风险 挑战 建议 需要 应该 应当 必须 可以 可能 能够 不能 不会 不是 没有 还是 就是 只是 也是 都是 而是 但 更 很 非常 十分 比较 进一步 不断 逐步 逐渐 目前
  当前 现在 如今 近年来 未来 今后 过去 以来 以后 以前 之后 之前 之间 其中 其他 其它 各种 各类 各个 各自 每个 每年 许多 很多 大量 大多 多数 少数 不同 相同 相关 有关 主要 重要 关键
  有效 积极 加强 提高 提升 增加 增强 减少 降低 完善 建立 优化 推动 推进 促进 发展 建设 工作 管理 企业 公司 行业 社会 国家 政府 我国 中国 全国 世界 国际 地方 地区 时候 时间 时期
  变化 上升 下降 改变 保持 达到 成功 开始 继续 属于 处于 来说 而言 认为 觉得 知道 看到 不少 不足 缺乏 尤其 特别 例如 比如 包括 容易 往往 甚至 已经 正在 将会 什么 怎么 如何 为什么 多少 哪些
  他们的 事情 东西 一下 起来 下来 出来 上来 有的 有人 人们 大家 用于 以上 以下 不要 只能 无法 之一 直接 真正 根本 本身 仍然 依然 再者 更多 较 使得 从而 进而 越来越 意味着
  a an the and or but if then else when while where which who whom whose what why how that this these those it its they them their we us our you your he she his her i my me is are was were be been being am
  do doe did done doing have ha had having will would shall should can could may might must not no nor so as at by for from in into of off on onto out over to under up with without about above after again against all also any
  because before below between both down during each few further here just more most much many new now only other own same some such than there through too until very via per one two three four five six
  first second third last next use used using user make made making take took taken get got give given go going come came see seen say said like well even still yet however therefor thu also within across around among
  thing way part case kind lot number time year month week day level high low large small big good bad better best long short high higher lower certain different important main major various several every another
  identify identif likely case cases relat related unable timely manner specific rather thought think follow remain become begin began meant mean able become show shown find found way ways fully quit quite almost often already currently recent recently soon later early earlier today once twice full whole entire small main total general common able thing everyone someone people person additional further result
  认真 需要 不需要 属于 对此 有所 做到 得到 受到 带来 起到 成立 完成 参与 涉及 面临 呈现 体现 表现 表示 指出 显示 说明 分析 研究 讨论 关注 考虑 选择 希望 相信 注意 强调 介绍 了解 发现 突出 明显 严重 巨大 自身 一方 双方 现象 状况 状态 事件 事实 内容 目标 意义 作用 角度 层面 领域 环节 阶段 趋势 背景 基础 条件 规模 数量 一步 一点 一下子
  变得 變得 成为 不再 不到 很大 最大 不够 够 看看 有没有 还有 算是 near nearli future futur causing caused 不再 轉變 转变 这一 二是 一是 两个 业内人士表示
  cause risk strategy problem issue reason effect impact result measure action step point need want help work let keep put set start end able due lead led leading run running ran time between ~ - per cent percent
  exist occur happen involv concern regard contain consist appear seem tend try tried attempt start stop continu hold held move mov bring brought
  ask tell told call name turn leave left begin end clear simpl easi hard difficult possibl necessari import signific substant particular
  include follow base set sort form type kind state fact example instance situation condition circumstance area place point side order
  nothing something anything everything nobody somebody anybody everybody someone anyone everyone can't don't won't didn't doesn't wasn't isn't weren't aren't couldn't wouldn't haven't hasn't hadn't
  six seven eight nine ten eleven twelve minutes hours 小时 分钟 平均
  couple dozen hundred thousand million half enough least less little whole since ago away back together alone rather instead otherwise
  activit connect identif update detail note list item piece thank via etc within prior current existing various overall typical
  increas improv reduc provid includ becom allow requir ensur support plan chang process system service`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
