import type { Pool, QueryResult } from 'pg';
import { type Answered, createConnections, type Session, type Statement } from './connections';
import type { Flaws } from './flaws';
import type { JobQueue, NewJob } from './job-queue';
import type { Life, Steps } from './steps';

/** The part of a gateway that a pool is for. */
interface User {
  readonly life: Life;
  readonly use: 'requests' | 'jobs';
}

/** A real PostgreSQL whose statements run one at a time, each when it is its turn, over connections that break. */
export interface ScheduledDatabase {
  /** Returns what a gateway takes for its pool. */
  poolOf(user: User): Pool;
  /** Ends the connections of a gateway that has just died: open transactions are undone. */
  abandon(life: Life): Promise<void>;
  /** Breaks the connections of all gateways, as a restart of the server does. */
  restart(): Promise<void>;
  /** True if connections may break. */
  faulty: boolean;
}

interface Surroundings {
  readonly steps: Steps;
  readonly queue: JobQueue;
  readonly flaws: Flaws;
  /** Ends a gateway at once. */
  readonly die: (life: Life) => Promise<void>;
}

/** Of a thousand statements, those that never reach the database, … */
const LOST = 7;
/** … whose answer never comes back, … */
const ANSWER_LOST = 7;
/** … and after which their gateway dies before it has read the answer. */
const DEADLY = 3;

const brokenConnection = () => new Error('Connection terminated unexpectedly');
const NOTHING: QueryResult = { rows: [], rowCount: 0, command: '', oid: 0, fields: [] };

export function scheduledDatabase(real: Pool, { steps, queue, flaws, die }: Surroundings): ScheduledDatabase {
  const connections = createConnections(real);

  /** Runs a statement in its session when it is its turn, over a connection that may break before or after. */
  function inTurn(session: () => Promise<Session>, statement: Statement, { life, use }: User): Promise<QueryResult> {
    return new Promise((resolve, reject) => {
      steps.add(life, statement.text.trim().split(/\s+/).slice(0, 4).join(' '), async () => {
        const on = await session();
        const fate = database.faulty ? steps.random() * 1000 : 1000;
        /** The gateway's own code goes on, unless it is dead by now. */
        const answer = async (how: () => void): Promise<void> => {
          if (life.over) {
            await connections.breakOff(on);
            return;
          }
          if (use === 'requests') steps.busy.begin();
          how();
        };
        if (on.state === 'broken' || fate < LOST) {
          await connections.breakOff(on);
          await answer(() => reject(brokenConnection()));
          return;
        }
        await carriedOut(on, statement, async (answered) => {
          if (fate >= LOST + ANSWER_LOST && fate < LOST + ANSWER_LOST + DEADLY) await die(life);
          const isLost = on.state !== 'open' || (fate >= LOST && fate < LOST + ANSWER_LOST);
          if (isLost) await connections.breakOff(on);
          await answer(() => {
            if (isLost) reject(brokenConnection());
            else if (answered.type === 'error') reject(answered.error);
            else resolve(answered.result);
          });
        });
      });
      if (use === 'requests') steps.busy.end();
    });
  }

  /** Carries a statement out; a job that it adds goes to the queue of this schedule, once it is committed. */
  async function carriedOut(
    on: Session,
    { text, values }: Statement,
    take: (answered: Answered) => Promise<void>,
  ): Promise<void> {
    if (text.startsWith('select graphile_worker.add_job')) {
      const [payload, key] = values as [string, string];
      on.jobs.push({ payload: JSON.parse(payload) as NewJob['payload'], key });
      await take({ type: 'result', result: NOTHING });
      return;
    }
    const careless = text.replace(/ for update( of \w+)?/, '');
    await connections.run(on, { text: flaws.locksForgotten ? careless : text, values }, async (answered) => {
      if (text === 'commit' && answered.type === 'result') queue.add(on.jobs.splice(0));
      await take(answered);
    });
  }

  /** Runs one statement in a transaction of its own. */
  function alone(statement: Statement, user: User): Promise<QueryResult> {
    let session: Session | undefined;
    return inTurn(async () => (session ??= await connections.open(user.life)), statement, user).finally(() => {
      if (session?.state !== 'open') return;
      queue.add(session.jobs.splice(0));
      connections.close(session);
    });
  }

  function connectionOf(user: User) {
    let session: Session | undefined;
    const hasTransactions = !(flaws.decisionOutsideTransaction && user.use === 'jobs');
    return {
      query(text: string, values: unknown[] = []): Promise<QueryResult> {
        if (!hasTransactions)
          return ['begin', 'commit', 'rollback'].includes(text)
            ? Promise.resolve(NOTHING)
            : alone({ text, values }, user);
        return inTurn(async () => (session ??= await connections.open(user.life)), { text, values }, user);
      },
      // Where a real connection reports that it broke; here its statements do.
      on: () => undefined,
      off: () => undefined,
      release() {
        if (session?.state === 'open') connections.close(session);
      },
    };
  }

  const database: ScheduledDatabase = {
    faulty: true,
    poolOf: (user) =>
      ({
        query: (text: string, values: unknown[] = []) => alone({ text, values }, user),
        connect: () => Promise.resolve(connectionOf(user)),
      }) as unknown as Pool,
    async abandon(life) {
      await connections.breakThose((session) => session.life === life);
    },
    async restart() {
      await connections.breakThose(() => true);
    },
  };
  return database;
}
