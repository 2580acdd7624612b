import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useServiceWords } from '../../i18n/service-words';
import { useWords } from '../../i18n/words';
import { SCREENS } from '../../routes';
import { Box, Paragraph } from '../../ui/elements';
import { Hotline } from '../../components/hotline';
import { NearestCentre } from '../../components/where-to-go';
import { Screen } from '../../ui/shell/screen';
import { CENTRES } from './centre';
import { DistrictLinks } from './district-links';
import { districtIn } from './districts';
import { findByName } from './find';
import { FoundByName } from './found-by-name';
import { InDistrict } from './in-district';
import { NameField } from './name-field';
import { ListProvenance } from './list-provenance';
import { DISTRICT_NAMES, useCentresText } from './text';

/**
 * 居住证受理点: finds centres by district and by name (R41, R49), without an account. Each district is a screen of its own, so
 * that "back" returns from it.
 */
export default function Centres() {
  const { entries } = useWords();
  const { result } = useServiceWords();
  const text = useCentresText();
  const [query, setQuery] = useState('');
  const district = districtIn(useRouter().params);
  const found = query.trim() === '' ? undefined : findByName(query, CENTRES, DISTRICT_NAMES);
  return (
    <Screen
      title={district ? text.placesIn(text.districts[district]) : entries.centres.title}
      home={district ? SCREENS.centres : SCREENS.services}
    >
      <Box className="stack stack--wide">
        {district ? null : <Paragraph className="body-text">{text.lead}</Paragraph>}
        <NearestCentre />
        <ListProvenance centres={CENTRES} />
        {district ? (
          <InDistrict district={district} centres={CENTRES} />
        ) : (
          <>
            <NameField value={query} onChange={setQuery} found={found} />
            {found ? <FoundByName found={found} /> : <DistrictLinks />}
          </>
        )}
        <Box className="stack">
          <Hotline />
          <Paragraph className="small-text">{result.official}</Paragraph>
        </Box>
      </Box>
    </Screen>
  );
}
