import { englishDate } from '../dates';
import type * as zh from '../zh-CN/permit';

export const permit: typeof zh.permit = {
  title: 'Residence permit',
  actions: {
    title: 'What you can do',
    changes: 'Changes and endorsement (居住证信息变更/签注)',
    changesHint: 'Renewal, extension and change of address start here',
    renew: 'Renew (续签)',
    renewHint: 'Checked online, usually without a form',
    extend: 'Extend (延期)',
    extendHint: 'The same thing as renewing',
    renewMain: 'Renew',
    resume: 'See the check under way',
    seeResult: 'See the result',
    whatNow: 'See what to do',
    progress: 'See the progress of the review',
  },
  renewedAlready: (to) => `Already renewed for this period; valid until ${englishDate(to)}`,
  signedOut: {
    title: 'Sign in to see your residence permit',
    todo: 'This page reads your residence permit, so you have to sign in first. The demonstration uses mock citizens and nothing about you.',
  },
  noPolicy: {
    title: 'The date of your phone seems wrong',
    todo: (date) =>
      `Your phone says that today is ${englishDate(date)}, and no rules are known for that day. Please set the date in your phone's settings and come back.`,
  },
};
