import { useState } from 'react';
import { useServiceWords } from '../i18n/service-words';
import { copy } from '../platform/clipboard';
import { Button } from './button';
import { Box } from './elements';

/** Copies a text and says whether it did. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { result } = useServiceWords();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const said = { none: '', copied: result.copied, failed: result.copyFailed }[outcome];
  return (
    <Box className="copy-button">
      <Button
        kind="quiet"
        label={label}
        onPress={() => {
          void copy(text).then((done) => {
            setOutcome(done ? 'copied' : 'failed');
          });
        }}
      >
        {outcome === 'copied' ? result.copied : result.copy}
      </Button>
      <Box className={outcome === 'failed' ? 'small-text' : 'visually-hidden'} live>
        {said}
      </Box>
    </Box>
  );
}
