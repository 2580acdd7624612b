import type { ReactNode } from 'react';

export interface ChoiceListProps<Id extends string> {
  /** What is chosen here, for a screen reader. */
  readonly label: string;
  readonly choices: readonly { readonly id: Id; readonly words: string }[];
  /** `undefined` until one is. */
  readonly chosen: Id | undefined;
  readonly onChoose: (id: Id) => void;
}

/** One of several. */
export type ChoiceListComponent = <Id extends string>(props: ChoiceListProps<Id>) => ReactNode;
