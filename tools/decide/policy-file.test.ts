import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invented2030 } from '../../src/rules/cases/second-policy';
import { policy20180101 } from '../../src/rules/policies/2018-01-01';
import { UnusablePolicyError, readPolicy } from './policy-file';

const folder = mkdtempSync(join(tmpdir(), 'policy-file-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(content: unknown): string {
  const path = join(folder, 'draft.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const [note] = policy20180101.notes;

describe('a draft policy', () => {
  it.each([policy20180101, invented2030])('is read back from its file: $id', (policy) => {
    expect(readPolicy(file(policy))).toEqual(policy);
  });

  it.each([
    ['{', /is not JSON/],
    ['[]', /is not a policy/],
    [{ ...policy20180101, id: '' }, /is not a policy:\n {2}id: /],
    [{ ...policy20180101, colour: 1 }, /is not a policy:\n {2}colour: /],
    [{ ...policy20180101, flags: { firstRenewalOnline: true } }, / {2}flags\.changedWorkOrInsurancePasses: /],
    [{ ...policy20180101, papers: [] }, /with faults:\n {2}papers: rented: there must be one group of papers/],
    [{ ...policy20180101, inForce: { from: '2026-02-30' } }, /with faults:\n {2}dates: 2026-02-30 is not a date/],
    [{ ...policy20180101, notes: [{ ...note, basis: [] }] }, /is not a policy:\n {2}notes\.0\.basis\.0: /],
    [{ ...policy20180101, notes: [{ ...note, when: { papers: ['id-card'], outcomes: ['wait'] } }] }, /is never shown/],
    [JSON.stringify(policy20180101).replace('"fact":"renewals"', '"fact":"renewal"'), /stages\.4\.clauses\.0\.fact: /],
    [JSON.stringify(policy20180101).replace('"R18"', '"18"'), /requirement: must be a requirement such as R18/],
    [JSON.stringify(policy20180101).replace('"from":-30', '"from":-30,"above":-31'), /has two lower ends/],
    [JSON.stringify(policy20180101).replace('"to":60', '"to":60,"below":61'), /has two upper ends/],
    [JSON.stringify(policy20180101).replace('"to":60', '"to":59'), /gap: within-window: day: nothing covers/],
  ])('that is unusable says what to correct: %#', (content, message) => {
    expect(() => readPolicy(file(content))).toThrow(UnusablePolicyError);
    expect(() => readPolicy(file(content))).toThrow(message);
  });

  it('that cannot be read says so', () => {
    expect(() => readPolicy(join(folder, 'absent.json'))).toThrow(/absent\.json cannot be read: .*ENOENT/);
    expect(() => readPolicy(folder)).toThrow(/cannot be read: .*EISDIR/);
  });
});
