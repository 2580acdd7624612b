import type { Facts, Permit } from '../facts';
import { allUnchanged, caseOf, oneYearCard } from './scenario';
import type { Scenario } from './scenario';

const identity = ['identity'] as const;
const kind = ['identity', 'kind'] as const;
const status = ['identity', 'kind', 'status'] as const;
const time = ['identity', 'kind', 'status', 'time'] as const;
const conditions = ['identity', 'kind', 'status', 'time', 'conditions'] as const;
const records = ['identity', 'kind', 'status', 'time', 'conditions', 'records'] as const;

function holding(permit: Partial<Permit>, given: Partial<Facts> = {}): Facts {
  return caseOf({ ...given, permit: { ...oneYearCard, ...permit } });
}

function answered(sources: Partial<typeof allUnchanged>): Facts {
  return caseOf({ records: { ...allUnchanged, ...sources } });
}

function unverified(facts: Facts): Facts {
  const { today, identityMatches, permit } = facts;
  return { today, identityMatches, permit };
}

/** One row for each case of the source and of our decisions; every person is invented. */
export const scenarios: readonly Scenario[] = [
  {
    person: 'Lin Xiaoyu, nothing changed, five days to go (R34, R35)',
    facts: caseOf(),
    outcome: 'renewed',
    reasons: [],
    path: records,
  },
  {
    person: 'Zhao Min, who has not tapped "verify" yet (R32)',
    facts: unverified(caseOf()),
    outcome: 'verify-online',
    reasons: [],
    path: conditions,
  },
  {
    person: 'Gao Feng, who remembers three months ahead (R18)',
    facts: caseOf({ today: '2026-03-15' }),
    outcome: 'wait',
    reasons: ['too-early'],
    path: time,
  },
  {
    person: 'He Jing, a week past expiry (R18, R19)',
    facts: caseOf({ today: '2026-06-22' }),
    outcome: 'renewed',
    reasons: [],
    path: records,
  },
  {
    person: 'Sun Wei, forty days past expiry (R20, R21)',
    facts: caseOf({ today: '2026-07-25' }),
    outcome: 'renewed',
    reasons: [],
    path: records,
  },
  {
    person: 'Sun Wei before verifying: overdue is tried online (D2)',
    facts: unverified(caseOf({ today: '2026-07-25' })),
    outcome: 'verify-online',
    reasons: [],
    path: conditions,
  },
  {
    person: 'Qian Duo, back after three months away (R22)',
    facts: caseOf({ today: '2026-09-15' }),
    outcome: 'reapply',
    reasons: ['lapsed'],
    path: time,
  },
  {
    person: 'Wu Di, whose first renewal this is (R46)',
    facts: holding({ renewals: 0 }),
    outcome: 'counter',
    reasons: ['first-renewal'],
    path: conditions,
  },
  {
    person: 'Zheng Kai, whose card was issued for four months (R25)',
    facts: holding({ validFrom: '2026-02-16' }),
    outcome: 'counter',
    reasons: ['period-too-short'],
    path: conditions,
  },
  {
    person: 'Wang Fang, with an old three-year card (R25, D3)',
    facts: holding({ validFrom: '2023-06-16' }),
    outcome: 'counter',
    reasons: ['period-too-long'],
    path: conditions,
  },
  {
    person: 'Feng Yu, first renewal of a three-year card: both reasons, in the order of the law',
    facts: holding({ validFrom: '2023-06-16', renewals: 0 }),
    outcome: 'counter',
    reasons: ['first-renewal', 'period-too-long'],
    path: conditions,
  },
  {
    person: 'Chen Lei, first renewal with a changed address: the records stay unjudged',
    facts: holding({ renewals: 0 }, { records: { ...allUnchanged, residence: 'changed' } }),
    outcome: 'counter',
    reasons: ['first-renewal'],
    path: conditions,
  },
  {
    person: 'Chu Yan, who moved (R44)',
    facts: answered({ residence: 'changed' }),
    outcome: 'counter',
    reasons: ['residence-changed'],
    path: records,
  },
  {
    person: 'Wei Ning, with a new employer (R45)',
    facts: answered({ employment: 'changed' }),
    outcome: 'counter',
    reasons: ['employment-changed'],
    path: records,
  },
  {
    person: 'Jiang Tao, whose social insurance has a hole (R40)',
    facts: answered({ socialInsurance: 'abnormal' }),
    outcome: 'counter',
    reasons: ['social-insurance-abnormal'],
    path: records,
  },
  {
    person: 'Shen Yue, whose record a person must check (R47)',
    facts: answered({ other: 'needs-review' }),
    outcome: 'counter',
    reasons: ['other-needs-review'],
    path: records,
  },
  {
    person: 'Han Xue, with trouble in all four sources, listed in the order of records',
    facts: answered({
      other: 'changed',
      socialInsurance: 'needs-review',
      employment: 'abnormal',
      residence: 'needs-review',
    }),
    outcome: 'counter',
    reasons: ['residence-needs-review', 'employment-abnormal', 'social-insurance-needs-review', 'other-changed'],
    path: records,
  },
  {
    person: 'Yang Guang, for whom one source does not answer (D7)',
    facts: answered({ employment: 'unavailable' }),
    outcome: 'retry',
    reasons: ['employment-unavailable'],
    path: records,
  },
  {
    person: 'Zhu Lan, for whom no source answers',
    facts: answered({
      residence: 'unavailable',
      employment: 'unavailable',
      socialInsurance: 'unavailable',
      other: 'unavailable',
    }),
    outcome: 'retry',
    reasons: ['residence-unavailable', 'employment-unavailable', 'social-insurance-unavailable', 'other-unavailable'],
    path: records,
  },
  {
    person: 'Qin Hao, who moved while another source is silent: the silence gives no reason',
    facts: answered({ residence: 'changed', other: 'unavailable' }),
    outcome: 'counter',
    reasons: ['residence-changed'],
    path: records,
  },
  {
    person: 'You Mei, whose name does not match (D12)',
    facts: caseOf({ identityMatches: false }),
    outcome: 'counter',
    reasons: ['identity-mismatch'],
    path: identity,
  },
  {
    person: 'Xu Ran, who holds nothing, under a name that does not match',
    facts: caseOf({ identityMatches: false, permit: null }),
    outcome: 'counter',
    reasons: ['identity-mismatch'],
    path: identity,
  },
  {
    person: 'He Ping, who holds none (D11)',
    facts: caseOf({ permit: null }),
    outcome: 'not-applicable',
    reasons: ['no-permit'],
    path: kind,
  },
  {
    person: 'Lü Qing, with a temporary permit (临时居住证)',
    facts: holding({ kind: 'temporary-permit' }),
    outcome: 'not-applicable',
    reasons: ['temporary-permit'],
    path: kind,
  },
  {
    person: 'Shi Lei, with a registration slip (居住登记凭证)',
    facts: holding({ kind: 'registration-slip' }),
    outcome: 'not-applicable',
    reasons: ['registration-slip'],
    path: kind,
  },
  {
    person: 'Zhang Ka-yan, with a permit for Hong Kong, Macao and Taiwan residents',
    facts: holding({ kind: 'hmt-permit' }),
    outcome: 'not-applicable',
    reasons: ['hmt-permit'],
    path: kind,
  },
  {
    person: 'Maria Kong, with a foreigner’s permit that is also lost: the kind is judged before the status',
    facts: holding({ kind: 'foreigner-permit', status: 'lost' }),
    outcome: 'not-applicable',
    reasons: ['foreigner-permit'],
    path: kind,
  },
  {
    person: 'Cao Yi, whose permit is cancelled',
    facts: holding({ status: 'cancelled' }),
    outcome: 'reapply',
    reasons: ['cancelled'],
    path: status,
  },
  {
    person: 'Yan Shu, who lost the card, which has lapsed as well: status before time',
    facts: holding({ status: 'lost' }, { today: '2026-12-01' }),
    outcome: 'replace-card',
    reasons: ['lost'],
    path: status,
  },
  {
    person: 'Hua Rong, whose card is damaged',
    facts: holding({ status: 'damaged' }),
    outcome: 'replace-card',
    reasons: ['damaged'],
    path: status,
  },
  {
    person: 'Jin Bo, whose renewal is under review (D10)',
    facts: holding({ status: 'in-review' }),
    outcome: 'in-review',
    reasons: ['in-review'],
    path: status,
  },
  {
    person: 'Wei Qi, whose one-year card prints the same day a year later (D3)',
    facts: holding({ validFrom: '2025-06-15' }),
    outcome: 'renewed',
    reasons: [],
    path: records,
  },
  {
    person: 'Tao Ran, whose period has not begun today: no fault of the dates, but too short a time',
    facts: holding({ validFrom: '2026-06-12' }),
    outcome: 'counter',
    reasons: ['period-too-short'],
    path: conditions,
  },
];
