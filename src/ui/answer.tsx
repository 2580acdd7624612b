import { Box, Heading, Paragraph } from './elements';
import { Icon, type IconName } from './icon';
import './answer.scss';
import type { Tone } from './notice';

interface AnswerProps {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly title: string;
  readonly lead: string;
}

/** The answer itself: a shape, a few words, a sentence. */
export function Answer({ tone, icon, title, lead }: AnswerProps) {
  return (
    <Box className={`answer answer--${tone}`}>
      <Box className="answer__sign" hidden>
        <Icon name={icon} />
      </Box>
      <Heading level={2} className="answer__title">
        {title}
      </Heading>
      <Paragraph className="answer__lead">{lead}</Paragraph>
    </Box>
  );
}
