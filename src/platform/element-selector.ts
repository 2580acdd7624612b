/** Returns the selector with which the platform's calls find an element of the current page by its id. */
export type ElementSelector = (id: string) => string;

/** Alipay takes a plain CSS selector. */
export const elementSelector: ElementSelector = (id) => `#${id}`;
