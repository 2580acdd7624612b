import type { QuestionGroup } from '../question';

export const IN_PLACE = {
  'someone-else-goes': {
    zh: {
      question: '可以让别人替我去窗口吗？',
      answer:
        '没有查到签注能不能代办的规定，请先打 12345 问；上海首次办证的指南写的是申请人本人去。国家的条例给申领写了例外：未满十六周岁的孩子、行动不便的老人和残疾人，可以由监护人或近亲属代办，双方都带身份证件。',
    },
    en: {
      question: 'May somebody go to the counter in my place?',
      answer:
        'No rule on renewing for somebody was found: ask 12345 first. For a first permit the guide of Shanghai says that applicants come themselves. The national regulation makes an exception for applying: a guardian or close relative may do it for a child under sixteen, or for old or disabled people who can hardly move, with both identity cards.',
    },
    confidence: 'medium',
    basis: [{ source: 'interim-regulation', article: 9 }, { source: 'guide-to-first-issue' }, { source: 'searched' }],
    next: ['centres', 'hotline'],
    related: ['parents-cannot-go', 'childs-permit', 'away-from-shanghai', 'pay-agent'],
  },
  'parents-cannot-go': {
    zh: {
      question: '父母年纪大走不动，能替他们办吗？',
      answer:
        '国家的条例写明，行动不便的老人申领时，可以由监护人或近亲属代办，双方都要带身份证件。续签是不是一样，没有查到上海的规定，请打 12345；也可以先在“随申办”里陪他们试。',
    },
    en: {
      question: 'My old parents can hardly walk. Can I do it for them?',
      answer:
        'By the national regulation a guardian or close relative may apply for old people who can hardly move, with both identity cards. Whether a renewal is the same in Shanghai was not found: ask 12345, or try the official app together.',
    },
    confidence: 'medium',
    basis: [{ source: 'interim-regulation', article: 9 }, { source: 'searched' }],
    next: ['ownPermits', 'hotline'],
    related: ['no-smartphone', 'someone-else-goes', 'spouse-renew'],
  },
  'childs-permit': {
    zh: {
      question: '孩子的居住证怎么办、怎么续？',
      answer:
        '国家的条例写明，未满十六周岁的，可以由监护人代为申领，孩子和监护人的身份证件都要带。续签和上海要的材料没有查到，请打 12345。',
    },
    en: {
      question: 'How do I get or renew a permit for my child?',
      answer:
        'By the national regulation a guardian may apply for a child under sixteen, with the identity papers of both. What a renewal in Shanghai needs was not found: ask 12345.',
    },
    confidence: 'medium',
    basis: [{ source: 'interim-regulation', article: 9 }, { source: 'searched' }],
    next: ['ownPermits', 'hotline'],
    related: ['childs-school', 'someone-else-goes', 'spouse-renew'],
  },
  'spouse-renew': {
    zh: {
      question: '老公、老婆的证能一起续吗？',
      answer:
        '每个人的证各有到期日，要各自办。能不能一个人替两个人去窗口，没有查到规定，请问 12345。可以在本应用里给家人各记一个到期日。',
    },
    en: {
      question: 'Can my spouse and I renew together?',
      answer:
        'Each permit has its own expiry and is renewed by itself. Whether one may go for both was not found: ask 12345. You can note an expiry date for each here.',
    },
    confidence: 'unknown',
    basis: [{ source: 'searched' }],
    next: ['ownPermits', 'hotline'],
    related: ['someone-else-goes', 'childs-permit', 'parents-cannot-go'],
  },
  'company-does-it': {
    zh: {
      question: '单位能统一帮员工续签吗？',
      answer: '没有查到单位集体续签的规定。网上办要本人登录和认证；单位人事能不能代交材料，请问 12345。',
    },
    en: {
      question: 'Can my employer renew for its staff?',
      answer:
        'No rule on employers renewing for their staff was found. Online, each person signs in; whether a company may hand in papers, ask 12345.',
    },
    confidence: 'unknown',
    basis: [{ source: 'searched' }],
    next: ['hotline'],
    related: ['someone-else-goes', 'points-new-employer', 'employment-proof'],
  },
  'no-smartphone': {
    zh: {
      question: '老人没有智能手机怎么办？',
      answer:
        '可以直接去就近的社区事务受理服务中心，也可以先打 12345 问。家里人用自己的手机，只能帮着看日子和材料；替老人登录办理，要老人本人同意并认证。',
    },
    en: {
      question: 'No smartphone: what can an old person do?',
      answer:
        'Go to a community centre directly, or call 12345 first. Relatives can look up days and papers on their phone; renewing needs the consent and identity check of the holder.',
    },
    confidence: 'medium',
    basis: [{ source: 'source-document' }],
    next: ['centres', 'settings'],
    related: ['parents-cannot-go', 'which-centre', 'appointment'],
  },
} as const satisfies QuestionGroup<'inPlace'>;
