import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient, QueryResult } from 'pg';
import type { JobQueue, NewJob } from './job-queue';
import type { Flaws } from './flaws';
import type { Life, Steps } from './steps';

/** A real PostgreSQL whose statements run one at a time, each when it is its turn, over connections that break. */
export interface ScheduledDatabase {
  /** Returns what a gateway takes for its pool. */
  poolOf(life: Life, use: 'requests' | 'jobs'): Pool;
  /** Ends the connections of a gateway that has just died: open transactions are undone. */
  abandon(life: Life): Promise<void>;
  /** Breaks the connections of all gateways, as a restart of the server does. */
  restart(): Promise<void>;
  /** True if connections may break. */
  faulty: boolean;
}

type Answered = { readonly type: 'result'; readonly result: QueryResult } | { readonly type: 'error'; readonly error: Error };

/** One connection of a gateway, in a transaction or for one statement. */
interface Session {
  readonly life: Life;
  readonly connection: PoolClient;
  /** Jobs added in this transaction, which are there once it is committed. */
  jobs: NewJob[];
  state: 'open' | 'broken' | 'closed';
}

interface Waiting {
  answered: Answered | 'not-yet';
  readonly process: number;
  readonly take: (answered: Answered) => Promise<void>;
}

/** Of a thousand statements, those that never reach the database, … */
const LOST = 7;
/** … whose answer never comes back, … */
const ANSWER_LOST = 7;
/** … and after which their gateway dies before it has read the answer. */
const DEADLY = 3;

const brokenConnection = () => new Error('Connection terminated unexpectedly');
const NOTHING: QueryResult = { rows: [], rowCount: 0, command: '', oid: 0, fields: [] };

