import type { Counting } from '../../../rules/policy';
import type { CalendarDate } from '../../../rules/facts';
import { chineseDate } from '../../dates';
import { chineseYears } from '../../zh-CN/years';

/** Days from one to another; an open end has no date. */
function span(from: CalendarDate | undefined, to: CalendarDate | undefined): string {
  if (from === undefined) return to === undefined ? '' : `${chineseDate(to)}及以前`;
  return to === undefined ? `${chineseDate(from)}及以后` : `${chineseDate(from)} 至 ${chineseDate(to)}`;
}

export const zhCN = {
  lead: '网上续签有条件。这里列出本应用判断时用的每一条规则和它的出处；实际办理以官方公布为准。',
  folds: { openAll: '全部展开', closeAll: '全部收起' },
  version: {
    id: '规则版本',
    inForce: '施行时间',
    since: (from: CalendarDate) => `${chineseDate(from)}起`,
    until: (from: CalendarDate, to: CalendarDate) => span(from, to),
    reviewed: '最近一次对照来源',
    date: chineseDate,
  },
  unmet: '不符合时怎么办',
  onlineConditions: {
    title: '网上续签的条件',
    lead: '下面各条都符合，才可能在网上办完。登录后由系统和历史数据自动核对；有一条不符合，通常要到线下办理。',
    period: '“本期有效期的时长”从这一期的第一天算到今天；过期的，算到有效期最后一天。',
  },
  window: {
    title: '什么时候可以续签',
    example: (validTo: CalendarDate) => `举例：有效期最后一天是今天（${chineseDate(validTo)}）的居住证，通常是：`,
    days: (dates: string, days: string) => `${dates}（${days}）`,
    span,
    gain: (years: number) => `续签通过后，有效期延长${chineseYears(years)}。`,
  },
  counting: {
    continuous: '在这段时间里续签，有效期与上一期连续计算。',
    'from-today': '这时续签，新的有效期从办理当天算起，不保证与上一期连续。',
  } satisfies Record<Counting, string>,
  overdue: {
    title: '逾期办理',
    lead: (days: string) => `${days}，系统会提示“逾期办理”。这时通常还能申请续签，请尽快。`,
  },
  lapsed: {
    title: '过期太久',
    lead: (last: string) =>
      `晚于${last}的，通常无法直接续签，需要重新申领。申领之前，建议先打 12345 或问受理服务中心。`,
  },
  firstRenewal: {
    title: '首次续签',
    online: '按现在这一版规则，首次续签也可以先试网上办理。',
  },
  changes: {
    title: '信息有变化',
    register: '核验之前，请确认居住登记是最新的，并且和实际住处一致。',
    moved: '搬了家，先变更居住登记的地址，再续签。',
    work: '就业或社保变化较大的，网上核验可能通不过，要带新的证明到窗口。',
    workPasses: '按现在这一版规则，就业或社保有变化，网上核验也可能通过。',
    abnormal: '例如居住地址有变化、社保或就业有异常，核验都可能不通过；屏幕上会写明原因。',
  },
  papers: {
    title: '要带的材料',
    lead: '要到窗口办时，通常按住处和工作情况准备下面这些。',
    ask: '每人情况不同，去之前可先打 12345，或看官方公布的详细清单。',
  },
  fees: {
    title: '费用',
    free: '首次办理、续签和居住地址变更，都不收费。',
  },
  beside: {
    title: '实际办理时可能不同',
    lead: '下面这些，来源文件没有写，或者写得不完全一样。本应用不拿它们来判断，只告诉您。',
    sources: '这些依据是什么',
    read: (day: CalendarDate) => `${chineseDate(day)}查阅`,
  },
  official: {
    title: '官方渠道，以谁为准',
    prevails: '以官方“随申办”、一网通办和社区事务受理服务中心公布的为准。本应用和政府部门无关。',
    channels: [
      { name: '“随申办市民云”应用', how: '在手机的应用商店里搜“随申办市民云”。' },
      { name: '微信里的“随申办”小程序', how: '在微信里搜“随申办”。' },
      { name: '支付宝里的“随申办”小程序', how: '在支付宝里搜“随申办”。' },
      { name: '一网通办', how: '上海市的政务服务网站，搜“一网通办 上海”。' },
      { name: '12345 市民服务热线', how: '拿不准的，先打电话问。' },
      { name: '社区事务受理服务中心', how: '网上办不了的，到就近的中心办。' },
    ],
    wayTitle: '在“随申办”里怎么找',
    way: [
      '登录，并完成实名认证；首次使用可能需要人脸识别或其他安全验证。',
      '在首页搜“居住证”，或者进“办事”，找“居住证办理”。',
      '进“居住证信息变更/签注”，选“续签”或“延期”。',
    ],
  },
};
