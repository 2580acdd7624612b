import type { QuestionGroup } from '../question';

export const RIGHTS = {
  'points-renewal': {
    zh: {
      question: '居住证续签了，积分还要续吗？',
      answer:
        '说法不一：有的说明讲先签注，再自己续办积分；有一页转述积分办法说，签注时一并确认，情况变了才由单位申请调整。续签以后，请在“一网通办”里看积分的状态，或问单位人事、打 12345。',
    },
    en: {
      question: 'The permit is renewed. Must the points be renewed too?',
      answer:
        "Pages differ: some say that points are renewed on their own after the permit; one repeats the rules on points, by which they are confirmed with the renewal and the employer applies only if something changed. After renewing, check the points (积分) on the city's government website (一网通办), or ask your employer or 12345.",
    },
    confidence: 'low',
    basis: [{ source: 'general-guides' }, { source: 'page-on-points', article: 19 }],
    next: ['hotline', 'official'],
    related: ['points-lost', 'points-new-employer', 'years-of-residence'],
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
    basis: [{ source: 'source-document' }],
    next: ['rules', 'hotline'],
    related: ['points-renewal', 'years-of-residence', 'childs-school'],
  },
  'points-new-employer': {
    zh: {
      question: '换了单位，积分怎么转？',
      answer:
        '有一页转述积分办法说，情况变了、积分要调整的，由单位的人事带材料，到单位注册地的区人才服务中心申请。请先问新单位的人事，再打 12345 确认。',
    },
    en: {
      question: 'I changed employers. What about my points?',
      answer:
        'One page repeats the rules on points: if something changed and the points must be adjusted, the personnel office of the employer applies at the talent service centre of its district. Ask the new employer first, and 12345 to confirm.',
    },
    confidence: 'low',
    basis: [{ source: 'page-on-points', article: 19 }],
    next: ['hotline'],
    related: ['points-renewal', 'unemployed', 'company-does-it'],
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
    basis: [{ source: 'source-document' }],
    next: ['rules', 'hotline'],
    related: ['childs-permit', 'long-expired', 'points-lost'],
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
    basis: [{ source: 'source-document' }, { source: 'guides-to-automatic-endorsement' }],
    next: ['preCheck', 'papers', 'centres'],
    related: ['unemployed', 'why-not-online', 'self-employed'],
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
    basis: [{ source: 'source-document' }, { source: 'guide-to-papers' }],
    next: ['papers', 'preCheck', 'centres', 'hotline'],
    related: ['insurance-gap', 'employment-proof', 'points-new-employer'],
  },
} as const satisfies QuestionGroup<'rights'>;
