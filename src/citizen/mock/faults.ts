import * as v from 'valibot';
import type { Operation } from '../transport';
import { FAILURES } from '../citizen-records';
import type { Storage } from './storage';
import { storedJson } from './stored-json';

/** The operations of the port. */
const OPERATIONS = [
  'signIn',
  'signOut',
  'permitRecords',
  'startVerification',
  'renewal',
] as const satisfies readonly Operation[];

/** What the mock can be told to do wrong. */
const FAULTS = [
  ...FAILURES,
  'lost-answer', // the request takes effect, its answer never arrives
] as const;

const faultSchema = v.strictObject({
  failure: v.picklist(FAULTS),
  /** Absent: any operation. */
  operation: v.exactOptional(v.picklist(OPERATIONS)),
  /** How many requests it still strikes: a whole number, 1 or more. */
  times: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});
export type Fault = Readonly<v.InferOutput<typeof faultSchema>>;

const KEY = 'mock-citizen/fault';

/** The fault that is set, or `null`. Kept in the store, so that it outlives the app. */
export function faultIn(storage: Storage): Fault | null {
  return storedJson(storage, KEY, faultSchema) ?? null;
}

export function setFault(storage: Storage, fault: Fault): void {
  storage.write(KEY, JSON.stringify(fault));
}

export function clearFaults(storage: Storage): void {
  storage.remove(KEY);
}

/** The fault that strikes this operation, if any; one of its times is then used up. */
export function strike(storage: Storage, operation: Operation): Fault['failure'] | 'none' {
  const fault = faultIn(storage);
  if (fault === null || (fault.operation !== undefined && fault.operation !== operation)) return 'none';
  if (fault.times > 1) setFault(storage, { ...fault, times: fault.times - 1 });
  else clearFaults(storage);
  return fault.failure;
}
