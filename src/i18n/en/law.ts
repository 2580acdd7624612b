import type * as zh from '../zh-CN/law';

/** Papers, offices and permits have their Chinese names in brackets, by which clerks and landlords know them. */
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

/** Follows `if you live in`. */
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
