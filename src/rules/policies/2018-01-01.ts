import type { Policy } from '../policy';
import { notes20180101 } from './2018-01-01-notes';

/**
 * In force from the day on which the city's measures (上海市居住证管理办法, Shanghai government order 58) took effect.
 * What each value rests on is in docs/requirements.md, under "What the policy of 2018-01-01 rests on": mostly the source
 * document, by its R-numbers, and our decisions where it is open, by their D-numbers.
 */
export const policy20180101: Policy = {
  id: 'shanghai-2018-01-01',
  inForce: { from: '2018-01-01' },
  reviewed: '2026-11-24',
  flags: { firstRenewalOnline: false, changedWorkOrInsurancePasses: false },
  stages: [
    {
      stage: 'identity',
      precedence: ['counter'],
      clauses: [
        {
          id: 'identity-matches',
          // D12
          requirement: 'R9',
          source: 'procedure',
          fact: 'identity',
          answers: [
            { when: ['matches'], then: 'met' },
            { when: ['differs'], then: { reason: 'identity-mismatch', outcome: 'counter' } },
          ],
        },
      ],
    },
    {
      stage: 'kind',
      precedence: ['not-applicable'],
      clauses: [
        {
          id: 'own-permit-kind',
          requirement: 'R68',
          source: 'own-decision',
          fact: 'kind',
          answers: [
            { when: ['residence-permit'], then: 'met' },
            { when: ['none'], then: { reason: 'no-permit', outcome: 'not-applicable' } },
            { when: ['temporary-permit'], then: { reason: 'temporary-permit', outcome: 'not-applicable' } },
            { when: ['registration-slip'], then: { reason: 'registration-slip', outcome: 'not-applicable' } },
            { when: ['hmt-permit'], then: { reason: 'hmt-permit', outcome: 'not-applicable' } },
            { when: ['foreigner-permit'], then: { reason: 'foreigner-permit', outcome: 'not-applicable' } },
          ],
        },
      ],
    },
    {
      stage: 'status',
      precedence: ['reapply', 'replace-card', 'in-review'],
      clauses: [
        {
          id: 'usable-status',
          requirement: 'R68',
          source: 'own-decision',
          fact: 'status',
          answers: [
            { when: ['valid'], then: 'met' },
            { when: ['cancelled'], then: { reason: 'cancelled', outcome: 'reapply' } },
            { when: ['lost'], then: { reason: 'lost', outcome: 'replace-card' } },
            { when: ['damaged'], then: { reason: 'damaged', outcome: 'replace-card' } },
            { when: ['in-review'], then: { reason: 'in-review', outcome: 'in-review' } },
          ],
        },
      ],
    },
    {
      stage: 'time',
      precedence: ['reapply', 'wait'],
      clauses: [
        {
          id: 'within-window',
          requirement: 'R18',
          source: 'timing',
          fact: 'day',
          answers: [
            { when: { below: -30 }, state: 'too-early', then: { reason: 'too-early', outcome: 'wait' } },
            { when: { from: -30, to: 30 }, state: 'open', then: 'met' },
            // R20, R21; day 60 is in the citizen's favour (D1), and overdue is tried online (D2).
            { when: { above: 30, to: 60 }, state: 'overdue', then: 'met' },
            // R22
            { when: { above: 60 }, state: 'lapsed', then: { reason: 'lapsed', outcome: 'reapply' } },
          ],
        },
      ],
    },
    {
      stage: 'conditions',
      precedence: ['counter'],
      clauses: [
        {
          id: 'renewed-before',
          // No published rule was found for it: the source document alone has it. D4
          requirement: 'R46',
          source: 'counter-cases',
          fact: 'renewals',
          answers: [
            {
              when: { below: 1 },
              then: { reason: 'first-renewal', outcome: 'counter', unless: 'firstRenewalOnline' },
            },
            { when: { from: 1 }, then: 'met' },
          ],
        },
        {
          id: 'period-length',
          // No published rule was found for it: the source document alone has it.
          requirement: 'R25',
          source: 'online-conditions',
          fact: 'period',
          answers: [
            { when: { below: 6 }, then: { reason: 'period-too-short', outcome: 'counter' } },
            // "Less than a year": a card that prints the same day a year later is still a one-year card (D3).
            { when: { from: 6, to: 12 }, then: 'met' },
            { when: { above: 12 }, then: { reason: 'period-too-long', outcome: 'counter' } },
          ],
        },
      ],
    },
    {
      stage: 'records',
      // A source that does not answer decides nothing where another one has (D7).
      precedence: ['counter', 'retry'],
      clauses: [
        {
          id: 'residence-unchanged',
          requirement: 'R26',
          source: 'online-conditions',
          fact: 'residence',
          answers: [
            { when: ['unchanged'], then: 'met' },
            { when: ['changed'], then: { reason: 'residence-changed', outcome: 'counter' } },
            { when: ['abnormal'], then: { reason: 'residence-abnormal', outcome: 'counter' } },
            { when: ['needs-review'], then: { reason: 'residence-needs-review', outcome: 'counter' } },
            { when: ['unavailable'], then: { reason: 'residence-unavailable', outcome: 'retry' } },
          ],
        },
        {
          id: 'employment-unchanged',
          requirement: 'R27',
          source: 'online-conditions',
          fact: 'employment',
          answers: [
            { when: ['unchanged'], then: 'met' },
            {
              when: ['changed'],
              then: { reason: 'employment-changed', outcome: 'counter', unless: 'changedWorkOrInsurancePasses' },
            },
            { when: ['abnormal'], then: { reason: 'employment-abnormal', outcome: 'counter' } },
            { when: ['needs-review'], then: { reason: 'employment-needs-review', outcome: 'counter' } },
            { when: ['unavailable'], then: { reason: 'employment-unavailable', outcome: 'retry' } },
          ],
        },
        {
          id: 'social-insurance-unchanged',
          requirement: 'R28',
          source: 'online-conditions',
          fact: 'socialInsurance',
          answers: [
            { when: ['unchanged'], then: 'met' },
            {
              when: ['changed'],
              then: { reason: 'social-insurance-changed', outcome: 'counter', unless: 'changedWorkOrInsurancePasses' },
            },
            { when: ['abnormal'], then: { reason: 'social-insurance-abnormal', outcome: 'counter' } },
            { when: ['needs-review'], then: { reason: 'social-insurance-needs-review', outcome: 'counter' } },
            { when: ['unavailable'], then: { reason: 'social-insurance-unavailable', outcome: 'retry' } },
          ],
        },
        {
          id: 'other-unchanged',
          requirement: 'R29',
          source: 'online-conditions',
          fact: 'other',
          answers: [
            { when: ['unchanged'], then: 'met' },
            { when: ['changed'], then: { reason: 'other-changed', outcome: 'counter' } },
            { when: ['abnormal'], then: { reason: 'other-abnormal', outcome: 'counter' } },
            { when: ['needs-review'], then: { reason: 'other-needs-review', outcome: 'counter' } },
            { when: ['unavailable'], then: { reason: 'other-unavailable', outcome: 'retry' } },
          ],
        },
      ],
    },
  ],
  outcomes: { unverified: 'verify-online', allMet: 'renewed' },
  // R35; endorsed once a year: 居住证暂行条例 (State Council order 663), article 10. Counting: R19, D9.
  renewal: { years: 1, counting: { open: 'continuous', overdue: 'from-today' } },
  // The deed, the lease filing and the dormitory certificate are also in 上海市居住证申办实施细则 (2017-11-27).
  papers: [
    { group: 'identity', need: 'all', items: ['id-card', 'residence-permit'], requirement: 'R50' },
    {
      group: 'residence',
      need: 'any',
      items: ['lease-filing-certificate', 'landlord-statement'],
      requirement: 'R53',
      housing: 'rented',
    },
    { group: 'residence', need: 'all', items: ['property-deed-copy'], requirement: 'R54', housing: 'owned' },
    {
      group: 'residence',
      need: 'all',
      items: ['dormitory-certificate', 'business-licence-copy'],
      requirement: 'R55',
      housing: 'dormitory',
    },
    {
      group: 'residence',
      need: 'all',
      items: ['kinship-proof', 'relative-home-proof'],
      requirement: 'R56',
      housing: 'relative',
    },
    {
      group: 'employment',
      need: 'as-applicable',
      items: ['labour-contract', 'employment-certificate', 'social-insurance-record'],
      requirement: 'R57',
      notFrom: ['studying', 'neither'],
    },
    {
      group: 'other',
      need: 'optional',
      items: ['marriage-certificate', 'education-certificate'],
      requirement: 'R60',
    },
  ],
  notes: notes20180101,
};
