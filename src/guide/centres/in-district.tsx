import { Paragraph } from '../../ui/elements';
import { Section } from '../../ui/section';
import { useServiceWords } from '../../i18n/service-words';
import type { Centre } from './centre';
import { CentreList } from './centre-list';
import './centres.scss';
import { NAMES_AS_OF, subDistrictsOf, type District } from './districts';
import { useCentresText } from './text';

interface InDistrictProps {
  readonly district: District;
  readonly centres: readonly Centre[];
}

/** Lists a district's centres, and its streets and towns, which help in asking for one. */
export function InDistrict({ district, centres }: InDistrictProps) {
  const text = useCentresText();
  const { law } = useServiceWords();
  const name = text.districts[district];
  const here = centres.filter((centre) => centre.district === district);
  const unknown = { address: null, phone: null, hours: null, place: null };
  const shown = centres.length === 0 ? [{ district, name: text.demonstrationPlace(name), ...unknown }] : here;
  return (
    <>
      <Section title={text.places}>
        {shown.length === 0 ? (
          <Paragraph className="body-text">{text.noneListed}</Paragraph>
        ) : (
          <CentreList centres={shown} />
        )}
        <Paragraph className="small-text">{law.notes['any-centre-serves']}</Paragraph>
      </Section>
      <Section title={text.subDistricts.title}>
        <Paragraph className="body-text">{text.subDistricts.hint}</Paragraph>
        <Paragraph className="body-text centres__names">{subDistrictsOf(district).join('、')}</Paragraph>
        <Paragraph className="small-text">{text.subDistricts.asOf(NAMES_AS_OF)}</Paragraph>
      </Section>
    </>
  );
}
