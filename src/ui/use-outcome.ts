import { useRef, useState } from 'react';

/** How the last action that a button began has ended, to be read out below it; `none` before the first has. */
export function useOutcome<Outcome extends string>() {
  const [outcome, setOutcome] = useState<Outcome | 'none'>('none');
  // An earlier action that ends later must not take the place of the last one.
  const latest = useRef(0);
  const run = (action: () => Promise<Outcome>): void => {
    latest.current += 1;
    const mine = latest.current;
    void action().then((ended) => {
      if (mine === latest.current) setOutcome(ended);
    });
  };
  return { outcome, run };
}
