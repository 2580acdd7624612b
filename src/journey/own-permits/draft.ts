import { useState } from 'react';

/** A permit as entered so far. */
export interface PermitDraft {
  readonly nickname: string;
  /** `YYYY-MM-DD` once complete; empty or any other text until then. */
  readonly validTo: string;
}

/**
 * By permit id, or `new`. Lives as long as the app: leaving a screen loses nothing, and closing the app leaves nothing
 * behind.
 */
const unfinished = new Map<string, PermitDraft>();

/** True if this permit, or a `new` one, was left half-entered. */
export function hasDraft(of: string): boolean {
  return unfinished.has(of);
}

/**
 * Returns the draft of this permit, or of a `new` one: what was left half-entered, or else the permit as it was `before`.
 */
export function usePermitDraft(of: string, before: PermitDraft) {
  const [written, setWritten] = useState(unfinished.get(of) ?? before);
  /** Reads the latest draft: a date picker answers late, when more may have been typed than was last drawn. */
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
