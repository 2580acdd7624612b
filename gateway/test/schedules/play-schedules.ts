import { showProgress } from '../progress-bar';
import { BROKEN, type Flaws } from './flaws';
import { openStage } from './stage';

interface Wanted {
  readonly schedules: number;
  /** Of the first one; the others count on from it. */
  readonly seed: number;
  /** The name of a system that is broken on purpose. */
  readonly broken?: string | undefined;
  /** Prints every step. */
  readonly trace: boolean;
}

/** Plays schedules, and says how to play the first one that breaks a promise again. Returns false if one does. */
export async function playSchedules({ schedules, seed, broken, trace }: Wanted): Promise<boolean> {
  const flaws = Object.entries<Flaws>(BROKEN).find(([name]) => name === broken)?.[1];
  if (broken !== undefined && flaws === undefined)
    throw new Error(`${broken} is none of ${Object.keys(BROKEN).join(', ')}`);
  const stage = await openStage(flaws);
  const began = performance.now();
  try {
    for (let number = seed; number < seed + schedules; number += 1) {
      const played = await stage.play(String(number));
      if (trace) console.log(played.trace.join('\n'));
      if (played.broken.length > 0) {
        console.log(`\nSchedule ${number} is broken: ${played.broken.join('; ')}`);
        const name = broken === undefined ? '' : ` --broken ${broken}`;
        console.log(`To repeat it: npm run simulate -- --schedules 1 --seed ${number}${name} --trace`);
        return false;
      }
      showProgress(number + 1 - seed, schedules);
    }
  } finally {
    await stage.close();
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(`${schedules} schedules in ${seconds.toFixed(0)} s. Every promise was kept.`);
  return true;
}
