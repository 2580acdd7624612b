import type * as zh from '../zh-CN/law';

type ReasonWords = zh.ReasonWords;

/** Papers, offices and permits keep their Chinese names in brackets: they are what clerks and landlords know. */
export const sources: typeof zh.sources = {
  residence: {
    name: 'Residence registration (居住登记)',
    purpose: 'To check whether your registered address has changed',
  },
  employment: {
    name: 'Employment registration (就业登记)',
    purpose: 'To check whether your employer has changed',
  },
  socialInsurance: {
    name: 'Social insurance payments (社保)',
    purpose: 'To check whether your payments have changed',
  },
  other: {
    name: 'Other basic information',
    purpose: 'To check whether your name, identity card or the like has changed',
  },
};

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
    todo: 'If you have never had one, ask the community service centre (社区事务受理服务中心) where you live about the conditions for applying. If you have, bring your identity card and have it checked.',
  },
  'temporary-permit': {
    title: 'You hold a temporary residence permit (临时居住证)',
    todo: 'It is not renewed here. Please ask the community service centre (社区事务受理服务中心) where you live how to get a residence permit.',
  },
  'registration-slip': {
    title: 'You hold a residence registration slip (居住登记凭证)',
    todo: 'It is not a residence permit and cannot be renewed. Please ask the community service centre (社区事务受理服务中心) where you live how to apply for a permit.',
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
    todo: 'A cancelled permit cannot be renewed; it has to be applied for anew. Before you go, you can call the city hotline 12345 or ask a community service centre (社区事务受理服务中心) why it was cancelled.',
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
    todo: 'Please have the address in your residence registration (居住登记) changed first, then renew. You can usually ask about both on one visit to a community service centre (社区事务受理服务中心).',
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

export const papers: typeof zh.papers = {
  'id-card': 'Your identity card (身份证): the original, still valid',
  'residence-permit': 'Your Shanghai residence permit (上海市居住证): the original',
  'lease-filing-certificate': 'Lease filing certificate (房屋租赁合同登记备案证明), still valid',
  'landlord-statement': 'Residence statement from the landlord (居住证明)',
  'property-deed-copy': 'Property ownership certificate (房地产权证): a copy, with the original to show',
  'dormitory-certificate': 'Dormitory certificate from your employer (集体宿舍证明)',
  'business-licence-copy': "A copy of your employer's business licence (营业执照副本), with the company seal (公章)",
  'kinship-proof': 'Proof of kinship (亲属关系证明), such as the household register (户口簿)',
  'relative-home-proof':
    "The relative's property ownership certificate (房地产权证), lease filing certificate (房屋租赁合同登记备案证明) or the like",
  'labour-contract': 'Labour contract (劳动合同)',
  'employment-certificate': 'Certificate of employment (在职证明) from your employer, with the company seal (公章)',
  'social-insurance-record': 'Social insurance payment record (社保缴纳记录) or the like',
  'marriage-certificate': 'Marriage certificate (结婚证)',
  'education-certificate': 'Certificate of education (学历证明)',
};

export const permitKinds: typeof zh.permitKinds = {
  'residence-permit': 'Shanghai residence permit (上海居住证)',
  'temporary-permit': 'Temporary residence permit (临时居住证)',
  'registration-slip': 'Residence registration slip (居住登记凭证)',
  'hmt-permit': 'Residence permit for Hong Kong, Macao and Taiwan residents (港澳台居民居住证)',
  'foreigner-permit': "Foreigner's residence document (外国人居留证件)",
};

export const paperGroups: typeof zh.paperGroups = {
  identity: 'Identity',
  residence: 'Home',
  employment: 'Work (if applicable)',
  other: 'May be needed (for example)',
};

export const paperNeeds: typeof zh.paperNeeds = {
  all: 'Bring all of these',
  any: 'Bring any one of these',
  'as-applicable': 'If you work, depending on your case',
  optional: 'Not always needed, depending on your case',
};

/** Said after `if you live in`. */
export const housings: typeof zh.housings = {
  rented: 'a rented home',
  owned: 'a home of your own',
  dormitory: "an employer's dormitory",
  relative: "a relative's home",
};

export const clauses: typeof zh.clauses = {
  'identity-matches': "The verified real name is the permit holder's",
  'own-permit-kind': 'A Shanghai residence permit is held',
  'usable-status': 'The permit is not cancelled, lost, damaged or under review',
  'within-window': 'Today is within the days for renewing',
  'renewed-before': 'It is not the first renewal',
  'period-length': 'The current period of validity has the required length',
  'residence-unchanged': 'The address has not changed',
  'employment-unchanged': 'Employment has not changed',
  'social-insurance-unchanged': 'Social insurance has not changed',
  'other-unchanged': 'Other basic information has not changed',
};

export const sourceSections: typeof zh.sourceSections = {
  'online-conditions': 'Source: when renewal online is possible',
  procedure: 'Source: how renewal online works',
  'counter-cases': 'Source: cases that still need a counter',
  timing: 'Source: when to renew, and what to note',
  'own-decision': 'The source does not say; this app decides by common sense',
  unknown: 'Source unknown',
};

export const findingResults: typeof zh.findingResults = {
  met: 'Met',
  'not-met': 'Not met',
  'not-judged': 'It did not come to this',
};

export const notes: typeof zh.notes = {
  'card-functions-suspended':
    'Once the permit has expired, its functions may be suspended; they return when it is renewed.',
  'late-renewal-may-exist':
    'Some say that a late renewal may still be possible long after expiry, with the years counted anew. So ask the city hotline 12345 or a community service centre before applying anew.',
  'printed-date-rewritten':
    'The card itself usually stays. The date printed on it may be rewritten at a self-service machine in a community service centre.',
  'renewed-automatically':
    'Many renewals are made automatically and told by text message. If you have had such a message, there is nothing left to do.',
  'plain-lease-may-do':
    'Since December 2025 an ordinary lease contract may do, without the filing certificate. You can ask before you go.',
  'any-centre-serves':
    'Any community service centre in the city may be able to help you, not only the one where you live.',
  'report-move-within-30-days': 'After a move, the change of address should usually be reported within 30 days.',
};
