import { useState } from 'react';
import { Button } from '../../ui/button';
import { Box } from '../../ui/elements';
import type { Centre } from './centre';
import { CentreCard } from './centre-card';
import { useCentresText } from './text';

/** As many as a mini-program draws at once without delay. */
const A_PAGE = 10;

interface CentreListProps {
  readonly centres: readonly Centre[];
  /** Shows each centre's district, since the list covers several. */
  readonly withDistrict?: boolean;
}

export function CentreList({ centres, withDistrict = false }: CentreListProps) {
  const text = useCentresText();
  const [shown, setShown] = useState(A_PAGE);
  const left = centres.length - shown;
  return (
    <Box className="stack">
      {centres.slice(0, shown).map((centre) => (
        <CentreCard key={`${centre.district} ${centre.name}`} centre={centre} withDistrict={withDistrict} />
      ))}
      {left > 0 ? (
        <Button
          onPress={() => {
            setShown(shown + A_PAGE);
          }}
        >
          {text.more(left)}
        </Button>
      ) : null}
    </Box>
  );
}
