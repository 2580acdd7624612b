import type { Instant, RequestKey } from '../../src/citizen/citizen-records';
import type { Queryable } from '../database/database';

export type AuditedAction =
  'sign-in' | 'sign-out' | 'read-records' | 'read-renewal' | 'start' | 'ask-source' | 'conclude';

interface AuditEntry {
  readonly at: Instant;
  /** Absent if nobody is signed in. */
  readonly subject?: string;
  readonly action: AuditedAction;
  readonly requestKey?: RequestKey;
  readonly outcome: string;
  readonly trace: string;
}

/** Writes down who looked at or changed what, with the connection and in the transaction of the deed itself. */
export async function audit(database: Queryable, entry: AuditEntry): Promise<void> {
  const { at, subject, action, requestKey, outcome, trace } = entry;
  await database.query(
    'insert into audit (at, subject, action, request_key, outcome, trace) values ($1, $2, $3, $4, $5, $6)',
    [new Date(at), subject, action, requestKey, outcome, trace],
  );
}
