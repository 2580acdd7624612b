import type { QuestionGroup } from '../question';

export const COUNTER = {
  appointment: {
    zh: {
      question: '去窗口要先预约、取号吗？',
      answer: '没有查到全市统一的规定，各中心可能不同。请在“随申办”里找您要去的中心看有没有预约，或先打 12345。',
    },
    en: {
      question: 'Do I need an appointment or a number?',
      answer:
        'No rule for the whole city was found; centres may differ. Look the centre up in Suishenban (随申办), or ask 12345.',
    },
    confidence: 'unknown',
    basis: [{ source: 'searched' }],
    next: ['centres', 'hotline'],
    related: ['which-centre', 'holidays', 'papers-incomplete'],
  },
  'which-centre': {
    zh: {
      question: '可以去别的区的中心办吗？',
      answer:
        '据转述的现行细则，居住登记和居住证在全市任何一家社区事务受理服务中心都可以办，2018年的报道也这样写。转述的通告对签注写的是“就近”。情况比较特殊的，先打 12345 问一声更稳妥。',
    },
    en: {
      question: 'May I go to a centre in another district?',
      answer:
        'As the rules in force are repeated, any community service centre of the city takes registrations and permits, and a report of 2018 says the same. For renewals the notice, as repeated, says a centre nearby. If your case is unusual ask 12345 first.',
    },
    confidence: 'medium',
    basis: [
      { source: 'implementation-rules-2025' },
      { source: 'reports-on-centres' },
      { source: 'notice-on-endorsement' },
    ],
    next: ['centres', 'hotline'],
    related: ['appointment', 'police-or-centre', 'moved-district', 'holidays'],
  },
  'police-or-centre': {
    zh: {
      question: '是去派出所还是受理中心？',
      answer:
        '续签到社区事务受理服务中心。国家的条例里写了派出所或受委托的机构；上海的说明写的是受理中心，拿不准打 12345。',
    },
    en: {
      question: 'The police station or the service centre?',
      answer:
        'A renewal is made at a community service centre. The national regulation names the police or offices they entrust; what is written for Shanghai names the centres. If unsure ask 12345.',
    },
    confidence: 'medium',
    basis: [{ source: 'notice-on-endorsement' }, { source: 'source-document' }],
    next: ['centres', 'hotline'],
    related: ['which-centre', 'appointment', 'application-form'],
  },
  'papers-incomplete': {
    zh: {
      question: '材料没带齐，会白跑吗？',
      answer:
        '首次办证的指南写明，材料不齐的，窗口要说清缺什么，并把材料退给您；据转述的现行细则，要一次说全。所以通常得再去一次；签注没有查到单独的规定。去之前对着清单打勾，拿不准的先打 12345。',
    },
    en: {
      question: 'I lack a paper. Is the visit in vain?',
      answer:
        'By the guide to a first permit the counter names what is missing and hands the papers back; as the rules in force are repeated, it names everything at once. So you usually come again; nothing separate was found for renewals. Tick off the list before you go and ask 12345 when unsure.',
    },
    confidence: 'medium',
    basis: [{ source: 'implementation-rules-2025' }, { source: 'guide-to-first-issue' }, { source: 'searched' }],
    next: ['papers', 'centres', 'hotline'],
    related: ['original-or-copy', 'application-form', 'appointment'],
  },
  'original-or-copy': {
    zh: {
      question: '要原件还是复印件？',
      answer:
        '身份证和居住证带原件。房产证、租赁备案证明，指南写的是复印件，并验原件。其他的没有写清，原件和复印件都带上最稳妥。',
    },
    en: {
      question: 'Originals or copies?',
      answer:
        'Identity card and permit: originals. For deed and filing certificate the guides name a copy, with the original shown. For others it is not clear: bring both.',
    },
    confidence: 'medium',
    basis: [{ source: 'guide-to-first-issue' }, { source: 'source-document' }, { source: 'guide-to-papers' }],
    next: ['papers', 'hotline'],
    related: ['papers-incomplete', 'application-form', 'employment-proof'],
  },
  'application-form': {
    zh: {
      question: '签注申请表在哪里拿？',
      answer:
        '有指南说，表在窗口现场填，有些中心的自助机也能填好打印。没有查到要提前下载的规定。只有一个网页说还要居委会的一张居住登记表，拿不准先打 12345 问。',
    },
    en: {
      question: 'Where do I get the application form?',
      answer:
        'Guides say that the form (签注申请表) is filled in at the counter; machines in some centres print it, too. No rule on downloading it was found. One page alone adds a registration form (居住登记表) from the residents committee: ask 12345 if unsure.',
    },
    confidence: 'medium',
    basis: [{ source: 'guide-to-papers' }, { source: 'self-service-machine' }, { source: 'single-page' }],
    next: ['papers', 'centres', 'hotline'],
    related: ['papers-incomplete', 'original-or-copy', 'police-or-centre'],
  },
  'employment-proof': {
    zh: {
      question: '签注要劳动合同、社保记录吗？',
      answer: '来源文件在适用时列了就业证明；公开的窗口清单上没有看到。带着更稳妥，不确定的先打 12345。',
    },
    en: {
      question: 'Do I need a labour contract or insurance record?',
      answer:
        'The source document names proof of work where it applies; the published counter lists that were read do not. Bringing it is safer; ask 12345 if unsure.',
    },
    confidence: 'medium',
    basis: [{ source: 'source-document' }, { source: 'guide-to-papers' }],
    next: ['papers', 'hotline', 'centres'],
    related: ['self-employed', 'unemployed', 'papers-incomplete'],
  },
  'self-employed': {
    zh: {
      question: '个体户、自由职业拿什么证明？',
      answer:
        '来源文件只写了劳动合同、在职证明和社保记录等，没有写个体户。没有查到单独的规定，请打 12345 问营业执照等能不能用。',
    },
    en: {
      question: 'I am self-employed. What proof do I bring?',
      answer:
        'The source document names labour contracts, certificates of employment and insurance records, and is silent on the self-employed. No rule was found: ask 12345 whether a business licence will do.',
    },
    confidence: 'unknown',
    basis: [{ source: 'searched' }, { source: 'source-document' }],
    next: ['papers', 'hotline'],
    related: ['employment-proof', 'insurance-gap', 'unemployed'],
  },
} as const satisfies QuestionGroup<'counter'>;
