import { ownPermitView } from '../../journey/own-permits/own-permit-view';
import type { OwnPermit } from '../../journey/own-permits/own-permits';
import { reminderDays } from '../../journey/policy/reminder-days';
import { openScreen } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { timelineOf } from '../../journey/policy/timeline';
import { preCheckWithDate } from '../../journey/pre-check/use-pre-check';
import { useJourneyState } from '../../journey/use-journey';
import { Button } from '../../ui/button';
import { Paragraph } from '../../ui/elements';
import { Section } from '../../ui/section';
import { ScreenLinks } from '../../components/screen-links';
import { NextSteps } from '../../components/next-steps';
import { NoPolicy } from '../../components/no-policy';
import { Remark } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { PermitState } from '../../components/permit-state';
import { Reminders } from '../../components/reminders';
import { Timeline } from '../../components/timeline';
import { useOwnPermitsText } from '../own-permits/text';

/** How a permit stands by its date, what that does not tell, what to do now, and the days to be reminded of. */
export function PermitWithWindow({ permit }: { readonly permit: OwnPermit }) {
  const { one } = useOwnPermitsText();
  const today = useJourneyState((state) => state.today);
  const { id, nickname, validTo } = permit;
  const view = ownPermitView(validTo, today);
  if (view === 'no-policy') return <NoPolicy today={today} />;
  const { window, next, renewedToday } = view;
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
      <Section title={one.timeline}>
        <Timeline {...timelineOf(window, validTo, today)} />
      </Section>
      <Reminders days={reminderDays(validTo, today)} validTo={validTo} permit={id} nickname={nickname} />
    </>
  );
}
