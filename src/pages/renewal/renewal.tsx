import { useState } from 'react';
import { useServiceWords } from '../../i18n/service-words';
import { useWords } from '../../i18n/words';
import { openScreen, replaceScreen } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { usePermitRecords } from '../../journey/renewal/use-permit-records';
import { useJourney, useJourneyState } from '../../journey/use-journey';
import { renewalYears } from '../../journey/policy/renewal-years';
import { nextStep } from '../../journey/renewal/next-step';
import { consentsGiven } from '../../journey/renewal/consents';
import { RECORD_NAMES } from '../../rules/facts';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Box, Item, List, Paragraph, Text } from '../../ui/elements';
import { Section } from '../../ui/section';
import { SignedInOnly } from '../../components/signed-in-only';
import { Notice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { PermitState } from '../../components/permit-state';
import { LinkRow } from '../../ui/row';
import { Screen } from '../../ui/shell/screen';
import { permitStateProps } from '../../journey/renewal/permit-state';
import './renewal.scss';

export default function Renewal() {
  const words = useWords();
  const service = useServiceWords();
  const { view, ways } = usePermitRecords();
  const state = useJourneyState(({ renewal }) => renewal);
  if (view.type === 'ready' && view.eligibility.type === 'can-verify') {
    return <Consent years={renewalYears(view.eligibility.decision)} />;
  }
  if (view.type !== 'ready') {
    return (
      <Screen title={service.renewal.title} home={SCREENS.permit}>
        <SignedInOnly obstacle={view} {...ways} />
      </Screen>
    );
  }
  const step = nextStep(view.eligibility, view.records, state);
  return (
    <Screen
      title={service.renewal.title}
      home={SCREENS.permit}
      action={
        <Button
          kind="main"
          onPress={() => {
            replaceScreen(step.screen);
          }}
        >
          {words.permit.actions[step.action]}
        </Button>
      }
    >
      <PermitState {...permitStateProps(view.records, view.eligibility)} />
    </Screen>
  );
}

/** Says what will be checked, what to make sure of and what the person consents to, and starts the verification. */
function Consent({ years }: { readonly years: ReturnType<typeof renewalYears> }) {
  const { entries } = useWords();
  const service = useServiceWords();
  const journey = useJourney();
  const state = useJourneyState(({ renewal }) => renewal);
  const agreed = useJourneyState(consentsGiven);
  const [asked, setAsked] = useState(false);
  const missing = RECORD_NAMES.filter((source) => !agreed.includes(source));
  const { renewal: text, law } = service;
  const names = missing.map((source) => law.sources[source].name);

  function start() {
    setAsked(true);
    if (missing.length > 0) return;
    // If a request may have arrived, none is started in its place; the verification screen offers to resend it.
    openScreen(SCREENS.verification);
    void journey.startVerification();
  }

  return (
    <Screen
      title={text.title}
      home={SCREENS.permit}
      action={
        <Button kind="main" onPress={start} busy={state.type === 'sending'}>
          {text.start}
        </Button>
      }
    >
      <Box className="stack stack--wide">
        {state.type === 'never-arrived' ? (
          <Notice tone="info" title={service.verification.neverArrived.title}>
            <Paragraph className="body-text">{service.verification.neverArrived.todo}</Paragraph>
          </Notice>
        ) : null}
        <Section title={text.checks.title}>
          <Paragraph className="body-text">{text.checks.lead(years)}</Paragraph>
          <List className="renewal__checks">
            {RECORD_NAMES.map((source) => (
              <Item key={source} className="renewal__check">
                <Text className="renewal__name">{law.sources[source].name}</Text>
                <Text className="small-text">{law.sources[source].purpose}</Text>
              </Item>
            ))}
          </List>
        </Section>
        <Box className="stack">
          <Notice tone="attention" title={text.remind.title}>
            <Paragraph className="body-text">{text.remind.lead}</Paragraph>
          </Notice>
          <Box className="rows">
            <LinkRow to={SCREENS.addressChange} icon="place" title={text.remind.moved} />
          </Box>
        </Box>
        <Section title={text.consent.title}>
          <Paragraph className="body-text">{text.consent.lead}</Paragraph>
          <Panel>
            <Box role="group" label={text.consent.title}>
              <Checkbox
                checked={missing.length === 0}
                onChange={(all) => {
                  journey.agreeTo(all ? RECORD_NAMES : []);
                }}
              >
                <Text className="renewal__name">{text.consent.all}</Text>
              </Checkbox>
              {RECORD_NAMES.map((source) => (
                <Checkbox
                  key={source}
                  checked={agreed.includes(source)}
                  onChange={(yes) => {
                    journey.agreeTo(RECORD_NAMES.filter((each) => (each === source ? yes : agreed.includes(each))));
                  }}
                >
                  {law.sources[source].name}
                </Checkbox>
              ))}
            </Box>
          </Panel>
          {asked && missing.length > 0 ? <Notice tone="attention" title={text.consent.missing(names)} urgent /> : null}
          <Box className="rows">
            <LinkRow to={SCREENS.privacy} icon="shield" {...entries.privacy} />
          </Box>
          <Paragraph className="small-text">{text.remind.free}</Paragraph>
        </Section>
      </Box>
    </Screen>
  );
}
