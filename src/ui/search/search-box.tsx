import { useWords } from '../../i18n/words';
import { Box } from '../elements';
// Here, and not with what it is for: the list is fetched at the first focus, and WeChat fetches no styles.
import './found-list.scss';
import type { SearchBoxComponent } from './search-box.types';
import { SearchField } from './search-field';

/** The mini-programs know no combobox: a field with a list below it. */
export const SearchBox: SearchBoxComponent = ({ value, onChange, onFocus, options, List, onOpen, onEnter, said }) => {
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
        said={said}
      />
      {List && options.length > 0 ? <List options={options} chosen={undefined} onOpen={onOpen} /> : null}
    </Box>
  );
};
