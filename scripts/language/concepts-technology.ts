/** Matters of machines, data and what fails in them: `name | Chinese | English`. See `concepts.ts`. */
export const TECHNOLOGY = `
privacy | 隐私 个人信息 私人信息 个人数据 信息泄露 泄露 数据泄露 位置 定位 | privacy private personal leak leakage expose exposure
tracking | 跟踪 追踪 监视 监控 广告投放 个性化 浏览记录 cookies cookie | track tracking tracker surveillance cookie profiling monitor
account | 登录 账户 帐户 账号 注销 密码 口令 认证 验证 | login account password sign_in authentication authenticate log_in
permission | 权限 授权 授予 访问权 许可 访问 | permission permissive privilege access authorization grant consent scope
secret | 凭证 密钥 令牌 | credential token secret key 
attack | 攻击 黑客 入侵 窃取 盗取 木马 恶意 勒索 | attack attacker hack intrusion steal malicious malware exfiltrate phishing ransomware compromise breach
encryption | 加密 解密 密文 | encrypt encryption cipher tls
code | 代码 程序 脚本 源码 软件 | code script software program repository repo library
package | 依赖 软件包 版本 | package dependency version release sdk npm module
review | 评审 复核 审阅 审批 双人 | review reviewer approve approval scrutiny scrutinize sign-off
test | 测试 试验 压测 压力测试 灰度 试点 沙箱 | test testing staging canary pilot sandbox trial load_test
deploy | 部署 发布 上线 升级 更新 | deploy deployment rollout release launch re-deploy redeploy
rollback | 回滚 回退 撤回 恢复 还原 | rollback revert undo restore recover recovery
config | 配置 设置 参数 开关 | config configuration setting parameter flag toggle context
change-control | 变更 改动 误操作 误删 操作失误 手动 人工操作 | change mistake misclick manual accidental unintentional human_error wrong typo delete deletion
automation | 自动化 自动 人工智能 机器人 智能化 | automate automation automatic automated robot ai
alert | 报警 告警 预警 警报 警告 监测 提醒 | alert alerting alarm warn warning notification pager page detect detection
monitoring | 监控 监测 观测 仪表盘 巡检 日志 | monitor monitoring observability dashboard metric log sensor telemetry
capacity | 容量 扩容 负载 承载 过载 超载 瓶颈 高峰 峰值 限流 | capacity load overload peak throughput bottleneck scale scaling saturate volume limit cap throttle
queue | 队列 排队 积压 堵塞 优先级 优先 | queue backlog congestion prioritize prioritization priority clog
latency | 延迟 响应 速度 卡顿 超时 | latency slow lag timeout response speed delay performance
outage | 宕机 故障 中断 停摆 瘫痪 停机 崩溃 不可用 | outage downtime crash unavailable inaccessible failure disruption disrupt down
backup | 备份 冗余 备用 容灾 双活 副本 备援 手工 应急方案 离线 | backup redundant redundancy failover standby replica fallback spare offline paper
single-point | 单点 单点故障 单一 | single_point lone single only_one
database | 数据库 存储 磁盘 硬盘 | database storage disk ssd volume
cache | 缓存 本地 | cache cached caching local
network | 网络 通信 信号 断网 带宽 连接 | network connection connectivity bandwidth signal wifi
node | 节点 服务器 主机 机房 | node server host cluster machine hub pod
hardware | 硬件 设备 器材 机器 终端 | hardware device equipment machine terminal handheld kit
documentation | 文档 手册 说明书 流程 规程 操作手册 预案 应急预案 | document documentation runbook manual guide playbook procedure checklist instruction
incident | 事件 应急 应急响应 处置 抢修 | incident emergency response
ownership | 责任 职责 责任人 权责 问责 分工 推诿 无人负责 | owner ownership responsibility responsible accountable unclear_role
knowledge | 经验 知识 交接 熟悉 了解 不熟 | knowledge knowhow handover familiar unfamiliar experience expertise confident
data-quality | 数据 统计 错误数据 准确 误差 | data accuracy accurate error inaccurate record
payment | 支付 付款 收款 结算 支付宝 信用卡 扫码 转账 托管 第三方托管 | payment pay card cashless settlement escrow custody
ticketing | 票 门票 售票 检票 闸机 票款 | ticket fare gate turnstile boarding
certificate | 证书 过期 到期 续期 | certificate expire expiry renew renewal
map-location | 位置 定位 GPS gps 地理 | location gps geotag
photo | 照片 图片 相机 | photo image picture camera
social | 社交网络 社交媒体 微博 微信 | social_media facebook twitter social_network
link-services | 链接 绑定 第三方应用 关联 应用程序 应用 | connect integration third-party app application
browser | 浏览器 扩展 无痕 私人模式 插件 | browser extension incognito plugin
merge | 合并 并入 | merge merged pull_request pr workflow commit 
validation | 校验 验证 核对 核查 对账 | validate validation verify verification check reconcile sanity
lock | 锁 死锁 | lock deadlock contention
parallel | 并行 并发 | parallel parallelism concurrent concurrency
isolation | 隔离 分区 拆分 独立 | isolate isolation segment segregate separate separation 
fee | 手续费 费率 | fee charge commission
spec | 规格 最低配置 标准 | spec specification requirement minimum
technology-gap | 技术短板 技术限制 卡脖子 核心技术 技术研发 研发 | technology technical r&d
`
