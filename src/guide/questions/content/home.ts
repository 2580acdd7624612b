import type { QuestionGroup } from '../question';

export const HOME = {
  'landlord-refuses': {
    zh: {
      question: '房东不肯配合备案怎么办？',
      answer:
        '据转述，2025年12月起的细则收租赁合同或者备案证明；那一条讲的是登记和申领，签注时是不是同样，没有查到，可以先带合同去问。按住房租赁条例，备案由出租人办理；通过中介或租赁企业租的，由中介或企业办。还是卡住的，请打 12345。',
    },
    en: {
      question: 'My landlord refuses to file the lease. What now?',
      answer:
        'As they are repeated, the rules in force since December 2025 take the lease or its filing certificate; they speak of registering and applying, and whether a renewal is the same was not found, so ask first with the lease alone. By the regulation on renting homes the lessor files it; an agency or a rental company files its own leases. If you get stuck, ask 12345.',
    },
    confidence: 'low',
    basis: [
      { source: 'implementation-rules-2025' },
      { source: 'housing-rental-regulation' },
      { source: 'lease-filing-rules' },
      { source: 'searched' },
    ],
    next: ['papers', 'hotline'],
    related: ['no-filing', 'how-to-file-lease', 'landlord-letter'],
  },
  'no-filing': {
    zh: {
      question: '只有租房合同，没有备案证明，行吗？',
      answer:
        '据转述，2025年12月起的细则写的是租赁合同或者备案证明，有一样就可以。那一条讲的是居住登记和申领；签注时地址有变的，窗口是不是同样收，没有查到，去之前请打 12345。',
    },
    en: {
      question: 'I have a lease but no filing certificate. Is that enough?',
      answer:
        'As they are repeated, the rules in force since December 2025 name the lease or its filing certificate: one of them will do. They speak of registering and applying; whether a counter takes the lease alone for a renewal after a move was not found: ask 12345 before you go.',
    },
    confidence: 'low',
    basis: [{ source: 'implementation-rules-2025' }, { source: 'source-document' }, { source: 'searched' }],
    next: ['papers', 'centres', 'hotline'],
    related: ['landlord-refuses', 'how-to-file-lease', 'sublet', 'name-not-in-contract'],
  },
  'how-to-file-lease': {
    zh: {
      question: '租赁备案怎么办？在哪里办？',
      answer:
        '通过中介租的由中介办，向租赁企业租的由企业办。房东和您自己签的，可以在“随申办”或“一网通办”上办，也可以双方带申请书、身份证明和房屋权属证明，去区租赁中心或社区事务受理服务中心，全市通办。办好以后，通知书可以在“随申办”里下载。',
    },
    en: {
      question: 'How is a lease filed, and where?',
      answer:
        "An agency or a rental company files its own leases. A lease between you and the owner can be filed in Suishenban (随申办) or on the city's government website (一网通办), or by both of you with application, identity papers and proof of ownership at a rental or community service centre anywhere in the city. The notice can then be downloaded in Suishenban.",
    },
    confidence: 'medium',
    basis: [{ source: 'lease-filing-rules' }, { source: 'housing-rental-regulation' }],
    next: ['papers', 'official', 'centres', 'hotline'],
    related: ['no-filing', 'landlord-refuses', 'sublet'],
  },
  'house-not-registrable': {
    zh: {
      question: '系统说这个房子不能登记，怎么办？',
      answer:
        '据转述的现行细则，住在违法建筑里，或者居住行为违法的，不办居住登记，也不办居住证。商住房、商业用房能不能登记，没有查到；也没有查到公布的名单，写明还有哪些房子不能登记。请记下提示的原话，打 12345 或问居委会，问清原因和能怎么办。',
    },
    en: {
      question: 'They say this home cannot be registered. What now?',
      answer:
        'As the rules in force are repeated, neither a registration nor a permit is given for an illegal building or for living somewhere illegally. Whether a home in commercial premises (商住房/商业用房) can be registered was not found, nor a published list of other homes that cannot. Note the exact words and ask 12345 or the residents committee why and what can be done.',
    },
    confidence: 'medium',
    basis: [{ source: 'implementation-rules-2025' }, { source: 'searched' }],
    next: ['hotline', 'addressChange'],
    related: ['sublet', 'first-registration', 'moved-and-renew'],
  },
  sublet: {
    zh: {
      question: '二房东转租的房子能办吗？',
      answer:
        '没有查到对转租的单独规定。据转述的现行细则，登记和申领收租赁合同或者备案证明，签注时是不是一样，没有查到；一个区的备案说明里，转租合同也可以备案。请先请房主同意并出证明，去之前打 12345 确认。',
    },
    en: {
      question: 'I rent from a tenant, not from the owner. Can I still renew?',
      answer:
        'No separate rule on subletting was found. As they are repeated, the rules in force take the lease or its filing certificate for registering and applying; for a renewal that was not found, and one district files subleases, too. Get the consent of the owner in writing and ask 12345 before you go.',
    },
    confidence: 'low',
    basis: [{ source: 'implementation-rules-2025' }, { source: 'guide-to-lease-filing' }, { source: 'searched' }],
    next: ['papers', 'hotline'],
    related: ['no-filing', 'name-not-in-contract', 'house-not-registrable'],
  },
  'name-not-in-contract': {
    zh: {
      question: '合同上没有我的名字怎么办？',
      answer:
        '合同写的是近亲属的名字，据转述的现行细则，登记和申领时可以用：另带亲属关系证明，或者填一份亲属关系承诺书。签注时是不是也可以，没有查到。写的是室友、朋友的，没有查到怎么证明的规定；请问房东能不能把您加进合同，再打 12345。',
    },
    en: {
      question: 'My name is not in the lease. What now?',
      answer:
        'If the lease is in the name of a close relative, it can be used for registering and applying, as the rules in force are repeated: with proof of kinship or a signed statement on it. Whether that holds for a renewal was not found. For a flatmate or friend no rule was found: ask to be added to the lease, and ask 12345.',
    },
    confidence: 'low',
    basis: [{ source: 'implementation-rules-2025' }, { source: 'searched' }],
    next: ['papers', 'hotline'],
    related: ['which-relatives', 'friends-flat', 'no-filing', 'sublet'],
  },
  'friends-flat': {
    zh: {
      question: '住在朋友、对象家里，怎么证明？',
      answer:
        '公布过的“住亲属家”只列了配偶、父母、子女、祖父母、孙辈和兄弟姐妹，没有朋友和恋人。真的向对方租住、签了合同的，据转述的现行细则，登记和申领收租赁合同；签注时收不收，没有查到。只是借住的，没有查到办法，请先打 12345。',
    },
    en: {
      question: "I live at a friend's or partner's place. What proof?",
      answer:
        'The case for relatives, as once published, names spouses, parents, children, grandparents, grandchildren, brothers and sisters; not friends or partners. If you really rent from them, the rules in force, as repeated, take the lease for registering and applying; for a renewal that was not found. For a guest no way was found: ask 12345 first.',
    },
    confidence: 'medium',
    basis: [{ source: 'implementation-rules' }, { source: 'implementation-rules-2025' }, { source: 'searched' }],
    next: ['papers', 'hotline'],
    related: ['which-relatives', 'name-not-in-contract', 'no-filing'],
  },
  'which-relatives': {
    zh: {
      question: '哪些亲戚算“亲属家”？',
      answer:
        '按公布过的细则（2017年）：配偶、子女、父母、祖父母和外祖父母、孙子女和外孙子女、兄弟姐妹。关系怎么证明，据转述的现行细则，带亲属关系证明，或者填承诺书。其他亲戚请先问 12345。',
    },
    en: {
      question: 'Which relatives count as close relatives?',
      answer:
        'As published in 2017: spouse, children, parents, grandparents, grandchildren, brothers and sisters. As the rules in force are repeated, you bring proof of kinship or sign a statement on it. For others ask 12345 first.',
    },
    confidence: 'medium',
    basis: [{ source: 'implementation-rules' }, { source: 'implementation-rules-2025' }],
    next: ['papers', 'hotline'],
    related: ['friends-flat', 'name-not-in-contract', 'own-home-mortgage'],
  },
  'student-dormitory': {
    zh: {
      question: '学生住学校宿舍，要带什么？',
      answer:
        '学校宿舍也算集体宿舍，由学校的人事或保卫部门开证明，不用单位营业执照。看清单时，住处选“单位或学校宿舍”，再选“在读书”；营业执照那一样，是住单位宿舍的才带。去之前请问学校哪个部门能开。',
    },
    en: {
      question: 'I live in a school dormitory. What do I bring?',
      answer:
        "A school dormitory counts; the personnel or security office of the school certifies it, and no business licence is needed. On the list of papers choose the dormitory and that you study; the licence there is for an employer's dormitory. Ask your school which office certifies it.",
    },
    confidence: 'high',
    basis: [{ source: 'implementation-rules-2025' }, { source: 'implementation-rules' }],
    next: ['papers'],
    related: ['employer-dormitory', 'moved-and-renew', 'original-or-copy'],
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
    basis: [{ source: 'source-document' }, { source: 'implementation-rules-2025' }, { source: 'implementation-rules' }],
    next: ['papers', 'hotline'],
    related: ['student-dormitory', 'moved-and-renew', 'employment-proof'],
  },
  'landlord-letter': {
    zh: {
      question: '房东写个居住证明行不行？',
      answer:
        '来源文件提到房东出具的居住证明，但公布的清单上没有这一样：据转述的现行细则，租房的，登记和申领收租赁合同或者备案证明；签注时是不是一样，没有查到。带上合同更稳妥，去之前先问 12345。',
    },
    en: {
      question: 'Will a letter from the landlord do?',
      answer:
        'The source document names a statement of residence by the landlord; the published lists do not. As the rules in force are repeated, tenants bring the lease or its filing certificate to register and to apply; whether a renewal is the same was not found. Take the lease, and ask 12345 before you go.',
    },
    confidence: 'medium',
    basis: [
      { source: 'source-document' },
      { source: 'implementation-rules-2025' },
      { source: 'implementation-rules' },
      { source: 'searched' },
    ],
    next: ['papers', 'hotline'],
    related: ['no-filing', 'landlord-refuses', 'how-to-file-lease'],
  },
  'own-home-mortgage': {
    zh: {
      question: '房产证还没下来，自己的房子怎么证明？',
      answer:
        '公布的清单上写的是不动产权证（房产证）。还没拿到的，没有查到签注时用什么代替，请打 12345 问购房合同能不能用。',
    },
    en: {
      question: 'My deed is not issued yet. How do I prove my home?',
      answer:
        'The lists name the deed. No rule was found on what replaces it for a renewal: ask 12345 whether the purchase contract will do.',
    },
    confidence: 'low',
    basis: [{ source: 'implementation-rules-2025' }, { source: 'searched' }],
    next: ['papers', 'hotline'],
    related: ['which-relatives', 'moved-and-renew', 'original-or-copy'],
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
    basis: [{ source: 'notice-on-endorsement' }, { source: 'guide-to-papers' }],
    next: ['addressChange', 'papers', 'centres', 'hotline'],
    related: ['moved-district', 'no-filing', 'which-centre', 'wrong-record'],
  },
  'moved-district': {
    zh: {
      question: '搬到别的区，证要重办吗？',
      answer:
        '通常不用重办：先变更居住地址，再续签。按来源文件，地址和上次登记的不同，网上核验可能通不过；变更好以后，可以先在网上试，不成再到窗口。公开的说明里，也可以带着新住处的证明，在窗口同一次办。',
    },
    en: {
      question: 'I moved to another district. Do I need a new permit?',
      answer:
        'Usually not: the address is changed first, then the permit is renewed. By the source document an address that differs from the registered one may make the online check fail; once it is changed, try online first, and go to a counter if that does not pass. As guides describe it, with proof of the new home both can be done on the same visit.',
    },
    confidence: 'medium',
    basis: [{ source: 'source-document' }, { source: 'notice-on-endorsement' }, { source: 'guide-to-papers' }],
    next: ['addressChange', 'centres'],
    related: ['moved-and-renew', 'which-centre', 'why-not-online'],
  },
  'first-registration': {
    zh: {
      question: '第一次来上海，居住登记怎么办？',
      answer:
        '据转述的现行细则，可以到全市任何一家社区事务受理服务中心，也可以在“随申办”“一网通办”的“居住证办理一件事”里办。带身份证或户口簿，和住处证明：不动产权证，租赁合同或备案证明，或者单位、学校的宿舍证明。登记好会给凭证，凭证到期要重新办；拿不准打 12345。',
    },
    en: {
      question: 'I am new in Shanghai. How do I register my residence?',
      answer:
        "As the rules in force are repeated, at any community service centre (社区事务受理服务中心) of the city, or online under the service for permits (居住证办理一件事) in Suishenban (随申办) and on the city's government website (一网通办). Bring identity card or household booklet (户口簿) and proof of your home: the deed, the lease or its filing certificate, or a dormitory certificate. You get a certificate of registration, which has to be renewed when it runs out; ask 12345 if unsure.",
    },
    confidence: 'medium',
    basis: [{ source: 'implementation-rules-2025' }],
    next: ['official', 'centres', 'otherPermits', 'hotline'],
    related: ['no-filing', 'house-not-registrable', 'childs-permit', 'photo-needed'],
  },
} as const satisfies QuestionGroup<'home'>;
