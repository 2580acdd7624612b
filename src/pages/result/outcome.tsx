import type { ReactNode } from 'react';
import { useServiceWords } from '../../i18n/service-words';
import { explain } from '../../journey/policy/explain-decision';
import type { ResultView } from '../../journey/renewal/result-view';
import { startOverAt } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { useJourney, useJourneyState } from '../../journey/use-journey';
import { waiting } from '../../journey/policy/next-window';
import { Answer } from '../../components/result-headline';
import { Button } from '../../ui/button';
import { Counter } from '../../components/result-counter';
import { Box, Paragraph } from '../../ui/elements';
import { Explained } from '../../components/decision-explanation';
import { Hotline } from '../../components/hotline';
import { Reapply, ReplaceCard } from '../../components/result-reapply';
import { Reasons } from '../../components/reasons';
import { Wait } from '../../components/result-too-early';
import { Afterwards } from './afterwards';
import { Reference } from './reference';
import { Renewed } from './renewed';

type Judged = Extract<ResultView, { is: 'concluded' | 'today' }>;

/** What happened, what to do next, and why: one part for each outcome. */
export function Outcome({ view }: { readonly view: Judged }) {
  const service = useServiceWords();
  const journey = useJourney();
  const ticked = useJourneyState((state) => state.ticked);
  const today = useJourneyState((state) => state.today);
  const { decision, on } = view;
  const explanation = explain(decision, on);
  return (
    <Box className="stack stack--wide">
      {answer()}
      {view.is === 'concluded' ? <Reference renewal={view.renewal} on={on} /> : null}
      <Explained {...explanation} policy={decision.policy} />
      <Afterwards renewal={view.is === 'concluded' ? view.renewal : 'none'} />
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
        return view.is === 'concluded' ? <Renewed renewal={view.renewal} /> : null;
      case 'counter':
        return (
          <Counter
            reasons={decision.reasons}

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
            <Answer
              tone="attention"
              icon="refresh"
              title={service.result.retry.title}
              lead={service.result.retry.lead}
            />
            <Reasons reasons={decision.reasons} />
          </>
        );
      case 'wait':
        return decision.window === null ? null : <Wait {...waiting(decision.window, today)} />;
      case 'reapply':
        return <Reapply reasons={decision.reasons} />;
      case 'replace-card':
        return <ReplaceCard reasons={decision.reasons} />;
      case 'verify-online':
        return <Answer tone="passed" icon="check" {...service.result.verifyOnline} />;
      case 'in-review':
        return (
          <Answer tone="info" icon="clock" title={service.result.inReview.title} lead={service.result.inReview.lead} />
        );
      case 'not-applicable':
        return (
          <>
            <Answer
              tone="info"
              icon="card"
              title={
                decision.reasons.includes('no-permit')
                  ? service.result.notApplicable.noPermitTitle
                  : service.result.notApplicable.title
              }
              lead={service.result.notApplicable.lead}
            />
            <Reasons reasons={decision.reasons} />
          </>
        );
    }
  }
}