export function scheduledDatabase(real: Pool, surroundings: Surroundings): ScheduledDatabase {
  const { steps, queue, flaws } = surroundings;
  const sessions = new Set<Session>();
  const processes = new WeakMap<PoolClient, number>();
  let waiting: Waiting[] = [];

  async function open(life: Life): Promise<Session> {
    const connection = await real.connect();
    if (!processes.has(connection)) {
      const { rows } = await connection.query<{ pid: number }>('select pg_backend_pid() as pid');
      processes.set(connection, rows[0]?.pid ?? 0);
    }
    const session: Session = { life, connection, jobs: [], state: 'open' };
    sessions.add(session);
    return session;
  }

  /** Ends a session; what is not committed is undone. */
  async function close(session: Session, state: 'broken' | 'closed' = 'closed'): Promise<void> {
    if (session.state !== 'open') return;
    session.state = state;
    sessions.delete(session);
    await session.connection.query('rollback');
    session.connection.release();
    await wake();
  }

  /** Sends a statement. If it waits for a lock, somebody else's step comes next, and `take` later. */
  async function run(session: Session, { text, values }: Statement, take: Waiting['take']): Promise<void> {
    const process = processes.get(session.connection) ?? 0;
    const sent: Waiting = { answered: 'not-yet', process, take };
    const answer = session.connection.query(text, values).then(
      (result: QueryResult) => (sent.answered = { type: 'result', result }),
      (error: Error) => (sent.answered = { type: 'error', error }),
    );
    await Promise.race([answer, pause(2)]);
    if (await isDone(sent)) await take(await answer);
    else waiting.push(sent);
    await wake();
  }

  /** True once a statement is answered, false as soon as it waits for a lock. */
  async function isDone(sent: Waiting): Promise<boolean> {
    while (sent.answered === 'not-yet') {
      const { rows } = await real.query<{ blocked: boolean }>('select cardinality(pg_blocking_pids($1)) > 0 as blocked', [
        sent.process,
      ]);
      if (sent.answered === 'not-yet' && rows[0]?.blocked === true) return false;
    }
    return true;
  }

  /** Hands out the answers of statements that waited for a lock and no longer do, until none is left. */
  async function wake(): Promise<void> {
    for (const sent of waiting) {
      if (!(await isDone(sent)) || sent.answered === 'not-yet') continue;
      if (!waiting.includes(sent)) return;
      waiting = waiting.filter((each) => each !== sent);
      await sent.take(sent.answered);
      await wake();
      return;
    }
  }

  /** Runs a statement in its session when it is its turn, over a connection that may break before or after. */
  function inTurn(session: () => Promise<Session>, statement: Statement, life: Life): Promise<QueryResult> {
    return new Promise((resolve, reject) => {
      steps.add(life, statement.text.trim().split(/\s+/).slice(0, 4).join(' '), async () => {
        const on = await session();
        const fate = database.faulty ? steps.random() * 1000 : 1000;
        /** The gateway's own code goes on, unless it is dead by now. */
        const answer = async (how: () => void): Promise<void> => {
          if (life.over) {
            await close(on, 'broken');
            return;
          }
          steps.busy.begin();
          how();
        };
        if (on.state === 'broken' || fate < LOST) {
          await close(on, 'broken');
          await answer(() => reject(brokenConnection()));
          return;
        }
        await carriedOut(on, statement, async (answered) => {
          if (fate >= LOST + ANSWER_LOST && fate < LOST + ANSWER_LOST + DEADLY) await surroundings.die(life);
          const isLost = on.state !== 'open' || (fate >= LOST && fate < LOST + ANSWER_LOST);
          if (isLost) await close(on, 'broken');
          await answer(() => {
            if (isLost) reject(brokenConnection());
            else if (answered.type === 'error') reject(answered.error);
            else resolve(answered.result);
          });
        });
      });
      steps.busy.end();
    });
  }

  async function carriedOut(on: Session, { text, values }: Statement, take: Waiting['take']): Promise<void> {
    if (text.startsWith('select graphile_worker.add_job')) {
      const [payload, attempts, key] = values as [string, number, string];
      on.jobs.push({ payload: JSON.parse(payload) as NewJob['payload'], attempts, key });
      await take({ type: 'result', result: NOTHING });
      return;
    }
    const careless = text.replace(/ for update( of people)?/, '');
    await run(on, { text: flaws.locksForgotten ? careless : text, values }, async (answered) => {
      if (text === 'commit' && answered.type === 'result') queue.add(on.jobs.splice(0));
      await take(answered);
    });
  }

  /** Runs one statement in a transaction of its own. */
  async function alone(statement: Statement, life: Life): Promise<QueryResult> {
    let session: Session | undefined;
    const result = await inTurn(async () => (session ??= await open(life)), statement, life).finally(async () => {
      if (session === undefined || session.state !== 'open') return;
      queue.add(session.jobs.splice(0));
      session.state = 'closed';
      sessions.delete(session);
      session.connection.release();
    });
    return result;
  }

  function connectionOf(life: Life, use: 'requests' | 'jobs') {
    let session: Session | undefined;
    const hasTransactions = !(flaws.decisionOutsideTransaction && use === 'jobs');
    return {
      query(text: string, values: unknown[] = []): Promise<QueryResult> {
        if (!hasTransactions)
          return ['begin', 'commit', 'rollback'].includes(text) ? Promise.resolve(NOTHING) : alone({ text, values }, life);
        return inTurn(async () => (session ??= await open(life)), { text, values }, life);
      },
      release() {
        if (session?.state !== 'open') return;
        session.state = 'closed';
        sessions.delete(session);
        session.connection.release();
      },
    };
  }

  /** A statement that waits for a lock ends its session itself, once it has got it. */
  async function breakThose(isMeant: (session: Session) => boolean): Promise<void> {
    const isWaiting = ({ connection }: Session) => waiting.some(({ process }) => process === processes.get(connection));
    for (const session of [...sessions]) if (isMeant(session) && !isWaiting(session)) await close(session, 'broken');
  }

  const database: ScheduledDatabase = {
    faulty: true,
    poolOf: (life, use) =>
      ({
        query: (text: string, values: unknown[] = []) => alone({ text, values }, life),
        connect: () => Promise.resolve(connectionOf(life, use)),
      }) as unknown as Pool,
    async abandon(life) {
      await breakThose((session) => session.life === life);
    },
    async restart() {
      await breakThose(() => true);
    },
  };
  return database;
}

interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

interface Surroundings {
  readonly steps: Steps;
  readonly queue: JobQueue;
  readonly flaws: Flaws;
  /** Ends a gateway at once. */
  readonly die: (life: Life) => Promise<void>;
}
