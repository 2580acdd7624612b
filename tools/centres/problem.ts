import type { Column } from './columns';

/**
 * A place in the file: the line of a table or the position in a JSON list, and the column if the problem is about one.
 */
export interface Place {
  readonly at: { readonly line: number; readonly column?: number } | { readonly item: number } | 'file';
  readonly column?: Column;
}

/** A problem in a file, in the terms of words.ts. */
export type Problem = Place &
  (
    | { readonly type: 'no-text' | 'empty' | 'no-list' | 'no-object' | 'quotes' }
    | { readonly type: 'no-json'; readonly why: string; readonly character: number }
    | { readonly type: 'unknown-heading'; readonly found: string }
    | { readonly type: 'heading-twice'; readonly found: string }
    | { readonly type: 'heading-missing' }
    | { readonly type: 'too-many-cells'; readonly found: number; readonly wanted: number }
    | { readonly type: 'missing' | 'merged-cells' | 'too-long' | 'control-character' }
    | { readonly type: 'not-text'; readonly found: string }
    | {
        readonly type: 'unknown-district' | 'not-a-phone' | 'not-a-date' | 'in-the-future' | 'not-in-shanghai';
        readonly found: string;
      }
    | { readonly type: 'unchecked' | 'nothing-to-check' | 'half-a-place' | 'place-without-address' }
    | { readonly type: 'listed-twice'; readonly found: string; readonly first: Place['at'] }
  );
