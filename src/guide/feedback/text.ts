import { en } from '../../i18n/guide/feedback/en';
import { zhCN } from '../../i18n/guide/feedback/zh-CN';
import { bilingual } from '../../i18n/words';

export const TEXT = bilingual(zhCN, en);
