import type { Note } from '../note';

/**
 * Where the published rules or the practice say more than the source document, or something else. The most pressing first:
 * what would mislead without its note, then what saves a journey, then what is merely useful. The evidence is set out in
 * docs/requirements.md, under "Published rules and practice".
 */
export const notes20180101: readonly Note[] = [
  {
    id: 'residence-years-within-60-days',
    confidence: 'high',
    basis: [{ source: 'notice-on-endorsement' }, { source: 'interim-regulation', article: 10 }],
    when: { day: { from: 1, to: 60 }, withoutReasons: ['cancelled'] },
  },
  {
    id: 'late-renewal-after-60-days',
    confidence: 'high',
    basis: [{ source: 'notice-on-endorsement' }],
    when: { reasons: ['lapsed'] },
  },
  {
    id: 'household-registered',
    confidence: 'medium',
    basis: [{ source: 'general-guides' }],
    when: { reasons: ['cancelled'] },
  },
  {
    id: 'one-visit-for-address-and-renewal',
    confidence: 'medium',
    basis: [{ source: 'notice-on-endorsement' }, { source: 'guide-to-papers' }],
    when: { reasons: ['residence-changed'] },
  },
  {
    id: 'first-renewal-only-in-the-source',
    confidence: 'not-found',
    basis: [{ source: 'source-document' }, { source: 'searched' }],
    when: { reasons: ['first-renewal'] },
  },
  {
    id: 'period-only-in-the-source',
    confidence: 'not-found',
    basis: [{ source: 'source-document' }, { source: 'searched' }],
    when: { reasons: ['period-too-short', 'period-too-long'] },
  },
  {
    id: 'renewed-automatically',
    confidence: 'medium',
    basis: [{ source: 'guides-to-automatic-endorsement' }],
    when: { outcomes: ['wait', 'verify-online', 'retry'] },
  },
  {
    id: 'card-functions-suspended',
    confidence: 'high',
    basis: [{ source: 'interim-regulation', article: 10 }, { source: 'notice-on-endorsement' }],
    when: { day: { from: 1 }, withoutReasons: ['cancelled'] },
  },
  {
    id: 'replacement-costs',
    confidence: 'medium',
    basis: [{ source: 'interim-regulation' }, { source: 'general-guides' }],
    when: { reasons: ['lost', 'damaged'] },
  },
  {
    id: 'papers-in-practice',
    confidence: 'medium',
    basis: [{ source: 'notice-on-endorsement' }, { source: 'guide-to-papers' }],
    when: { outcomes: ['counter'], withoutReasons: ['identity-mismatch'] },
  },
  {
    id: 'report-changes-within-30-days',
    confidence: 'medium',
    basis: [{ source: 'implementation-rules-2025' }, { source: 'single-page' }],
    when: { reasons: ['residence-changed', 'employment-changed', 'other-changed'] },
  },
  {
    id: 'restored-for-good-reason',
    confidence: 'low',
    basis: [{ source: 'single-page' }],
    when: { reasons: ['lapsed'], day: { to: 365 } },
  },
  {
    id: 'any-centre-serves',
    confidence: 'medium',
    basis: [
      { source: 'implementation-rules-2025' },
      { source: 'notice-on-endorsement' },
      { source: 'reports-on-centres' },
    ],
    when: { outcomes: ['counter', 'reapply', 'replace-card'] },
  },
  {
    id: 'card-date-rewritten',
    confidence: 'high',
    basis: [{ source: 'guides-to-automatic-endorsement' }, { source: 'self-service-machine' }],
    when: { outcomes: ['renewed', 'wait', 'verify-online', 'retry'] },
  },
  {
    id: 'school-dormitory',
    confidence: 'high',
    basis: [{ source: 'implementation-rules-2025' }, { source: 'implementation-rules' }],
    when: { papers: ['dormitory-certificate'], housing: ['dormitory'], occupation: ['studying'] },
  },
  {
    id: 'landlord-statement-not-listed',
    confidence: 'medium',
    basis: [{ source: 'implementation-rules-2025' }, { source: 'implementation-rules' }],
    when: { papers: ['landlord-statement'] },
  },
  {
    id: 'business-licence-not-listed',
    confidence: 'medium',
    basis: [{ source: 'implementation-rules-2025' }, { source: 'implementation-rules' }],
    when: { papers: ['business-licence-copy'] },
  },
  {
    id: 'close-relatives',
    confidence: 'medium',
    basis: [{ source: 'implementation-rules' }, { source: 'implementation-rules-2025' }],
    when: { papers: ['kinship-proof'] },
  },
  {
    id: 'plain-lease-may-do',
    // The excerpts speak of registering and applying, and a renewal is what is asked about.
    confidence: 'low',
    basis: [{ source: 'implementation-rules-2025' }, { source: 'housing-rental-regulation' }],
    when: { since: '2025-12-01', papers: ['lease-filing-certificate'] },
  },
];
