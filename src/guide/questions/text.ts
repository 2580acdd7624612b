import { en } from '../../i18n/guide/questions/en';
import { zhCN } from '../../i18n/guide/questions/zh-CN';
import { bilingual } from '../../i18n/words';

export const TEXT = bilingual(zhCN, en);
