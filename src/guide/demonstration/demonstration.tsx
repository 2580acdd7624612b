import { useState } from 'react';
import { en } from '../../i18n/guide/demonstration/en';
import { zhCN } from '../../i18n/guide/demonstration/zh-CN';
import { bilingual, useText } from '../../i18n/words';
import { SCREENS } from '../../routes';
import type { Demonstration } from '../../citizen/mock/demonstration';
import { useDemonstration } from '../../journey/demonstration';
import { useJourney } from '../../journey/use-journey';
import { Button } from '../../ui/button';
import { Box, Paragraph } from '../../ui/elements';
import { Section } from '../../ui/section';
import { OnDemand } from '../../ui/on-demand';
import { Screen } from '../../ui/shell/screen';
import { TitledChoice } from '../../ui/titled-choice';

const TEXT = bilingual(zhCN, en);

type Fault = Exclude<keyof typeof zhCN.faults, 'none'>;

/** Controls the mock source: makes the next request fail, or resets everything. */
export default function DemonstrationSettings() {
  const text = useText(TEXT);
  const { state, load } = useDemonstration();
  return (
    <Screen title={text.title} home={SCREENS.home}>
      <Box className="stack stack--wide">
        <Paragraph className="body-text">{text.lead}</Paragraph>
        {state.type === 'ready' ? (
          <>
            <NextFault demonstration={state.demonstration} />
            <Reset demonstration={state.demonstration} />
          </>
        ) : (
          <OnDemand state={state.type} onRetry={load} />
        )}
      </Box>
    </Screen>
  );
}

interface StringsProps {
  readonly demonstration: Demonstration;
}

function NextFault({ demonstration }: StringsProps) {
  const text = useText(TEXT);
  const [fault, setFault] = useState<Fault | 'none'>(demonstration.currentFault()?.failure ?? 'none');
  const [refused, setRefused] = useState(false);
  return (
    <TitledChoice
      id="fault"
      label={text.faultTitle}
      choices={(Object.keys(text.faults) as (Fault | 'none')[]).map((id) => ({ id, words: text.faults[id] }))}
      chosen={fault}
      onChoose={(id) => {
        setRefused(id !== 'none' && !setNextFault(demonstration, id));
        if (id === 'none') demonstration.clearFaults();
        setFault(demonstration.currentFault()?.failure ?? 'none');
      }}
    >
      <Box live>{refused ? text.faultNotSet : ''}</Box>
    </TitledChoice>
  );
}

/** Returns `false` if it could not be stored. A response can only get lost from an operation that changes something. */
function setNextFault(demonstration: Demonstration, failure: Fault): boolean {
  return demonstration.setFault({
    failure,
    times: 1,
    ...(failure === 'lost-answer' && { operation: 'startVerification' }),
  });
}

/** Asks before it wipes, since that cannot be undone. */
function Reset({ demonstration }: StringsProps) {
  const text = useText(TEXT);
  const journey = useJourney();
  const [step, setStep] = useState<'idle' | 'asking' | 'done'>('idle');
  return (
    <Section title={text.resetTitle}>
      <Paragraph className="small-text">{text.resetLead}</Paragraph>
      {step === 'asking' ? (
        <>
          <Paragraph className="lead">{text.resetAsk}</Paragraph>
          <Button
            kind="main"
            onPress={() => {
              void journey.signOut();
              demonstration.reset();
              setStep('done');
            }}
          >
            {text.resetYes}
          </Button>
          <Button
            onPress={() => {
              setStep('idle');
            }}
          >
            {text.resetNo}
          </Button>
        </>
      ) : (
        <Button
          onPress={() => {
            setStep('asking');
          }}
        >
          {text.reset}
        </Button>
      )}
      <Box live>{step === 'done' ? text.resetDone : ''}</Box>
    </Section>
  );
}
