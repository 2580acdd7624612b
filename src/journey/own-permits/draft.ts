import { useState } from 'react';

/** What a person has written of a permit. */
export interface PermitDraft {
  readonly nickname: string;
  /** `YYYY-MM-DD`; empty, or anything else, while it is being written. */
  readonly validTo: string;
}

/** By the permit's id, or `new`. Lives as long as the app: leaving a screen loses nothing, closing the app leaves nothing behind. */
const unfinished = new Map<string, PermitDraft>();

/** Whether this permit, or a `new` one, was left half written. */
export function hasDraft(of: string): boolean {
  return unfinished.has(of);
}

/** What is written of this permit, or of a `new` one; at first what was left half written, or else what it was `before`. */
export function usePermitDraft(of: string, before: PermitDraft) {
  const [written, setWritten] = useState(unfinished.get(of) ?? before);
  /** What is written at this moment: a date picker answers later, when more may have been typed than was drawn. */
  const current = (): PermitDraft => unfinished.get(of) ?? written;
  return {
    written,
    current,
    write: (part: Partial<PermitDraft>): void => {
      const changed = { ...current(), ...part };
      unfinished.set(of, changed);
      setWritten(changed);
    },
    finish: (): void => {
      unfinished.delete(of);
    },
  };
}

export function forgetDrafts(): void {
  unfinished.clear();
}
