import { en } from '../../i18n/guide/privacy/en';
import { zhCN } from '../../i18n/guide/privacy/zh-CN';
import { bilingual } from '../../i18n/words';

export const TEXT = bilingual(zhCN, en);
