import type { ReactNode } from 'react';

/** Offers a newer version of the app once it has been fetched; nothing changes until the person asks for it. */
export type NewVersionComponent = () => ReactNode;
