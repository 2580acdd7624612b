import type { ReactNode } from 'react';

/** A tab: 首页, 办事 or 我的. */
export type Tab = 'home' | 'services' | 'mine';

export type TabBarComponent = (props: { readonly current: Tab }) => ReactNode;
