import { Box, Heading, Paragraph } from '../ui/elements';
import { Icon, type IconName } from '../ui/icon';
import './result-headline.scss';
import type { Tone } from '../ui/notice';

interface AnswerProps {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly title: string;
  readonly lead: string;
}

/** Shows the result itself: a shape, a few words, a sentence. */
export function ResultHeadline({ tone, icon, title, lead }: AnswerProps) {
  return (
    <Box className={`result-headline result-headline--${tone}`}>
      <Box className="result-headline__sign" hidden>
        <Icon name={icon} />
      </Box>
      <Heading level={2} className="result-headline__title">
        {title}
      </Heading>
      <Paragraph className="result-headline__lead">{lead}</Paragraph>
    </Box>
  );
}
