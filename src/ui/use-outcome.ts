import { useRef, useState } from 'react';

/** Holds the outcome of the last action that a button started, to be read out below it; `none` before the first. */
export function useOutcome<Outcome extends string>() {
  const [outcome, setOutcome] = useState<Outcome | 'none'>('none');
  // An earlier action that ends later must not replace the outcome of the last one.
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
