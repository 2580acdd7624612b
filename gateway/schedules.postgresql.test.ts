import { BROKEN, type Flaws, SAVED } from './test/schedules/flaws';
import { openStage, type Stage } from './test/schedules/stage';

/** Plays schedules on a database of their own. Returns the first seed that breaks a promise, and how. */
async function firstBroken(flaws: Flaws, seeds: readonly number[]): Promise<string> {
  const stage = await openStage(flaws);
  try {
    return await firstBrokenOn(stage, seeds);
  } finally {
    await stage.close();
  }
}

async function firstBrokenOn(stage: Stage, seeds: readonly number[]): Promise<string> {
  for (const seed of seeds) {
    const { broken } = await stage.play(String(seed));
    if (broken.length > 0) return `npm run simulate -- --schedules 1 --seed ${seed} --trace: ${broken.join('; ')}`;
  }
  return 'none';
}

const seeds = (first: number, count: number) => Array.from({ length: count }, (_, number) => first + number);

test('200 schedules of everything that may go wrong between an app and a database keep every promise', async () => {
  expect(await firstBroken({}, seeds(1, 200))).toBe('none');
}, 600_000);

test.each(Object.entries<Flaws>(SAVED))(
  'no promise is broken by %s',
  async (_, flaws) => {
    expect(await firstBroken(flaws, seeds(1, 6))).toBe('none');
  },
  600_000,
);

test.each(Object.entries<Flaws>(BROKEN))(
  'a system with the flaw %s is found to break a promise',
  async (_, flaws) => {
    expect(await firstBroken(flaws, seeds(1, 300))).not.toBe('none');
  },
  600_000,
);

test('the same seed plays the same schedule, step by step', async () => {
  const stage = await openStage();
  const [once, again] = [await stage.play('7'), await stage.play('7')];
  await stage.close();
  expect(again.trace).toEqual(once.trace);
});
