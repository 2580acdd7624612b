import type { ReactNode } from 'react';

export interface LinkProps {
  /** Where it leads: `/pages/…` with its query. */
  readonly to: string;
  /** Leads to where one is already. */
  readonly current?: boolean | undefined;
  /** Just before it leads there. */
  readonly onOpen?: (() => void) | undefined;
  /** One of the options of a combobox (H5): the focus stays in its field. */
  readonly option?: { readonly id: string; readonly selected: boolean } | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

export type LinkComponent = (props: LinkProps) => ReactNode;
