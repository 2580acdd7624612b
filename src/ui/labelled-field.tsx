import { Box, Text } from './elements';
import './labelled-field.scss';
import { TextField, type TextFieldProps } from './text-field';

/** A field with its name above it, in a frame of its own. */
export function LabelledField(props: TextFieldProps) {
  return (
    <Box className="labelled-field">
      <Text className="labelled-field__label" hidden>
        {props.label}
      </Text>
      <Box className="labelled-field__frame">
        <TextField {...props} />
      </Box>
    </Box>
  );
}
