import { pathTo, SCREENS } from '../../routes';
import { names, type Entry } from './entry';

/** The rules and the notes on practice; most entries open a section of 规则与来源. */
export const RULES = {
  rules: {
    to: SCREENS.rules,
    zh: names('规则与来源', '规则 规定 政策 来源 依据 办理须知', '这些规则是哪里来的？'),
    en: names('Rules and sources', 'rules, sources, policy, regulations', 'Where do these rules come from?'),
  },
  conditions: {
    to: pathTo('rules', { section: 'online-conditions' }),
    summary: {
      zh: '逐条列出；各条都符合，才可能在网上办完',
      en: 'One by one; only if all are met may it be completed online',
    },
    zh: names('网上续签的条件', '条件 续签条件 线上条件 满六个月', '网上续签要满足什么条件？为什么不能网上办？'),
    en: names('Conditions for renewing online', 'conditions, requirements, six months', 'Why can I not renew online?'),
  },
  window: {
    to: pathTo('rules', { section: 'window' }),
    summary: { zh: '到期前从哪天起，到期后到哪天止', en: 'From which day before expiry, until which day after it' },
    zh: names(
      '什么时候可以续签',
      '办理时间 续签时间 办理期 窗口期 提前多久 前后30天',
      '到期前多少天可以续签？可以提前续签吗？',
    ),
    en: names(
      'When to renew',
      'renewal window, when to apply, how early, 30 days',
      'When can I renew? How early can I renew?',
    ),
  },
  continuity: {
    to: pathTo('rules', { section: 'window' }),
    summary: {
      zh: '哪些天续签，有效期与上一期连续计算',
      en: 'On which days the new validity continues the one before',
    },
    zh: names('有效期连续计算', '连续计算 新有效期 延长一年', '续签后有效期到哪天？续签一次管几年？'),
    en: names('Continuous validity', 'new validity, one more year', 'How long is the new validity?'),
  },
  overdue: {
    to: pathTo('rules', { section: 'overdue' }),
    summary: {
      zh: '过期不久的，通常还能申请续签，请尽快',
      en: 'Not long after expiry you can usually still apply: do it soon',
    },
    zh: names('逾期办理', '逾期 过期 到期没办 忘了续签 过期一个月', '居住证过期了还能续签吗？过期了一个多月还能办吗？'),
    en: names('Overdue', 'expired, late renewal, too late', 'My permit has expired, can I still renew?'),
  },
  lapsed: {
    to: pathTo('rules', { section: 'lapsed' }),
    summary: {
      zh: '通常要重新申领；申领之前，先打 12345 问',
      en: 'It usually has to be applied for anew; call 12345 before you do',
    },
    zh: names(
      '过期太久',
      '过期超过60天 过期60天 过期两个月 过期很久 过期半年',
      '过期三个月了怎么办？过期超过两个月是不是要重新办？',
    ),
    en: names('Expired too long ago', 'expired for more than 60 days, lapsed', 'My permit expired months ago?'),
  },
  rights: {
    to: pathTo('rules', { section: 'lapsed' }),
    summary: { zh: '过期太久，可能中断哪些权益', en: 'Which rights may be interrupted if it expired too long ago' },
    zh: names(
      '居住证积分、子女入学',
      '积分 居住证积分 子女入学 孩子上学 小孩读书 权益',
      '断了积分会中断吗？会影响孩子上学吗？',
    ),
    en: names(
      'Points and schooling',
      'points, school, children, rights',
      'Will my points be interrupted? Does it affect school?',
    ),
  },
  'first-renewal': {
    to: pathTo('rules', { section: 'first-renewal' }),
    summary: {
      zh: '通常要到窗口；没有找到公布的规定，可以先在网上试',
      en: 'Usually at a counter; no published rule was found, so you can try online first',
    },
    zh: names('首次续签', '第一次续签 头一回续签 首签', '第一次续签能网上办吗？'),
    en: names('First renewal', 'first time, renew for the first time', 'Can a first renewal be done online?'),
  },
  'job-changed': {
    to: pathTo('rules', { section: 'changes' }),
    summary: { zh: '就业变化较大的，网上核验可能通不过', en: 'After a larger change the online check may not pass' },
    zh: names('工作变了', '换工作 换单位 跳槽 离职 辞职 就业变化', '换了工作还能网上续签吗？离职了居住证怎么办？'),
    en: names('Changed job', 'new job, new employer, left my job', 'I changed my job, can I renew online?'),
  },
  'social-insurance': {
    to: pathTo('rules', { section: 'changes' }),
    summary: {
      zh: '社保变化较大或有异常的，网上核验可能通不过',
      en: 'After a larger change, or a problem in the record, the online check may not pass',
    },
    zh: names('社保变化', '社保 断缴 社保断了 停缴 社会保险 社保异常', '社保断了影响续签吗？没交社保能续签吗？'),
    en: names(
      'Social insurance changed',
      'social insurance, social security, insurance gap',
      'My social insurance was interrupted?',
    ),
  },
  failed: {
    to: pathTo('rules', { section: 'changes' }),
    summary: {
      zh: '屏幕上会写明原因；通常要带材料到窗口',
      en: 'The screen says the reason; usually you take papers to a counter',
    },
    zh: names('核验没通过', '核验失败 没有通过 不通过 被退回', '核验没有通过怎么办？为什么没通过？'),
    en: names('Verification failed', 'failed, not passed, rejected', 'What if verification fails?'),
  },
  fees: {
    to: pathTo('rules', { section: 'fees' }),
    summary: {
      zh: '首次办理、续签和居住地址变更，都不收费',
      en: 'The first permit, the renewal and a change of address are free',
    },
    zh: names('续签费用', '费用 收费 免费 多少钱 工本费 要钱', '续签居住证要不要钱？办居住证收费吗？'),
    en: names('Fees', 'cost, price, free, charge', 'How much does it cost?'),
  },
  'card-kept': {
    to: pathTo('rules', { section: 'beside' }),
    summary: {
      zh: '通常不用换；续签通过后，卡面日期可以在自助机上改写',
      en: 'Usually it stays; after renewing, a machine in the centres can rewrite its date',
    },
    zh: names('续签后要不要换卡', '换卡 新卡 卡面日期 自助机 改写日期', '续签以后卡要换吗？卡上的日期没变怎么办？'),
    en: names('Is the card exchanged?', 'new card, printed date', 'Do I get a new card after renewing?'),
  },
  'auto-renewed': {
    to: pathTo('rules', { section: 'beside' }),
    summary: {
      zh: '短信有两种：说已经自动续签的，和说没有通过的',
      en: 'There are two kinds: one says that it was renewed, one that it did not pass',
    },
    zh: names('收到自动续签短信', '自动续签 短信', '短信说已经续签了还要办吗？'),
    en: names(
      'Renewed by itself, with a text message',
      'automatic renewal, text message, SMS',
      'I got a text message about renewal?',
    ),
  },
  'any-centre': {
    to: pathTo('rules', { section: 'beside' }),
    summary: {
      zh: '按转述的现行细则，全市任何一家通常都能办',
      en: 'As the rules in force are repeated, any centre can usually do it',
    },
    zh: names('能不能去别的区办', '跨区 全市通办 异地办理 就近办理', '可以去别的区办理吗？不在居住地办可以吗？'),
    en: names('Any centre?', 'another district, other district', 'Can I go to another district?'),
  },
  'plain-lease': {
    to: pathTo('rules', { section: 'beside' }),
    summary: {
      zh: '据转述，合同或备案证明有一样通常就可以；续签请先问',
      en: 'Reportedly lease or filing will usually do; for a renewal ask first',
    },
    zh: names('租房合同没有备案', '没有备案 未备案', '没备案的租赁合同能用吗？房东不肯备案怎么办？'),
    en: names('Lease that is not filed', 'unfiled lease, plain lease', 'My lease is not registered?'),
  },
  official: {
    to: pathTo('rules', { section: 'official' }),
    summary: {
      zh: '怎样找随申办、一网通办、12345 和受理服务中心',
      en: 'How to find the official app, the website, the hotline and the centres',
    },
    zh: names('官方渠道：随申办', '随申办 随申办市民云 一网通办 官方 官网', '官方在哪里办？'),
    en: names(
      'Official channels',
      'official, Suishenban, official app, government website',
      'Where is the official service?',
    ),
  },
  cancelled: {
    to: pathTo('preCheck', { kind: 'residence-permit', status: 'cancelled' }),
    summary: {
      zh: '先弄清注销的原因：落户上海的，通常不用再办',
      en: 'First find out why: registered residents of Shanghai usually need none',
    },
    zh: names('居住证注销', '注销 被注销 吊销', '居住证被注销了怎么办？'),
    en: names('Cancelled permit', 'cancelled, revoked', 'My permit was cancelled?'),
  },
  'no-permit': {
    to: pathTo('preCheck', { kind: 'none' }),
    summary: {
      zh: '可先到受理服务中心问清申领条件',
      en: 'A community service centre explains the conditions',
    },
    zh: names('还没有居住证', '没有居住证 首次申领 第一次办 新办', '没办过居住证怎么办？第一次怎么申请？'),
    en: names('No permit yet', 'no permit, first application', 'I do not have a permit yet?'),
  },
} satisfies Record<string, Entry>;
