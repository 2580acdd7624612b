import { useWords } from '../i18n/words';
import { Button } from './button';
import { Box } from './elements';
import { Icon } from './icon';
import './search-box.scss';
import { TextField } from './text-field';

interface SearchBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
  /** How many were found, read out as one types. */
  readonly said: string;
}

export function SearchBox({ value, onChange, onSubmit, said }: SearchBoxProps) {
  const { search } = useWords().home;
  return (
    <Box className="search-box">
      <Icon name="search" />
      <TextField
        label={search.label}
        placeholder={search.placeholder}
        value={value}
        onChange={onChange}
        onSubmit={onSubmit}
      />
      {value === '' ? null : (
        <Button
          kind="quiet"
          label={search.clear}
          onPress={() => {
            onChange('');
          }}
        >
          <Icon name="cross" />
        </Button>
      )}
      <Box className="visually-hidden" live>
        {said}
      </Box>
    </Box>
  );
}
