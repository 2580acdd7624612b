import { useWords } from '../../i18n/words';
import type { Decision } from '../../journey/result-view';
import { daysUntilOpening, lastValidDay } from '../../journey/situation';
import { useJourneyState } from '../../journey/use-journey';
import { Answer } from '../../ui/answer';
import { Box, Heading } from '../../ui/elements';
import { ReminderButton } from '../../ui/reminder-button';
import { NumberedSteps } from '../../ui/steps';

/** Too early: the opening day, how long until then, and a reminder (R18, R64). */
export function Wait({ decision }: { readonly decision: Decision }) {
  const { result } = useWords();
  const today = useJourneyState((state) => state.today);
  const { window } = decision;
  if (window === null) return null;
  return (
    <>
      <Answer
        tone="info"
        icon="calendar"
        title={result.wait.title}
        lead={result.wait.lead(window.opensOn, daysUntilOpening(window, today))}
      />
      <ReminderButton date={window.opensOn} note={result.wait.reminderNote(lastValidDay(window, today))} />
      <Box className="stack">
        <Heading level={2} className="section-title">
          {result.next}
        </Heading>
        <NumberedSteps steps={result.wait.todo} />
      </Box>
    </>
  );
}
