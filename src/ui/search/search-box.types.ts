import type { ReactNode } from 'react';
import type { FoundListComponent, SearchOption } from './found-list.types';

export interface SearchBoxProps {
  readonly value: string;
  /** `composing`: an input method is still at work on it; nothing is to be looked for yet. */
  readonly onChange: (value: string, composing: boolean) => void;
  readonly onFocus: () => void;
  readonly options: readonly SearchOption[];
  /** What shows the options; fetched with the search itself, which finds none before. */
  readonly List: FoundListComponent | undefined;
  /** Just before a tap on an option opens it. */
  readonly onOpen: () => void;
  /** Enter, or "search" on the phone's keyboard, with the option that the arrows chose, if any. */
  readonly onEnter: (chosen: SearchOption | undefined) => void;
  /** What came of it, read out as one types. */
  readonly said: ReactNode;
}

export type SearchBoxComponent = (props: SearchBoxProps) => ReactNode;
