import { useServiceWords } from '../i18n/service-words';
import { Box, Heading, Paragraph } from '../ui/elements';
import { ScreenLinks } from './screen-links';

/** 去哪里办: the centre, and how to find one (R41, R49). */
export function WhereToGo() {
  const { result } = useServiceWords();
  return (
    <Box className="stack">
      <Heading level={2} className="section-title">
        {result.centreTitle}
      </Heading>
      <Paragraph className="body-text">{result.centre}</Paragraph>
      <ScreenLinks entries={['centres']} />
    </Box>
  );
}
