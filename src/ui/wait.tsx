import { useServiceWords } from '../i18n/service-words';
import { Answer } from './answer';
import { NextSteps } from './next-steps';
import { ReminderButton } from './reminder-button';

interface WaitProps {
  /** The day on which the window opens and the last valid day, `YYYY-MM-DD`. */
  readonly opensOn: string;
  readonly validTo: string;
  /** Days until it opens. */
  readonly days: number;
}

/** Too early: the opening day, how long until then, and a reminder (R18, R64). */
export function Wait({ opensOn, validTo, days }: WaitProps) {
  const { wait } = useServiceWords().result;
  return (
    <>
      <Answer tone="info" icon="calendar" title={wait.title} lead={wait.lead(opensOn, days)} />
      <ReminderButton date={opensOn} note={wait.reminderNote(validTo)} />
      <NextSteps steps={wait.todo} />
    </>
  );
}
