import * as v from 'valibot';
import { writeAs, readAs } from '../../platform/storage-keys';
import { deviceStorage } from '../../platform/storage';
import { PAPERS, type Materials, type Paper } from '../../rules/decision';
import { HOUSINGS, OCCUPATIONS, type CalendarDate, type Circumstances } from '../../rules/facts';
import type { Note } from '../../rules/note';
import { notesFor } from '../../rules/notes';
import { papersBy } from '../../rules/papers';
import type { Policy } from '../../rules/policy';

/**
 * The list of papers stored on this device without an account: the circumstances it is for, and the papers that are
 * ready.
 */
export interface OwnPapers {
  readonly circumstances: Circumstances;
  readonly ticked: readonly Paper[];
}

const NONE: OwnPapers = { circumstances: {}, ticked: [] };

const schema = v.object({
  circumstances: v.object({
    housing: v.exactOptional(v.picklist(HOUSINGS)),
    occupation: v.exactOptional(v.picklist(OCCUPATIONS)),
  }),
  ticked: v.array(v.picklist(PAPERS)),
});

/** Reads the stored list; empty if there is none or it cannot be read. */
export function readOwnPapers(): OwnPapers {
  const stored = readAs(deviceStorage, 'own-papers', schema);
  return stored.type === 'stored' ? stored.value : NONE;
}

/** Stores the list; `false` if the device's storage is full or forbidden. */
export function storeOwnPapers(own: OwnPapers): boolean {
  return writeAs(deviceStorage, 'own-papers', own);
}

/** Returns the papers for a counter (R50 to R60). */
export function papersFor(circumstances: Circumstances, { papers }: Policy): readonly Materials[] {
  return papersBy(papers)(circumstances);
}

/** Returns what to know about a list of papers that nobody decided on: as for someone who goes to a counter. */
export function notesOnPapers(
  groups: readonly Materials[],
  circumstances: Circumstances,
  policy: Policy,
  today: CalendarDate,
): readonly Note[] {
  const atCounter = { outcome: 'counter', reasons: [], window: null, materials: groups } as const;
  return notesFor(policy, atCounter, { today, circumstances });
}

/** Reads the circumstances from a screen's parameters; unknown values count as not given. */
export function circumstancesIn(params: Readonly<Record<string, string | undefined>>): Circumstances {
  const housing = HOUSINGS.find((each) => each === params['housing']);
  const occupation = OCCUPATIONS.find((each) => each === params['occupation']);
  return { ...(housing && { housing }), ...(occupation && { occupation }) };
}
