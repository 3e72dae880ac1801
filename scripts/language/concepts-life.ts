/** Matters of health, food, home, nature and the town: `name | Chinese | English`. See `concepts.ts`. */
export const LIFE = `
infection | 感染 传染 流感 疫情 病毒 传播 疫病 患上 传染病 聚集性 发病 | infection infect virus flu influenza epidemic outbreak contagion transmit pathogen
vaccine | 疫苗 接种 免疫 免疫力 抗疫 抵抗力 抗体 | vaccine vaccinate vaccination immunity immune immunize
lockdown | 防控 封控 隔离 管控 居家 宅在家 封锁 停工 停课 出门 出行 | lockdown quarantine isolation stay_home restriction
hospital | 医院 急症室 急诊 病房 床位 公立医院 就诊 看病 诊所 候诊 | hospital ward clinic emergency_room bed
primary-care | 基层医疗 社区 药房 药剂师 社福机构 家庭医生 全科 | primary_care pharmacy pharmacist community gp
medical-cost | 医疗开支 医疗负担 药费 医保 医疗支出 | medical_cost insurance premium
chronic | 慢性病 长期病患 三高 糖尿病 高血压 心血管 并发症 中风 | chronic diabetes hypertension stroke cardiovascular heart coronary
respiratory | 呼吸 肺 哮喘 咳嗽 气管 | respiratory lung asthma cough wheeze breath bronchitis airway breathing throat
symptom | 症状 疼痛 头痛 乏力 不适 | symptom headache dizziness pain nausea discomfort
medicine | 药物 用药 处方 抗生素 治疗 药品 | medicine drug medication prescription antibiotic treatment therapy
mental | 焦虑 抑郁 心理健康 孤独 压抑 情绪 | anxiety depression loneliness lonely isolation mental
lifestyle | 生活方式 生活习惯 健康生活 运动 锻炼 饮食 作息 久坐 生活模式 营养 肥胖 吸烟 | lifestyle exercise diet sedentary nutrition obesity smoking activity physical
sleep | 睡眠 失眠 熬夜 作息 | sleep insomnia bedtime
ageing | 老龄化 高龄 老化 老年 养老 长者 老人 退休 超高龄 人口老化 | ageing aging elderly older senior retire retirement
children | 儿童 孩子 幼儿 青少年 未成年 学童 | child kid infant toddler teenager youth adolescent
poverty | 贫困 低收入 基层人士 困难户 弱势 贫富 | poverty poor low-income deprived inequality vulnerable
housing | 住房 房屋 租房 居住环境 宿舍 拆迁 楼龄 | housing home rent tenant accommodation dwelling
food-safety | 食品安全 食物中毒 变质 卫生 保质期 腐坏 | food_safety hygiene contamination spoil spoilage
food | 粮食 食物 餐饮 饮食 食材 蔬菜 | food meal crop grain vegetable
farm | 农业 种植 农民 农田 作物 果园 歉收 减产 养殖 | farm farmer crop orchard grower harvest livestock
pest | 病虫害 虫害 害虫 农药 杂草 | pest insect weed pesticide fungus blight
water-supply | 供水 用水 缺水 水源 灌溉 节水 水资源 干旱 旱灾 地下水 水库 | irrigation drought groundwater reservoir water_supply aquifer well
flood | 洪水 内涝 积水 排水 暴雨 防洪 排涝 泄洪 雨水 管网 | flood drainage storm rainfall runoff sewer drain inundate rainwater
fire | 火灾 消防 起火 易燃 烟雾报警 | fire smoke flammable sprinkler wildfire blaze
pollution | 污染 排放 废气 尾气 废水 雾霾 环境破坏 生态破坏 污水 水质 | pollution pollute pollutant emission exhaust smog contaminate particulate effluent
vehicle | 汽车 车辆 私家车 机动车 电动车 公交 | vehicle car motor automobile truck bus electric_vehicle
traffic | 拥堵 交通 堵车 出行 道路 路网 停车 通勤 车流 | traffic congestion congest commute road parking transit public_transport carpool
fossil | 煤 煤炭 石油 燃煤 化石燃料 火电 燃油 | coal oil fossil gas petrol diesel fuel
clean-energy | 新能源 清洁能源 可再生 光伏 风电 太阳能 节能 | renewable solar wind_power clean_energy energy_efficient electric
carbon | 低碳 碳排放 碳 减排 温室气体 气候 | carbon climate greenhouse warming co2
power-supply | 停电 供电 电网 断电 电力 | blackout power_cut grid electricity generator outage
waste | 垃圾 废弃物 回收 分类 填埋 塑料 一次性 餐具 | waste litter garbage rubbish recycle landfill plastic trash disposable
noise | 噪音 噪声 扰民 隔音 吵闹 | noise noisy loud quiet
ecology | 生态 物种 栖息地 湿地 森林 植被 植树 绿化 生物多样性 | ecology ecosystem habitat species wetland forest biodiversity coral reef wildlife
soil | 土壤 水土流失 耕地 盐碱 荒漠化 沙化 | soil erosion erode desertification topsoil
indoor-air | 通风 室内 空气净化 新风 换气 | ventilation ventilate indoor purifier airflow filter
protection | 防护 口罩 头盔 护具 安全带 | mask helmet protective guard harness barrier
accident | 事故 伤亡 受伤 坠落 碰撞 安全隐患 伤人 | accident injury injure crash collision fall death fatal
ageing-equipment | 老化 陈旧 超期 年久失修 失修 破旧 老旧 设备老化 更新 更换 换新 | ageing aging outdated obsolete worn old replace replacement renew refurbish upgrade dated
maintenance | 维修 维护 保养 维保 检修 养护 检查 巡检 巡查 | maintenance maintain repair servicing inspect inspection upkeep overhaul
lift | 电梯 升降机 轿厢 困人 | lift elevator escalator
crowd | 拥挤 人流 客流 爆满 排队 等候 人满为患 踩踏 限流 预约 分流 错峰 | crowd crowding overcrowd queue wait waiting visitor footfall booking reservation capacity
tourism | 旅游 景区 游客 旅行 酒店 民宿 门票 | tourism tourist hotel travel visitor guest
leisure | 电影 影院 票房 演出 娱乐 餐饮 聚会 消费零售 零售 商场 | cinema film theatre restaurant retail mall
consumption | 消费 消费欲望 购买 购物 内需 消费者信心 购买力 | consumption spending purchase shopping
resident | 居民 邻里 街坊 业主 住户 村民 市民 | resident neighbour neighbor tenant villager citizen household
property | 物业 业委会 维修基金 小区 管理费 | landlord property estate leaseholder
signage | 标识 指示牌 提示 警示 引导 路标 告示 | sign signage label warning indicator cue clue marking
lighting | 照明 路灯 灯光 | light lighting lamp streetlight
volunteer | 志愿者 义工 社工 社会组织 公益 | volunteer charity donation donate ngo
culture | 文化 传统 遗产 文物 手艺 非遗 | culture heritage tradition craft
library | 图书馆 阅读 书籍 借阅 | library reading book
animal | 动物 宠物 流浪 野生动物 | animal pet dog cat bird bee pollinator
sport | 体育 健身 球场 比赛 | sport fitness athlete coach club
land | 土地 用地 耕地 征地 选址 | land site zoning
building | 建筑 施工 工程 工地 结构 桥梁 桥 承重 超载 | building construction structure bridge load overload weight concrete
quality | 质量 品质 合格 检测 检验 抽检 标准 | quality standard defect defective inspection certification
delay | 延误 拖延 迟缓 滞后 晚点 误点 耽搁 周期长 缓慢 拖沓 | delay late lag slow slowly backlog overdue punctual
`
