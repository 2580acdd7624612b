import type { FindingWords } from '../zh-CN/findings';
import { counted } from './counted';
import { verification } from './verification';
import { permitKinds } from './law';

export const findings: FindingWords = {
  required: (what) => `Required: ${what}`,
  found: (what) => `Found: ${what}`,
  values: {
    matches: 'Matches',
    differs: 'Differs',
    none: 'None held',
    ...permitKinds,
    valid: 'Valid',
    cancelled: 'Cancelled',
    lost: 'Reported lost',
    damaged: 'Damaged',
    'in-review': 'Under review',
    ...verification.states,
  },
  measures: {
    day: {
      at: (day) =>
        day === 0 ? 'the last valid day' : day < 0 ? `${days(-day)} before expiry` : `${days(day)} after expiry`,
      least: 'not before ',
      most: 'not after ',
    },
    renewals: { at: (times) => counted(times, 'renewal'), least: 'at least ', most: 'at most ' },
    period: {
      at: (months, beyond) =>
        beyond < 0
          ? `begins in ${days(-beyond)}`
          : `${counted(months, 'month')}${beyond === 0 ? '' : ` ${days(beyond)}`}`,
      least: 'at least ',
      most: 'at most ',
    },
  },
  span: (first, last) => `${first} to ${last}`,
  or: ' or ',
  any: 'anything',
  none: 'nothing meets it',
};

function days(count: number): string {
  return counted(count, 'day');
}
