import { useRouter } from '@tarojs/taro';
import { useEffect, type ReactNode } from 'react';
import { useServiceWords } from '../../i18n/service-words';
import { useWords } from '../../i18n/words';
import type { PermitRecordsView } from '../../journey/renewal/permit-records-view';
import { requestKeyIn } from '../../journey/renewal/request-key';
import { resultView, type ResultView } from '../../journey/renewal/result-view';
import { replaceScreen, startOverAt } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { usePermitRecords } from '../../journey/renewal/use-permit-records';
import { useJourney, useJourneyState } from '../../journey/use-journey';
import { Button } from '../../ui/button';
import { FailurePanel } from '../../ui/failure-panel';
import { SignedInOnly } from '../../components/signed-in-only';
import { Screen } from '../../ui/shell/screen';
import { InReview } from './in-review';
import { Outcome } from './outcome';

export default function Result() {
  const words = useWords();
  const service = useServiceWords();
  const journey = useJourney();
  const asked = requestKeyIn(useRouter().params);
  const { view: records, ways } = usePermitRecords();
  const today = useJourneyState((state) => state.today);
  const renewal = useJourneyState((state) => state.renewal);
  const view = records.type === 'ready' ? resultView(records.records, records.eligibility, today, asked) : undefined;

  // Drops the pending key once the result is shown.
  const seen =
    view?.type === 'concluded' && renewal.type === 'finished' && renewal.requestKey === view.renewal.requestKey;
  useEffect(() => {
    if (seen) journey.acknowledge();
  }, [journey, seen]);

  const toPermit = {
    words: service.result.toPermit,
    onPress: () => {
      startOverAt(SCREENS.permit);
    },
  };
  return (
    <Screen title={service.result.title} home={SCREENS.permit} action={action(view)}>
      {records.type === 'ready' ? content() : <SignedInOnly obstacle={records} {...ways} />}
    </Screen>
  );

  function content(): ReactNode {
    switch (view?.type) {
      case undefined:
        return null;
      case 'not-found':
        return <FailurePanel {...service.result.notFound} ways={[toPermit]} />;
      case 'checking':
        return (
          <FailurePanel
            {...service.result.stillChecking}
            ways={[
              {
                words: words.permit.actions.resume,
                onPress: () => {
                  replaceScreen(SCREENS.verification);
                },
              },
              toPermit,
            ]}
          />
        );
      case 'in-review':
        return <InReview view={view} />;
      case 'concluded':
      case 'today':
        return records.type === 'ready' ? (
          <Outcome view={view} circumstances={records.records.permit.circumstances} />
        ) : null;
    }
  }

  /** Returns the one main action that the outcome leaves to be done. */
  function action(shown: ResultView | undefined): ReactNode {
    if (shown?.type !== 'concluded' && shown?.type !== 'today') return undefined;
    const { outcome, reasons } = shown.decision;
    // Only the newest can be retried, and only while the rules still allow it.
    if (outcome === 'retry' && records.type === 'ready' && canTryAgain(records, asked)) {
      return main(service.result.retry.again, () => {
        // A restart asks for consent again.
        replaceScreen(journey.hasConsents() ? SCREENS.verification : SCREENS.renewal);
        void journey.tryAgain();
      });
    }
    if (outcome === 'verify-online') {
      return main(words.permit.actions.renewMain, () => {
        replaceScreen(SCREENS.renewal);
      });
    }
    if (reasons.includes('residence-changed')) {
      return main(service.result.addressFirst, () => {
        replaceScreen(SCREENS.addressChange);
      });
    }
    return undefined;
  }

  function main(label: string, onPress: () => void): ReactNode {
    return (
      <Button kind="main" onPress={onPress} busy={renewal.type === 'sending'}>
        {label}
      </Button>
    );
  }
}

function canTryAgain(
  { records, eligibility }: Extract<PermitRecordsView, { type: 'ready' }>,
  asked: string | undefined,
): boolean {
  return eligibility.type === 'can-verify' && records.renewals[0]?.requestKey === asked;
}
