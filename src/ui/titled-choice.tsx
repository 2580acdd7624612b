import type { ReactNode } from 'react';
import { ChoiceList, type ChoiceListProps } from './choice-list';
import { LinkedSection } from './linked-section';

/** A choice of one under its own heading, followed by remarks on it. */
export function TitledChoice<Id extends string>({
  id,
  children,
  ...choice
}: ChoiceListProps<Id> & {
  /** Id of the section, for links that open it. */
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
