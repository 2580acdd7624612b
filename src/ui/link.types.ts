import type { ReactNode } from 'react';

export interface LinkProps {
  /** Where it leads: `/pages/…` with its query. */
  readonly to: string;
  /** Leads to where one is already. */
  readonly current?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

export type LinkComponent = (props: LinkProps) => ReactNode;
