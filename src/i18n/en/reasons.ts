import type * as zh from '../zh-CN/reasons';

type ReasonWords = zh.ReasonWords;

function changed(what: string): ReasonWords {
  return {
    title: `${what}: differs from the last registration`,
    todo: 'Please bring papers that show the new situation to a community service centre (社区事务受理服务中心) and have it checked.',
  };
}
function abnormal(what: string): ReasonWords {
  return {
    title: `${what}: the record shows a problem`,
    todo: 'The cause may not lie with you. Ask the body that keeps the record first, then bring papers to a community service centre (社区事务受理服务中心).',
  };
}
function needsReview(what: string): ReasonWords {
  return {
    title: `${what}: a member of staff has to check it`,
    todo: 'Online, it ends here. Please bring papers to a community service centre (社区事务受理服务中心), where staff will check it.',
  };
}
function unavailable(what: string): ReasonWords {
  return {
    title: `${what}: no answer this time`,
    todo: 'This does not count against you, and nothing has changed. Try again a little later.',
  };
}

export const reasons: typeof zh.reasons = {
  'identity-mismatch': {
    title: 'Your verified real name is not the name on the residence permit',
    todo: 'Please bring your identity card and residence permit to a community service centre (社区事务受理服务中心) in person and have them checked. Until then, no permit information is read here.',
  },
  'no-permit': {
    title: 'No Shanghai residence permit was found in your name',
    todo: 'If you have never had one, ask a community service centre (社区事务受理服务中心) about the conditions for applying. If you have, bring your identity card and have it checked.',
  },
  'temporary-permit': {
    title: 'You hold a temporary residence permit (临时居住证)',
    todo: 'It is not renewed here. Please ask a community service centre (社区事务受理服务中心) how to get a residence permit.',
  },
  'registration-slip': {
    title: 'You hold a residence registration slip (居住登记凭证)',
    todo: 'It is not a residence permit and cannot be renewed. Please ask a community service centre (社区事务受理服务中心) how to apply for a permit.',
  },
  'hmt-permit': {
    title: 'You hold a residence permit for Hong Kong, Macao and Taiwan residents (港澳台居民居住证)',
    todo: 'It is issued by the police (公安机关). Please go to one of their reception points.',
  },
  'foreigner-permit': {
    title: "You hold a foreigner's residence document (外国人居留证件)",
    todo: 'It is handled by the exit and entry administration (出入境管理机构). Please ask there.',
  },
  cancelled: {
    title: 'Your residence permit has been cancelled (已注销)',
    todo: 'A cancelled permit cannot be renewed. You can call the city hotline 12345 or ask a community service centre (社区事务受理服务中心) why it was cancelled: a registered resident of Shanghai (落户) usually needs none any more; if you still need one, it has to be applied for anew.',
  },
  lost: {
    title: 'Your residence permit is reported lost (已挂失)',
    todo: 'Please have a new card issued at a community service centre (社区事务受理服务中心) first; then see whether you can renew.',
  },
  damaged: {
    title: 'Your residence permit is recorded as damaged',
    todo: 'Please take the old card to a community service centre (社区事务受理服务中心) and have it replaced first; then see whether you can renew.',
  },
  'in-review': {
    title: 'A renewal of yours is under review (审核中)',
    todo: 'There is no need to apply again. Until the review has a result, you can come back at any time and see the progress.',
  },
  lapsed: {
    title: 'Expired too long ago',
    todo: 'The last day for renewing has passed. The permit can usually no longer be renewed directly and has to be applied for anew. Before you do, we suggest that you call the city hotline 12345 or ask a community service centre (社区事务受理服务中心) about your case.',
  },
  'too-early': {
    title: 'Renewal is not open yet',
    todo: 'Come back on the opening day. There is nothing to do now but to keep your registered information up to date.',
  },
  'first-renewal': {
    title: 'This is your first renewal (首次续签)',
    todo: 'For a first renewal, papers usually have to be checked in person at a community service centre (社区事务受理服务中心).',
  },
  'period-too-short': {
    title: 'The current period of validity began not long ago',
    todo: 'It has not yet run for the time that the online check usually asks for. Please bring papers to a community service centre (社区事务受理服务中心).',
  },
  'period-too-long': {
    title: 'The current period of validity is longer than usual',
    todo: 'It may be a permit for several years, issued some time ago. The online check usually does not cover it; please bring papers to a community service centre (社区事务受理服务中心).',
  },
  'residence-changed': {
    title: 'Your address differs from the registered one',
    todo: 'Please have the address in your residence registration (居住登记) changed first, then renew. With proof of the new home, both can usually be done on one visit to a community service centre (社区事务受理服务中心).',
  },
  'residence-abnormal': abnormal('Residence registration (居住登记)'),
  'residence-needs-review': needsReview('Residence registration (居住登记)'),
  'residence-unavailable': unavailable('Residence registration (居住登记)'),
  'employment-changed': changed('Employment information (就业信息)'),
  'employment-abnormal': abnormal('Employment information (就业信息)'),
  'employment-needs-review': needsReview('Employment information (就业信息)'),
  'employment-unavailable': unavailable('Employment registration (就业登记)'),
  'social-insurance-changed': changed('Social insurance payments (社保)'),
  'social-insurance-abnormal': abnormal('Social insurance payments (社保)'),
  'social-insurance-needs-review': needsReview('Social insurance payments (社保)'),
  'social-insurance-unavailable': unavailable('Social insurance (社保)'),
  'other-changed': changed('Other basic information'),
  'other-abnormal': abnormal('Other basic information'),
  'other-needs-review': needsReview('Other basic information'),
  'other-unavailable': unavailable('Other basic information'),
};
