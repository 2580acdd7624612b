import type { QuestionGroup } from '../question';

export const RECORD = {
  'phone-changed': {
    zh: {
      question: '登记的手机号换了，怎么改？',
      answer:
        '没有查到公布的办法。“随申办”账号上的手机号，可以先看看它自己的设置里能不能改；居住登记上的号码怎么改，请打 12345 或到窗口问。',
    },
    en: {
      question: 'My phone number changed. How do I update it?',
      answer:
        'No published procedure was found. For the number of the Suishenban (随申办) account, see whether its own settings let you change it; for the one on the residence record, ask 12345 or a counter.',
    },
    confidence: 'unknown',
    basis: [{ source: 'searched' }],
    next: ['changeOrRenew', 'hotline', 'centres'],
    related: ['no-message', 'wrong-record', 'real-name-fails'],
  },
  'wrong-record': {
    zh: {
      question: '系统里的地址、单位是错的，怎么办？',
      answer:
        '核验比对的是登记的信息，登记错了可能通不过。信息变动的，据转述的现行细则要办信息变更；有办事说明讲，带居住证和证明到受理中心，新地址当场改到卡上。本来就登记错的，没有查到单独的办法，请到窗口说明或先打 12345。',
    },
    en: {
      question: 'The record has a wrong address or employer. What now?',
      answer:
        'A check compares what is registered, so an error may make it fail. As the rules in force are repeated, changed details are registered anew; one guide says that you bring permit and proof to a centre, which writes a new address onto the card at once. For a plain error nothing separate was found: tell a counter, or ask 12345 first.',
    },
    confidence: 'medium',
    basis: [{ source: 'implementation-rules-2025' }, { source: 'guide-to-information-change' }, { source: 'searched' }],
    next: ['changeOrRenew', 'centres', 'hotline'],
    related: ['moved-and-renew', 'phone-changed', 'why-not-online'],
  },
  'real-name-fails': {
    zh: {
      question: '实名认证、人脸识别总是通不过怎么办？',
      answer:
        '没有查到统一的处理办法。光线好一点、摘下口罩再试；名字或证件号不对的，先看看“随申办”账号里能不能改，改不了就打 12345 或去窗口。',
    },
    en: {
      question: 'The real-name or face check keeps failing.',
      answer:
        'No published procedure was found. Try in better light without a mask; if the name or number is wrong, see whether your Suishenban (随申办) account lets you correct it. Otherwise ask 12345 or go to a counter.',
    },
    confidence: 'unknown',
    basis: [{ source: 'searched' }],
    next: ['official', 'hotline', 'centres'],
    related: ['official-app-error', 'no-smartphone', 'phone-changed'],
  },
  'app-is-official': {
    zh: {
      question: '这个应用是官方的吗？',
      answer:
        '不是。本应用和政府部门无关，只帮您看规则、日子和材料；数据是演示。真正办理请用官方“随申办”、一网通办或窗口。',
    },
    en: {
      question: 'Is this app official?',
      answer:
        "No. It has nothing to do with the authorities; it helps you read the rules, days and papers, with demonstration data. To renew, use the official Suishenban (随申办), the city's government website (一网通办) or a counter.",
    },
    confidence: 'high',
    basis: [{ source: 'this-app' }],
    next: ['official', 'centres'],
    related: ['pay-agent', 'try-online-first', 'electronic-permit'],
  },
  'what-is-duanqian': {
    zh: {
      question: '“断签”“补签”是什么意思？',
      answer:
        '“断签”是大家的说法，指到期没有按时签注；“补签”是过后补办签注。补上以后使用功能恢复，居住年限怎么算，看补得早还是晚。',
    },
    en: {
      question: 'What do duanqian and buqian mean?',
      answer:
        'Duanqian (断签) is what people call an endorsement missed at expiry, buqian (补签) is making it up later. Then the use is restored; how the years of residence count depends on how late it was.',
    },
    confidence: 'medium',
    basis: [{ source: 'notice-on-endorsement' }, { source: 'interim-regulation', article: 10 }],
    next: ['rules'],
    related: ['years-of-residence', 'long-expired', 'renew-or-endorse'],
  },
  'what-is-caxie': {
    zh: {
      question: '“擦写”是什么，一定要做吗？',
      answer: '擦写是在中心的自助机上，把新的有效期（和地址）写到卡面上。没有查到必须做的规定。',
    },
    en: {
      question: 'What is caxie, and must it be done?',
      answer:
        'Caxie (擦写): a machine in the centres writes the new date (and address) onto the card. No rule that it must be done was found.',
    },
    confidence: 'medium',
    basis: [{ source: 'self-service-machine' }, { source: 'guides-to-automatic-endorsement' }],
    next: ['centres'],
    related: ['date-on-card', 'electronic-update', 'which-centre'],
  },
  'renew-or-endorse': {
    zh: {
      question: '“签注”“续签”“延期”是一回事吗？',
      answer: '说的是同一件事。规定里叫“签注”，每年一次；平时大家叫续签、延期。官方页面上通常写“居住证签注”。',
    },
    en: {
      question: 'Are endorsement, renewal and extension the same?',
      answer:
        'They mean the same here. The regulation calls it endorsement (签注), made yearly; people say renewal (续签) or extension (延期). Official pages usually have the words for permit endorsement (居住证签注).',
    },
    confidence: 'high',
    basis: [{ source: 'interim-regulation', article: 10 }, { source: 'source-document' }],
    next: ['preCheck', 'rules'],
    related: ['what-is-duanqian', 'automatic-messages', 'earliest-day'],
  },
} as const satisfies QuestionGroup<'record'>;
