import { useEffect, useState } from 'react';
import { useText, useWords } from '../../i18n/words';
import { goBack, replaceScreen } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { useDemonstration } from '../../journey/demonstration';
import { useJourney, useJourneyState } from '../../journey/use-journey';
import { Button } from '../../ui/button';
import { Box, Paragraph } from '../../ui/elements';
import { FailurePanel } from '../../ui/failure-panel';
import { Remark } from '../../ui/notice';
import { OnDemand } from '../../ui/on-demand';
import { Screen } from '../../ui/shell/screen';
import { CodeEntry } from './code-entry';
import { FaceCheck } from './face-check';
import { TEXT } from './text';

/** The second check at first use on this device: the face or a code, as the person chooses (R10). */
export default function SecurityCheck() {
  const text = useText(TEXT);
  const words = useWords();
  const journey = useJourney();
  const { state: strings, load } = useDemonstration();
  const arriving = useJourneyState((state) => state.arriving);
  const [passed, setPassed] = useState(false);

  // Leaving without passing means not being signed in.
  useEffect(
    () => () => {
      journey.turnAway();
    },
    [journey],
  );

  function letIn() {
    // Passing twice, by a button after Enter or a face after the code, would go back twice.
    if (journey.store.getState().arriving.type === 'nobody') return;
    setPassed(true);
    void journey.letIn();
    goBack(SCREENS.permit);
  }

  return (
    <Screen title={text.title} home={SCREENS.home}>
      {content()}
    </Screen>
  );

  function content() {
    if (passed) return <Paragraph className="lead">{text.checking}</Paragraph>;
    if (arriving.type === 'nobody') {
      const toSignIn = {
        words: words.signIn.title,
        onPress: () => {
          replaceScreen(SCREENS.signIn);
        },
      };
      return <FailurePanel {...text.nobody} ways={[toSignIn]} />;
    }
    if (strings.type !== 'ready') return <OnDemand state={strings.type} onRetry={load} />;
    const { people, codeCheck } = strings.demonstration;
    const player = people.find(({ id }) => id === arriving.session.subject);
    return (
      <Box className="stack stack--wide">
        <Box className="stack">
          <Paragraph className="lead">{text.lead}</Paragraph>
          <Remark>{text.played(player?.name ?? '')}</Remark>
        </Box>
        <FaceCheck onPassed={letIn} />
        <CodeEntry codeCheck={codeCheck} onPassed={letIn} />
        <Button
          onPress={() => {
            goBack(SCREENS.home);
          }}
        >
          {text.leave}
        </Button>
      </Box>
    );
  }
}
