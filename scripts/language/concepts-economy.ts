/** Matters of money, trade, work, rule and trust: `name | Chinese | English`. See `concepts.ts`. */
export const ECONOMY = `
liquidity | 资金链 流动性 现金流 周转 现金 头寸 资金紧张 资金压力 资金短缺 资金断裂 偿付 兑付 | liquidity cash cashflow solvency
raising-money | 融资 资金 筹资 募资 放款 投资方 资本 注资 授信 贷款 借款 信贷 杠杆 资金来源 资金渠道 拨款 经费 | fund funding financing finance capital loan credit borrow grant investor
debt | 债务 负债 举债 偿债 债券 欠款 还款 还贷 借贷 高利贷 刚性兑付 | debt bond repay repayment indebted leverage
bad-debt | 坏账 不良 违约 逾期 不良贷款 违约率 坏账率 信用风险 呆账 | default arrears delinquency insolvency bankruptcy
risk-control | 风控 风险管理 风险控制 审核 审查 贷前 贷后 授信审核 尽调 尽职调查 把关 | underwriting vetting due_diligence screening
fraud | 诈骗 欺诈 骗局 庞氏 虚假 造假 伪造 骗子 圈钱 | fraud scam fake ponzi deceive counterfeit forge
run | 挤兑 恐慌 踩踏 抛售 崩盘 跑路 清盘 倒闭 关门 | panic collapse crash bankrupt closure shutdown
trust | 信任 信誉 信心 公信力 可信 可信度 诚信 信用体系 猜疑 质疑 | trust confidence credibility trustworthy faith distrust doubt
reputation | 口碑 形象 声誉 品牌 名声 舆论 舆情 公关 | reputation brand image publicity
complaint | 投诉 不满 抱怨 吐槽 诉求 意见 反馈 差评 满意度 满意 | complaint complain dissatisfaction dissatisfied feedback satisfaction grievance
experience | 体验 便利 便捷 好用 易用 服务质量 功能受限 用户体验 功能限制 | experience usability convenience convenient friction
customer | 用户 客户 顾客 消费者 会员 买家 客源 客群 | customer user client consumer shopper subscriber patron buyer
churn | 流失 留存 粘性 忠诚 复购 续费 回头客 回流 转投 留住 留不住 | churn retention loyalty retain leave defect
acquisition | 获客 拉新 引流 推广 营销 广告 促销 补贴大战 获客成本 | marketing advertising promotion acquisition campaign
competition | 竞争 对手 同行 竞品 份额 竞争力 差异化 抢占 市场份额 夹击 同质化 | compete competition competitor rival differentiate market_share
market | 市场 行情 供求 供需 需求 销路 销售 销量 滞销 | market demand sale sell
price | 价格 定价 涨价 跌价 低价 降价 物价 价位 议价 压价 行情 | price pricing tariff cheap
cost | 成本 费用 开支 支出 花费 租金 房租 电费 摊位费 负担 | cost expense fee rent bill overhead spending
income | 收入 利润 收益 盈利 营收 回报 收益率 亏损 高息 利息 利率 盈亏 | income revenue profit earnings margin yield return interest
tax | 税收 税负 减税 财税 税费 退税 | tax levy duty subsidy
subsidy | 补贴 补助 资助 奖励 扶持 优惠 专项资金 救助 津贴 | subsidy incentive rebate allowance reward
budget | 预算 财政 财力 赤字 公共支出 | budget fiscal deficit
invest | 投资 投入 理财 投资人 投资者 资产配置 分散投资 | invest investment investor portfolio
asset | 资产 财富 房产 储蓄 养老金 退休金 | asset wealth savings pension
monetary | 货币政策 央行 降准 降息 利率调控 货币 通胀 通货膨胀 | monetary inflation central_bank
growth | 增长 增速 经济增长 GDP gdp 下行 衰退 经济危机 萧条 疲软 | growth recession gdp slowdown downturn
bank-regulation | 监管 合规 备案 牌照 整改 门槛 准入 处罚 罚款 执法 监督 督查 | regulate regulation regulator compliance licence license permit inspection inspect enforce enforcement fine penalty
law | 法律 法规 立法 条例 规定 制度 规章 法治 知识产权 专利 诉讼 起诉 | law legislation rule ordinance statute lawsuit patent legal
policy | 政策 规划 方针 顶层设计 政府 主管部门 | policy government authority council ministry
institution | 体制 机制 制度 治理 管理模式 管理体系 规范 秩序 无序 混乱 乱象 统一管理 | governance institution coordination oversight accountability order chaos
corruption | 腐败 寻租 贪污 保护主义 利益输送 | corruption bribe
smuggling | 走私 黑市 盗采 偷猎 非法 违法 违规 黑作坊 | smuggle illegal poach illicit black_market
exploit | 开采 采矿 滥采 滥挖 挖掘 开发 过度开采 捕捞 砍伐 采伐 | mining extraction overfish logging harvest
reserve | 储量 储备 存量 库存 备用 余量 | reserve stock stockpile inventory spare
export | 出口 外贸 进口 关税 配额 贸易 贸易战 贸易壁垒 | export import trade quota tariff
industry | 产业 工业 制造业 产业链 产能 产业结构 龙头企业 集中度 联合重组 兼并 规模化 | industry manufacture factory consolidation merger
supply-chain | 供应链 供应商 采购 供货 断供 货源 原料 零部件 备件 单一供应商 | supplier supply procurement sourcing component vendor sole_source
logistics | 物流 配送 运输 仓储 快递 货运 冷链 仓库 | logistics delivery shipment freight warehouse courier cold_chain
job | 就业 失业 岗位 就业岗位 就业难 裁员 下岗 求职 招聘 用工 | job employment unemployment layoff hire recruit vacancy
staff | 人手 人力 员工 职工 工人 编制 人员 人手短缺 人手不足 人手紧张 缺人 医护 护士 教师 师资 劳动力 用工荒 招工 招不到 | staff staffing employee worker workforce personnel crew understaffed headcount nurse teacher
overwork | 加班 超时 疲劳 过劳 倦怠 工时 长工时 压力 劳累 轮班 轮休 值班 | overtime fatigue burnout overwork exhausted shift workload rota roster on-call stress
pay | 工资 薪酬 待遇 薪水 收入低 福利 奖金 加薪 | pay wage salary bonus compensation benefit
turnover | 离职 辞职 跳槽 流动性大 留人 留不住 人力流失 人才流失 人员流失 | turnover resign resignation quit attrition
talent | 人才 专业人才 技能 培养 技术人员 骨干 工匠 人才结构 | talent skill expertise specialist
training | 培训 训练 演练 实训 培育 上岗 带教 | train training drill rehearsal rehearse onboarding coach
education | 教育 教学 课程 学校 高校 专业设置 素质教育 教材 学历 学科 培养方式 教育体制 | education school curriculum university course degree classroom pupil student
mindset | 观念 思想 认识 意识 心态 预期 期望 偏见 误区 价值观 心理 态度 理念 | attitude mindset belief perception awareness misconception expectation mistaken bias
concentrate | 单一 集中 依赖 依存 鸡蛋 捆绑 | depend dependence dependency reliance rely single concentrated sole
diversify | 多元化 多元 分散 多渠道 多样化 拓宽 备选 多种经营 | diversify diversification alternative multiple backup second_source redundancy redundant
disclosure | 信息披露 透明 公开 公示 披露 告知 隐瞒 不透明 公告 | disclose disclosure transparent transparency publish openness announce
communication | 沟通 协调 通报 联络 协商 对话 会商 通知 | communicate communication liaison inform notify notice announcement message contact
public-education | 宣传 科普 公众教育 宣教 普及 知识 市场教育 投资者教育 | awareness educate literacy outreach leaflet
cooperation | 合作 联合 协同 协作 联盟 共享 国际合作 区域合作 | cooperate cooperation partnership collaborate alliance share
limit | 限制 受限 受到限制 限额 约束 收紧 | limit restrict restriction constrain curb
innovation | 创新 研发 自主 技术创新 科技投入 核心技术 专利技术 | innovation innovate research development
`
