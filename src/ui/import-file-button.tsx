import { textFiles } from '../platform/text-file';
import { Button } from './button';

interface ImportFileButtonProps {
  readonly words: string;
  /** Called with the text, or if the file holds none. Not called if nothing was chosen. */
  readonly onTaken: (taken: { readonly type: 'text'; readonly text: string } | { readonly type: 'unreadable' }) => void;
}

/** Reads a text from a file; renders nothing if the platform has no files. */
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
