import { useServiceWords } from '../../i18n/service-words';
import { useWords } from '../../i18n/words';
import { explainDecision } from '../../journey/policy/explain-decision';
import type { PermitRecords } from '../../citizen/citizen-records';
import { nextStep } from '../../journey/renewal/next-step';
import { openScreen } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import type { Eligibility } from '../../journey/renewal/eligibility';
import { permitStateProps } from '../../journey/renewal/permit-state';
import { timelineOf } from '../../journey/policy/timeline';
import { usePermitRecords } from '../../journey/renewal/use-permit-records';
import { useJourneyState } from '../../journey/use-journey';
import { Button } from '../../ui/button';
import { Box, Item, List } from '../../ui/elements';
import { Section } from '../../ui/section';
import { SignedInOnly } from '../../components/signed-in-only';
import { NoteList } from '../../components/note-list';
import { PermitCard } from '../../components/permit-card';
import { PermitState } from '../../components/permit-state';
import { LinkRow } from '../../ui/row';
import { Screen } from '../../ui/shell/screen';
import { Timeline } from '../../components/timeline';
import { RenewalHistory } from './renewal-history';

export default function Permit() {
  const words = useWords();
  const { view, ways } = usePermitRecords();
  const renewal = useJourneyState((state) => state.renewal);
  const step = view.type === 'ready' ? nextStep(view.eligibility, view.records, renewal) : undefined;
  return (
    <Screen
      title={words.permit.title}
      home={SCREENS.home}
      action={
        step ? (
          <Button
            kind="main"
            onPress={() => {
              openScreen(step.screen);
            }}
          >
            {words.permit.actions[step.action]}
          </Button>
        ) : undefined
      }
    >
      <Box className="stack stack--wide">
        {view.type === 'ready' ? <OnRecord {...view} /> : <SignedInOnly obstacle={view} {...ways} />}
        <Entries />
        {view.type === 'ready' ? <RenewalHistory renewals={view.records.renewals} /> : null}
      </Box>
    </Screen>
  );
}

function OnRecord({ records, eligibility }: { readonly records: PermitRecords; readonly eligibility: Eligibility }) {
  const service = useServiceWords();
  const today = useJourneyState((state) => state.today);
  const { name, identityNumber, district, permit, circumstances } = records.permit;
  const state = permitStateProps(records, eligibility);
  return (
    <>
      <PermitCard
        kind={permit === null ? service.card.none : service.law.permitKinds[permit.kind]}
        name={name}
        identityNumber={identityNumber}
        district={district}
        validity={permit === null ? 'unknown' : { from: permit.validFrom, to: permit.validTo }}
      />
      <PermitState {...state} />
      {/* Someone who cannot verify reads them with the result. */}
      {eligibility.type === 'can-verify' ? (
        <NoteList notes={explainDecision(eligibility.decision, { today, circumstances }).notes.general} />
      ) : null}
      {state.window !== 'not-judged' && permit !== null ? (
        <Section title={service.timeline.title}>
          <Timeline {...timelineOf(state.window, permit.validTo, today)} />
        </Section>
      ) : null}
    </>
  );
}

/** Entries for 居住证信息变更/签注, 续签 and 延期 (R13, R14). */
function Entries() {
  const { actions } = useWords().permit;
  return (
    <Section title={actions.title}>
      <List className="rows">
        <Item className="rows__item">
          <LinkRow to={SCREENS.changeOrRenew} icon="card" title={actions.changes} hint={actions.changesHint} />
        </Item>
        <Item className="rows__item">
          <LinkRow to={SCREENS.renewal} icon="refresh" title={actions.renew} hint={actions.renewHint} />
        </Item>
        <Item className="rows__item">
          <LinkRow to={SCREENS.renewal} icon="calendar" title={actions.extend} hint={actions.extendHint} />
        </Item>
      </List>
    </Section>
  );
}
