import { useWords } from '../i18n/words';
import { Box } from './elements';
import './skeleton.scss';

/** The shape of what comes: `card` and so many `lines`. A screen reader hears that it is being read. */
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
