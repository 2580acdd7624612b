import { useState } from 'react';
import { call } from '../platform/phone';
import { Button } from './button';
import { Box } from './elements';
import { dialled, type PhoneButtonComponent } from './phone-button.types';

export const PhoneButton: PhoneButtonComponent = ({ number, words, failed }) => {
  const [unable, setUnable] = useState(false);
  return (
    <Box className="stack">
      <Button
        onPress={() => {
          void call(dialled(number)).then((outcome) => {
            setUnable(outcome === 'failed');
          });
        }}
      >
        {words}
      </Button>
      <Box className="small-text" live>
        {unable ? failed : ''}
      </Box>
    </Box>
  );
};
