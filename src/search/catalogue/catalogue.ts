import { APP } from './app';
import { DISTRICTS } from './districts';
import type { Entry } from './entry';
import { PAPERS } from './papers';
import { RULES } from './rules';
import { SERVICES } from './services';

/** Everything that can be found. Of two equally good matches the earlier entry comes first. */
export const CATALOGUE: Readonly<Record<string, Entry>> = { ...SERVICES, ...PAPERS, ...RULES, ...APP, ...DISTRICTS };
