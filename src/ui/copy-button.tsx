import { useServiceWords } from '../i18n/service-words';
import { copy } from '../platform/clipboard';
import { Button } from './button';
import { Box } from './elements';
import { useOutcome } from './use-outcome';

/** Copies a text and reports the outcome. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { result } = useServiceWords();
  const { outcome, run } = useOutcome<'copied' | 'failed'>();
  const announcement = { none: '', copied: result.copied, failed: result.copyFailed }[outcome];
  return (
    <Box className="copy-button">
      <Button
        kind="quiet"
        label={label}
        onPress={() => {
          run(async () => ((await copy(text)) ? 'copied' : 'failed'));
        }}
      >
        {outcome === 'copied' ? result.copied : result.copy}
      </Button>
      <Box className={outcome === 'failed' ? 'small-text' : 'visually-hidden'} live>
        {announcement}
      </Box>
    </Box>
  );
}
