import type { QuestionGroup } from '../question';

export const CARD = {
  'electronic-permit': {
    zh: {
      question: '电子居住证在哪里看？',
      answer:
        '公开的说明里，在“随申办”的“我的证照”里可以看和出示。一般说来，它就是同一张居住证的电子样子，不是另一张证；哪些地方只看它就行，没有查到统一的说法，用之前先问。看不到的，先确认实名认证过了，再打 12345。本应用里的证只是演示，不能出示。',
    },
    en: {
      question: 'Where is the electronic permit?',
      answer:
        'As guides describe it, you find and show it in Suishenban (随申办), among your certificates (我的证照). It is generally the same permit in electronic form, not another one; where it alone will do was not found, so ask first. If it is not there, check your real-name status, then ask 12345. The permit in this app is a demonstration.',
    },
    confidence: 'medium',
    basis: [{ source: 'general-guides' }, { source: 'searched' }],
    next: ['official', 'hotline'],
    related: ['electronic-update', 'date-on-card', 'no-message'],
  },
  'electronic-update': {
    zh: {
      question: '续签后电子证的日期多久更新？',
      answer:
        '据一份转载的签注指南，办结二十四小时后更新，在“随申办”的亮证里看。没有查到别的说法；过几天还没变，先退出重新登录看看，再打 12345 问。',
    },
    en: {
      question: 'When does the electronic date change after renewal?',
      answer:
        'A guide that a news site repeats says 24 hours after completion; look at it in Suishenban (随申办), where you show it (亮证). Nothing else was found: if it has not changed after some days, sign in again, then ask 12345.',
    },
    confidence: 'low',
    basis: [{ source: 'guide-to-endorsement' }, { source: 'searched' }],
    next: ['official', 'hotline'],
    related: ['electronic-permit', 'how-long-online', 'date-on-card'],
  },
  'date-on-card': {
    zh: {
      question: '续签后卡面上的日期要改吗？',
      answer: '通常不用换卡，有效期在系统里延长。卡面上的日期，可以在中心的自助机上擦写；签注没通过的，机器会拒绝。',
    },
    en: {
      question: 'Must the date on the card be changed after renewal?',
      answer:
        'Usually no new card is needed: the validity is extended in the system. A machine in the centres rewrites the date on the card; it refuses if the renewal has not passed.',
    },
    confidence: 'high',
    basis: [
      { source: 'self-service-machine' },
      { source: 'source-document' },
      { source: 'guides-to-automatic-endorsement' },
    ],
    next: ['centres'],
    related: ['what-is-caxie', 'electronic-update', 'how-long-new-card'],
  },
  'photo-needed': {
    zh: {
      question: '续签要照片吗？照片能换吗？',
      answer:
        '没有查到签注要新照片的规定，清单上也没有。首次办证的指南写的是窗口当场拍照；网上申办的，自己上传白底证件照。想换卡上的照片，没有查到办法，请打 12345。',
    },
    en: {
      question: 'Does a renewal need a photograph?',
      answer:
        'No rule that a renewal needs a new photograph was found, and the lists have none. For a first permit the guides say that it is taken at the counter, or uploaded online on a white background. For changing the picture on the card ask 12345.',
    },
    confidence: 'unknown',
    basis: [{ source: 'searched' }, { source: 'guide-to-first-issue' }, { source: 'guide-to-online-application' }],
    next: ['papers', 'hotline', 'centres'],
    related: ['id-card-changed', 'how-long-new-card', 'first-registration'],
  },
  'post-card': {
    zh: {
      question: '新卡能寄到家里吗？',
      answer:
        '据转述的现行细则，新证可以自己去取，也可以快递送证，只限上海市内。续签通常不换卡，也就不用寄。补卡、换卡能不能寄，要不要付快递费，受理时请问窗口。',
    },
    en: {
      question: 'Can the new card be sent by post?',
      answer:
        'As the rules in force are repeated, a new permit can be fetched or sent by courier within Shanghai. A renewal usually needs no new card. Ask at the counter whether a replacement can be sent and what the courier costs.',
    },
    confidence: 'medium',
    basis: [{ source: 'implementation-rules-2025' }],
    next: ['lostCard', 'hotline', 'centres'],
    related: ['how-long-new-card', 'lost-then-renew', 'replacement-fee'],
  },
  'lost-then-renew': {
    zh: {
      question: '卡丢了还能网上续签吗？',
      answer:
        '通常不能，先补卡再续签。据转述的现行细则，丢了可以在受理中心或“一网通办”挂失，再凭身份证件补领。损坏看不清的去换领，国家的条例写明换新卡时要交回旧卡。',
    },
    en: {
      question: 'The card is lost. Can I still renew online?',
      answer:
        "Usually not: first the new card, then the renewal. As the rules in force are repeated, a lost card is reported (挂失) at a centre or on the city's government website (一网通办) and replaced on showing your identity card. An unreadable one is exchanged; by the national regulation the old card is handed back.",
    },
    confidence: 'medium',
    basis: [
      { source: 'implementation-rules-2025' },
      { source: 'interim-regulation', article: 11 },
      { source: 'source-document' },
    ],
    next: ['lostCard', 'centres', 'official'],
    related: ['replacement-fee', 'how-long-new-card', 'post-card', 'electronic-permit'],
  },
  'replacement-fee': {
    zh: {
      question: '补卡、换卡要钱吗？',
      answer: '签注和首次申领不收费；补领、换领通常要付工本费。办事指南上写的是 20 元，以窗口公布的为准。',
    },
    en: {
      question: 'Does a replacement cost money?',
      answer:
        'Renewal and first issue are free; a replacement usually costs the price of the card. Guides give it as 20 yuan; what the counter says prevails.',
    },
    confidence: 'medium',
    basis: [{ source: 'interim-regulation' }, { source: 'general-guides' }],
    next: ['lostCard', 'rules', 'centres'],
    related: ['lost-then-renew', 'pay-agent', 'how-long-new-card'],
  },
  'id-card-changed': {
    zh: {
      question: '身份证换了、改名了，居住证要换吗？',
      answer:
        '公开的说明里，改了姓名这类身份信息，要到受理中心变更并换一张新卡；带居住证、户口簿和证明材料，当场给受理回执。身份证只是到期换新、号码没变的，没有查到要不要登记，请问 12345。',
    },
    en: {
      question: 'My identity card or name changed. What about the permit?',
      answer:
        'As guides describe it, a changed name or the like is registered at a centre and the card exchanged: bring the permit, the household booklet (户口簿) and proof, and you get a receipt. If only the card is new and the number the same, no rule was found: ask 12345.',
    },
    confidence: 'medium',
    basis: [{ source: 'guide-to-information-change' }, { source: 'general-guides' }],
    next: ['changeOrRenew', 'centres', 'hotline'],
    related: ['wrong-record', 'photo-needed', 'replacement-fee'],
  },
  'give-up-permit': {
    zh: {
      question: '要离开上海了，居住证怎么注销？',
      answer: '没有查到自己申请注销要走什么手续，请打 12345。不去管它，到期后使用功能会中止。',
    },
    en: {
      question: 'I am leaving Shanghai. How do I give the permit up?',
      answer:
        'No procedure for giving it up was found: ask 12345. If nothing is done, its use is suspended after expiry.',
    },
    confidence: 'unknown',
    basis: [{ source: 'searched' }, { source: 'general-guides' }],
    next: ['hotline'],
    related: ['became-resident', 'expired-fine', 'away-from-shanghai'],
  },
  'became-resident': {
    zh: {
      question: '已经转成上海户口，还要签吗？',
      answer: '公开的说明里，成了上海户籍就不再需要居住证，不用签。原来的证要不要交回，请问 12345。',
    },
    en: {
      question: 'I am now a registered resident of Shanghai. Still renew?',
      answer:
        'As guides have it, a registered resident needs no permit any more. Ask 12345 whether the old one is handed back.',
    },
    confidence: 'medium',
    basis: [{ source: 'general-guides' }],
    next: ['rules', 'hotline'],
    related: ['give-up-permit', 'points-lost'],
  },
} as const satisfies QuestionGroup<'card'>;
