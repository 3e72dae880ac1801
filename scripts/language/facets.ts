/**
 * Matters an argument can be about, with the words that name them: simplified Chinese and lower-case English.
 * Two points that name the same matter in other words are about the same thing.
 */
interface Facet {
  readonly name: string
  readonly pattern: RegExp
}

const facet = (name: string, han: string, latin: string): Facet => ({
  name,
  pattern: new RegExp(`${han}|\\b(?:${latin})\\b`, 'g'),
})

export const FACETS: readonly Facet[] = [
  facet(
    'funding',
    '资金|融资|流动性|现金流|放款|授信|杠杆|偿债|债务|债券|贷款|借款|周转',
    'funding|liquidity|cash|debts?|loans?|credit|financing|capital|reserves?|borrow\\w*',
  ),
  facet('default', '逾期|坏账|不良|违约|还款|兑付|担保|风控', 'defaults?|arrears|bad debts?|insolven\\w+|bankrupt\\w*'),
  facet(
    'customers',
    '用户|客户|顾客|会员|消费者|读者|观众|客流',
    'customers?|users?|clients?|visitors?|readers?|members?',
  ),
  facet(
    'retention',
    '流失|留存|粘性|忠诚|回头客|复购|续费|留住',
    'retention|churn|loyal\\w*|turnover|resign\\w*|retain\\w*|come back|return(?:ing)? (?:customers?|visitors?)',
  ),
  facet(
    'trust',
    '信任|信誉|声誉|口碑|品牌|形象|公信力|不满|投诉|体验|满意|好感',
    'trust|reputation|brand|confidence|credibility|complaints?',
  ),
  facet(
    'regulation',
    '监管|合规|政策|牌照|处罚|整改|法规|法律|规范|执法',
    'regulat\\w+|compliance|polic(?:y|ies)|licen[cs]\\w+|fines?|laws?|legal|standards?',
  ),
  facet(
    'security',
    '安全|隐私|泄露|加密|权限|密码|账户|漏洞|攻击',
    'security|privacy|leaks?|encrypt\\w+|permissions?|passwords?|credentials?|vulnerabilit\\w+|attack\\w*|tokens?|secrets?|malicious',
  ),
  facet(
    'technology',
    '技术|研发|创新|专利|算法|系统|自动化|数字化|智能',
    'technolog\\w+|research|innovation|software|systems?|automation|digital',
  ),
  facet(
    'supply',
    '供应|供给|产能|产量|库存|原料|物流|配送|仓储|采购|储量|开采',
    'suppl(?:y|ies|iers?)|inventory|stocks?|logistics|warehouses?|procurement|deliver\\w*|shipments?',
  ),
  facet(
    'cost',
    '成本|价格|费用|租金|涨价|支出|开支|低价|电费',
    'costs?|prices?|fees?|rents?|expens\\w+|budgets?|bills?',
  ),
  facet(
    'people',
    '人手|员工|人才|招聘|离职|培训|薪酬|工资|劳动力|工人|职工',
    'staff\\w*|employees?|workers?|workforce|hiring|training|turnover|wages?|pay|burnout|morale|nurses?|crew',
  ),
  facet('market', '市场|竞争|份额|对手|同行|销售|销量|需求', 'markets?|compet\\w+|rivals?|market share|sales|demand'),
  facet(
    'environment',
    '污染|排放|环境|生态|破坏|碳|能源|水质|废水|垃圾',
    'pollut\\w+|emissions?|environment\\w*|ecolog\\w+|carbon|energy|waste|contaminat\\w+',
  ),
  facet(
    'health',
    '健康|疾病|感染|疫苗|医院|医疗|患者|病人|免疫力|急症|慢性病|营养',
    'health|diseases?|infect\\w+|vaccin\\w+|hospitals?|patients?|respiratory|asthma|lungs?|cough\\w*|symptoms?',
  ),
  facet(
    'education',
    '教育|教学|课程|学校|高校|专业|素质|学生',
    'education|teach\\w+|curricul\\w+|schools?|universit\\w+|students?|courses?',
  ),
  facet(
    'information',
    '信息|数据|透明|沟通|通报|宣传|公众|科普',
    'information|data|transparen\\w+|communicat\\w+|awareness|publicity|documentation',
  ),
  facet('order', '秩序|混乱|无序|乱象|管理|制度|机制|体制', 'governance|coordination|oversight|accountability'),
  facet(
    'time',
    '延误|拖延|排队|等候|效率|速度|周期|拥堵',
    'delays?|latency|slow\\w*|queues?|waiting|backlogs?|congestion|timely',
  ),
]
