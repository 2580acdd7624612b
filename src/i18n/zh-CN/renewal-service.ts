import { findings } from './findings';
import { renewal } from './renewal';
import { result } from './result';
import { verification } from './verification';
import * as law from './law';
import { card } from './permit-card';
import { changes } from './change-or-renew';
import { records } from './renewal-history';
import { timeline } from './timeline';
import { reminders } from './reminders';

/** The service's texts in 简体中文: the permit, its renewal, the result, and the law behind them. */
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
