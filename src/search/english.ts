import type { English } from './find';
import { letters } from './packed/letters';
import { names } from './packed/names';

export const english: English = { names, letters };
