import { isCalendarDate } from '../../src/rules/calendar';
import type { Facts } from '../../src/rules/facts';
import { HOUSINGS, OCCUPATIONS, PERMIT_KINDS, PERMIT_STATUSES, RECORD_STATES } from '../../src/rules/facts';

/** A case as defined in docs/decision-contract.md: facts under a name that the sender chooses. */
export interface Case extends Facts {
  readonly case: string;
}

/** A fault in a case; `path` is `$` if the line as a whole is at fault. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

export type Reading =
  | { readonly type: 'case'; readonly given: Case }
  | {
      readonly type: 'fault';
      readonly fault: Fault;
      /** `null` where it cannot be read. */ readonly name: string | null;
    };

const FINE = 'fine';
/** Handwritten: a schema library costs as much time as parsing the line (docs/adr/0011). */
type Check = (value: unknown) => Fault | typeof FINE;

/** Reads one line of JSON, field by field in the order of docs/decision-contract.md; stops at the first fault. */
export function readCase(line: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return faulty(null, { path: '$', message: 'is not JSON' });
  }
  const fault = checkCase(value);
  // Anything that passes every check is a case: the checks are the table in docs/decision-contract.md.
  if (fault === FINE) return { type: 'case', given: value as Case };
  const name = isObject(value) && typeof value['case'] === 'string' ? value['case'] : null;
  return faulty(name, fault);
}

export function faulty(name: string | null, fault: Fault): Reading {
  return { type: 'fault', fault, name };
}

const checkPeriod: Check = (permit) => {
  const { validFrom, validTo } = permit as { validFrom: string; validTo: string };
  return validTo < validFrom ? { path: 'permit.validTo', message: `${validTo} lies before validFrom` } : FINE;
};

const checkCase = fields('', {
  case: { check: (value) => (typeof value === 'string' ? FINE : { path: 'case', message: 'must be a string' }) },
  today: { check: date('today') },
  identityMatches: { check: oneOf('identityMatches', [true, false]) },
  permit: {
    check: orNull(
      both(
        fields('permit', {
          kind: { check: oneOf('permit.kind', PERMIT_KINDS) },
          status: { check: oneOf('permit.status', PERMIT_STATUSES) },
          validFrom: { check: date('permit.validFrom') },
          validTo: { check: date('permit.validTo') },
          renewals: { check: wholeNumber('permit.renewals') },
        }),
        checkPeriod,
      ),
    ),
  },
  records: {
    optional: true,
    check: fields('records', {
      residence: { check: oneOf('records.residence', RECORD_STATES) },
      employment: { check: oneOf('records.employment', RECORD_STATES) },
      socialInsurance: { check: oneOf('records.socialInsurance', RECORD_STATES) },
      other: { check: oneOf('records.other', RECORD_STATES) },
    }),
  },
  circumstances: {
    optional: true,
    check: fields('circumstances', {
      housing: { optional: true, check: oneOf('circumstances.housing', HOUSINGS) },
      occupation: { optional: true, check: oneOf('circumstances.occupation', OCCUPATIONS) },
    }),
  },
});

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fields(path: string, known: Readonly<Record<string, { check: Check; optional?: true }>>): Check {
  const under = (name: string) => (path === '' ? name : `${path}.${name}`);
  const inOrder = Object.entries(known);
  const names = new Set(Object.keys(known));
  return (value) => {
    if (!isObject(value)) return { path: path || '$', message: 'must be an object' };
    for (const [name, { check, optional }] of inOrder) {
      if (Object.hasOwn(value, name)) {
        const fault = check(value[name]);
        if (fault !== FINE) return fault;
      } else if (optional === undefined) {
        return { path: under(name), message: 'is missing' };
      }
    }
    for (const name in value) {
      if (!names.has(name)) return { path: under(name), message: 'is no field of the contract' };
    }
    return FINE;
  };
}

function both(first: Check, second: Check): Check {
  return (value) => {
    const fault = first(value);
    return fault === FINE ? second(value) : fault;
  };
}

function orNull(check: Check): Check {
  return (value) => (value === null ? FINE : check(value));
}

function oneOf(path: string, values: readonly unknown[]): Check {
  const fault: Fault = { path, message: `must be one of ${values.join(', ')}` };
  return (value) => (values.includes(value) ? FINE : fault);
}

function date(path: string): Check {
  const fault: Fault = { path, message: 'must be a date that exists, YYYY-MM-DD, 1900 to 2199' };
  return (value) => (typeof value === 'string' && isCalendarDate(value) ? FINE : fault);
}

function wholeNumber(path: string): Check {
  const fault: Fault = { path, message: 'must be a whole number, 0 or more' };
  return (value) => (Number.isInteger(value) && (value as number) >= 0 ? FINE : fault);
}
