import { copy } from '../platform/clipboard';
import { textFiles, type FileGiven } from '../platform/text-file';
import { Button } from './button';
import { Box } from './elements';
import { useOutcome } from './use-outcome';

interface ExportTextProps {
  readonly text: string;
  /** Also offers the text as a file of this name. */
  readonly file?: { readonly name: string; readonly words: string };
  /** Labels, and messages for the outcome. */
  readonly words: {
    readonly copy: string;
    readonly copied: string;
    readonly given: string;
    readonly failed: string;
    readonly 'no-downloads': string;
  };
}

/** Exports a text: copied, and as a file if one is wanted and the platform has files. */
export function ExportText({ text, file, words }: ExportTextProps) {
  const give = textFiles === 'no files' ? undefined : textFiles.give;
  const { outcome, run } = useOutcome<'copied' | FileGiven>();
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
