import { useServiceWords } from '../../i18n/service-words';
import type { PlacedNotes } from '../../journey/policy/placed-notes';
import { renewalYears } from '../../journey/policy/renewal-years';
import { reminderDays } from '../../journey/policy/reminder-days';
import type { ResultView } from '../../journey/renewal/result-view';
import { windowOf } from '../../journey/policy/window-of';
import { ResultHeadline } from '../../components/result-headline';
import { Box, Paragraph, Text } from '../../ui/elements';
import { NoteList } from '../../components/note-list';
import { NextSteps } from '../../components/next-steps';
import { PolicyBoundary } from '../../components/policy-boundary';
import { Reminders } from '../../components/reminders';
import './result.scss';

type Concluded = Extract<ResultView, { type: 'concluded' }>;

/** 核验通过: shows the validity before and now, and what need not be done (R34-R38). */
export function Renewed({ renewal, notes }: Pick<Concluded, 'renewal'> & { readonly notes: PlacedNotes }) {
  const { result } = useServiceWords();
  const { validity } = renewal.decision;
  if (validity === null) return null;
  const { renewed } = result;
  return (
    <>
      <ResultHeadline
        tone="passed"
        icon="check"
        title={renewed.title}
        lead={renewed.lead(renewalYears(renewal.decision), validity.validTo)}
      />
      <Box className="stack">
        <Box className="result__dates">
          <Box className="result__date">
            <Text className="small-text">{result.before}</Text>
            <Paragraph className="body-text result__when">{result.to(renewal.before.validTo)}</Paragraph>
          </Box>
          <Box className="result__date result__date--now">
            <Text className="small-text">{result.now}</Text>
            <Paragraph className="body-text result__when">{result.to(validity.validTo)}</Paragraph>
          </Box>
        </Box>
        <Paragraph className="body-text">{validity.continuous ? renewed.continuous : renewed.notContinuous}</Paragraph>
      </Box>
      <NextSteps steps={renewed.next} />
      <NoteList notes={notes.general} />
      <PolicyBoundary>
        {(policy, today) => (
          <Reminders
            days={reminderDays(validity.validTo, windowOf(validity.validTo, policy, today), today)}
            validTo={validity.validTo}
            permit={renewal.reference}
            place="next-time"
          />
        )}
      </PolicyBoundary>
    </>
  );
}
