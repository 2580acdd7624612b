import { useState } from 'react';
import { showOnMap } from '../platform/map';
import { Button } from './button';
import { Box } from './elements';
import type { MapButtonComponent } from './map-button.types';

export const MapButton: MapButtonComponent = ({ place, words, label, failed }) => {
  const [shown, setShown] = useState(true);
  return (
    <Box className="stack">
      <Button
        label={label}
        onPress={() => {
          void showOnMap(place).then(setShown);
        }}
      >
        {words}
      </Button>
      <Box className="small-text" live>
        {shown ? '' : failed}
      </Box>
    </Box>
  );
};
