import type { ReactNode } from 'react';
import { Button } from '../button';
import { Box } from '../elements';
import { Icon } from '../icon';
import './search-box.scss';
import { TextField, type TextFieldProps } from '../text-field';

interface SearchFieldProps extends Omit<TextFieldProps, 'digits'> {
  /** What the button says that empties the field. */
  readonly clear: string;
  /** What came of it, read out as one types. */
  readonly announcement: ReactNode;
}

/** A field to look for something, with a way to empty it. */
export function SearchField({ clear, announcement, ...field }: SearchFieldProps) {
  return (
    <Box className="search-box">
      <Icon name="search" />
      <TextField {...field} />
      {field.value === '' ? null : (
        <Button
          kind="quiet"
          label={clear}
          onPress={() => {
            field.onChange('');
          }}
        >
          <Icon name="cross" />
        </Button>
      )}
      <Box className="visually-hidden" live>
        {announcement}
      </Box>
    </Box>
  );
}
