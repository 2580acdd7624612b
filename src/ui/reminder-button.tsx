import { useState } from 'react';
import { useServiceWords } from '../i18n/service-words';
import { remind, type Reminded } from '../platform/calendar-reminder';
import { Button } from './button';
import { Box } from './elements';

interface ReminderButtonProps {
  /** The day to be reminded on, `YYYY-MM-DD`. */
  readonly date: string;
  readonly note: string;
}

/** Puts the opening day into the phone's calendar, as far as the platform lets it, and says how it went. */
export function ReminderButton({ date, note }: ReminderButtonProps) {
  const { wait } = useServiceWords().result;
  const [outcome, setOutcome] = useState<Reminded | 'none'>('none');
  return (
    <Box className="stack">
      <Button
        kind="main"
        onPress={() => {
          void remind({ date, note, title: wait.reminderTitle }).then(setOutcome);
        }}
      >
        {wait.remind}
      </Button>
      <Box live>{outcome === 'none' ? '' : wait.reminded[outcome]}</Box>
    </Box>
  );
}
