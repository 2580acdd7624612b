import type { SourceProgress } from '../../citizen/citizen-records';
import type { CalendarDate } from '../../rules/facts';
import { chineseDate, chineseDateWithWeekday } from '../dates';

export const renewal = {
  title: '续签',
  checks: {
    title: '会核对什么',
    lead: '“网上续签”主要是线上核验：系统自动比对四项记录，您通常不用填表。都没有变化，有效期才会延长一年。',
  },
  remind: {
    title: '开始之前请确认',
    lead: '居住登记是最新的，并且就是您现在住的地方。',
    moved: '搬过家？先办地址变更',
    free: '续签免费。',
  },
  consent: {
    title: '您同意读取',
    lead: '每一项都要您同意才会读取；只用于这一次续签，包括没有答复时再试。',
    all: '四项都同意',
    missing: (names: readonly string[]) =>
      `还没有同意读取：${names.join('、')}。线上核验需要全部四项；不想同意，可以带材料到受理服务中心办理。`,
  },
  start: '同意并开始核验',
};

export const verification = {
  title: '核验',
  lead: { running: '正在核对您的记录', done: '核对完了', sending: '正在提交' },
  progress: (done: number, all: number) => `${String(all)} 项中 ${String(done)} 项已答复`,
  leave: '可以离开：核验会继续，回来就能看到结果。',
  states: {
    waiting: '等待',
    checking: '核对中',
    unchanged: '没有变化',
    changed: '有变化',
    abnormal: '有异常',
    'needs-review': '需人工核实',
    unavailable: '没有答复',
  } satisfies Record<SourceProgress, string>,
  /** Read out when a source has answered. */
  answered: (source: string, state: string) => `${source}${state}。`,
  unsent: {
    todo: '不知道提交有没有送达。再提交一次是安全的：同一次续签只会办一次，不会重复。',
    again: '再提交一次',
  },
  notSent: {
    title: '没有提交',
    todo: '手机的存储空间满了或不可用，记不下这次办理，所以我们没有提交。请清理一些空间，再试一次。',
  },
  paused: { todo: '最后一次看到时还在核验；我们会继续问。', again: '马上重试' },
  none: { title: '没有正在进行的核验', todo: '可以从居住证页面开始一次续签。' },
  neverArrived: {
    title: '没有查到上次的提交',
    todo: '多半没有送到，也就什么都没有改变。需要的话请重新开始；不会重复办理。',
  },
  toPermit: '回到居住证办理',
  seeResult: '查看结果',
};

export const result = {
  title: '结果',
  renewed: {
    title: '核验通过',
    lead: (to: CalendarDate) => `居住证有效期延长一年，到${chineseDateWithWeekday(to)}。`,
    continuous: '有效期与上一期连续计算。',
    notContinuous: '这次是逾期办理：新的有效期从办理当天算起，不保证与上一期连续。',
    next: ['通常不用再去受理服务中心。', '卡片通常不用换，接着用。', '随时可以回到“居住证办理”查看新的有效期。'],
  },
  counter: {
    title: '需要到窗口办理',
    lead: '线上通不过，最后都可以到窗口由工作人员核对。',
    mismatchLead: '请本人到窗口核对身份。核对之前，没有读取任何记录。',
  },
  retry: {
    title: '这次没有核验完',
    lead: '有记录没有答复。什么都没有改变，也没有续签；这不算您的问题。',
    again: '再试一次',
  },
  wait: {
    title: '还没到续签的时候',
    lead: (on: CalendarDate, days: number) => `通常${chineseDateWithWeekday(on)}起可以续签，还有 ${String(days)} 天。`,
    todo: ['现在不用办什么。', '让居住、就业、社保等登记保持最新，核验时才顺利。', '到了那天回来，先试线上核验。'],
  },
  reapply: {
    title: '需要重新申领',
    lead: '通常不能再续签。',
    lostTitle: '中断的可能有',
    lost: ['居住证积分', '子女在沪入学', '其他与居住证连着的权益'],
    todo: [
      '先打 12345，或问受理服务中心：您的情况是否还有别的办法。',
      '确定要重新申领，再问清需要的材料。',
      '带上材料，到受理服务中心申领。',
    ],
  },
  replaceCard: {
    title: '先补换卡，再续签',
    lead: '卡片不能用的时候，通常不能续签。',
    todo: [
      '带身份证到就近的受理服务中心办理补领或换领。',
      '去之前可先打 12345 问清需要的材料。',
      '新卡办好后，回到这里看能不能续签。',
    ],
  },
  inReview: {
    title: '续签正在审核',
    lead: '已经提交，工作人员正在审核。不用再办一次。',
    submitted: '已提交',
    reviewing: '审核中',
    decided: '出结果',
    onDate: (date: CalendarDate) => chineseDate(date),
    now: '现在',
    later: '之后',
    todo: ['审核要多久，我们不知道；可以随时回来查看。', '着急的话，凭办件编号打 12345 或问受理服务中心。'],
  },
  notApplicable: {
    title: '这里办不了您的证件',
    lead: '这里只能续签上海居住证。',
    noPermitTitle: '没有查到您的居住证',
  },
  verifyOnline: { title: '可以试线上核验', lead: '时间等条件符合；还要核对四项记录，都没有变化才能续签。' },
  before: '原有效期',
  now: '现在有效期',
  to: (date: CalendarDate) => `到${chineseDate(date)}`,
  reference: '办件编号',
  referenceToKeep: (reference: string) => `${reference}（演示，非官方）`,
  concludedOn: (date: CalendarDate) => `${chineseDate(date)}得出`,
  copy: '复制',
  copyReference: '复制办件编号',
  copied: '已复制',
  copyFailed: '没有复制成功，请长按文字选取',
  next: '接下来',
  reasonsTitle: '原因',
  papersTitle: '要带的材料',
  papersHint: '打勾可以记住备好了哪些。',
  papersFor: (group: string, housing: string) => `${group} · 如果是${housing}`,
  papersAsk: '每人情况不同，去之前可先打 12345 或在官方“随申办”上看详细要求。',
  addressFirst: '先看怎样变更地址',
  centreTitle: '去哪里办',
  centre: '就近的社区事务受理服务中心。地址和开放时间请打 12345 问，或在官方“随申办”上查。',
  notesTitle: '另外要知道',
  why: '为什么是这个结果',
  whyLead: '下面是通常的要求，按规则的顺序逐条判断：',
  policy: (id: string) => `规则版本 ${id}`,
  official: '以官方“随申办”、一网通办和受理服务中心公布的为准。这里不是官方凭证。',
  keep: '保存和分享这个结果',
  home: '回到首页',
  toPermit: '回到居住证办理',
  stillChecking: { title: '还在核验', todo: '结果还没有出来，可以去看进度。' },
  notFound: { title: '没有这一条办理记录', todo: '可能登录的不是同一个人。请回到居住证页面，看看全部记录。' },
};
