import type { QuestionGroup } from '../question';

export const IN_PLACE = {
  'someone-else-goes': {
    zh: {
      question: '可以让别人替我去窗口吗？',
      answer:
        '据一份转载的签注指南，有两种情形可以代办：未满十六周岁的，由监护人去，带监护人的身份证和监护关系凭证；行动不便的六十岁以上老人和残疾人，由近亲属去，带近亲属的身份证，可能还要委托书。国家的条例对申领写了类似的例外，没有写老人的岁数。别的情形没有查到，上海首次办证的指南写的是申请人本人去。去之前请打 12345，问清要带什么。',
    },
    en: {
      question: 'May somebody go to the counter in my place?',
      answer:
        'A guide that a news site repeats names two cases: a guardian may renew for a child under sixteen, with identity card and proof of guardianship; a close relative for disabled people, or for people over sixty who can hardly move, with identity card and possibly a power of attorney. The national regulation has similar exceptions for applying, and sets no age for old people. For anybody else no rule was found. Ask 12345 what to bring before you go.',
    },
    confidence: 'low',
    basis: [
      { source: 'guide-to-endorsement' },
      { source: 'interim-regulation', article: 9 },
      { source: 'guide-to-first-issue' },
      { source: 'searched' },
    ],
    next: ['centres', 'hotline'],
    related: ['parents-cannot-go', 'childs-permit', 'away-from-shanghai', 'pay-agent'],
  },
  'parents-cannot-go': {
    zh: {
      question: '父母年纪大走不动，能替他们办吗？',
      answer:
        '据一份转载的签注指南，行动不便的六十岁以上老人，可以由近亲属到社区事务受理服务中心代办签注，带近亲属的身份证，可能还要委托书。国家的条例写明，申领也可以代办，双方都要带身份证件。去之前请打 12345，问清要带什么；也可以先在“随申办”里陪他们试。',
    },
    en: {
      question: 'My old parents can hardly walk. Can I do it for them?',
      answer:
        'A guide that a news site repeats says that a close relative may renew at a community service centre for people over sixty who can hardly move, with identity card and possibly a power of attorney. By the national regulation they may also apply for them, with the identity cards of both. Ask 12345 what to bring, or try the official Suishenban (随申办) together first.',
    },
    confidence: 'low',
    basis: [{ source: 'guide-to-endorsement' }, { source: 'interim-regulation', article: 9 }, { source: 'searched' }],
    next: ['ownPermits', 'centres', 'hotline'],
    related: ['no-smartphone', 'someone-else-goes', 'spouse-renew'],
  },
  'childs-permit': {
    zh: {
      question: '孩子的居住证怎么办、怎么续？',
      answer:
        '国家的条例写明，未满十六周岁的，可以由监护人代为申领，孩子和监护人的身份证件都要带。据一份转载的签注指南，续签也由监护人去，还要监护关系凭证，例如出生医学证明。去之前请打 12345，问清要带什么。',
    },
    en: {
      question: 'How do I get or renew a permit for my child?',
      answer:
        'By the national regulation a guardian may apply for a child under sixteen, with the identity papers of both. A guide that a news site repeats says that the guardian also renews, with proof of guardianship such as the birth certificate. Ask 12345 what to bring before you go.',
    },
    confidence: 'low',
    basis: [{ source: 'interim-regulation', article: 9 }, { source: 'guide-to-endorsement' }, { source: 'searched' }],
    next: ['ownPermits', 'centres', 'hotline'],
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
    next: ['ownPermits', 'hotline', 'centres'],
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
        '可以直接去就近的社区事务受理服务中心，也可以先打 12345 问。家里人可以用自己的手机帮着看日子和材料，也可以陪老人在“随申办”里试：按来源文件，要实名认证，可能还要人脸识别。走不动的，有一份指南说近亲属可以代办，见下面的“父母年纪大走不动，能替他们办吗？”。',
    },
    en: {
      question: 'No smartphone: what can an old person do?',
      answer:
        'Go to a community service centre directly, or call 12345 first. Relatives can look up days and papers on their own phone, and try Suishenban (随申办) together with the holder: by the source document it asks for a verified real name, and perhaps a face check. For people who can hardly walk, one guide lets a close relative go: see the question on old parents below.',
    },
    confidence: 'medium',
    basis: [{ source: 'source-document' }, { source: 'guide-to-endorsement' }],
    next: ['centres', 'hotline', 'settings'],
    related: ['parents-cannot-go', 'which-centre', 'appointment'],
  },
} as const satisfies QuestionGroup<'inPlace'>;
