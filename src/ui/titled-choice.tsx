import type { ReactNode } from 'react';
import { ChoiceList } from './choice-list';
import type { ChoiceListProps } from './choice-list.types';
import { Box, Heading } from './elements';

/** One of several, under what is chosen as its heading; below it what is to be said of the choice. */
export function TitledChoice<Id extends string>({
  children,
  ...choice
}: ChoiceListProps<Id> & { readonly children?: ReactNode }) {
  return (
    <Box className="stack">
      <Heading level={2} className="section-title">
        {choice.label}
      </Heading>
      <ChoiceList {...choice} />
      {children}
    </Box>
  );
}
