import { Button } from './button';
import { Box } from './elements';
import { useOutcome } from './use-outcome';

interface AttemptButtonProps {
  readonly words: string;
  /** Read by a screen reader instead of the words. */
  readonly label?: string;
  /** Resolves true on success. */
  readonly attempt: () => Promise<boolean>;
  /** Shown on failure. */
  readonly failed: string;
}

/** Starts something on the platform that is visible when it works, and shows a message only if it fails. */
export function AttemptButton({ words, label, attempt, failed }: AttemptButtonProps) {
  const { outcome, run } = useOutcome<'worked' | 'failed'>();
  return (
    <Box className="stack">
      <Button
        label={label}
        onPress={() => {
          run(async () => ((await attempt()) ? 'worked' : 'failed'));
        }}
      >
        {words}
      </Button>
      <Box className="small-text" live>
        {outcome === 'failed' ? failed : ''}
      </Box>
    </Box>
  );
}
