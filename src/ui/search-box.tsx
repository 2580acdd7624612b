import { useWords } from '../i18n/words';
import { Button } from './button';
import { Box } from './elements';
import { Icon } from './icon';
import './search-box.scss';
import type { SearchBoxComponent } from './search-box.types';
import { TextField } from './text-field';

/** The mini-programs know no combobox: a field with a list below it. */
export const SearchBox: SearchBoxComponent = ({ value, onChange, onFocus, options, List, onOpen, onEnter, said }) => {
  const { search } = useWords().home;
  return (
    <Box className="stack">
      <Box className="search-box">
        <Icon name="search" />
        <TextField
          label={search.label}
          placeholder={search.placeholder}
          value={value}
          onChange={(text) => {
            // They do not tell whether an input method is at work.
            onChange(text, false);
          }}
          onFocus={onFocus}
          onSubmit={() => {
            onEnter(undefined);
          }}
        />
        {value === '' ? null : (
          <Button
            kind="quiet"
            label={search.clear}
            onPress={() => {
              onChange('', false);
            }}
          >
            <Icon name="cross" />
          </Button>
        )}
        <Box className="visually-hidden" live>
          {said}
        </Box>
      </Box>
      {List && options.length > 0 ? <List options={options} chosen={undefined} onOpen={onOpen} /> : null}
    </Box>
  );
};
