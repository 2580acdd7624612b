import { useState } from 'react';
import { useText } from '../../i18n/words';
import { forgetDrafts } from '../../journey/own-permits/draft';
import { useJourney } from '../../journey/use-journey';
import { restartPreCheck } from '../../journey/pre-check/use-pre-check';
import { Button } from '../../ui/button';
import { Box, Paragraph } from '../../ui/elements';
import { forgetPreferences } from '../../ui/shell/preferences';
import { LinkedSection } from '../../ui/linked-section';
import { TEXT } from './text';

interface DeleteEverythingProps {
  /** Returns true if nothing is left. */
  readonly onDeleted: () => boolean;
}

/** Asks before it deletes, since that cannot be undone. */
export function DeleteEverything({ onDeleted }: DeleteEverythingProps) {
  const text = useText(TEXT);
  const journey = useJourney();
  const [step, setStep] = useState<'idle' | 'asking' | 'deleted' | 'not-deleted'>('idle');

  function remove() {
    void journey.forgetEverything();
    forgetPreferences();
    forgetDrafts();
    restartPreCheck();
    setStep(onDeleted() ? 'deleted' : 'not-deleted');
  }

  return (
    <LinkedSection id="delete" title={text.deleteTitle}>
      <Paragraph className="body-text">{text.deleteLead}</Paragraph>
      {step === 'asking' ? (
        <>
          <Paragraph className="lead">{text.deleteAsk}</Paragraph>
          <Button kind="main" onPress={remove}>
            {text.deleteYes}
          </Button>
          <Button
            onPress={() => {
              setStep('idle');
            }}
          >
            {text.deleteNo}
          </Button>
        </>
      ) : (
        <Button
          onPress={() => {
            setStep('asking');
          }}
        >
          {text.delete}
        </Button>
      )}
      <Box live>{step === 'deleted' ? text.deleted : step === 'not-deleted' ? text.notDeleted : ''}</Box>
    </LinkedSection>
  );
}
