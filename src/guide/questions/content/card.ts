import type { QuestionGroup } from '../question';

export const CARD = {
  'electronic-permit': {
    zh: {
      question: '电子居住证在哪里看？',
      answer:
        '公开的说明里，在“随申办”的“我的证照”里可以看和出示。看不到的，先确认实名认证过了，再打 12345。本应用里的证只是演示，不能出示。',
    },
    en: {
      question: 'Where is the electronic permit?',
      answer:
        'As guides describe it, it stands in the official app among your certificates, where you can show it. If it is not there, check your real-name status, then ask 12345. The permit in this app is a demonstration.',
    },
    confidence: 'medium',
    basis: ['general-guides'],
    next: ['official'],
  },
  'electronic-update': {
    zh: {
      question: '续签后电子证的日期多久更新？',
      answer: '没有查到公布的时间。过几天还没变，先退出重新登录看看，再打 12345 问。',
    },
    en: {
      question: 'When does the electronic date change after renewal?',
      answer: 'No published time was found. If it has not changed after some days, sign in again, then ask 12345.',
    },
    confidence: 'unknown',
    basis: ['searched'],
    next: ['official', 'hotline'],
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
    confidence: 'medium',
    basis: ['self-service-machine', 'source-document'],
    next: ['centres'],
  },
  'photo-needed': {
    zh: {
      question: '续签要照片吗？照片能换吗？',
      answer: '没有查到上海续签要新照片的规定，清单上也没有。想换卡上的照片，没有查到办法，请打 12345。',
    },
    en: {
      question: 'Does a renewal need a photograph?',
      answer:
        'No rule that a renewal in Shanghai needs a new photograph was found, and the lists have none. For changing the picture on the card ask 12345.',
    },
    confidence: 'unknown',
    basis: ['searched'],
    next: ['papers', 'hotline'],
  },
  'post-card': {
    zh: {
      question: '新卡能寄到家里吗？',
      answer: '没有查到能确认的邮寄办法。办理时问窗口有没有邮寄，或打 12345；续签通常不换卡，也就不用寄。',
    },
    en: {
      question: 'Can the new card be sent by post?',
      answer: 'No confirmed way by post was found: ask at the counter or 12345. A renewal usually needs no new card.',
    },
    confidence: 'unknown',
    basis: ['searched'],
    next: ['hotline'],
  },
  'lost-then-renew': {
    zh: {
      question: '卡丢了还能网上续签吗？',
      answer:
        '通常不能，先补卡再续签。国家的条例写明，丢了或损坏看不清的，到受理的地方补领、换领；换新卡时要交回旧卡。',
    },
    en: {
      question: 'The card is lost. Can I still renew online?',
      answer:
        'Usually not: first the new card, then the renewal. By the national regulation a lost or unreadable card is replaced where permits are handled; an old card is handed back.',
    },
    confidence: 'medium',
    basis: ['interim-regulation', 'source-document'],
    next: ['lostCard'],
  },
  'replacement-fee': {
    zh: {
      question: '补卡、换卡要钱吗？',
      answer: '签注和首次申领不收费；补领、换领通常要付工本费。多少钱以窗口公布的为准，本应用不写价钱。',
    },
    en: {
      question: 'Does a replacement cost money?',
      answer:
        'Renewal and first issue are free; a replacement usually costs the price of the card. The counter says how much; no price stands here.',
    },
    confidence: 'medium',
    basis: ['interim-regulation', 'general-guides'],
    next: ['lostCard', 'rules'],
  },
  'id-card-changed': {
    zh: {
      question: '身份证换了、改名了，居住证要换吗？',
      answer:
        '公开的说明里，改了名字要到窗口变更信息，再换卡。身份证只是到期换新、号码没变的，没有查到要不要登记，请问 12345。',
    },
    en: {
      question: 'My identity card or name changed. What about the permit?',
      answer:
        'As guides describe it, a changed name is registered at a counter and the card exchanged. If only the card is new and the number the same, no rule was found: ask 12345.',
    },
    confidence: 'medium',
    basis: ['general-guides', 'interim-regulation'],
    next: ['changeOrRenew', 'hotline'],
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
    basis: ['searched', 'general-guides'],
    next: ['hotline'],
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
    basis: ['general-guides'],
    next: ['rules'],
  },
} as const satisfies QuestionGroup;
