/**
 * What people mean, by the ways in which they say it: 弄丢, 找不到 and lost are one thing to the classifier, so that it
 * understands a word in a sentence that it has not seen. Words of an English phrase are joined with hyphens. An expression
 * may stand under several concepts; those of other cities and documents speak for a matter that is none of ours.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  permit:
    '居住证 暂住证 居住証 居住證 证件 这个证 我的证 permit permits juzhuzheng card residence-permit residence-card',
  renew:
    '续签 签注 续期 延期 续办 续证 续居 签一下 续一下 展期 延长 年签 年审 年检 续上 来签 去签 签字 能签 要签 能续 要续 怎么续 重新签 再签 续吗 签吗 没签 没续 续了 签了 签好 签居 审验 renew renewal renewing renewed extend extension extending endorse endorsement prolong',
  expire:
    '到期 有效期 期满 届满 快到 expire expires expiry expiring expiration validity valid until runs-out run-out ends expires-in ending end',
  expired:
    '过期 逾期 超期 过了期 过了有效 失效 已到期 到期了 到期没 超过有效 过掉 已经过 已过 过完 expired overdue lapsed ran-out past late out-of-date 到期好 过时 已经到期 过了',
  forgot:
    '忘 没想起 才发现 才想起 没来得及 错过 没注意 耽误 晚了 没赶上 没按时 忙忘 forgot forget forgotten missed miss',
  soon: '快到期 马上到 要到期 即将 快过 还有 快要 下周 下个月 下月 月底 临近 soon about-to next-week next-month left',
  fewdays:
    '几天 昨天 前天 天了 一周 一星期 礼拜 上周 个星期 十天 半个月 十几天 二十 天前 yesterday days week weeks day-ago',
  month: '上个月 一个月 一个多月 个把月 上月 四十 month last-month one-month',
  long: '个月 半年 一年多 几年 两年 三年 多年 很久 好久 早就 太久 大半年 几个月 长时间 去年 前年 months years long long-ago year-ago half-a-year two-months 过期半年 过期一年 三个月 四个月 五个月 六个月 超过两个月 两个月 60天 六十天 二个月 many-months for-years ages 大半',
  early: '提前 最早 早点 提早 预先 没到期 还没到 早一 多少天 之前办 early earlier advance earliest before too-early',
  when: '什么时候 几号 哪天 何时 多久前 时间段 几天内 期限 时候 时间 什么时间 when day date time window 哪一天 几月 什么日子 deadline period',
  lastday: '当天 最后一天 当日 今天到期 今日 今天就 last-day today same-day',
  lost: '丢 遗失 遺失 弄丢 掉了 不见 找不到 找不着 被偷 偷 失窃 遗落 挂失 没了 弄没 落在 lost lose stolen missing stole dropped gone losing',
  broken:
    '坏 断了 断成 裂 磨 消磁 读不出 刷不出 损坏 破 烂 折 弯 泡水 洗了 失灵 刷不了 芯片 掰 看不清字 damaged broken broke bent crack cracked scan unreadable washed worn chip',
  replace: '补办 补领 补卡 补一张 换领 换卡 换证 换新 新卡 重新做 补个 补发 replace replacement new-card another-card',
  move: '搬 换房 换地方 换住处 迁居 新家 新住处 换了个地方 换小区 搬迁 moved move moving new-flat new-place new-home new-apartment relocate 搬家 搬到 搬走 搬出 换了房 换了住 换住 moved-to moves relocation 换租',
  address: '地址 住址 居住地 门牌 现住 居住登记 登记的地方 address registration',
  district: '区 街道 镇 跨区 别的区 外区 哪个区 其他区 异地 district another-district other-district',
  rent: '租 房东 租客 中介 合租 转租 自如 公寓 rent rented renting rental tenant landlord lease agency sublet flatmate roommate sublease subtenant tenants landlords rents',
  landlord: '房东 二房东 房主 landlord owner landlords',
  refuse:
    '不肯 不愿 不配合 不给 不让 不同意 拒绝 死活 推脱 不签 怕交税 嫌麻烦 失联 联系不上 不理 refuses refuse refused uncooperative unwilling wont',
  filing: '备案 网签 备过案 登记备案 filing filed file register-lease 备案号 备案证明 registered-lease',
  nofiling: '没备案 没有备案 未备案 不备案 没去备案 没做备案 无备案 unfiled not-filed',
  contract: '合同 协议 租约 contract lease agreement',
  labour: '劳动合同 在职证明 工作证明 单位证明 就业证明 用工 labour labor employment',
  own: '房产证 产证 房本 不动产 自有 自己的房 买的房 买了房 自己家 产权 购房 房贷 own deed property mortgage bought 有房 房子是我 我的房子 房子写 bought-a new-flat',
  dorm: '宿舍 寝室 厂里住 工地 住厂 板房 dormitory dorm housing',
  relative:
    '亲戚 亲属 爸妈 父母 爸爸 妈妈 我爸 我妈 儿子 女儿 姐 哥哥 弟弟 妹妹 叔 舅 姑 姨 公公 婆婆 岳父 岳母 爷爷 奶奶 外公 外婆 表哥 女婿 儿媳 侄 relative relatives parents mother father son daughter sister brother uncle aunt cousin inlaws mom mum dad 我哥 我姐 我弟 我妹 我舅 我叔 投靠 sisters brothers sons daughters uncles aunts cousins mothers fathers in-law kinship family-home',
  elderly: '老人 老年 年纪大 父母 爸妈 老爸 老妈 老两口 八十 七十 走不动 行动不便 elderly old senior',
  spouse: '老公 老婆 爱人 夫妻 妻子 丈夫 配偶 对象 媳妇 先生 太太 husband wife spouse partner 婆家 husbands wifes',
  friend: '朋友 同学 女友 男友 哥们 借住 寄住 闺蜜 friend friends boyfriend girlfriend',
  child: '孩子 小孩 娃 宝宝 子女 未成年 婴儿 儿童 小朋友 child children kid kids baby minor 女孩 男孩 guardian 监护',
  school:
    '上学 入学 读书 小学 幼升小 幼儿园 小升初 中考 初中 升学 报名 转学 学校 school enrolment enrollment kindergarten 幼儿 入园',
  student:
    '学生 大学 在读 在校 研究生 读研 读博 博士 学籍 student university phd studying college 就读 大学生 study studies',
  work: '工作 上班 单位 公司 就业 老板 企业 厂 job work employer company boss',
  changejob:
    '换工作 换单位 换公司 跳槽 新单位 新公司 换了工作 换了单位 换了公司 工作变 单位变 调动 改名字 入职 新工作 changed-job new-job new-employer switched new-company changed-company',
  quit: '离职 辞职 失业 裁员 裸辞 待业 没工作 没有工作 不上班 没上班 无业 被裁 下岗 倒闭 辞了 没单位 没有单位 unemployed quit resigned fired laid-off jobless no-job unemployment 失去工作 homemaker housewife 全职妈妈 家庭主妇 家庭妇女 开除 被开 辞掉 没班上 lost-my-job no-work laid',
  retired: '退休 养老 带孙 retired pension 退了休',
  selfemployed:
    '个体 自由职业 灵活就业 自己开店 开店 骑手 外卖 网店 做生意 摆摊 自己干 self-employed freelancer freelance own-shop business',
  insurance: '社保 五险 社会保险 医保 参保 养老保险 insurance social-security social-insurance',
  gap: '断缴 停缴 断了 断过 没交 没缴 少交 中断 停了 空档 断档 补缴 欠缴 不连续 gap interrupted unpaid stopped break 没续上 断保 no-insurance without-insurance',
  failed:
    '没通过 不通过 未通过 没过 失败 不成功 退回 驳回 被拒 打回 不予 不符合 通不过 没签成 没成功 不能通过 failed fail rejected refused not-passed denied returned declined 过不了 没批 批不下 unsuccessful not-approved didnt-pass did-not-pass',
  error:
    '报错 出错 系统 繁忙 异常 打不开 转圈 白屏 闪退 卡死 卡住 超时 崩 加载 进不去 网络 error crash busy timeout loading system blank spinning spins crashes keeps-loading 故障 崩溃 不出来 加载不出',
  cannot:
    '不能 不了 没法 无法 不可以 不行 办不 续不 cannot cant unable not-possible impossible 续不了 签不了 办不了 办不成 弄不了 couldnt wont-work not-work',
  why: '为什么 为啥 怎么不 原因 咋回事 凭什么 怎么回事 why reason',
  online: '网上 线上 手机 在线 在家 网办 自己操作 网签注 app上 online phone mobile internet home',
  counter: '窗口 现场 线下 柜台 去办 跑一趟 亲自 本人去 当面 请假 counter in-person office visit offline',
  can: '能不能 可不可以 可以吗 能吗 行吗 是否可以 能否 行不行 可否 can could may possible allowed',
  condition:
    '条件 要求 资格 符合 门槛 满足 条件是 哪些人 condition conditions requirement requirements qualify eligible eligibility',
  where: '哪里 在哪 哪儿 地方 地点 去哪 位置 附近 最近 哪边 where nearest near place location',
  centre: '受理 事务中心 社区 服务中心 窗口 网点 办理点 街道 center centre centers community office',
  police: '派出所 公安 警察 民警 居委 police',
  hours:
    '几点 周末 双休 周六 周日 星期 节假日 上班时间 下班 开门 关门 营业 国庆 春节 中午 放假 休息日 开放 open closed weekend saturday sunday holiday holidays hours 礼拜六 礼拜天 星期六 星期天 休息 夜里 晚上 closes opens lunch noon',
  appointment: '预约 取号 排队 挂号 约时间 排号 人多 appointment queue book booking',
  phone: '电话 号码 打电话 热线 客服 人工 咨询 12345 hotline call telephone number',
  phonenumber: '手机号 换号 号码换 手机号码 电话号码 phone-number',
  code: '验证码 短信码 code',
  sms: '短信 通知 消息 信息说 message sms text notification',
  auto: '自动 自己续 自己延 没申请 无需申请 系统给 automatic automatically auto itself 没操作 没办 without-applying',
  progress:
    '进度 到哪 查询 办好没 好了没 结果 批下来 办到 编号 回执 成功没 状态 progress status track approved result results finished done state went-through',
  review:
    '审核 待审 受理中 审批 处理中 在途 办理中 review pending processing reviewing 待审核 审了 waiting approval approving approve',
  howlong:
    '多久 多长时间 几天能 几个工作日 要几天 多少天 什么时候能 how-long working-days 多少工作日 要等 等多久 几个星期 long-does how-many-days',
  withdraw: '撤回 撤销 取消 撤单 填错 提交错 点错 withdraw cancel undo mistake',
  again: '重新 再次 再办 重办 从头 再申请 重来 again anew reapply re-apply',
  apply: '申领 申请 办理 办证 新办 首次办 办居住证 apply application applying',
  first: '第一次 首次 头一 初次 首签 第一年 头回 新来 刚来 first initial',
  none: '没有居住证 没办过 没居住证 还没办 从没 从来没 未办 no-permit never 没有证 还没有',
  slip: '凭证 回执 登记凭证 纸质 slip paper-slip',
  temporary: '临时 temporary temp 临居',
  hmt: '台湾 香港 澳门 港澳 台胞 港人 台商 taiwan hongkong hong-kong macau macao',
  foreigner:
    '外国 外籍 老外 居留 签证 美国 日本 韩国 英国 德国 越南 出入境 工作许可 foreigner foreigners foreign visa visas',
  papers:
    '材料 资料 带什么 带啥 准备 手续 证明 带哪 要带 提供 东西 documents document papers paper bring proof materials file certificate certificates proof-of needed',
  missing: '不全 少了 没带 忘带 缺 补材料 没带齐 后补 漏 incomplete missing forgot-paper',
  copy: '原件 复印 复印件 拍照 电子版 扫描 original originals copy copies photocopy',
  photo: '照片 拍照 相片 一寸 证件照 photo photograph picture photos pictures 拍个照',
  form: '申请表 表格 填表 表在 form',
  idcard: '身份证 identity id id-card',
  marriage: '结婚证 婚 学历 毕业证 计生 学位 marriage diploma education certificate married',
  fee: '多少钱 费用 收费 要钱 免费 花钱 工本费 交钱 付钱 几块 收钱 价格 贵 块钱 fee fees cost free money price charge pay much 收不收 要不要钱 几块钱 钱 yuan paying',
  agent: '中介 黄牛 代办 包办 包过 骗 靠谱 agent broker scam scammer cheat trust 包签 收钱',
  other: '代办 别人 委托 代替 替我 帮忙 找人 代签 代我 someone-else behalf proxy for-me in-my-place',
  'company-does': '人事 单位统一 公司统一 集体办 单位帮 公司帮 hr collective',
  away: '外地 老家 出差 不在上海 国外 回不来 出国 外派 回家 away abroad hometown travelling traveling 回不去 不在 在外面 out-of-town not-in-shanghai',
  reason: '生病 住院 疫情 特殊 坐月子 怀孕 隔离 ill sick hospital illness',
  fine: '罚款 处罚 罚 违法 犯法 后果 拘留 fine penalty punish punished',
  points: '积分 120分 落户分 points jifen',
  hukou: '户口 落户 居转户 户籍 hukou household',
  years: '年限 连续 累计 七年 满七 中断 清零 接上 重新算 years continuous',
  continue:
    '从哪天算 接着 往后 连续计算 新的有效 有效期到 管多久 管几年 延一年 用多久 下次 new-validity next-renewal counted',
  rights: '影响 权益 待遇 好处 福利 用处 有什么用 买房 摇号 车牌 affect affects benefits benefit impact',
  cardface: '卡面 卡上 实体卡 旧卡 原卡 背面 换卡 card-date printed',
  digital: '电子 亮证 电子证 二维码 证照 电子居住证 electronic digital 电子版',
  rewrite: '擦写 改写 自助机 机器上刷 刷一下 rewrite machine',
  post: '邮寄 寄 快递 送上门 取卡 领卡 post mail delivery deliver courier 上门',
  name: '名字 姓名 改名 name',
  wrong:
    '写错 错了 有误 不对 不一致 不符 更正 错误 wrong incorrect mismatch misspelled inconsistent misspelt typo 弄错 填错 错的',
  details: '信息 资料 变更 更新 修改 改一下 个人信息 登记信息 details update information change',
  cancelled: '注销 吊销 取消 被销 撤销 销户 cancelled canceled revoked cancellation deregistered 状态为注销',
  leave: '离开上海 离沪 回老家发展 不回来 不在上海待 leaving leave',
  official:
    '官方 随申办 一网通办 市民云 官网 网址 哪个app 小程序 公众号 平台 入口 official suishenban website app 正规 app-name real-app',
  legal: '规定 政策 规则 依据 法律 条例 文件 办法 出处 来源 rule rules law policy regulation legal source',
  complain: '投诉 意见 建议 态度 评价 反馈 举报 差评 不满 complain complaint feedback rude suggestion attitude rate',
  login: '登录 登陆 注册 账号 密码 账户 login log-in sign-in account password log signing',
  logout: '退出 登出 退登 注销登录 换账号 log-out sign-out logout',
  face: '人脸 刷脸 实名 认证 识别 活体 扫脸 face recognition real-name verification',
  remind:
    '提醒 闹钟 日历 通知我 叫我 喊我 remind reminder reminders alarm calendar reminding forget-again notify 到时候',
  note: '记下 记录 保存 存 自己记 note save store add 添加 录入 写下 存下来',
  family: '家人 家里 全家 一家 家属 family 亲人 一起',
  'elder-mode': '长辈 老年模式 老人模式 大字版 关怀 适老 简单版 elder-mode senior-mode easy-mode 大字',
  size: '字体 字号 字太 大字 放大 看不清 字大 字小 text-size font letters bigger larger small 看不见字 small-text',
  language: '英文 英语 语言 中文 language english chinese translate translation',
  privacy: '隐私 泄露 安全 个人信息 保密 privacy personal data safe',
  consent: '同意 授权 consent permission',
  delete: '删除 清除 清空 删掉 抹掉 delete erase remove clear wipe',
  demo: '演示 模拟 假的 测试版 demo demonstration mock fake',
  settings: '设置 选项 settings preferences',
  faq: '常见问题 问答 faq questions',
  services: '功能 能干 能办哪些 全部服务 菜单 services functions',
  meaning: '什么意思 啥意思 是什么 是啥 区别 一样吗 一回事 什么叫 meaning mean difference what-is 啥叫 解释',
  duanqian: '断签 补签 duanqian buqian',
  house:
    '商住 群租 违建 商业楼 非居住 登记不了 不能登记 人数上限 隔断 地下室 住不满 非住宅 commercial cellar illegal basement 商用 商业 地下 房屋性质 cannot-be-registered',
  fileplace: '怎么备案 备案流程 备案在哪 去哪备案',
  hotel: '酒店 宾馆 旅馆 短期 离开几天 hotel absence',
  smartphone: '智能手机 不会用手机 老年机 不会上网 没手机 smartphone',
  cityother:
    '北京 深圳 广州 杭州 苏州 南京 成都 重庆 武汉 西安 天津 宁波 无锡 昆山 东莞 佛山 厦门 青岛 长沙 郑州 合肥 浙江 江苏 广东 温州 常州 嘉兴 济南 大连 福州 昆明 沈阳 南通 珠海 海南 beijing shenzhen guangzhou hangzhou suzhou nanjing chengdu wuhan tianjin',
  otherdoc:
    '护照 驾照 驾驶证 社保卡 医保卡 通行证 户口本 营业执照 健康证 银行卡 公交卡 信用卡 行驶证 出生证 passport licence license driving bank',
  fund: '公积金 个税 退税 贷款 生育津贴 养老金 失业金 工资 tax loan salary',
  shanghai: '上海 本市 沪 shanghai',
};
