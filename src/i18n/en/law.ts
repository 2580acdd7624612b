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
  'dormitory-certificate': 'Dormitory certificate (集体宿舍证明) from your employer or school',
  'business-licence-copy':
    "For an employer's dormitory: a copy of its business licence (营业执照副本), with the company seal (公章)",
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
  dormitory: 'a dormitory of an employer or a school',
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
  'residence-years-within-60-days':
    'The validity of the permit and the years of residence (居住年限) are two things. As published, the years usually go on if you renew before the days for late renewal end; expiry alone does not start them again.',
  'late-renewal-after-60-days':
    'As published, an endorsement can usually still be made up (补办签注) after the days for late renewal, but the years of residence (居住年限) then start again. So before you apply anew, ask the city hotline 12345 or a community service centre whether yours can be made up.',
  'household-registered':
    'If it was cancelled because you became a registered resident of Shanghai (落户), you usually need no residence permit any more. If you are not sure, ask first.',
  'one-visit-for-address-and-renewal':
    'As published, if your address has changed, bring proof of the new home when you go to renew: usually both are done on the same visit. You can ask before you go.',
  'first-renewal-only-in-the-source':
    'That a first renewal usually needs a counter stands in the source document alone; no published rule was found. You can try the official Suishenban (随申办) first: trying costs nothing.',
  'period-only-in-the-source':
    'What is usually required of the length of this period stands in the source document alone; no published rule was found. You can try the official Suishenban (随申办) first: trying costs nothing.',
  'renewed-automatically':
    'If the registered address is unchanged, many permits are renewed automatically on the last valid day; whether work and insurance are compared is disputed. There are two kinds of text message. Renewed: there is nothing left to do. Not passed: go to a community service centre. No message by the last valid day: try online, or go to a centre.',
  'card-functions-suspended':
    'Once the permit has expired, its functions may be suspended; they return when it is renewed.',
  'replacement-costs':
    'Renewal and the first card are free. A replacement card may cost the price of the card; guides give it as 20 yuan. You can ask first.',
  'papers-in-practice':
    'At the counter you usually fill in a form (签注申请表). Proof of your home is mostly asked for if the address differs, and the published lists that we read have no proof of employment. If you are not sure, ask first.',
  'report-changes-within-30-days':
    'As the rules in force are repeated, a changed address or other registered detail should usually be reported within 30 days. Only one page says that a new employer counts. You can ask first.',
  'any-centre-serves':
    'As the rules in force are repeated, any community service centre in the city can usually help you, not only the one where you live.',
  'card-date-rewritten':
    'The card itself usually stays. Once the renewal has passed, a self-service machine in a community service centre can write the new date and the address on it; where it has not passed, the machine refuses.',
  'restored-for-good-reason':
    "Only one page says so: someone who was away from Shanghai for a good reason may be able to apply in writing to the police's population office (公安人口管理部门). This is very unsure; ask the city hotline 12345 first.",
  'school-dormitory':
    "A school's dormitory usually counts as well. The school's personnel or security office certifies it, and there is no employer's licence to bring.",
  'landlord-statement-not-listed':
    'For a rented home the published list of proofs has the lease or its filing certificate, and no statement by the landlord, so it may not be accepted. Ask before you go.',
  'business-licence-not-listed':
    'The published list of proofs of residence has no business licence, so it may not be needed. You can ask first.',
  'close-relatives':
    'Relatives are usually: your spouse, children, parents, grandparents, grandchildren, brothers and sisters. As the rules in force are repeated, a signed statement may do in place of the proof of kinship.',
  'plain-lease-may-do':
    'As the rules in force since December 2025 are repeated, the lease or its filing certificate usually will do. They speak of registering and applying; whether a renewal is the same was not found, so ask before you go. Under the regulation on renting homes it is the landlord who files the lease.',
};
