import { textFiles } from '../platform/text-file';
import { Button } from './button';

interface ImportFileButtonProps {
  readonly words: string;
  /** Gets the text, or that there is none in it. That nothing was chosen needs no word. */
  readonly onTaken: (taken: { readonly type: 'text'; readonly text: string } | { readonly type: 'unreadable' }) => void;
}

/** Takes a text from a file; nothing where the platform has no files. */
export function ImportFileButton({ words, onTaken }: ImportFileButtonProps) {
  if (textFiles === 'no files') return null;
  const { take } = textFiles;
  return (
    <Button
      onPress={() => {
        void take().then((taken) => {
          if (taken.type !== 'none') onTaken(taken);
        });
      }}
    >
      {words}
    </Button>
  );
}
