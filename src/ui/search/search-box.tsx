import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import { Box } from '../elements';
import type { FoundListComponent, SearchOption } from './found-list';

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
  readonly announcement: ReactNode;
}

export type SearchBoxComponent = (props: SearchBoxProps) => ReactNode;

// Here, and not with what it is for: the list is fetched at the first focus, and WeChat fetches no styles.
import './found-list.scss';
import { SearchField } from './search-field';

/** The mini-programs know no combobox: a field with a list below it. */
export const SearchBox: SearchBoxComponent = ({
  value,
  onChange,
  onFocus,
  options,
  List,
  onOpen,
  onEnter,
  announcement,
}) => {
  const { search } = useWords().home;
  return (
    <Box className="stack">
      <SearchField
        label={search.label}
        placeholder={search.placeholder}
        clear={search.clear}
        value={value}
        onChange={(text) => {
          // They do not tell whether an input method is at work.
          onChange(text, false);
        }}
        onFocus={onFocus}
        onSubmit={() => {
          onEnter(undefined);
        }}
        announcement={announcement}
      />
      {List && options.length > 0 ? <List options={options} chosen={undefined} onOpen={onOpen} /> : null}
    </Box>
  );
};
