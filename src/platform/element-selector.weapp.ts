import type { ElementSelector } from './element-selector';

/** Taro moves deeply nested elements into a component (`baseLevel`), which WeChat searches only behind `>>>`. */
export const elementSelector: ElementSelector = (id) => `.screen >>> #${id}`;
