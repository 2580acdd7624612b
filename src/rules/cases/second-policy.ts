import type { Clause, Policy, Stage } from '../policy';
import { policy20180101 } from '../policies/2018-01-01';

/**
 * An invented law for tests, in force from 2030-01-01: the window is 60 days wide on both sides and overdue until
 * day 90, a renewal gives two years, first renewals and changes of work or insurance pass online.
 */
export const invented2030: Policy = {
  ...policy20180101,
  id: 'invented-2030-01-01',
  inForce: { from: '2030-01-01' },
  flags: { firstRenewalOnline: true, changedWorkOrInsurancePasses: true },
  stages: policy20180101.stages.map((stage): Stage =>
    stage.stage === 'time' ? { ...stage, clauses: [wideWindow()] } : stage,
  ),
  renewal: { years: 2, counting: { open: 'continuous', overdue: 'from-today' } },
};

function wideWindow(): Clause {
  return {
    id: 'within-window',
    requirement: 'R18',
    source: 'timing',
    fact: 'day',
    answers: [
      { when: { below: -60 }, state: 'too-early', then: { reason: 'too-early', outcome: 'wait' } },
      { when: { from: -60, to: 60 }, state: 'open', then: 'met' },
      { when: { above: 60, to: 90 }, state: 'overdue', then: 'met' },
      { when: { above: 90 }, state: 'lapsed', then: { reason: 'lapsed', outcome: 'reapply' } },
    ],
  };
}
