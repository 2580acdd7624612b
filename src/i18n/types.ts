import type { zhCN } from './zh-CN';
import type { serviceZhCN } from './zh-CN/renewal-service';

/** Texts of the first screens. Another language is another object of this type; the compiler reports what it lacks. */
export type Words = typeof zhCN;

/** Texts of the later screens, about the permit, its renewal, the result and the law: see service-words.ts. */
export type ServiceWords = typeof serviceZhCN;

export type Language = Words['language'];
