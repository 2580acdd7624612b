import type { Column } from './columns';

/** Where in the file: the line of a table, the place in a JSON list, and the column, if it is about one. */
export interface Place {
  readonly at: { readonly line: number; readonly column?: number } | { readonly item: number } | 'file';
  readonly column?: Column;
}

/** What is wrong in a file, in the terms of words.ts. */
export type Problem = Place &
  (
    | { readonly is: 'no-text' | 'empty' | 'no-list' | 'no-object' | 'quotes' }
    | { readonly is: 'no-json'; readonly why: string; readonly character: number }
    | { readonly is: 'unknown-heading'; readonly found: string }
    | { readonly is: 'heading-twice'; readonly found: string }
    | { readonly is: 'heading-missing' }
    | { readonly is: 'too-many-cells'; readonly found: number; readonly wanted: number }
    | { readonly is: 'missing' | 'too-long' | 'control-character' }
    | { readonly is: 'not-text'; readonly found: string }
    | {
        readonly is: 'unknown-district' | 'not-a-phone' | 'not-a-date' | 'in-the-future' | 'not-in-shanghai';
        readonly found: string;
      }
    | { readonly is: 'unchecked' | 'nothing-to-check' | 'half-a-place' | 'place-without-address' }
    | { readonly is: 'listed-twice'; readonly found: string; readonly first: Place['at'] }
  );
