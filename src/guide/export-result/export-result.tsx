import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { en } from '../../i18n/guide/export-result/en';
import { zhCN } from '../../i18n/guide/export-result/zh-CN';
import { useServiceWords } from '../../i18n/service-words';
import { bilingual, useText, useWords } from '../../i18n/words';
import type { PermitRecordsView } from '../../journey/renewal/permit-records-view';
import { requestKeyIn } from '../../journey/renewal/request-key';
import { resultView } from '../../journey/renewal/result-view';
import { goBack } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { usePermitRecords } from '../../journey/renewal/use-permit-records';
import { useJourneyState } from '../../journey/use-journey';
import { citedNotesOn } from '../../journey/policy/cited-notes';
import { nextWindow } from '../../journey/policy/next-window';
import { Box, Heading, Paragraph } from '../../ui/elements';
import { FailurePanel } from '../../ui/failure-panel';
import { SignedInOnly } from '../../components/signed-in-only';
import { Panel } from '../../ui/panel';
import { Reminders } from '../../components/reminders';
import { Screen } from '../../ui/shell/screen';
import { ExportActions } from '../../ui/export-actions';
import { EVIDENCE } from '../evidence-text';
import { notesAsText } from '../notes-as-text';
import { resultAsText } from './result-as-text';

const TEXT = bilingual(zhCN, en);

/** Exports a result as text, as a picture, or as a reminder of the next window. */
export default function ExportResult() {
  const text = useText(TEXT);
  const { view: records, ways } = usePermitRecords();
  // Forwards the app, never a result: its path would carry a request key.
  useShareAppMessage(() => ({ title: text.forwarded, path: SCREENS.home }));
  return (
    <Screen title={text.title} home={SCREENS.permit}>
      {records.type === 'ready' ? <Result {...records} /> : <SignedInOnly obstacle={records} {...ways} />}
    </Screen>
  );
}

function Result({ records, eligibility }: Extract<PermitRecordsView, { type: 'ready' }>) {
  const service = useServiceWords();
  const { language, reasons } = useWords();
  const text = useText(TEXT);
  const evidence = useText(EVIDENCE);
  const today = useJourneyState((state) => state.today);
  const view = resultView(records, eligibility, today, requestKeyIn(useRouter().params));
  const back = {
    words: service.result.toPermit,
    onPress: () => {
      goBack(SCREENS.permit);
    },
  };
  switch (view.type) {
    case 'not-found':
      return <FailurePanel {...service.result.notFound} ways={[back]} />;
    case 'checking':
      return <FailurePanel {...text.checking} ways={[back]} />;
    case 'in-review':
    case 'concluded':
    case 'today': {
      const { circumstances } = records.permit;
      const on = view.type === 'in-review' ? today : view.on;
      const notes = view.decision === 'none' ? [] : citedNotesOn(view.decision, { today: on, circumstances });
      const lines = notesAsText(notes, language, service, evidence);
      const { title, body } = resultAsText(view, lines, { ...service, reasons }, text);
      return (
        <Box className="stack stack--wide">
          <Paragraph className="lead">{text.lead}</Paragraph>
          <Panel>
            <Paragraph className="small-text">{text.mark}</Paragraph>
            <Heading level={2} className="section-title">
              {title}
            </Heading>
            {body.map((line) => (
              <Paragraph key={line} className="body-text">
                {line}
              </Paragraph>
            ))}
            <Paragraph className="small-text">{text.mark}</Paragraph>
          </Panel>
          <ExportActions title={title} lines={body} mark={text.mark} />
          <NextWindow eligibility={eligibility} />
        </Box>
      );
    }
  }
}

/** Offers the days of the next window for the calendar, if it lies ahead. */
function NextWindow({ eligibility }: Pick<Extract<PermitRecordsView, { type: 'ready' }>, 'eligibility'>) {
  const today = useJourneyState((state) => state.today);
  if (eligibility.decision.outcome !== 'wait') return null;
  const { window } = eligibility.decision;
  if (window === null) return null;
  const { validTo, reminders } = nextWindow(window, today);
  return <Reminders days={reminders} validTo={validTo} permit={validTo} place="next-time" />;
}
