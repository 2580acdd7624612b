import type { ReactNode } from 'react';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

export type FactListComponent = (props: { readonly facts: readonly Fact[] }) => ReactNode;
