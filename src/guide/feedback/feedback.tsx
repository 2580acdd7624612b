import { useRouter } from '@tarojs/taro';
import { useText, useWords } from '../../i18n/words';
import type { PermitRecords } from '../../citizen/citizen-records';
import { requestKeyIn } from '../../journey/renewal/request-key';
import { SCREENS } from '../../routes';
import { useDemonstration } from '../../journey/demonstration';
import { usePermitRecords } from '../../journey/renewal/use-permit-records';
import { Box, Item, List, Paragraph } from '../../ui/elements';
import { SignedInOnly } from '../../components/signed-in-only';
import { Hotline } from '../../components/hotline';
import { Remark } from '../../ui/notice';
import { OnDemand } from '../../ui/on-demand';
import { Screen } from '../../ui/shell/screen';
import { LinkedSection } from '../../ui/linked-section';
import { RateRenewal } from './rate-renewal';
import { TEXT } from './text';

/** Rates a renewal on five levels (好差评), and says where to send complaints and suggestions. */
export default function Feedback() {
  const { entries } = useWords();
  const text = useText(TEXT);
  const { view, ways } = usePermitRecords();
  return (
    <Screen title={entries.feedback.title} home={SCREENS.mine}>
      <Box className="stack stack--wide">
        <Box className="stack">
          <Paragraph className="lead">{text.lead}</Paragraph>
          <Remark>{text.demonstration}</Remark>
        </Box>
        {view.type === 'ready' ? (
          <Ratings records={view.records} />
        ) : view.type === 'signed-out' && view.because === 'not-yet' ? (
          <Paragraph className="body-text">{text.signedOut}</Paragraph>
        ) : (
          <SignedInOnly obstacle={view} {...ways} />
        )}
        <Complaints />
      </Box>
    </Screen>
  );
}

/** Lists the renewals that have ended, or only the one that the screen was opened for. */
function Ratings({ records: { renewals } }: { readonly records: PermitRecords }) {
  const text = useText(TEXT);
  const { state, load } = useDemonstration();
  const asked = requestKeyIn(useRouter().params);
  const meant = asked === undefined ? renewals : renewals.filter(({ requestKey }) => requestKey === asked);
  const ended = meant.filter(({ status }) => status === 'concluded');
  if (ended.length === 0) {
    const why = asked === undefined ? text.nothing : meant.length === 0 ? text.notFound : text.stillGoing;
    return <Paragraph className="body-text">{why}</Paragraph>;
  }
  if (state.type !== 'ready') return <OnDemand state={state.type} onRetry={load} />;
  return (
    <List className="stack stack--wide stack--list">
      {ended.map((renewal) => (
        <Item key={renewal.requestKey}>
          <RateRenewal renewal={renewal} demonstration={state.demonstration} />
        </Item>
      ))}
    </List>
  );
}

function Complaints() {
  const text = useText(TEXT);
  return (
    <LinkedSection id="complaints" title={text.complaintTitle}>
      <Paragraph className="body-text">{text.complaintLead}</Paragraph>
      <List className="bullets">
        {text.channels.map((channel) => (
          <Item key={channel}>{channel}</Item>
        ))}
      </List>
      <Paragraph className="small-text">{text.complaintHint}</Paragraph>
      <Hotline />
    </LinkedSection>
  );
}
