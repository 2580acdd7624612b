import { setTimeout as pause } from 'node:timers/promises';
import type { CitizenRecords, Renewal, RequestKey, Result, SessionToken } from '../../../src/citizen/citizen-records';
import { RECORD_NAMES } from '../../../src/rules/facts';

interface Life {
  readonly token: SessionToken;
  readonly requestKey: RequestKey;
  /** Numbers from 0 up to 1. */
  readonly random: () => number;
  /** A new app on the same device: it knows the token and the key, and nothing else. */
  readonly app: () => CitizenRecords;
  /** Milliseconds since 1970; nobody waits longer. */
  readonly until: number;
}

/** What a person was shown at the end; `nothing` if they gave up waiting. */
export type Shown = Renewal | 'nothing';

/**
 * Renews as the app does: the key is stored before it is sent, an unanswered request is sent again under it, and the app is
 * killed now and then.
 */
export async function renew({ token, requestKey, random, app, until }: Life): Promise<Shown> {
  let records = app();
  let shown: Shown = 'nothing';
  while (Date.now() < until) {
    if (random() < 0.1) records = app();
    const result: Result<Renewal> =
      shown === 'nothing'
        ? await records.startVerification(token, { requestKey, consents: RECORD_NAMES })
        : await records.renewal(token, shown.requestKey);
    if (result.ok) shown = result.value;
    if (shown !== 'nothing' && shown.status === 'concluded') return shown;
    await pause(100 + random() * 400);
  }
  return 'nothing';
}
