import { Box, Text } from './elements';
import './labelled-field.scss';
import { TextField, type TextFieldProps } from './text-field';

/** A framed field with its label above it. */
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
