import type { ReactNode } from 'react';

export interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
}

export type DisclosureComponent = (props: DisclosureProps) => ReactNode;
