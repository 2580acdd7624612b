import { en } from '../../i18n/guide/centres/en';
import { zhCN } from '../../i18n/guide/centres/zh-CN';
import { bilingual, useText } from '../../i18n/words';

const TEXT = bilingual(zhCN, en);

export const DISTRICT_NAMES = { zh: zhCN.districts, en: en.districts };

export function useCentresText(): typeof zhCN {
  return useText(TEXT);
}
