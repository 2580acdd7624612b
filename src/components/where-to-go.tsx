import { useServiceWords } from '../i18n/service-words';
import { MapSearch } from '../ui/map-search';
import { Paragraph } from '../ui/elements';
import { Section } from '../ui/section';
import { ScreenLinks } from './screen-links';

/** 社区事务受理服务中心 (community affairs service centre): as maps of Shanghai name it. */
const CENTRE = '社区事务受理服务中心';

/** 去哪里办: names the centre, and how to find one (R41, R49). */
export function WhereToGo() {
  const { result } = useServiceWords();
  return (
    <Section title={result.centreTitle}>
      <Paragraph className="body-text">{result.centre}</Paragraph>
      <NearestCentre />
      <ScreenLinks entries={['centres']} />
    </Section>
  );
}

/** Finds the nearest centre on a map, since no public list of addresses was found (docs/adr/0016-centres-without-a-list.md). */
export function NearestCentre() {
  const { result } = useServiceWords();
  return <MapSearch query={CENTRE} words={result.map} />;
}
