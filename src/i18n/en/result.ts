import { englishDate, englishDateWithWeekday } from '../dates';
import type * as zh from '../zh-CN/result';
import { counted } from './counted';
import { extended } from './years';

export const result: typeof zh.result = {
  title: 'Result',
  renewed: {
    title: 'Verification passed (核验通过)',
    lead: (years, to) =>
      `The validity of the residence permit is ${extended(years)}, until ${englishDateWithWeekday(to)}.`,
    continuous: 'It follows the previous period without a gap.',
    notContinuous:
      'This was a late renewal (逾期办理): the new validity counts from the day it was made, and may not follow the previous period without a gap.',
    next: [
      'Usually you need not visit a community service centre any more.',
      'The card is usually not replaced; keep using it.',
      'You can come back to the residence permit page at any time and see the new validity.',
    ],
  },
  counter: {
    title: 'To be done at a counter',
    lead: 'What does not pass online can in the end be checked by staff at a counter.',
    mismatchLead: 'Please go to a counter in person and have your identity checked. No record is read before then.',
  },
  retry: {
    title: 'The check could not be completed',
    lead: 'One or more records gave no answer. Nothing has changed, and nothing was renewed. This does not count against you.',
    again: 'Try again',
  },
  wait: {
    title: 'It is too early to renew',
    lead: (on, days) => `You can usually renew from ${englishDateWithWeekday(on)}, ${counted(days, 'day')} from now.`,
    todo: [
      'There is nothing to do now.',
      'Keep your residence, employment and social insurance registrations up to date, so that the check goes smoothly.',
      'Come back on that day and try the online check first.',
    ],
  },
  reapply: {
    title: 'Apply anew (重新申领)',
    lead: 'It can usually no longer be renewed.',
    lostTitle: 'What may be interrupted',
    lost: [
      'Residence permit points (居住证积分)',
      "Your children's schooling in Shanghai",
      'Other rights that depend on the permit',
    ],
    todo: [
      'First call the city hotline 12345, or ask a community service centre (社区事务受理服务中心), whether there is another way for you.',
      'If you do have to apply anew, ask which papers are needed.',
      'Take the papers to a community service centre and apply.',
    ],
  },
  replaceCard: {
    title: 'Replace the card first, then renew',
    lead: 'While the card cannot be used, the permit usually cannot be renewed.',
    todo: [
      'Take your identity card (身份证) to a community service centre (社区事务受理服务中心) nearby and have the card reissued or replaced.',
      'Before you go, you can call the city hotline 12345 and ask which papers are needed.',
      'When you have the new card, come back here and see whether you can renew.',
    ],
  },
  inReview: {
    title: 'The renewal is under review (审核中)',
    lead: 'It has been submitted, and staff are reviewing it. There is no need to apply again.',
    submitted: 'Submitted',
    reviewing: 'Under review',
    decided: 'Result',
    onDate: englishDate,
    now: 'Now',
    later: 'Later',
    todo: [
      'We do not know how long the review takes; come back at any time to look.',
      'If it is urgent, call the city hotline 12345 or ask a community service centre (社区事务受理服务中心), with the reference number at hand.',
    ],
  },
  notApplicable: {
    title: 'Your document cannot be renewed here',
    lead: 'Only the Shanghai residence permit (上海居住证) can be renewed here.',
    noPermitTitle: 'No residence permit of yours was found',
  },
  verifyOnline: {
    title: 'You can try the online check',
    lead: 'The time and the other conditions are met. Four records remain to be checked; only if none has changed can it be renewed.',
  },
  before: 'Validity before',
  now: 'Validity now',
  to: (date) => `Until ${englishDate(date)}`,
  reference: 'Reference number',
  referenceToKeep: (reference) => `${reference} (demonstration, not official)`,
  concludedOn: (date) => `Concluded on ${englishDate(date)}`,
  copy: 'Copy',
  copyReference: 'Copy the reference number',
  copied: 'Copied',
  copyFailed: 'Not copied. Press and hold the text to select it',
  next: 'What comes next',
  reasonsTitle: 'Reasons',
  papersTitle: 'Papers to bring',
  papersHint: 'Tick what you have ready; it is remembered.',
  papersFor: (group, housing) => `${group} · if you live in ${housing}`,
  papersAsk:
    'Every case is different. Before you go, you can call the city hotline 12345 or see the detailed requirements in the official Suishenban (随申办).',
  addressFirst: 'See how to change the address first',
  centreTitle: 'Where to go',
  centre:
    'A community service centre (社区事务受理服务中心) nearby. For its address and opening hours, call the city hotline 12345 or look in the official Suishenban (随申办).',
  map: {
    open: 'Find a centre nearby on a map',
    host: "Opens Amap's page (uri.amap.com) with a search in Shanghai; this app does not send your location.",
    how: "To find the nearest: copy this name, open the phone's map app, paste and search. The maps know it in Chinese.",
    copy: "Copy the centre's name",
  },
  notesTitle: 'Also good to know',
  moreNotes: (count) => `${String(count)} more`,
  why: 'Why this result',
  whyLead: 'What is usually required, clause by clause, in the order of the rules:',
  policy: (id) => `Rules version ${id}`,
  official:
    "What the official Suishenban (随申办), the city's government website (一网通办) and the community service centres publish prevails. This is no official document.",
  exportResult: 'Keep or share this result',
  home: 'Back to the start',
  toPermit: 'Back to the residence permit',
  stillChecking: { title: 'Still being checked', todo: 'There is no result yet. You can look at the progress.' },
  notFound: {
    title: 'No such application',
    todo: 'You may be signed in as someone else. Please go back to the residence permit page and look at all applications.',
  },
};
