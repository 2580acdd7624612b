import { en } from '../../i18n/guide/pre-check/en';
import { zhCN } from '../../i18n/guide/pre-check/zh-CN';
import { bilingual, useText } from '../../i18n/words';

const TEXT = bilingual(zhCN, en);

export type PreCheckText = typeof zhCN;

export function usePreCheckText(): PreCheckText {
  return useText(TEXT);
}
