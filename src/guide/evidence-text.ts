import { en } from '../i18n/guide/evidence/en';
import { zhCN } from '../i18n/guide/evidence/zh-CN';
import { bilingual } from '../i18n/words';

export const EVIDENCE = bilingual(zhCN, en);
