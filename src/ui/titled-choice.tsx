import type { ReactNode } from 'react';
import { ChoiceList, type ChoiceListProps } from './choice-list';
import { LinkedSection } from './linked-section';

/** One of several, under what is chosen as its heading; below it what is to be said of the choice. */
export function TitledChoice<Id extends string>({
  id,
  children,
  ...choice
}: ChoiceListProps<Id> & {
  /** The section's, for links that open it. */
  readonly id: string;
  readonly children?: ReactNode;
}) {
  return (
    <LinkedSection id={id} title={choice.label}>
      <ChoiceList {...choice} />
      {children}
    </LinkedSection>
  );
}
