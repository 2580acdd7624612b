import type { ServiceWords } from '../words';
import { findings } from './findings';
import { renewal, result, verification } from './journey';
import * as law from './law';
import { card, changes, records, timeline } from './permit';
import { reminders } from './reminders';

export const serviceEn: ServiceWords = {
  law,
  findings,
  card,
  timeline,
  records,
  changes,
  renewal,
  verification,
  result,
  reminders,
};
