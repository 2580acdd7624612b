import { useEffect, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useServiceWords } from '../../i18n/service-words';
import { useWords } from '../../i18n/words';
import { replaceScreen, startOverAt } from '../../platform/navigation';
import { pathTo, SCREENS } from '../../routes';
import { usePermitRecords } from '../../journey/renewal/use-permit-records';
import { useJourney, useJourneyState } from '../../journey/use-journey';
import { verificationView } from '../../journey/renewal/verification-view';
import { RECORD_NAMES } from '../../rules/facts';
import { Button } from '../../ui/button';
import { Box, Heading, Paragraph } from '../../ui/elements';
import { FailurePanel } from '../../ui/failure-panel';
import { SignedInOnly } from '../../components/signed-in-only';
import { Notice } from '../../ui/notice';
import { Screen } from '../../ui/shell/screen';
import { SourceList } from '../../components/source-list';

/** Milliseconds for the last answer to be seen before the result replaces it. */
const LAST_LOOK = 900;

export default function Verification() {
  const service = useServiceWords();
  const { view: records, ways } = usePermitRecords();
  return (
    <Screen title={service.verification.title} home={SCREENS.permit}>
      {records.type === 'ready' ? <Progress /> : <SignedInOnly obstacle={records} {...ways} />}
    </Screen>
  );
}

function Progress() {
  const { failures, again } = useWords();
  const { verification: text } = useServiceWords();
  const journey = useJourney();
  const view = useJourneyState(useShallow(verificationView));
  const concluded = view.type === 'concluded' ? view.requestKey : 'none';

  const lastLook = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (concluded === 'none') return undefined;
    lastLook.current = setTimeout(() => {
      showResult(concluded);
    }, LAST_LOOK);
    return () => {
      clearTimeout(lastLook.current);
    };
  }, [concluded]);

  const toPermit = {
    words: text.toPermit,
    onPress: () => {
      // A refused or unsent request is done with once its message has been read.
      if (view.type === 'refused' || view.type === 'not-stored') journey.acknowledge();
      startOverAt(SCREENS.permit);
    },
  };
  switch (view.type) {
    case 'not-stored':
      return (
        <FailurePanel
          {...text.notSent}
          ways={[
            {
              words: again,
              onPress: () => {
                void journey.tryAgain();
              },
            },
            toPermit,
          ]}
        />
      );
    case 'unanswered':
      return (
        <FailurePanel
          title={failures[view.failure].title}
          todo={text.unsent.todo}
          ways={[
            {
              words: text.unsent.again,
              onPress: () => {
                void journey.sendAgain();
              },
            },
            toPermit,
          ]}
        />
      );
    case 'refused':
      return <FailurePanel {...failures.refused} ways={[toPermit]} />;
    case 'none':
      return <FailurePanel {...text.none} ways={[toPermit]} />;
    case 'sending':
    case 'checking':
    case 'concluded': {
      const answered = RECORD_NAMES.filter((source) => !['waiting', 'checking'].includes(view.sources[source]));
      return (
        <Box className="stack">
          <Heading level={2} className="lead">
            {view.type === 'sending'
              ? text.lead.sending
              : view.type === 'checking'
                ? text.lead.running
                : text.lead.done}
          </Heading>
          <Paragraph className="body-text">{text.progress(answered.length, RECORD_NAMES.length)}</Paragraph>
          <SourceList sources={RECORD_NAMES.map((name) => ({ name, progress: view.sources[name] }))} />
          {view.type === 'checking' && view.trouble !== 'none' ? (
            <Notice tone="attention" title={failures[view.trouble].title} urgent>
              <Paragraph className="body-text">{text.paused.todo}</Paragraph>
              <Button
                onPress={() => {
                  journey.askNow();
                }}
              >
                {text.paused.again}
              </Button>
            </Notice>
          ) : null}
          {view.type === 'concluded' ? (
            <Button
              kind="main"
              onPress={() => {
                clearTimeout(lastLook.current);
                showResult(view.requestKey);
              }}
            >
              {text.seeResult}
            </Button>
          ) : (
            <Paragraph className="small-text">{text.leave}</Paragraph>
          )}
        </Box>
      );
    }
  }
}

function showResult(requestKey: string): void {
  replaceScreen(pathTo('result', { of: requestKey }));
}
