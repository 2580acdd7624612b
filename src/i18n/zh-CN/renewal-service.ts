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
