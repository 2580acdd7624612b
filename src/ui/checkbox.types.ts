import type { ReactNode } from 'react';

export interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** The words beside the box; they are part of the target. */
  readonly children: ReactNode;
}

export type CheckboxComponent = (props: CheckboxProps) => ReactNode;
