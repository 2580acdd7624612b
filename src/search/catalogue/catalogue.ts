import { APP } from './app';
import { DISTRICTS } from './districts';
import type { Entry } from './entry';
import { PAPERS } from './papers';
import { QUESTIONS_ON_HOMES_AND_CARDS } from './questions-on-homes-and-cards';
import { QUESTIONS_ON_RENEWING } from './questions-on-renewing';
import { RULES } from './rules';
import { SERVICES } from './services';

/** Everything that can be found. Of two equally good matches the earlier entry comes first. */
export const CATALOGUE: Readonly<Record<string, Entry>> = {
  ...SERVICES,
  ...PAPERS,
  ...RULES,
  ...APP,
  ...DISTRICTS,
  ...QUESTIONS_ON_RENEWING,
  ...QUESTIONS_ON_HOMES_AND_CARDS,
};
