import { Button } from './button';
import { Box, Paragraph } from './elements';
import './failure-panel.scss';
import { Notice } from './notice';

interface FailurePanelProps {
  readonly title: string;
  readonly todo: string;
  /** The actions offered; the first is the one most likely to help. */
  readonly ways: readonly { readonly words: string; readonly onPress: () => void }[];
}

/** Says that something went wrong: what to do, then why, and what to press. */
export function FailurePanel({ title, todo, ways }: FailurePanelProps) {
  return (
    <Box className="failure-panel">
      <Notice tone="attention" title={title} urgent>
        <Paragraph className="body-text">{todo}</Paragraph>
      </Notice>
      {ways.map(({ words, onPress }, place) => (
        <Button key={words} kind={place === 0 ? 'main' : 'plain'} onPress={onPress}>
          {words}
        </Button>
      ))}
    </Box>
  );
}
