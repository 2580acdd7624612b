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

/** The faults that the mock can simulate. */
const FAULTS = [
  ...FAILURES,
  'lost-answer', // the request takes effect, its answer never arrives
] as const;

const faultSchema = v.strictObject({
  failure: v.picklist(FAULTS),
  /** Absent: any operation. */
  operation: v.exactOptional(v.picklist(OPERATIONS)),
  /** The number of requests that will still fail: a whole number, 1 or more. */
  times: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});
export type Fault = Readonly<v.InferOutput<typeof faultSchema>>;

const KEY = 'mock-citizen/fault';

/** Returns the current fault, or `null`. It is in the store, so that it outlives the app. */
export function faultIn(storage: Storage): Fault | null {
  return storedJson(storage, KEY, faultSchema) ?? null;
}

export function setFault(storage: Storage, fault: Fault): void {
  storage.write(KEY, JSON.stringify(fault));
}

export function clearFaults(storage: Storage): void {
  storage.remove(KEY);
}

/** Returns the failure of this operation, or `none`; uses up one of the fault's times. */
export function strike(storage: Storage, operation: Operation): Fault['failure'] | 'none' {
  const fault = faultIn(storage);
  if (fault === null || (fault.operation !== undefined && fault.operation !== operation)) return 'none';
  if (fault.times > 1) setFault(storage, { ...fault, times: fault.times - 1 });
  else clearFaults(storage);
  return fault.failure;
}
