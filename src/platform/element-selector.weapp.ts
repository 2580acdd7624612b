import type { ElementSelector } from './element-selector';

/** Taro puts what is nested deeply into a component of its own (`baseLevel`), and WeChat looks into those behind `>>>` alone. */
export const elementSelector: ElementSelector = (id) => `.screen >>> #${id}`;
