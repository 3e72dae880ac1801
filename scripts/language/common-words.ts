/**
 * Words that any argument uses, whatever it is about: what is done, felt, meant and judged, and who takes part in all of it. Two
 * passages that share one of these and nothing else are not about one thing. English in the plain form, its inflections come
 * with it; Chinese in simplified characters.
 */
export const COMMON_WORDS: readonly string[] =
  `never always ever simply actually especially really real true great right wrong obvious sure fair natural normal usual similar single direct
    quick slow easy complete successful success fail actual serious extreme deep strong weak free open close poor rich old young past
    final possible impossible potential probable eventual frequent rare look watch hear listen read write speak talk discuss describe explain
    answer question reply respond agree argue claim suggest suppose decide choose accept refuse reject believe feel know learn understand
    realise realize remember forget expect hope wish wonder doubt worry matter mind notice ignore consider assume intend offer send receive
    catch pass reach return walk sit stand stay wait rest live grow rise fall drop raise increase build create develop produce achieve
    gain meet face deal handle manage control focus remove replace shift cut break join share shape shake hit push pull throw pick fill cover
    protect solve solution avoid prevent affect address benefit contribute depend rely apply serve act perform practice practise spend spent pay
    paid money cost expensive cheap value worth buy sell count amount average rate term period decade century night morning afternoon evening
    hour weekend spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december world country nation government authority department office city society community public company
    business industry market organisation organization member owner friend man woman boy girl life experience history word idea view
    opinion sense meaning purpose goal interest role effort chance opportunity choice decision activity project program programme approach
    attention pressure crisis difficulty difference similarity relation relationship connection contact access response consequence damage harm
    trouble mistake error danger threat quality standard structure model pattern size range scale source resource information knowledge skill
    power force energy nature environment present moment critical essential essentially basic complex modern local national international global
    private personal individual human social economic political eventually probably perhaps maybe sometimes immediately suddenly finally
    basically completely entirely totally absolutely exactly nearly hardly greatly greater highly deeply widely whether though although thus
    whereas meanwhile moreover furthermore despite unless along behind beside beyond toward towards throughout themselves itself himself herself
    ourselves yourself myself i'm i've i'd we're we've they're they've you're you've he's she's that's there's what's cannot him addition
    promise discover mention except lesson consume
    超过 低于 高于 等于 全部 这是 这次 那次 此次 本次 每次 多次 一次 变成 改成 改为 换成 当成 当作 视为 降到 升到 加上 放在 坐在 来自 在于 用来
    回来 回去 出去 进去 进来 离开 留下 剩下 收到 拿到 找到 遇到 感到 想到 听到 等到 看见 看起来 看来 看不见 跟着 看着 拿着 带着 有着 意味 愿意
    不愿 不想 想要 喜欢 担心 害怕 承认 理解 明白 清楚 记得 忘记 告诉 回答 解释 说法 想法 看法 做法 办法 观点 意见 理由 答案 消息 故事 例子 名字
    简单 复杂 困难 方便 便宜 昂贵 普通 特殊 正常 常见 独特 真实 现实 实际 具体 整体 全面 基本 基本上 根本上 实质 本质 核心 重点 中心 完整 固定
    稳定 合理 合适 适当 足够 充分 过度 极大 极其 高度 深度 有限 无限 持续 连续 重新 集中 统一 个别 单独 单一 共同 整个 最好 最终 最初 最近
    最大限度 提前 及时 立刻 马上 很快 很难 难以 往后 随时 时刻 平时 长期 短期 长时间 时代 历史 传统 现代 进入 退出 接受 接触 接近 拒绝 放弃 停止
    结束 恢复 取消 调整 改善 改进 处理 解决 避免 防止 阻止 控制 限制 允许 要求 规定 决定 安排 准备 整理 观察 思考 证明 提醒 提出 获得 获取 取得
    失去 消失 丧失 创造 制造 生产 满足 符合 适应 适合 支持 支撑 帮助 保护 保障 维护 维持 确保 保证 拥有 投入 付出 承担 负责 引起 激发 刺激 破坏
    损害 伤害 陷入 走向 处在 位于 依靠 借助 围绕 结合 配合 联系 连接 值得 不得 不用 不了 不算 不错 是否 是不是 怎么办 没什么 有个 有位 一共 人人
    人家 没人 对方 身上 手里 手上 门口 眼前 面前 背后 身边 周围 旁边 之中 其间 此时 当时 那时 同样 正如 好像 似乎 肯定 确实 其实 实在 原本 本来
    才能 只会 能否 生活 经济 市场 环境 文化 思想 观念 意识 认识 感觉 感受 感情 情感 心理 精神 态度 行为 行动 活动 习惯 方案 模式 形式 机制 体系
    体制 制度 系统 结构 效果 效率 效益 质量 价值 利益 好处 坏处 优势 劣势 机会 机遇 资源 信息 知识 技能 经验 经历 理论 概念 范围 空间 位置
    标准 比例 数字 速度 压力 动力 负担 代价 责任 义务 权利 矛盾 冲突 错误 失误 失败 困境 危机 危险 损失 后果 部门 单位 机构 组织 人员 个人 群体
    公众 专家 代表 朋友 美国 英国 日本 国内 国外 当地 本地 全市 全县 全球 各地 区别 差别 差异 关系 重视 忽视 忽略 强化 弱化 减轻 加大 加快 加重
    扩大 缩小 推广 普及 采用 运用 应用 运行 运作 设置 设立 制定 执行 落实 实施 实行 组成 构成 参加 加入 引入 引进 拓展 深入 深化 突破 转型 变革
    改革 创新 发挥 担任 做好 搞好 做出 作出 给出 正面 负面 积极性 主动 被动 自动 自动化 自由 公平 公正 公开 透明 安全`.split(
    /\s+/,
  )
