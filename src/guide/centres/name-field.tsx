import { Button } from '../../ui/button';
import { Box } from '../../ui/elements';
import { Icon } from '../../ui/icon';
import '../../ui/search-box.scss';
import { TextField } from '../../ui/text-field';
import type { Found } from './find';
import { useCentresText } from './text';

interface NameFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Read out as one types. */
  readonly found: Found | undefined;
}

export function NameField({ value, onChange, found }: NameFieldProps) {
  const { search } = useCentresText();
  const count = found && found.districts.length + found.subDistricts.length + found.centres.length;
  return (
    <Box className="search-box">
      <Icon name="search" />
      <TextField
        label={search.label}
        placeholder={search.placeholder}
        value={value}
        onChange={onChange}
        // What is typed is looked for at once.
        onSubmit={() => undefined}
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
        {count === undefined ? '' : count === 0 ? search.none : search.found(count)}
      </Box>
    </Box>
  );
}
