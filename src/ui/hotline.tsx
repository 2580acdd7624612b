import { useState } from 'react';
import { useWords } from '../i18n/words';
import { call } from '../platform/phone';
import { Button } from './button';
import { Box } from './elements';
import { HOTLINE, type HotlineComponent } from './hotline.types';

export const Hotline: HotlineComponent = () => {
  const { hotline } = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <Box className="stack">
      <Button
        onPress={() => {
          void call(HOTLINE).then((outcome) => {
            setFailed(outcome === 'failed');
          });
        }}
      >
        {hotline.call}
      </Button>
      <Box className="small-text" live>
        {failed ? hotline.failed : ''}
      </Box>
    </Box>
  );
};
