import type { ReactNode } from 'react';

/** Offers a newer version of the app once it has been fetched; nothing changes until the user asks for it. */
export type NewVersionComponent = () => ReactNode;

/** WeChat and Alipay fetch a new version on their own and use it at the next launch. */
export const NewVersion: NewVersionComponent = () => null;
