import * as v from 'valibot';
import { writeAs, readAs } from '../../platform/storage-keys';
import { deviceStorage } from '../../platform/storage';
import { PAPERS, type Materials, type Paper } from '../../rules/decision';
import { HOUSINGS, OCCUPATIONS, type Circumstances } from '../../rules/facts';
import { papersBy } from '../../rules/papers';
import type { Policy } from '../../rules/policy';

/** The list of papers that somebody keeps on this device, without an account: for whom, and what is ready. */
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

/** What was kept; nothing where there is none, or where it cannot be read. */
export function readOwnPapers(): OwnPapers {
  const stored = readAs(deviceStorage, 'own-papers', schema);
  return stored.type === 'stored' ? stored.value : NONE;
}

/** Keeps the list; `false` where the device's storage is full or forbidden. */
export function storeOwnPapers(own: OwnPapers): boolean {
  return writeAs(deviceStorage, 'own-papers', own);
}

/** Returns the papers for a counter (R50 to R60). */
export function papersFor(circumstances: Circumstances, { papers }: Policy): readonly Materials[] {
  return papersBy(papers)(circumstances);
}

/** The circumstances that a screen was opened with; what is not one of ours counts as not given. */
export function circumstancesIn(params: Readonly<Record<string, string | undefined>>): Circumstances {
  const housing = HOUSINGS.find((each) => each === params['housing']);
  const occupation = OCCUPATIONS.find((each) => each === params['occupation']);
  return { ...(housing && { housing }), ...(occupation && { occupation }) };
}
