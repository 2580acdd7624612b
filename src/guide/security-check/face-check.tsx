import { useState } from 'react';
import { useText } from '../../i18n/words';
import { faceChecked, type FaceCheckBegun } from '../../journey/session/second-check';
import { Button } from '../../ui/button';
import { ChoiceList } from '../../ui/choice-list';
import { Disclosure } from '../../ui/disclosure';
import { Paragraph } from '../../ui/elements';
import { Section } from '../../ui/section';
import { Notice } from '../../ui/notice';
import { TEXT } from './text';

const OUTCOMES = ['passed', 'cancelled', 'refused', 'offline', 'failed', 'unsupported'] as const;

type FaceCheckOutcome = Extract<FaceCheckBegun, { type: 'played' }>['outcome'];

/** The face check as simulated by the demonstration: its outcome is chosen on the screen, and no camera opens. */
export function FaceCheck({ onPassed }: { readonly onPassed: () => void }) {
  const { face } = useText(TEXT);
  const [played, setPlayed] = useState<FaceCheckOutcome>('passed');
  const [trouble, setTrouble] = useState<Exclude<FaceCheckOutcome, 'passed'> | 'none'>('none');

  async function start() {
    setTrouble('none');
    const outcome = await faceChecked({ type: 'played', outcome: played });
    if (outcome === 'passed') onPassed();
    else setTrouble(outcome);
  }

  return (
    <Section title={face.title}>
      <Paragraph className="small-text">{face.lead}</Paragraph>
      {trouble === 'none' ? null : (
        <Notice tone="attention" title={face.troubles[trouble].title} urgent>
          <Paragraph className="body-text">{face.troubles[trouble].todo}</Paragraph>
        </Notice>
      )}
      <Button
        onPress={() => {
          void start();
        }}
      >
        {face.start}
      </Button>
      <Disclosure title={face.play}>
        <ChoiceList
          label={face.play}
          choices={OUTCOMES.map((id) => ({ id, words: face.outcomes[id] }))}
          chosen={played}
          onChoose={setPlayed}
        />
      </Disclosure>
    </Section>
  );
}
