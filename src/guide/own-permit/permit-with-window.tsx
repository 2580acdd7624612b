import { ownPermitView } from '../../journey/own-permits/own-permit-view';
import type { OwnPermit } from '../../journey/own-permits/own-permits';
import { reminderDays } from '../../journey/policy/reminder-days';
import { openScreen } from '../../platform/navigation';
import { pathTo, SCREENS } from '../../routes';
import { timelineOf } from '../../journey/policy/timeline';
import { preCheckWithDate } from '../../journey/pre-check/use-pre-check';
import type { CalendarDate } from '../../rules/facts';
import type { Policy } from '../../rules/policy';
import { Button } from '../../ui/button';
import { Box, Paragraph } from '../../ui/elements';
import { LinkRow } from '../../ui/row';
import { Section } from '../../ui/section';
import { ScreenLinks } from '../../components/screen-links';
import { NoteList } from '../../components/note-list';
import { NextSteps } from '../../components/next-steps';
import { PolicyBoundary } from '../../components/policy-boundary';
import { Remark } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { PermitState } from '../../components/permit-state';
import { Reminders } from '../../components/reminders';
import { WhereToGo } from '../../components/where-to-go';
import { Timeline } from '../../components/timeline';
import { useOwnPermitsText } from '../own-permits/text';

/** Shows a permit's state by its date, the limits of that date, what to do now, and the days to be reminded of. */
export function PermitWithWindow({ permit }: { readonly permit: OwnPermit }) {
  return (
    <PolicyBoundary>{(policy, today) => <ByPolicy permit={permit} policy={policy} today={today} />}</PolicyBoundary>
  );
}

interface ByPolicyProps {
  readonly permit: OwnPermit;
  readonly policy: Policy;
  readonly today: CalendarDate;
}

function ByPolicy({ permit, policy, today }: ByPolicyProps) {
  const { one } = useOwnPermitsText();
  const { id, nickname, validTo } = permit;
  const { window, next, notes, renewedToday } = ownPermitView(validTo, policy, today);
  return (
    <>
      <Section title={nickname}>
        <Panel>
          <PermitState window={window} reasons={[]} renewedTo={undefined} />
        </Panel>
        <Remark>{next === 'ask' ? one.dayOnly.ask : one.dayOnly.rest}</Remark>
        {renewedToday === undefined ? null : (
          <Paragraph className="body-text">{one.renewedToday(renewedToday.validTo, renewedToday.continuous)}</Paragraph>
        )}
      </Section>
      <NoteList notes={notes} />
      {next === 'ask' ? (
        <Button
          kind="main"
          onPress={() => {
            preCheckWithDate(validTo);
            openScreen(SCREENS.preCheck);
          }}
        >
          {one.check}
        </Button>
      ) : null}
      <NextSteps steps={one.todo[window.state]} />
      {next === 'ask' ? null : <ScreenLinks entries={next === 'wait' ? ['papers'] : ['applyAnew']} />}
      {/* With nothing to do yet, nobody has to go anywhere. */}
      {next === 'wait' ? null : (
        <>
          <Box className="rows">
            <LinkRow to={pathTo('questions', { id: 'someone-else-goes' })} icon="person" {...one.inTheirPlace} />
          </Box>
          <WhereToGo />
        </>
      )}
      <Section title={one.timeline}>
        <Timeline {...timelineOf(window, validTo, today)} />
      </Section>
      <Reminders days={reminderDays(validTo, window, today)} validTo={validTo} permit={id} nickname={nickname} />
    </>
  );
}
