import { english } from './english';
import type { Loaded } from './find';
import { chinese } from './packed/chinese';
import { learnt } from './packed/learnt';
import { otherCharacters } from './packed/other-characters';

/** All that the search can load, for tools and tests. The app loads the parts one by one (`lazy-find.ts`). */
export const ALL_PARTS = { index: chinese, learnt, english, otherCharacters } satisfies Loaded;
