import type { QuestionGroup } from '../question';

export const TIME = {
  'earliest-day': {
    zh: {
      question: '最早哪一天可以续签？',
      answer:
        '到期前有一段可以办理的日子，太早通常还办不了。把到期日填进本应用，就能看到您的第一天和最后一天；天数和出处在“规则与来源”。',
    },
    en: {
      question: 'What is the first day I can renew?',
      answer:
        'The window opens some time before expiry; earlier it usually cannot be renewed yet. Note your expiry date in this app to see the first and the last day. The number of days and its source stand under rules.',
    },
    confidence: 'high',
    basis: [{ source: 'source-document' }],
    next: ['permit', 'rules'],
    related: ['last-day-counts', 'automatic-messages', 'away-from-shanghai'],
  },
  'last-day-counts': {
    zh: {
      question: '到期那天当天还能办吗？',
      answer: '按来源文件，到期日当天在可以办理的日子里，到期后还有一段日子也可以。窗口当天的受理时间要问 12345。',
    },
    en: {
      question: 'Can I still renew on the very day it expires?',
      answer:
        'By the source document the day of expiry is within the window, and some days after it too. Ask 12345 for the counter hours on that day.',
    },
    confidence: 'medium',
    basis: [{ source: 'source-document' }],
    next: ['permit', 'rules', 'hotline', 'centres'],
    related: ['expired-few-days', 'holidays', 'earliest-day'],
  },
  'expired-few-days': {
    zh: {
      question: '刚过期几天，还来得及吗？',
      answer:
        '通常来得及：到期后还有一段日子可以续签。但从过期那天起，证的使用功能会先中止，办好后恢复，所以越早办越好。',
    },
    en: {
      question: 'It expired a few days ago. Is it too late?',
      answer:
        'Usually not: the window goes on for some days after expiry. But the use of the permit is suspended from expiry until it is renewed, so do it soon.',
    },
    confidence: 'high',
    basis: [
      { source: 'source-document' },
      { source: 'interim-regulation', article: 10 },
      { source: 'notice-on-endorsement' },
    ],
    next: ['permit', 'preCheck'],
    related: ['years-of-residence', 'expired-fine', 'points-lost', 'long-expired'],
  },
  'years-of-residence': {
    zh: {
      question: '晚签了，居住年限会断吗？',
      answer:
        '“有效期”和“居住年限”是两回事。按公开转述的通告，在逾期办理的最后一天以前补上的，居住年限通常接着算；再晚的，从补签那天重新算。那一天是哪天，可以记下到期日来看；您的情况请问 12345。',
    },
    en: {
      question: 'Do my years of residence break if I renew late?',
      answer:
        'Validity and years of residence are two things. As guides repeat the notice, the years usually go on if you renew before the days for late renewal end, and otherwise count from the day you make it up. Note your expiry date to see that day; for your case ask 12345.',
    },
    confidence: 'high',
    basis: [{ source: 'notice-on-endorsement' }, { source: 'interim-regulation', article: 10 }],
    next: ['ownPermits', 'rules', 'hotline'],
    related: ['long-expired', 'what-is-duanqian', 'good-reason-late', 'points-lost'],
  },
  'long-expired': {
    zh: {
      question: '过期很久了，是补签还是重新办？',
      answer:
        '来源文件说过期太久通常要重新申领；公开转述的通告说仍可以补办签注，只是居住年限重新算。两种说法不同，所以去重新申领之前，先打 12345 问能不能补签。',
    },
    en: {
      question: 'It expired long ago. Make it up or apply anew?',
      answer:
        'The source document says that after too long you usually apply anew. A notice, as guides repeat it, says it can still be made up, but the years of residence restart. Ask 12345 which applies before you apply anew.',
    },
    confidence: 'high',
    basis: [{ source: 'notice-on-endorsement' }, { source: 'source-document' }],
    next: ['applyAnew', 'hotline'],
    related: ['years-of-residence', 'good-reason-late', 'childs-school', 'points-lost'],
  },
  'away-from-shanghai': {
    zh: {
      question: '人不在上海，怎么签？',
      answer:
        '符合条件的，可以在网上办，没有查到必须人在上海的规定。要去窗口而回不来的，有一份指南写了两种可以代办的情形，见下面的“可以让别人替我去窗口吗？”；别的情形没有查到，请问 12345。',
    },
    en: {
      question: 'I am away from Shanghai. How do I renew?',
      answer:
        'If you meet the conditions you can try online; no rule was found that you must be in the city. If a counter is needed and you cannot return, one guide names two cases in which somebody may go for you: see the question on that below. For other cases nothing was found: ask 12345.',
    },
    confidence: 'low',
    basis: [{ source: 'searched' }, { source: 'source-document' }, { source: 'guide-to-endorsement' }],
    next: ['permit', 'official', 'hotline', 'centres'],
    related: ['someone-else-goes', 'try-online-first', 'stay-elsewhere-counts'],
  },
  'good-reason-late': {
    zh: {
      question: '因为生病、出差没按时签，能补救吗？',
      answer:
        '只有一个网页说，有正当理由的可以向公安的人口部门书面申请恢复。没有找到规定原文，请先打 12345 问，并把证明留好。',
    },
    en: {
      question: 'I was ill or away and missed it. Can that be mended?',
      answer:
        'Only one page says that with a good reason you may apply in writing to the police population office. The rule itself was not found: ask 12345 first and keep your proof.',
    },
    confidence: 'low',
    basis: [{ source: 'single-page' }],
    next: ['hotline'],
    related: ['long-expired', 'years-of-residence', 'away-from-shanghai'],
  },
  holidays: {
    zh: {
      question: '周末和节假日能办吗？',
      answer:
        '网上随时可以试。窗口周末、节假日开不开，没有查到可靠的统一时间；2018年的报道说闵行区的中心周末、节假日也办，现在怎样不清楚。去之前请打 12345 问您要去的那一家。',
    },
    en: {
      question: 'Is it open at weekends and on holidays?',
      answer:
        'Online you can try any time. No reliable list of opening times was found; a report of 2018 says that the centres of Minhang also open at weekends and on holidays, which may have changed. Ask 12345 about the one you want.',
    },
    confidence: 'unknown',
    basis: [{ source: 'searched' }, { source: 'reports-on-centres' }],
    next: ['centres', 'hotline'],
    related: ['appointment', 'which-centre', 'last-day-counts'],
  },
  'how-long-new-card': {
    zh: {
      question: '窗口办要多久？新卡几天能拿到？',
      answer:
        '没有查到签注和换卡的办理期限；续签通常不换卡。有办事说明讲，新卡做好后中心会通知您来取；据转述的现行细则，也可以快递到上海市内。受理时请问清日子，并留好回执。',
    },
    en: {
      question: 'How long does it take at the counter, and until a new card?',
      answer:
        'No time was found for a renewal or an exchange; a renewal usually needs no new card. One guide says that the centre tells you when a new card is there; as the rules in force are repeated, it can also be sent within Shanghai. Ask for the day and keep the receipt.',
    },
    confidence: 'low',
    basis: [{ source: 'searched' }, { source: 'guide-to-information-change' }, { source: 'implementation-rules-2025' }],
    next: ['hotline', 'centres'],
    related: ['post-card', 'replacement-fee', 'lost-then-renew'],
  },
  'expired-fine': {
    zh: {
      question: '过期没签会罚款吗？',
      answer: '没有查到因为没有按时签注而罚款的规定；查到的后果是使用功能中止。居住登记另有规定，拿不准请打 12345。',
    },
    en: {
      question: 'Is there a fine for an expired permit?',
      answer:
        'No rule on a fine for a late endorsement was found; what was found is that the use of the permit is suspended. Residence registration has rules of its own: ask 12345.',
    },
    confidence: 'unknown',
    basis: [{ source: 'searched' }, { source: 'interim-regulation', article: 10 }],
    next: ['rules', 'hotline'],
    related: ['expired-few-days', 'what-is-duanqian', 'first-registration'],
  },
  'stay-elsewhere-counts': {
    zh: {
      question: '住酒店、短期离开，算不算断？',
      answer:
        '没有查到住几晚酒店或短期离开会中断签注的规定。登记的住处没有变的，通常不用因此改登记；离开较久的请问 12345。',
    },
    en: {
      question: 'Do nights in a hotel or short absences break it?',
      answer:
        'No rule was found that nights in a hotel or short absences break a permit. If the registered home is the same, there is usually nothing to change; for long absences ask 12345.',
    },
    confidence: 'unknown',
    basis: [{ source: 'searched' }],
    next: ['hotline'],
    related: ['away-from-shanghai', 'years-of-residence', 'moved-district'],
  },
} as const satisfies QuestionGroup<'time'>;
