import { englishDate } from '../dates';
import type * as zh from '../zh-CN/permit';

export const card: typeof zh.card = {
  label: 'Residence permit information (demonstration)',
  none: 'No residence permit found',
  note: 'Demonstration card, not a permit',
  name: 'Name',
  number: 'ID number',
  district: 'Issued in',
  validity: 'Valid',
  period: (from, to) => `${englishDate(from)} to ${englishDate(to)}`,
  show: 'Show',
  hide: 'Hide',
  showWhat: 'Show name and ID number',
  hideWhat: 'Hide name and ID number',
};

export const timeline: typeof zh.timeline = {
  title: 'When to renew',
  opens: 'Renewal opens',
  expires: 'Last valid day',
  closes: 'Renewal period ends',
  ends: 'Late renewal ends',
  today: 'Today',
  early: 'not open yet',
  open: 'open for renewal',
  overdue: 'late renewal (逾期办理)',
  lapsed: 'apply anew (重新申领)',
  date: englishDate,
  usually: 'These are the usual days; what the authorities publish prevails.',
};

export const records: typeof zh.records = {
  title: 'Past applications',
  empty: 'No applications yet.',
  states: {
    checking: 'Being checked',
    'under-review': 'Under review',
    renewed: 'Verification passed, renewed',
    'verify-online': 'Can be checked online',
    retry: 'Check not completed, not renewed',
    counter: 'Not passed, needs a counter',
    wait: 'Too early to renew',
    reapply: 'Has to be applied for anew',
    'replace-card': 'The card has to be replaced first',
    'in-review': 'Under review',
    'not-applicable': 'Not applicable',
  },
  startedOn: (date, reference) => `Submitted on ${englishDate(date)} · ${reference}`,
};

export const changes: typeof zh.changes = {
  title: 'Changes and endorsement',
  question: 'What would you like to do?',
  renewHint: 'The permit expires soon, or expired not long ago',
  extendHint: 'Extension (延期) and renewal (续签) are the same thing and take the same steps',
  address: 'Change of address (居住地址变更)',
  addressHint: 'If you have moved, do this first, then renew',
};
