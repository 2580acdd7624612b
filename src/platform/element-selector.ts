import type { ElementSelector } from './element-selector.types';

/** Alipay asks its browser. */
export const elementSelector: ElementSelector = (id) => `#${id}`;
