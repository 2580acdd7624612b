import { useState } from 'react';

/** How the last action that a button began has ended, to be read out below it; `none` before the first has. */
export function useOutcome<Outcome extends string>() {
  const [outcome, setOutcome] = useState<Outcome | 'none'>('none');
  const run = (action: () => Promise<Outcome>): void => {
    void action().then(setOutcome);
  };
  return { outcome, run };
}
