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
        'No rule for the whole city was found; centres may differ. Look the centre up in the official app, or ask 12345.',
    },
    confidence: 'unknown',
    basis: ['searched'],
    next: ['centres', 'hotline'],
  },
  'which-centre': {
    zh: {
      question: '可以去别的区的中心办吗？',
      answer: '公开的说明写的是就近的中心。别的区办不办您的情况，先打 12345 问一声更稳妥。',
    },
    en: {
      question: 'May I go to a centre in another district?',
      answer: 'What was read says a centre nearby. Whether one in another district takes your case, ask 12345 first.',
    },
    confidence: 'medium',
    basis: ['notice-on-endorsement'],
    next: ['centres', 'hotline'],
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
    basis: ['notice-on-endorsement', 'source-document'],
    next: ['centres'],
  },
  'papers-incomplete': {
    zh: {
      question: '材料没带齐，会白跑吗？',
      answer: '缺材料通常要补齐才办得成，能不能先受理后补，没有查到规定。去之前对着清单打勾，拿不准的先打 12345。',
    },
    en: {
      question: 'I lack a paper. Is the visit in vain?',
      answer:
        'Usually all papers are needed; whether one may be handed in later was not found. Tick off the list before you go and ask 12345 when unsure.',
    },
    confidence: 'unknown',
    basis: ['searched'],
    next: ['papers', 'hotline'],
  },
  'original-or-copy': {
    zh: {
      question: '要原件还是复印件？',
      answer: '身份证和居住证带原件；房产证来源文件写的是复印件，并验原件。其他的没有写清，原件和复印件都带上最稳妥。',
    },
    en: {
      question: 'Originals or copies?',
      answer:
        'Identity card and permit: originals. For the deed the source document names a copy, with the original shown. For others it is not clear: bring both.',
    },
    confidence: 'low',
    basis: ['source-document', 'guide-to-papers'],
    next: ['papers', 'hotline'],
  },
  'application-form': {
    zh: {
      question: '签注申请表在哪里拿？',
      answer: '有指南说，表在窗口现场填。没有查到要提前下载的规定；要在家填好的，先打 12345 问。',
    },
    en: {
      question: 'Where do I get the application form?',
      answer:
        'One guide says the form is filled in at the counter. No rule on downloading it was found: ask 12345 if you want it beforehand.',
    },
    confidence: 'medium',
    basis: ['guide-to-papers'],
    next: ['papers'],
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
    basis: ['source-document', 'guide-to-papers'],
    next: ['papers'],
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
    basis: ['searched', 'source-document'],
    next: ['papers', 'hotline'],
  },
} as const satisfies QuestionGroup;
