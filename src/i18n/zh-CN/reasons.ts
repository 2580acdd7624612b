import type { Reason } from '../../rules/decision';

/** The text of each reason: first what to do, then why. Bad news helps only with a next step. */
export interface ReasonWords {
  readonly title: string;
  readonly todo: string;
}

function changed(what: string): ReasonWords {
  return { title: `${what}与上次登记不同`, todo: `请带上能说明新情况的材料，到受理服务中心核对${what}。` };
}
function abnormal(what: string): ReasonWords {
  return { title: `${what}显示异常`, todo: `异常不一定是您的原因。可先向登记单位问清楚，再带材料到受理服务中心处理。` };
}
function needsReview(what: string): ReasonWords {
  return { title: `${what}需要工作人员人工核实`, todo: '线上到此为止；请带上材料，由受理服务中心的工作人员核实。' };
}
function unavailable(what: string): ReasonWords {
  return { title: `${what}这次没有答复`, todo: '这不算您的问题，什么都没有改变。过一会儿再试一次。' };
}

export const reasons: Record<Reason, ReasonWords> = {
  'identity-mismatch': {
    title: '实名信息与居住证登记的姓名对不上',
    todo: '请本人带身份证和居住证到受理服务中心核对。核对之前，这里不会读取任何居住证信息。',
  },
  'no-permit': {
    title: '没有查到您名下的上海居住证',
    todo: '如果您从未办过，可先到受理服务中心问清申领条件；如果办过，请带身份证去核对。',
  },
  'temporary-permit': {
    title: '您持有的是临时居住证',
    todo: '临时居住证不走这里的续签，请到受理服务中心询问怎样办理居住证。',
  },
  'registration-slip': {
    title: '您持有的是居住登记凭证',
    todo: '居住登记凭证不是居住证，不能续签；请到受理服务中心询问怎样申领居住证。',
  },
  'hmt-permit': {
    title: '您持有的是港澳台居民居住证',
    todo: '港澳台居民居住证由公安机关签发，请到公安机关的受理点办理。',
  },
  'foreigner-permit': {
    title: '您持有的是外国人的居留证件',
    todo: '外国人的居留证件由出入境管理机构办理，请向出入境管理机构询问。',
  },
  cancelled: {
    title: '您的居住证已注销',
    todo: '注销的证件不能续签。可先打 12345 或问受理服务中心，弄清注销原因：已经落户上海的，通常不用再办；仍要用的，需要重新申领。',
  },
  lost: {
    title: '您的居住证已挂失',
    todo: '请先到受理服务中心补领新卡；补领之后，再看能不能续签。',
  },
  damaged: {
    title: '您的居住证登记为损坏',
    todo: '请先带旧卡到受理服务中心换领；换领之后，再看能不能续签。',
  },
  'in-review': {
    title: '您有一次续签正在审核',
    todo: '不用再办一次。审核结果出来之前，可以随时回来查看进度。',
  },
  lapsed: {
    title: '过期太久了',
    todo: '已过了可以续签的最后一天，通常无法再直接续签，需要重新申领。重新申领之前，建议先打 12345 或问受理服务中心，确认您的情况。',
  },
  'too-early': {
    title: '还没有到可以续签的日子',
    todo: '到了开放日再来；现在不用做什么，只要让登记的信息保持最新。',
  },
  'first-renewal': {
    title: '这是您的首次续签',
    todo: '首次续签通常需要到受理服务中心当面核对材料。',
  },
  'period-too-short': {
    title: '这一期的有效期才开始不久',
    todo: '还没有满线上核验通常要求的时间；请带材料到受理服务中心办理。',
  },
  'period-too-long': {
    title: '这一期的有效期比通常的长',
    todo: '可能是早年签发的多年期居住证，线上核验通常不适用；请带材料到受理服务中心办理。',
  },
  'residence-changed': {
    title: '居住地址与登记的不同',
    todo: '请先办理居住登记的地址变更，再来续签；带上新住处的证明，两件事通常可以在受理服务中心一次办好。',
  },
  'residence-abnormal': abnormal('居住登记'),
  'residence-needs-review': needsReview('居住登记'),
  'residence-unavailable': unavailable('居住登记'),
  'employment-changed': changed('就业信息'),
  'employment-abnormal': abnormal('就业信息'),
  'employment-needs-review': needsReview('就业信息'),
  'employment-unavailable': unavailable('就业登记'),
  'social-insurance-changed': changed('社保缴纳情况'),
  'social-insurance-abnormal': abnormal('社保缴纳情况'),
  'social-insurance-needs-review': needsReview('社保缴纳情况'),
  'social-insurance-unavailable': unavailable('社保'),
  'other-changed': changed('其他基本信息'),
  'other-abnormal': abnormal('其他基本信息'),
  'other-needs-review': needsReview('其他基本信息'),
  'other-unavailable': unavailable('其他基本信息'),
};
