/** How the platform's calls name the element of this id on the page in sight. */
export type ElementSelector = (id: string) => string;

/** Alipay asks its browser. */
export const elementSelector: ElementSelector = (id) => `#${id}`;
