import fc from 'fast-check';
import { addDays, addMonths, daysBetween, elapsed } from './calendar';
import { decide } from './decide';
import { WINDOW_STATES } from './decision';
import { HOUSINGS, OCCUPATIONS, PERMIT_KINDS, PERMIT_STATUSES, RECORD_NAMES, RECORD_STATES } from './facts';
import type { Facts, Permit } from './facts';
import { policy20180101 } from './policies/2018-01-01';

/** Properties that hold for every case; none of them repeats how `decide` works. */

const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1950-01-01', days));
const permit: fc.Arbitrary<Permit> = fc
  .record({
    kind: fc.oneof(
      { weight: 8, arbitrary: fc.constant('residence-permit' as const) },
      fc.constantFrom(...PERMIT_KINDS),
    ),
    status: fc.oneof({ weight: 8, arbitrary: fc.constant('valid' as const) }, fc.constantFrom(...PERMIT_STATUSES)),
    validFrom: day,
    length: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 150, max: 370 }) }, fc.integer({ min: 0, max: 1500 })),
    renewals: fc.nat(5),
  })
  .map(({ length, ...rest }) => ({ ...rest, validTo: addDays(rest.validFrom, length) }));
const state = fc.oneof({ weight: 6, arbitrary: fc.constant('unchanged' as const) }, fc.constantFrom(...RECORD_STATES));
const records = fc.record({ residence: state, employment: state, socialInsurance: state, other: state });
const circumstances = fc.record(
  { housing: fc.constantFrom(...HOUSINGS), occupation: fc.constantFrom(...OCCUPATIONS) },
  { requiredKeys: [] },
);
const held = fc
  .record({ permit, day: fc.integer({ min: -100, max: 100 }), records, circumstances })
  .map(({ permit, day, ...rest }) => ({ ...rest, permit, today: addDays(permit.validTo, day), identityMatches: true }));
const anyCase: fc.Arbitrary<Facts> = fc
  .record({ facts: held, identityMatches: fc.boolean(), none: fc.boolean(), verified: fc.boolean() })
  .map(({ facts, identityMatches, none, verified }) => {
    const { records, ...unverified } = facts;
    return { ...unverified, identityMatches, permit: none ? null : facts.permit, ...(verified ? { records } : {}) };
  });

const decideBy2018 = (facts: Facts) => decide(policy20180101, facts);
const runs = { numRuns: 400 };

