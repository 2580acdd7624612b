import type { CitizenRecords } from '../citizen-records';
import { citizenRecordsOver, TIME_LIMIT } from '../client';
import type { Timer } from '../timer';
import { httpTransport, type HttpTransportOptions } from './http-transport';

interface HttpCitizenRecordsOptions extends Omit<HttpTransportOptions, 'timeLimit'> {
  readonly timer: Timer;
  /** Milliseconds; `TIME_LIMIT` by default. */
  readonly timeLimit?: number;
}

/** Returns the port over HTTP: each operation is one request to a gateway at this address. */
export function httpCitizenRecords({
  timer,
  timeLimit = TIME_LIMIT,
  ...options
}: HttpCitizenRecordsOptions): CitizenRecords {
  return citizenRecordsOver(httpTransport({ ...options, timeLimit }), { timer, timeLimit });
}
