import { pathTo, SCREENS } from '../../routes';
import { names, type Entry } from './entry';

/** The services, the most requested first. */
export const SERVICES = {
  permit: {
    to: SCREENS.permit,
    zh: names(
      '居住证办理',
      '居住证 上海居住证 暂住证 居住证查询 有效期查询 办证',
      '暂住证到期了怎么办？居住证还有几天到期？',
    ),
    en: names(
      'Residence permit',
      'Shanghai residence permit, permit service, permit expiry date',
      'When does my permit expire?',
    ),
  },
  renewal: {
    to: SCREENS.renewal,
    zh: names(
      '居住证续签',
      '续签 签注 延期 续期 续办 展期 有效期核验 线上核验 网上签注 网上续签 居住证签注 居住证延期',
      '怎么续签？居住证快到期了怎么续？',
    ),
    en: names(
      'Renew the permit',
      'renew, renewal, renew residence permit, extend, extension, endorsement, verification',
      'How do I renew my residence permit? My permit expires soon?',
    ),
  },
  changes: {
    to: SCREENS.changeOrRenew,
    zh: names('居住证信息变更/签注', '信息变更 修改信息 变更信息', '怎么改居住证上的信息？'),
    en: names('Change of details or renewal', 'change details, update information', 'How do I change my details?'),
  },
  'pre-check': {
    to: SCREENS.preCheck,
    zh: names(
      '我能网上续签吗',
      '预检 自测 网上办 线上办理 资格',
      '居住证可以网上签注吗？能不能在手机上办？可以在家里办吗？',
    ),
    en: names(
      'Can I renew online?',
      'pre-check, check eligibility, self-check',
      'Can I do it online? Can I renew on my phone?',
    ),
  },
  'address-change': {
    to: SCREENS.addressChange,
    zh: names(
      '居住地址变更',
      '地址变更 搬家 换地址 改地址 搬迁 换房子 居住登记变更 居住证地址变更 更新居住登记',
      '搬家了怎么办？换了住处要先改地址吗？搬家多久要去登记？登记的地址和现在住的不一样怎么办？',
    ),
    en: names(
      'Change of address',
      'address change, moved house, moving, new address, update address',
      'I moved, what do I do? I live in a new flat?',
    ),
  },
  'apply-anew': {
    to: SCREENS.applyAnew,
    zh: names('重新申领居住证', '重新申领 重新办 重新申请 重办 再办一张', '居住证作废了怎么重新办？'),
    en: names('Apply anew', 'apply again, reapply, new application', 'How do I apply for a permit again?'),
  },
  'lost-card': {
    to: SCREENS.lostCard,
    zh: names(
      '居住证遗失补领',
      '遗失 丢失 丢了 弄丢 掉了 挂失 补办 补卡 补领',
      '居住证丢了怎么办？卡找不到了去哪里补？',
    ),
    en: names('Lost card', 'lost permit, lost my card, stolen card, replace card', 'I lost my permit, what do I do?'),
  },
  'damaged-card': {
    to: SCREENS.lostCard,
    zh: names('居住证损坏换领', '损坏 坏了 卡坏了 折断 断了 消磁 刷不出来 换领', '居住证坏了能换吗？'),
    en: names('Damaged card', 'broken card, card does not work', 'My card is broken, what do I do?'),
  },
  'temporary-permit': {
    to: pathTo('otherPermits', { section: 'temporary-permit' }),
    summary: {
      zh: '不走这里的续签；去受理服务中心问怎样办居住证',
      en: 'Not renewed here; a service centre says how to get a residence permit',
    },
    zh: names('临时居住证', '临时证', '临时居住证能续签吗？'),
    en: names('Temporary residence permit', 'temporary permit', 'Can a temporary permit be renewed?'),
  },
  'registration-slip': {
    to: pathTo('otherPermits', { section: 'registration-slip' }),
    summary: {
      zh: '它不是居住证，不能续签；去受理服务中心问怎样申领',
      en: 'It is no residence permit and cannot be renewed; a service centre says how to apply',
    },
    zh: names('居住登记凭证', '登记凭证 居住登记回执 登记单 居住凭证', '只有居住登记凭证怎么办？'),
    en: names(
      'Registration slip',
      'residence registration slip, registration certificate',
      'I only have a registration slip?',
    ),
  },
  'hmt-permit': {
    to: pathTo('otherPermits', { section: 'hmt-permit' }),
    summary: {
      zh: '由公安机关签发，到公安机关的受理点办',
      en: 'Issued by the police; go to one of their service points',
    },
    zh: names('港澳台居民居住证', '港澳台 台胞 香港 澳门 台湾 港澳居民 台湾居民', '香港人的居住证在哪里办？'),
    en: names('Permit for Hong Kong, Macao and Taiwan residents', 'Hong Kong, Macao, Taiwan', 'I am from Hong Kong?'),
  },
  'foreigner-permit': {
    to: pathTo('otherPermits', { section: 'foreigner-permit' }),
    summary: { zh: '由出入境管理机构办理，请向他们问', en: 'Handled by the exit-entry administration: ask there' },
    zh: names('外国人居留证件', '外国人 外籍 老外 居留许可 居留证 出入境 签证', '外国人的居留许可去哪里办？'),
    en: names(
      'Residence permit for foreigners',
      'foreigner, foreign national, visa, exit and entry',
      'Where do foreigners go?',
    ),
  },
  centres: {
    to: SCREENS.centres,
    zh: names(
      '居住证受理点',
      '受理点 受理中心 社区事务受理服务中心 社区服务中心 事务中心 窗口 网点 办理地点 开放时间 办公时间 双休日 周末',
      '去哪里办？最近的受理中心在哪？受理点的地址和电话是多少？窗口几点开门？周末能办吗？周六开门吗？',
    ),
    en: names(
      'Centres for residence permits',
      'community service centre, service center, counter, office, where to go, opening hours, working hours, weekend',
      'Where is the nearest centre? Where do I have to go? Is it open at weekends? Is the centre open on Saturday?',
    ),
  },
  progress: {
    to: SCREENS.progress,
    zh: names('进度查询', '查进度 办理进度 办理记录 续签记录 办件编号 历史记录', '我的续签办到哪一步了？怎么查进度？'),
    en: names(
      'Progress',
      'track progress, application status, records, history, reference number',
      'Where is my application?',
    ),
  },
  'in-review': {
    to: pathTo('preCheck', { kind: 'residence-permit', status: 'in-review' }),
    summary: {
      zh: '不用再办一次；审核结果出来之前，可以看进度',
      en: 'No need to apply again; until there is a result you can see the progress',
    },
    zh: names('续签正在审核', '审核中 待审核', '审核要多久？审核没出来要再交一次吗？'),
    en: names('Renewal under review', 'in review, pending', 'How long does the review take?'),
  },
  feedback: {
    to: SCREENS.feedback,
    zh: names('评价和投诉建议', '投诉 建议 投诉建议 反馈 意见 评价 打分 吐槽', '怎么投诉？对服务不满意找谁？'),
    en: names(
      'Feedback and complaints',
      'feedback, complaint, complain, suggestion, rate, opinion',
      'How do I complain?',
    ),
  },
  hotline: {
    to: pathTo('rules', { section: 'official' }),
    summary: {
      zh: '拿不准的，先打电话问；还有官方的几个入口',
      en: 'Where you are not sure, call first; and the other official ways in',
    },
    zh: names('12345 市民热线', '12345 热线 电话 咨询 人工客服 客服电话 打电话', '有问题问谁？'),
    en: names('12345 hotline', 'phone, telephone, call, customer service, help', 'Who can I ask?'),
  },
} satisfies Record<string, Entry>;
