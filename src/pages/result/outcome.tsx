import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import { explain } from '../../journey/explanation';
import type { ResultView } from '../../journey/result-view';
import { SCREENS, startOverAt } from '../../journey/screens';
import { daysUntilOpening, lastValidDay } from '../../journey/situation';
import { useJourney, useJourneyState } from '../../journey/use-journey';
import { Answer } from '../../ui/answer';
import { Button } from '../../ui/button';
import { Counter } from '../../ui/counter';
import { Box, Paragraph } from '../../ui/elements';
import { Explained } from '../../ui/explained';
import { Hotline } from '../../ui/hotline';
import { Reapply, ReplaceCard } from '../../ui/reapply';
import { Reasons } from '../../ui/reasons';
import { Wait } from '../../ui/wait';
import { Reference } from './reference';
import { Renewed } from './renewed';

type Judged = Extract<ResultView, { is: 'concluded' | 'today' }>;

/** What happened, what to do next, and why: one part for each outcome. */
export function Outcome({ view }: { readonly view: Judged }) {
  const words = useWords();
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
      <Hotline />
      <Paragraph className="small-text">{words.result.official}</Paragraph>
      <Button
        onPress={() => {
          startOverAt(SCREENS.home);
        }}
      >
        {words.result.home}
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
            <Answer tone="attention" icon="refresh" title={words.result.retry.title} lead={words.result.retry.lead} />
            <Reasons reasons={decision.reasons} />
          </>
        );
      case 'wait':
        return decision.window === null ? null : (
          <Wait
            opensOn={decision.window.opensOn}
            validTo={lastValidDay(decision.window, today)}
            days={daysUntilOpening(decision.window, today)}
          />
        );
      case 'reapply':
        return <Reapply reasons={decision.reasons} />;
      case 'replace-card':
        return <ReplaceCard reasons={decision.reasons} />;
      case 'verify-online':
        return <Answer tone="passed" icon="check" {...words.result.verifyOnline} />;
      case 'in-review':
        return (
          <Answer tone="info" icon="clock" title={words.result.inReview.title} lead={words.result.inReview.lead} />
        );
      case 'not-applicable':
        return (
          <>
            <Answer
              tone="info"
              icon="card"
              title={
                decision.reasons.includes('no-permit')
                  ? words.result.notApplicable.noPermitTitle
                  : words.result.notApplicable.title
              }
              lead={words.result.notApplicable.lead}
            />
            <Reasons reasons={decision.reasons} />
          </>
        );
    }
  }
}
