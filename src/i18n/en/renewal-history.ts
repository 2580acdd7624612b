import { englishDate } from '../dates';
import type * as zh from '../zh-CN/renewal-history';

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
