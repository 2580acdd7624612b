import { en } from '../../i18n/guide/rules/en';
import { zhCN } from '../../i18n/guide/rules/zh-CN';
import { bilingual } from '../../i18n/words';

export const TEXT = bilingual(zhCN, en);
