import type { ReactNode } from 'react';

export interface SectionProps {
  /** Letters and hyphens. A screen opened with `?section=` and this id shows the section first and reads its title out. */
  readonly id: string;
  readonly title: string;
  readonly children?: ReactNode;
}

export type SectionComponent = (props: SectionProps) => ReactNode;
