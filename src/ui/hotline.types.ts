import type { ReactNode } from 'react';

/** 12345: the city's hotline, for whatever is not certain here (R61). */
export type HotlineComponent = () => ReactNode;

export const HOTLINE = '12345';
