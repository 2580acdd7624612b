import { en } from '../../i18n/guide/security-check/en';
import { zhCN } from '../../i18n/guide/security-check/zh-CN';
import { bilingual } from '../../i18n/words';

export const TEXT = bilingual(zhCN, en);
