import type { Citation } from '../../rules/note';
import { SOURCES, type Source } from '../../rules/sources';

/** A source as it is cited: with its article, where that is known. */
export interface CitedSource extends Source {
  readonly article: number | undefined;
}

/** Returns what the citations of a note or an answer name, in their order. */
export function citedSources(basis: readonly Citation[]): readonly CitedSource[] {
  return basis.map(({ source, article }) => ({ ...SOURCES[source], article }));
}
