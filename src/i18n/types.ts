import type { zhCN } from './zh-CN';
import type { serviceZhCN } from './zh-CN/renewal-service';

/** What the first screens say. Another language is another object of this type; the compiler names what it lacks. */
export type Words = typeof zhCN;

/** What the screens behind them say, of the permit, its renewal, the result and the law: see service-words.ts. */
export type ServiceWords = typeof serviceZhCN;

export type Language = Words['language'];
