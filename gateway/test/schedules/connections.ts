import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient, QueryResult } from 'pg';
import type { NewJob } from './job-queue';
import type { Life } from './steps';

export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** One connection of a gateway, in a transaction or for one statement. */
export interface Session {
  readonly life: Life;
  readonly connection: PoolClient;
  /** Jobs added in this transaction, which are there once it is committed. */
  readonly jobs: NewJob[];
  state: 'open' | 'broken' | 'closed';
}

export type Answered =
  { readonly type: 'result'; readonly result: QueryResult } | { readonly type: 'error'; readonly error: Error };

type Take = (answered: Answered) => Promise<void>;

/** A statement that has been sent. */
interface Sent {
  answered: Answered | 'not-yet';
  /** The server's process that carries it out. */
  readonly process: number;
  readonly take: Take;
}

/** Connections to a real PostgreSQL, over which one statement runs at a time. */
export interface Connections {
  open(life: Life): Promise<Session>;
  /** Gives a connection back whose transaction is over. */
  close(session: Session): void;
  /** Ends a session; what is not committed is undone. */
  breakOff(session: Session): Promise<void>;
  /** Ends all of these; one whose statement waits for a lock ends itself, once it has got it. */
  breakThose(isMeant: (session: Session) => boolean): Promise<void>;
  /** Sends a statement. If it waits for a lock, somebody else's step comes next, and `take` is called later. */
  run(session: Session, statement: Statement, take: Take): Promise<void>;
}

const isAnswered = ({ answered }: Sent) => answered !== 'not-yet';

export function createConnections(pool: Pool): Connections {
  const sessions = new Set<Session>();
  const processes = new WeakMap<PoolClient, number>();
  let waiting: readonly Sent[] = [];

  /** True once a statement is answered, false as soon as it waits for a lock: the database says which. */
  async function isDone(sent: Sent): Promise<boolean> {
    for (;;) {
      if (isAnswered(sent)) return true;
      const { rows } = await pool.query<{ blocked: boolean }>(
        'select cardinality(pg_blocking_pids($1)) > 0 as blocked',
        [sent.process],
      );
      if (!isAnswered(sent) && rows[0]?.blocked === true) return false;
    }
  }

  /** Hands out the answers of statements that waited for a lock and no longer do, until none is left. */
  async function wake(): Promise<void> {
    for (const sent of waiting) {
      const isReady = await isDone(sent);
      if (!isReady || sent.answered === 'not-yet') continue;
      if (!waiting.includes(sent)) return;
      waiting = waiting.filter((each) => each !== sent);
      await sent.take(sent.answered);
      await wake();
      return;
    }
  }

  const connections: Connections = {
    async open(life) {
      const connection = await pool.connect();
      if (!processes.has(connection)) {
        const { rows } = await connection.query<{ pid: number }>('select pg_backend_pid() as pid');
        processes.set(connection, rows[0]?.pid ?? 0);
      }
      const session: Session = { life, connection, jobs: [], state: 'open' };
      sessions.add(session);
      return session;
    },
    close(session) {
      session.state = 'closed';
      sessions.delete(session);
      session.connection.release();
    },
    async breakOff(session) {
      if (session.state !== 'open') return;
      session.state = 'broken';
      sessions.delete(session);
      await session.connection.query('rollback');
      session.connection.release();
      await wake();
    },
    async breakThose(isMeant) {
      for (const session of [...sessions]) {
        const process = processes.get(session.connection);
        if (isMeant(session) && !waiting.some((sent) => sent.process === process)) await connections.breakOff(session);
      }
    },
    async run({ connection }, { text, values }, take) {
      const sent: Sent = { answered: 'not-yet', process: processes.get(connection) ?? 0, take };
      const answer = connection.query(text, values).then(
        (result: QueryResult) => (sent.answered = { type: 'result', result }),
        (error: unknown) => (sent.answered = { type: 'error', error: error instanceof Error ? error : new Error() }),
      );
      // Most answers are there by then, and nobody has to ask whether there is a lock.
      await Promise.race([answer, pause(2)]);
      if (await isDone(sent)) await take(await answer);
      else waiting = [...waiting, sent];
      await wake();
    },
  };
  return connections;
}
