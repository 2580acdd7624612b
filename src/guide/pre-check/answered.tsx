import { useServiceWords } from '../../i18n/service-words';
import type { Answers } from '../../journey/pre-check/pre-check';
import type { AnsweredView } from '../../journey/pre-check/pre-check-view';
import type { Decision } from '../../rules/decision';
import { startOverAt } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { timeWasJudged } from '../../journey/renewal/eligibility';
import { timelineOf } from '../../journey/policy/timeline';
import { restartPreCheck } from '../../journey/pre-check/use-pre-check';
import { useJourneyState } from '../../journey/use-journey';
import { Button } from '../../ui/button';
import { Box, Paragraph } from '../../ui/elements';
import { Section } from '../../ui/section';
import { ScreenLinks, type LinkedScreen } from '../../components/screen-links';
import { DecisionExplanation } from '../../components/decision-explanation';
import { Timeline } from '../../components/timeline';
import { AnswersGiven } from './answers-given';
import { usePreCheckText } from './text';
import { Unsure } from './unsure';
import { Verdict, type VerdictProps } from './verdict';

interface AnsweredProps extends Pick<VerdictProps, 'ticked'> {
  readonly view: AnsweredView;
  readonly answers: Answers;
}

/** Links onwards for each outcome. */
const MORE: Partial<Record<Decision['outcome'], readonly LinkedScreen[]>> = {
  'verify-online': ['rules'],
  wait: ['rules'],
  counter: ['addressChange', 'rules'],
  reapply: ['applyAnew'],
  'replace-card': ['lostCard'],
  'not-applicable': ['otherPermits'],
};

/** Shows the answer, what to do, why, and the answers it is based on. */
export function Answered({ view, answers, ticked }: AnsweredProps) {
  const service = useServiceWords();
  const text = usePreCheckText();
  const today = useJourneyState((state) => state.today);
  const {
    decision,
    explanation: { findings, notes },
  } = view;
  const { validTo } = answers;
  return (
    <Box className="stack stack--wide">
      <Verdict decision={decision} today={today} notes={notes} ticked={ticked} />
      <Unsure view={view} />
      {decision.window !== null && validTo !== undefined && timeWasJudged(decision) ? (
        <Section title={text.answered.timeline}>
          <Timeline {...timelineOf(decision.window, validTo, today)} />
        </Section>
      ) : null}
      <AnswersGiven asked={view.asked} answers={answers} />
      <DecisionExplanation findings={findings} policy={decision.policy} found={text.answered.found} />
      <Section title={text.answered.moreTitle}>
        <ScreenLinks entries={MORE[decision.outcome] ?? ['rules']} />
      </Section>
      <Paragraph className="small-text">{text.answered.caveat}</Paragraph>
      <Paragraph className="small-text">{service.result.official}</Paragraph>
      <Button
        onPress={() => {
          restartPreCheck();
        }}
      >
        {text.given.restart}
      </Button>
      <Button
        onPress={() => {
          startOverAt(SCREENS.home);
        }}
      >
        {service.result.home}
      </Button>
    </Box>
  );
}
