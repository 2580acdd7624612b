import type { ReactNode } from 'react';
import { useServiceWords } from '../../i18n/service-words';
import { explainDecision } from '../../journey/policy/explain-decision';
import type { ResultView } from '../../journey/renewal/result-view';
import type { Circumstances } from '../../rules/facts';
import { startOverAt } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { useJourney, useJourneyState } from '../../journey/use-journey';
import { nextWindow } from '../../journey/policy/next-window';
import { ResultHeadline } from '../../components/result-headline';
import { Button } from '../../ui/button';
import { CounterResult } from '../../components/result-counter';
import { Box, Paragraph } from '../../ui/elements';
import { DecisionExplanation } from '../../components/decision-explanation';
import { NoteList } from '../../components/note-list';
import { Hotline } from '../../components/hotline';
import { NotApplicableResult } from '../../components/result-not-applicable';
import { ReapplyResult, ReplaceCardResult } from '../../components/result-reapply';
import { Reasons } from '../../components/reasons';
import { TooEarlyResult } from '../../components/result-too-early';
import { Afterwards } from './afterwards';
import { Reference } from './reference';
import { Renewed } from './renewed';

type Judged = Extract<ResultView, { type: 'concluded' | 'today' }>;

interface OutcomeProps {
  readonly view: Judged;
  readonly circumstances: Circumstances;
}

/** Shows what happened, what to do next, and why, with one part per outcome. */
export function Outcome({ view, circumstances }: OutcomeProps) {
  const service = useServiceWords();
  const journey = useJourney();
  const ticked = useJourneyState((state) => state.ticked);
  const today = useJourneyState((state) => state.today);
  const { decision, on } = view;
  const { findings, notes } = explainDecision(decision, { today: on, circumstances });
  return (
    <Box className="stack stack--wide">
      {answer()}
      {view.type === 'concluded' ? <Reference renewal={view.renewal} on={on} /> : null}
      <DecisionExplanation findings={findings} policy={decision.policy} />
      <Afterwards renewal={view.type === 'concluded' ? view.renewal : 'none'} />
      <Hotline />
      <Paragraph className="small-text">{service.result.official}</Paragraph>
      <Button
        onPress={() => {
          startOverAt(SCREENS.home);
        }}
      >
        {service.result.home}
      </Button>
    </Box>
  );

  function answer(): ReactNode {
    switch (decision.outcome) {
      case 'renewed':
        return view.type === 'concluded' ? <Renewed renewal={view.renewal} notes={notes} /> : null;
      case 'counter':
        return (
          <CounterResult
            reasons={decision.reasons}
            notes={notes}

            groups={decision.materials}
            ticked={ticked}
            onTick={(paper, ready) => {
              journey.tick(paper, ready);
            }}
          />
        );
      case 'retry':
        return (
          <>
            <ResultHeadline
              tone="attention"
              icon="refresh"
              title={service.result.retry.title}
              lead={service.result.retry.lead}
            />
            <Reasons reasons={decision.reasons} />
            <NoteList notes={notes.general} />
          </>
        );
      case 'wait':
        return decision.window === null ? null : (
          <>
            <TooEarlyResult {...nextWindow(decision.window, today)} />
            <NoteList notes={notes.general} />
          </>
        );
      case 'reapply':
        return <ReapplyResult reasons={decision.reasons} notes={notes} />;
      case 'replace-card':
        return <ReplaceCardResult reasons={decision.reasons} notes={notes} />;
      case 'verify-online':
        return (
          <>
            <ResultHeadline tone="passed" icon="check" {...service.result.verifyOnline} />
            <NoteList notes={notes.general} />
          </>
        );
      case 'in-review':
        return (
          <>
            <ResultHeadline
              tone="info"
              icon="clock"
              title={service.result.inReview.title}
              lead={service.result.inReview.lead}
            />
            <NoteList notes={notes.general} />
          </>
        );
      case 'not-applicable':
        return (
          <NotApplicableResult
            title={
              decision.reasons.includes('no-permit')
                ? service.result.notApplicable.noPermitTitle
                : service.result.notApplicable.title
            }
            lead={service.result.notApplicable.lead}
            reasons={decision.reasons}
            notes={notes}
          />
        );
    }
  }
}
