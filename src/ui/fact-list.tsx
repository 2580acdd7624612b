import type { ReactNode } from 'react';
import { Box } from './elements';
import './fact-list.scss';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

export type FactListComponent = (props: { readonly facts: readonly Fact[] }) => ReactNode;

export const FactList: FactListComponent = ({ facts }) => (
  <Box className="fact-list">
    {facts.map(({ name, value }) => (
      <Box key={name} className="fact-list__fact">
        <Box className="fact-list__name">{name}</Box>
        <Box className="fact-list__value">{value}</Box>
      </Box>
    ))}
  </Box>
);
