import { useServiceWords } from '../i18n/service-words';
import { ResultHeadline } from './result-headline';
import { NextSteps } from './next-steps';
import { Reminders, type RemindersProps } from './reminders';

interface WaitProps {
  /** The day on which the window opens and the last valid day, `YYYY-MM-DD`. */
  readonly opensOn: string;
  readonly validTo: string;
  /** Days until the window opens. */
  readonly days: number;
  readonly reminders: RemindersProps['days'];
}

/** Shows the opening day, the days until then, and reminders (R18, R64). */
export function TooEarlyResult({ opensOn, validTo, days, reminders }: WaitProps) {
  const { wait } = useServiceWords().result;
  return (
    <>
      <ResultHeadline tone="info" icon="calendar" title={wait.title} lead={wait.lead(opensOn, days)} />
      <Reminders days={reminders} validTo={validTo} permit={validTo} place="main" />
      <NextSteps steps={wait.todo} />
    </>
  );
}