describe('for any two dates', () => {
  it('the elapsed months and days lead from one to the other, and one more month leads beyond it', () => {
    fc.assert(
      fc.property(day, fc.nat(3000), (from, length) => {
        const to = addDays(from, length);
        const { months, days } = elapsed(from, to);
        expect(addDays(addMonths(from, months), days)).toBe(to);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('in every case', () => {
  it('a later day never returns to an earlier state of the window', () => {
    fc.assert(
      fc.property(held, fc.nat(200), (facts, later) => {
        const before = decideBy2018(facts).window?.state;
        const after = decideBy2018({ ...facts, today: addDays(facts.today, later) }).window?.state;
        if (before === undefined || after === undefined) return before === after;
        return WINDOW_STATES.indexOf(after) >= WINDOW_STATES.indexOf(before);
      }),
      runs,
    );
  });

  it('renewing never shortens the validity, and adds about a year', () => {
    fc.assert(
      fc.property(held, (facts) => {
        const { validity } = decideBy2018(facts);
        if (validity === null) return;
        expect(daysBetween(facts.permit.validTo, validity.validTo)).toBeGreaterThanOrEqual(365);
        expect(daysBetween(validity.validFrom, validity.validTo)).toBeGreaterThanOrEqual(363);
        expect(daysBetween(validity.validFrom, validity.validTo)).toBeLessThanOrEqual(366);
      }),
      runs,
    );
  });

  it('a renewal is continuous exactly if no day lies between the two periods', () => {
    fc.assert(
      fc.property(held, (facts) => {
        const { validity } = decideBy2018(facts);
        if (validity === null) return;
        expect(validity.continuous).toBe(validity.validFrom === addDays(facts.permit.validTo, 1));
      }),
      runs,
    );
  });

  it('a renewed permit is not renewed again the same day: it is too early, or a centre decides', () => {
    fc.assert(
      fc.property(held, (facts) => {
        const { validity } = decideBy2018(facts);
        if (validity === null) return;
        const { validFrom, validTo } = validity;
        const again = decideBy2018({ ...facts, permit: { ...facts.permit, validFrom, validTo } });
        expect(again.outcome).toBe('wait');
      }),
      runs,
    );
  });

  it('a source that does not answer changes neither the outcome "counter" nor its reasons', () => {
    fc.assert(
      fc.property(held, fc.constantFrom(...RECORD_NAMES), (facts, name) => {
        const silent = decideBy2018({ ...facts, records: { ...facts.records, [name]: 'unavailable' } });
        const unchanged = decideBy2018({ ...facts, records: { ...facts.records, [name]: 'unchanged' } });
        if (unchanged.outcome === 'counter') expect(silent.reasons).toEqual(unchanged.reasons);
        else if (unchanged.outcome === 'renewed') expect(silent.outcome).toBe('retry');
        else expect(silent.outcome).toBe(unchanged.outcome);
      }),
      runs,
    );
  });

  it('a permit that cannot be renewed online is known without records', () => {
    fc.assert(
      fc.property(held, (facts) => {
        const { records, ...unverified } = facts;
        const { outcome, reasons } = decideBy2018(unverified);
        const verified = decideBy2018({ ...unverified, records });
        if (outcome === 'verify-online') expect(['renewed', 'counter', 'retry']).toContain(verified.outcome);
        else expect([verified.outcome, verified.reasons]).toEqual([outcome, reasons]);
      }),
      runs,
    );
  });

  it('housing and occupation change only the papers', () => {
    fc.assert(
      fc.property(anyCase, circumstances, (facts, circumstances) => {
        const { materials: one, ...before } = decideBy2018(facts);
        const { materials: other, ...after } = decideBy2018({ ...facts, circumstances });
        expect(after).toEqual(before);
        expect(other.length > 0).toBe(one.length > 0);
      }),
      runs,
    );
  });

  it('every clause has one finding, in the order of the law, and none is judged after an unjudged one', () => {
    const clauses = policy20180101.stages.flatMap(({ clauses }) => clauses.map(({ id }) => id));
    fc.assert(
      fc.property(anyCase, (facts) => {
        const { findings } = decideBy2018(facts);
        expect(findings.map(({ clause }) => clause)).toEqual(clauses);
        const firstUnjudged = findings.findIndex(({ result }) => result === 'not-judged');
        if (firstUnjudged >= 0) {
          expect(findings.slice(firstUnjudged).every(({ result }) => result === 'not-judged')).toBe(true);
        }
      }),
      runs,
    );
  });

  it('there are reasons exactly for an unmet clause, papers for a counter, and a validity for a renewal', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const { outcome, reasons, findings, materials, validity } = decideBy2018(facts);
        expect(reasons.length > 0).toBe(findings.some(({ result }) => result === 'not-met'));
        expect(reasons.length > 0).toBe(outcome !== 'renewed' && outcome !== 'verify-online');
        expect(materials.length > 0).toBe(outcome === 'counter');
        expect(validity !== null).toBe(outcome === 'renewed');
      }),
      runs,
    );
  });

  it('shifting all dates by some days shifts the window by as many', () => {
    fc.assert(
      fc.property(held, fc.integer({ min: -9000, max: 9000 }), ({ permit, ...facts }, shift) => {
        const moved = {
          ...permit,
          validFrom: addDays(permit.validFrom, shift),
          validTo: addDays(permit.validTo, shift),
        };
        const before = decideBy2018({ ...facts, permit }).window;
        const after = decideBy2018({ ...facts, permit: moved, today: addDays(facts.today, shift) }).window;
        expect(after?.day).toBe(before?.day);
        expect(after?.state).toBe(before?.state);
        if (before !== null) expect(after?.opensOn).toBe(addDays(before.opensOn, shift));
      }),
      runs,
    );
  });

  it('a name that does not match hides everything about the permit', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const stranger = decideBy2018({ ...facts, identityMatches: false });
        const { today } = facts;
        const holdsNothing = decideBy2018({
          today,
          identityMatches: false,
          permit: null,
          circumstances: facts.circumstances ?? {},
        });
        expect(stranger).toEqual(holdsNothing);
      }),
      runs,
    );
  });
});
