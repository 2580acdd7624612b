import { useServiceWords } from '../i18n/service-words';
import { Paragraph } from '../ui/elements';
import { Section } from '../ui/section';
import { ScreenLinks } from './screen-links';

/** 去哪里办: names the centre, and how to find one (R41, R49). */
export function WhereToGo() {
  const { result } = useServiceWords();
  return (
    <Section title={result.centreTitle}>
      <Paragraph className="body-text">{result.centre}</Paragraph>
      <ScreenLinks entries={['centres']} />
    </Section>
  );
}
