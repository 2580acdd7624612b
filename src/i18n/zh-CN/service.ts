import { findings } from './findings';
import { renewal, result, verification } from './journey';
import * as law from './law';
import { card, changes, records, timeline } from './permit';
import { reminders } from './reminders';

/** 简体中文 of the service: the permit, its renewal, the result, and the law behind them. */
export const serviceZhCN = {
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
