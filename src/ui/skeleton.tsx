import { useWords } from '../i18n/words';
import { Box } from './elements';
import './skeleton.scss';

/** A placeholder for a card and this many `lines`. A screen reader announces that content is loading. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const words = useWords();
  return (
    <Box className="skeleton" role="status" label={words.loading}>
      <Box className="skeleton__card" hidden />
      {Array.from({ length: lines }, (_, place) => (
        <Box key={place} className="skeleton__line" hidden />
      ))}
    </Box>
  );
}
