import type { Verification } from '../../verification/jobs';
import type { Life, Steps } from './steps';

export interface NewJob {
  readonly payload: Verification;
  readonly key: string;
}

interface Job extends NewJob {
  /** Empty once a newer job has its key. */
  key: string;
  tried: number;
  /** Nobody else takes it before. */
  freeAt: number;
}

/**
 * The promises of graphile-worker that the gateway rests on: a job comes with its transaction, is tried again, is replaced by a
 * newer one of its key, and stays with a dead worker for four hours. The real queue runs in the other tests.
 */
export interface JobQueue {
  add(jobs: readonly NewJob[]): void;
  /** Offers all that is or becomes free to a worker, as long as it lives. */
  join(worker: Worker): void;
}

interface Worker {
  readonly life: Life;
  readonly acknowledgesFirst: boolean;
  /** Rejects if the job has to be tried again. */
  readonly work: (payload: Verification) => Promise<void>;
}

/** Times that a job is given out. */
const ATTEMPTS = 25;
const GIVEN_BACK_AFTER = 4 * 3_600_000;
const QUEUE: Life = { name: 'queue', over: false };
/** Milliseconds that graphile-worker waits after so many failures. */
const triedAgainAfter = (failures: number) => 1000 * Math.exp(Math.min(10, failures));

export function createJobQueue(steps: Steps): JobQueue {
  let jobs: Job[] = [];
  let workers: readonly Worker[] = [];

  function offer(job: Job): void {
    workers = workers.filter(({ life }) => !life.over);
    for (const worker of workers)
      steps.add(worker.life, `takes the job of ${job.payload.requestKey}`, () => {
        if (isFree(job) && jobs.includes(job)) take(job, worker);
      });
  }

  /** Nobody else takes it before. */
  function freeAfter(job: Job, milliseconds: number): void {
    job.freeAt = steps.now + milliseconds;
    steps.later(QUEUE, milliseconds, 'gives a job out again', () => offer(job));
  }

  const isFree = (job: Job) => job.freeAt <= steps.now && job.tried < ATTEMPTS;

  function take(job: Job, { life, acknowledgesFirst, work }: Worker): void {
    job.tried += 1;
    freeAfter(job, GIVEN_BACK_AFTER);
    const done = () => {
      jobs = jobs.filter((each) => each !== job);
    };
    if (acknowledgesFirst) done();
    void work(job.payload).then(
      () => steps.add(life, 'acknowledges a job', done),
      () => steps.add(life, 'gives a job back', () => freeAfter(job, triedAgainAfter(job.tried))),
    );
  }

  return {
    add(added) {
      for (const { payload, key } of added) {
        const same = jobs.find((job) => job.key === key);
        if (same !== undefined && same.freeAt <= steps.now) jobs = jobs.filter((job) => job !== same);
        else if (same !== undefined) same.key = '';
        const job = { payload, key, tried: 0, freeAt: steps.now };
        jobs.push(job);
        offer(job);
      }
    },
    join(worker) {
      workers = [...workers, worker];
      for (const job of jobs.filter(isFree)) offer(job);
    },
  };
}
