import { readCase } from './read-case';

const whole = {
  case: 'c1',
  today: '2026-06-10',
  identityMatches: true,
  permit: {
    kind: 'residence-permit',
    status: 'valid',
    validFrom: '2025-06-16',
    validTo: '2026-06-15',
    renewals: 1,
  },
  records: { residence: 'unchanged', employment: 'unchanged', socialInsurance: 'unchanged', other: 'unchanged' },
  circumstances: { housing: 'rented', occupation: 'employed' },
};

/** Returns the case with one field set to another value, or removed; a path has one or two names. */
function changed(path: string, value?: unknown): string {
  const given = structuredClone(whole) as unknown as Record<string, Record<string, unknown>>;
  const [first = '', second] = path.split('.');
  const target = second === undefined ? given : given[first];
  if (target === undefined) throw new Error(path);
  if (value === undefined) Reflect.deleteProperty(target, second ?? first);
  else Reflect.set(target, second ?? first, value);
  return JSON.stringify(given);
}

function pathOf(line: string): string {
  const reading = readCase(line);
  return reading.type === 'case' ? 'fine' : reading.fault.path;
}

describe('a line is a case', () => {
  it('as docs/decision-contract.md shows it', () => {
    expect(readCase(JSON.stringify(whole))).toEqual({ type: 'case', given: whole });
  });

  it.each(['records', 'circumstances', 'circumstances.housing', 'circumstances.occupation'])('without %s', (path) => {
    expect(pathOf(changed(path))).toBe('fine');
  });

  it.each([
    ['permit', null],
    ['today', '2026-06-01'],
    ['today', '1900-01-01'],
    ['permit.validTo', '2025-06-16'],
    ['case', ''],
    ['circumstances', {}],
    ['permit.renewals', 1e20],
  ])('with %s as %j', (path, value) => {
    expect(pathOf(changed(path, value))).toBe('fine');
  });

  it.each(['1.0', '1e2', '0', '-0', '0.0', '1E0'])('with %s renewals, a whole number by value', (number) => {
    expect(pathOf(changed('permit.renewals', 777).replace('777', number))).toBe('fine');
  });

  it('whose duplicate keys count with their last value', () => {
    expect(readCase(`{"case":7,${JSON.stringify(whole).slice(1)}`)).toMatchObject({ type: 'case' });
    expect(pathOf(JSON.stringify(whole).replace(/\}$/, ',"today":"x"}'))).toBe('today');
  });

  it('with a CR and spaces around it', () => {
    expect(pathOf(`  ${JSON.stringify(whole)}\t\r`)).toBe('fine');
  });
});

describe('a line is not a case', () => {
  it.each(['{', 'null', '[]', '7', '"c1"', '\uFEFF{}', '{} {}', 'NaN', "{'case':1}"])('as a whole: %s', (line) => {
    expect(readCase(line)).toMatchObject({ type: 'fault', name: null, fault: { path: '$' } });
  });

  it.each([
    'case',
    'today',
    'identityMatches',
    'permit',
    'permit.kind',
    'permit.status',
    'permit.validFrom',
    'permit.validTo',
    'permit.renewals',
    'records.residence',
    'records.employment',
    'records.socialInsurance',
    'records.other',
  ])('without %s', (path) => {
    const reading = readCase(changed(path));
    expect(reading).toMatchObject({ type: 'fault', fault: { path, message: 'is missing' } });
  });

  it.each([
    ['case', 7],
    ['case', null],
    ['today', 20260610],
    ['today', '2026-02-30'],
    ['today', '1899-12-31'],
    ['today', '2200-01-01'],
    ['identityMatches', 'yes'],
    ['identityMatches', 1],
    ['identityMatches', null],
    ['permit', []],
    ['permit', 'none'],
    ['permit.kind', 'passport'],
    ['permit.kind', null],
    ['permit.status', 'Valid'],
    ['permit.validFrom', ''],
    ['permit.validTo', '2025-06-15'],
    ['permit.validTo', null],
    ['permit.renewals', -1],
    ['permit.renewals', 0.5],
    ['permit.renewals', '1'],
    ['permit.renewals', null],
    ['records', null],
    ['records', []],
    ['records.residence', null],
    ['records.other', 'moved'],
    ['circumstances', null],
    ['circumstances.housing', 'tent'],
    ['circumstances.occupation', null],
    ['colour', 'blue'],
    ['permit.colour', 'blue'],
    ['records.colour', 'blue'],
    ['circumstances.colour', 'blue'],
    ['toString', 1],
  ])('with %s as %j, and says where', (path, value) => {
    expect(pathOf(changed(path, value))).toBe(path);
  });

  it('with a field that only looks like one of the language’s own', () => {
    expect(pathOf(JSON.stringify(whole).replace('{', '{"__proto__":{},'))).toBe('__proto__');
  });

  it('with more renewals than a number can hold', () => {
    expect(pathOf(changed('permit.renewals', 777).replace('777', '1e400'))).toBe('permit.renewals');
  });

  it('whose permit of another kind is still read in full', () => {
    expect(pathOf(changed('permit', { kind: 'hmt-permit' }))).toBe('permit.status');
  });

  it('but is answered under its own name if that can be read', () => {
    expect(readCase(changed('today', 'x'))).toMatchObject({ name: 'c1' });
    expect(readCase(changed('case', 7))).toMatchObject({ name: null });
  });
});
