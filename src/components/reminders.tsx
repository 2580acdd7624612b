import { useServiceWords } from '../i18n/service-words';
import type { ReminderDay } from '../journey/policy/reminder-days';
import { allowCalendar, remind, REMINDS_BY, type Reminded } from '../platform/calendar-reminder';
import { copy } from '../platform/clipboard';
import { Button } from '../ui/button';
import { Box, Heading, Item, List } from '../ui/elements';
import { useOutcome } from '../ui/use-outcome';
import './reminders.scss';

export interface RemindersProps {
  /** The days ahead, in chronological order. */
  readonly days: readonly ReminderDay[];
  /** The permit's last valid day. */
  readonly validTo: string;
  /** Distinguishes this permit's reminders from another's in a calendar. Letters, digits and hyphens. */
  readonly permit: string;
  /** The permit's holder, if the reminder needs to name them. */
  readonly nickname?: string;
  /** `main` if reminders are the purpose of the screen; `next-time` once this renewal is done. */
  readonly place?: 'main' | 'beside' | 'next-time';
}

/** Adds the reminder days to the phone's calendar, as far as the platform allows, and reports the outcome (R65). */
export function Reminders({ days, validTo, permit, nickname = '', place = 'beside' }: RemindersProps) {
  const { reminders: words, timeline } = useServiceWords();
  const { outcome, run } = useOutcome<Reminded | 'allowed'>();
  const all = days.map(({ what, date }) => ({
    id: `${permit}-${what}`,
    date,
    title: words.entry(words.days[what], nickname),
    note: words.note(validTo),
    line: words.line(timeline[what], date),
  }));
  const taps =
    REMINDS_BY === 'taps'
      ? all.map((each) => ({ words: words.addOne(each.line), reminders: [each] }))
      : [{ words: REMINDS_BY === 'file' ? words.add : words.copy, reminders: all }];
  if (all.length === 0) return null;
  return (
    <Box className="stack">
      {place === 'main' ? null : (
        <Heading level={2} className="section-title">
          {place === 'next-time' ? words.nextTime : words.title}
        </Heading>
      )}
      {REMINDS_BY === 'taps' ? null : (
        <List className="reminders">
          {all.map(({ id, line }) => (
            <Item key={id}>{line}</Item>
          ))}
        </List>
      )}
      {taps.map(({ words: name, reminders }, number) => (
        <Button
          key={name}
          kind={place === 'main' && number === 0 ? 'main' : 'plain'}
          onPress={() => {
            run(() => remind(reminders));
          }}
        >
          {name}
        </Button>
      ))}
      <Box live>{outcome === 'none' ? '' : words.outcomes[outcome]}</Box>
      {outcome === 'forbidden' ? (
        <Button
          onPress={() => {
            run(async () => ((await allowCalendar()) ? 'allowed' : 'forbidden'));
          }}
        >
          {words.allow}
        </Button>
      ) : null}
      {REMINDS_BY !== 'text' && (outcome === 'forbidden' || outcome === 'refused' || outcome === 'no-downloads') ? (
        <Button
          onPress={() => {
            const lines = all.map(({ date, title }) => `${date} ${title}`);
            run(async () => ((await copy([...lines, words.note(validTo)].join('\n'))) ? 'copied' : 'refused'));
          }}
        >
          {words.copy}
        </Button>
      ) : null}
    </Box>
  );
}
