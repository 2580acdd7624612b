import { en } from '../../i18n/guide/own-permits/en';
import { zhCN } from '../../i18n/guide/own-permits/zh-CN';
import { bilingual, useText } from '../../i18n/words';

const TEXT = bilingual(zhCN, en);

export type OwnPermitsText = typeof zhCN;

export function useOwnPermitsText(): OwnPermitsText {
  return useText(TEXT);
}
