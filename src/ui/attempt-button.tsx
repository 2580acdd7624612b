import { useState } from 'react';
import { Button } from './button';
import { Box } from './elements';

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
  const [worked, setWorked] = useState(true);
  return (
    <Box className="stack">
      <Button
        label={label}
        onPress={() => {
          void attempt().then(setWorked);
        }}
      >
        {words}
      </Button>
      <Box className="small-text" live>
        {worked ? '' : failed}
      </Box>
    </Box>
  );
}
