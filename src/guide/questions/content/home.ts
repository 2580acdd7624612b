import type { QuestionGroup } from '../question';

export const HOME = {
  'landlord-refuses': {
    zh: {
      question: '房东不肯配合备案怎么办？',
      answer:
        '按住房租赁条例，出租人应当办理租赁备案，可以先把这一点告诉房东。还是不肯的，没有查到统一的替代办法，请打 12345 问住处所在的区。',
    },
    en: {
      question: 'My landlord refuses to file the lease. What now?',
      answer:
        'By the regulation on renting homes it is the lessor who files the lease; tell the landlord so. If that does not help, no general alternative was found: ask 12345 for your district.',
    },
    confidence: 'low',
    basis: ['implementation-rules', 'housing-rental-regulation'],
    next: ['papers', 'hotline'],
  },
  'no-filing': {
    zh: {
      question: '只有租房合同，没有备案证明，行吗？',
      answer:
        '清单上写的是租赁合同登记备案证明。有说法称普通合同也可以，但没有找到依据。去之前请打 12345 问清，免得白跑。',
    },
    en: {
      question: 'I have a lease but no filing certificate. Is that enough?',
      answer:
        'The lists name the filing certificate of the lease. Some say that a plain lease does, but no basis was found: ask 12345 before you go.',
    },
    confidence: 'low',
    basis: ['implementation-rules', 'source-document'],
    next: ['papers', 'hotline'],
  },
  'how-to-file-lease': {
    zh: {
      question: '租赁备案怎么办？在哪里办？',
      answer:
        '备案由出租人来办，2025年9月起的住房租赁条例这样规定。具体在网上还是窗口、带什么，各区可能不同，请在“一网通办”里搜“租赁备案”，或打 12345。',
    },
    en: {
      question: 'How is a lease filed, and where?',
      answer:
        'The lessor files it, as the regulation on renting homes says since September 2025. How and where may differ by district: search the city service site for 租赁备案 by name, or ask 12345.',
    },
    confidence: 'medium',
    basis: ['housing-rental-regulation'],
    next: ['papers', 'hotline'],
  },
  'house-not-registrable': {
    zh: {
      question: '系统说这个房子不能登记，怎么办？',
      answer:
        '没有查到公布的名单，说哪些房子不能登记。请记下提示的原话，打 12345 或问住处所在的居委会，问清原因和能怎么办。',
    },
    en: {
      question: 'They say this home cannot be registered. What now?',
      answer:
        'No published list of homes that cannot be registered was found. Note the exact words and ask 12345 or the residents committee why and what can be done.',
    },
    confidence: 'unknown',
    basis: ['searched'],
    next: ['hotline', 'addressChange'],
  },
  sublet: {
    zh: {
      question: '二房东转租的房子能办吗？',
      answer:
        '没有查到关于转租的单独规定。证明能不能开，通常看房主是否同意、租赁有没有备案；请先向房主要证明，再打 12345 确认。',
    },
    en: {
      question: 'I rent from a subtenant. Can I still renew?',
      answer:
        'No separate rule on subletting was found. It usually depends on whether the owner agrees and the lease is filed: ask the owner for proof and 12345 to confirm.',
    },
    confidence: 'unknown',
    basis: ['searched'],
    next: ['papers', 'hotline'],
  },
  'name-not-in-contract': {
    zh: {
      question: '合同上没有我的名字怎么办？',
      answer:
        '没有查到合同只写一个人时，同住的人怎么证明的规定。住在近亲属家的有单独一条；其他情况请问房东能不能把您加进合同或备案，再打 12345。',
    },
    en: {
      question: 'My name is not in the lease. What now?',
      answer:
        'No rule was found for people who live with the one named in the lease. Close relatives have a case of their own; otherwise ask to be added to the lease or its filing, and ask 12345.',
    },
    confidence: 'unknown',
    basis: ['searched', 'implementation-rules'],
    next: ['papers', 'hotline'],
  },
  'friends-flat': {
    zh: {
      question: '住在朋友、对象家里，怎么证明？',
      answer:
        '公布的“住亲属家”只列了配偶、父母、子女、祖父母、孙辈和兄弟姐妹，没有朋友和恋人。这种情况没有查到办法，请先打 12345。',
    },
    en: {
      question: "I live at a friend's or partner's place. What proof?",
      answer:
        'The published case for relatives names spouses, parents, children, grandparents, grandchildren, brothers and sisters; not friends or partners. No way was found for these: ask 12345 first.',
    },
    confidence: 'medium',
    basis: ['implementation-rules'],
    next: ['papers', 'hotline'],
  },
  'which-relatives': {
    zh: {
      question: '哪些亲戚算“亲属家”？',
      answer: '按公布的细则：配偶、子女、父母、祖父母和外祖父母、孙子女和外孙子女、兄弟姐妹。其他亲戚请先问 12345。',
    },
    en: {
      question: 'Which relatives count as close relatives?',
      answer:
        'As published: spouse, children, parents, grandparents, grandchildren, brothers and sisters. For others ask 12345 first.',
    },
    confidence: 'high',
    basis: ['implementation-rules'],
    next: ['papers'],
  },
  'student-dormitory': {
    zh: {
      question: '学生住学校宿舍，要带什么？',
      answer: '学校宿舍也算集体宿舍，由学校的人事或保卫部门开证明，不用单位营业执照。去之前请问学校哪个部门能开。',
    },
    en: {
      question: 'I live in a school dormitory. What do I bring?',
      answer:
        'A school dormitory counts; the personnel or security office of the school certifies it, and no business licence is needed. Ask your school which office does so.',
    },
    confidence: 'high',
    basis: ['implementation-rules'],
    next: ['papers'],
  },
  'employer-dormitory': {
    zh: {
      question: '住公司宿舍，公司要出什么？',
      answer:
        '来源文件列了集体宿舍证明和营业执照副本复印件；公布的清单里只看到宿舍证明。请单位先开证明，执照要不要带，去之前问 12345。',
    },
    en: {
      question: 'I live in company housing. What must the company give?',
      answer:
        'The source document names a dormitory certificate and a copy of the business licence; the published list has only the certificate. Get the certificate and ask 12345 about the licence.',
    },
    confidence: 'medium',
    basis: ['source-document', 'implementation-rules'],
    next: ['papers'],
  },
  'landlord-letter': {
    zh: {
      question: '房东写个居住证明行不行？',
      answer: '来源文件提到房东出具的居住证明，但公布的清单上没有这一样。去之前先问 12345，或准备租赁备案证明更稳妥。',
    },
    en: {
      question: 'Will a letter from the landlord do?',
      answer:
        'The source document names a statement of residence by the landlord; the published list does not. Ask 12345 before you go; the filing certificate is safer.',
    },
    confidence: 'medium',
    basis: ['source-document', 'implementation-rules'],
    next: ['papers', 'hotline'],
  },
  'own-home-mortgage': {
    zh: {
      question: '房产证还没下来，自己的房子怎么证明？',
      answer: '清单上写的是房地产权证。还没拿到的，没有查到签注时用什么代替，请打 12345 问购房合同能不能用。',
    },
    en: {
      question: 'My deed is not issued yet. How do I prove my home?',
      answer:
        'The lists name the deed. No rule was found on what replaces it for a renewal: ask 12345 whether the purchase contract will do.',
    },
    confidence: 'low',
    basis: ['implementation-rules', 'searched'],
    next: ['papers', 'hotline'],
  },
  'moved-and-renew': {
    zh: {
      question: '搬家了又快到期，要跑两次吗？',
      answer:
        '通常先变更地址再续签；公开的说明里，地址不同的可以在同一次带着居住证明办。去之前请问 12345，那家中心能不能一次办完。',
    },
    en: {
      question: 'I moved and my permit expires. Two visits?',
      answer:
        'Usually the address comes before the renewal; as guides describe it, you bring the proof of residence at the same visit. Ask 12345 whether your centre does both at once.',
    },
    confidence: 'medium',
    basis: ['notice-on-endorsement', 'guide-to-papers'],
    next: ['addressChange', 'papers'],
  },
  'moved-district': {
    zh: {
      question: '搬到别的区，证要重办吗？',
      answer: '通常不用重办，是变更居住地址。地址变了以后再续签，网上的核验通常通不过，要到窗口。',
    },
    en: {
      question: 'I moved to another district. Do I need a new permit?',
      answer:
        'Usually not: the address is changed. After that an online check usually does not pass, so you renew at a counter.',
    },
    confidence: 'medium',
    basis: ['notice-on-endorsement', 'guide-to-papers'],
    next: ['addressChange'],
  },
  'first-registration': {
    zh: {
      question: '第一次来上海，居住登记怎么办？',
      answer:
        '居住登记是居住证之前的一步，要向住处所在地申报。网上还是窗口办、带什么材料，本应用没有可靠的清单，请在“一网通办”里搜“居住登记”或打 12345。',
    },
    en: {
      question: 'I am new in Shanghai. How do I register my residence?',
      answer:
        'Registration comes before the permit and is made where you live. This app has no reliable list of what to bring: search the city service site for residence registration or ask 12345.',
    },
    confidence: 'low',
    basis: ['searched', 'interim-regulation'],
    next: ['otherPermits', 'hotline'],
  },
} as const satisfies QuestionGroup;
