import { copy } from '../platform/clipboard';
import { textFiles } from '../platform/text-file';
import { Button } from './button';
import { Box } from './elements';
import { useOutcome } from './use-outcome';

interface ExportTextProps {
  readonly text: string;
  /** Where the text may leave as a file, too. */
  readonly file?: { readonly name: string; readonly words: string };
  /** What the button says, and what is said of how it went. */
  readonly words: { readonly copy: string; readonly copied: string; readonly given: string; readonly failed: string };
}

/** Gives a text away: copied, and as a file where one is wanted and the platform has files. */
export function ExportText({ text, file, words }: ExportTextProps) {
  const give = textFiles === 'no files' ? undefined : textFiles.give;
  const { outcome, run } = useOutcome<'copied' | 'given' | 'failed'>();
  return (
    <Box className="stack">
      <Button
        onPress={() => {
          run(async () => ((await copy(text)) ? 'copied' : 'failed'));
        }}
      >
        {words.copy}
      </Button>
      {file === undefined || give === undefined ? null : (
        <Button
          onPress={() => {
            run(() => give(text, file.name));
          }}
        >
          {file.words}
        </Button>
      )}
      <Box className="small-text" live>
        {outcome === 'none' ? '' : words[outcome]}
      </Box>
    </Box>
  );
}
