import { en } from '../../i18n/guide/other-permits/en';
import { zhCN } from '../../i18n/guide/other-permits/zh-CN';
import { useServiceWords } from '../../i18n/service-words';
import { bilingual, useText, useWords } from '../../i18n/words';
import { SCREENS } from '../../routes';
import { Box, Paragraph } from '../../ui/elements';
import { NearestCentre } from '../../components/where-to-go';
import { ScreenLinks } from '../../components/screen-links';
import { Hotline } from '../../components/hotline';
import { Remark } from '../../ui/notice';
import { Screen } from '../../ui/shell/screen';
import { LinkedSection } from '../../ui/linked-section';

const TEXT = bilingual(zhCN, en);
const KINDS = ['temporary-permit', 'registration-slip', 'hmt-permit', 'foreigner-permit'] as const;

/** Permits that this service does not renew: each has its own answer and place (D11). */
export default function OtherPermits() {
  const { entries, reasons } = useWords();
  const { law, result } = useServiceWords();
  const text = useText(TEXT);
  return (
    <Screen title={entries.otherPermits.title} home={SCREENS.services}>
      <Box className="stack stack--wide">
        <Paragraph className="lead">{text.lead}</Paragraph>
        {KINDS.map((kind) => (
          <LinkedSection key={kind} id={kind} title={law.permitKinds[kind]}>
            <Paragraph className="body-text">{reasons[kind].todo}</Paragraph>
          </LinkedSection>
        ))}
        <Remark>{text.unsure}</Remark>
        {/* No more than the map and the list: the police, who issue the last two kinds, are not found at a centre. */}
        <Box className="stack">
          <NearestCentre />
          <ScreenLinks entries={['centres']} />
        </Box>
        <Hotline />
        <Paragraph className="small-text">{result.official}</Paragraph>
      </Box>
    </Screen>
  );
}
