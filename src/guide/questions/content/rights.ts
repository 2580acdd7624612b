import type { QuestionGroup } from '../question';

export const RIGHTS = {
  'points-renewal': {
    zh: {
      question: '居住证续签了，积分还要续吗？',
      answer:
        '要分开看：公开的说明里，积分自己另外续办，不随居住证自动续。什么时候、带什么，请在“一网通办”里搜“居住证积分”或打 12345。',
    },
    en: {
      question: 'The permit is renewed. Must the points be renewed too?',
      answer:
        'They are apart: as guides describe it, points are renewed on their own and do not follow the permit. For when and with what, see the city service site or ask 12345.',
    },
    confidence: 'medium',
    basis: ['general-guides'],
    next: ['hotline', 'official'],
  },
  'points-lost': {
    zh: {
      question: '居住证过期，积分会没有吗？',
      answer: '来源文件说，过期太久要重新申领的，积分等权益会中断。只晚几天会不会影响，没有查到，请打 12345。',
    },
    en: {
      question: 'Do I lose my points if the permit expires?',
      answer:
        'The source document says that after so long that you must apply anew, points and other rights are interrupted. What a few days do was not found: ask 12345.',
    },
    confidence: 'medium',
    basis: ['source-document'],
    next: ['rules', 'hotline'],
  },
  'points-new-employer': {
    zh: {
      question: '换了单位，积分怎么转？',
      answer: '没有查到能确认的办法，积分的事不归续签管。请新单位的人事问，或打 12345。',
    },
    en: {
      question: 'I changed employers. What about my points?',
      answer:
        'No confirmed way was found, and points are no part of a renewal. Ask the personnel office of the new employer or 12345.',
    },
    confidence: 'unknown',
    basis: ['searched'],
    next: ['hotline'],
  },
  'childs-school': {
    zh: {
      question: '居住证断了，影响孩子上学吗？',
      answer: '来源文件说，过期太久要重新申领的，子女入学等权益会中断。每年的入学要求由区里公布，请向学校或 12345 问。',
    },
    en: {
      question: 'Does a lapse affect school for my child?',
      answer:
        'The source document says that a permit that must be applied for anew interrupts rights such as school entry. The district publishes what a school asks: ask there or 12345.',
    },
    confidence: 'medium',
    basis: ['source-document'],
    next: ['rules', 'hotline'],
  },
  'insurance-gap': {
    zh: {
      question: '社保断过，还能续签吗？',
      answer:
        '来源文件说社保有异常的，网上可能核验不通过，要带材料去窗口；没有说断了就不能续。先在网上试，不行再去窗口。',
    },
    en: {
      question: 'My insurance had a gap. Can I still renew?',
      answer:
        'The source document says that something unusual in insurance may fail online and then needs a counter; not that it rules a renewal out. Try online first.',
    },
    confidence: 'low',
    basis: ['source-document', 'guides-to-automatic-endorsement'],
    next: ['preCheck', 'papers'],
  },
  unemployed: {
    zh: {
      question: '辞职了、没工作，还能签吗？',
      answer:
        '没有查到没工作就不能签注的规定；就业证明在来源文件里是“适用时”才要。工作变了网上可能通不过，那就带居住证明去窗口，先打 12345。',
    },
    en: {
      question: 'I have no job now. Can I renew?',
      answer:
        'No rule was found that no job means no renewal; the source document asks for proof of work only where it applies. Online may fail after a change: then bring the proof of residence to a counter, and ask 12345 first.',
    },
    confidence: 'low',
    basis: ['source-document', 'guide-to-papers'],
    next: ['papers', 'preCheck'],
  },
} as const satisfies QuestionGroup;
