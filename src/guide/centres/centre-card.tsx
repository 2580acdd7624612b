import { CopyButton } from '../../ui/copy-button';
import { Box, Heading, Paragraph } from '../../ui/elements';
import { FactList } from '../../ui/fact-list';
import { MapButton } from '../../ui/map-button';
import { Panel } from '../../ui/panel';
import { PhoneButton } from '../../ui/phone-button';
import type { Centre, Checked } from './centre';
import './centres.scss';
import { useCentresText } from './text';

const FACTS = ['address', 'phone', 'hours'] as const;

/**
 * Shows one centre: the known facts, the actions they allow, and their sources. For unknown facts it says whom to ask.
 */
export function CentreCard({ centre, withDistrict }: { readonly centre: Centre; readonly withDistrict: boolean }) {
  const text = useCentresText();
  const { name, address, phone, place } = centre;
  return (
    <Panel>
      <Heading level={3} className="section-title">
        {withDistrict ? text.in(name, text.districts[centre.district]) : name}
      </Heading>
      <FactList facts={FACTS.map((fact) => ({ name: text.facts[fact], value: centre[fact]?.value ?? text.unknown }))} />
      {phone || address ? (
        <Box className="centres__ways">
          {phone ? (
            <PhoneButton number={phone.value} words={text.call(phone.value)} failed={text.callFailed(phone.value)} />
          ) : null}
          {address ? <CopyButton text={`${name} ${address.value}`} label={text.copyOf(name)} /> : null}
          {address && place ? (
            <MapButton
              place={{ latitude: place.latitude, longitude: place.longitude, name, address: address.value }}
              words={text.map}
              label={text.mapOf(name)}
              failed={text.mapFailed}
            />
          ) : null}
        </Box>
      ) : null}
      {checks(centre).map(({ facts, source, checked }) => (
        <Paragraph key={`${source} ${checked}`} className="small-text">
          {text.checked(
            facts.map((fact) => text.facts[fact]),
            source,
            checked,
          )}
        </Paragraph>
      ))}
    </Panel>
  );
}

interface Check extends Checked {
  readonly facts: readonly (keyof ReturnType<typeof useCentresText>['facts'])[];
}

/** Lists the sources with their dates; facts with the same source and date share an entry. */
function checks(centre: Centre): readonly Check[] {
  return ([...FACTS, 'place'] as const).reduce<readonly Check[]>((known, fact) => {
    const given = centre[fact];
    if (given === null) return known;
    const { source, checked } = given;
    const same = known.find((check) => check.source === source && check.checked === checked);
    if (same === undefined) return [...known, { facts: [fact], source, checked }];
    return known.map((check) => (check === same ? { ...same, facts: [...same.facts, fact] } : check));
  }, []);
}
