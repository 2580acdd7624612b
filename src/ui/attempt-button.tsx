import { Button } from './button';
import { Box } from './elements';
import { useOutcome } from './use-outcome';

interface AttemptButtonProps {
  readonly words: string;
  /** What a screen reader says in place of the words. */
  readonly label?: string;
  /** Resolves to whether it worked. */
  readonly attempt: () => Promise<boolean>;
  /** Said where it did not. */
  readonly failed: string;
}

/** Asks the platform for something that shows by itself when it works, and says so when it does not. */
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
