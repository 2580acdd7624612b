import { useWords } from '../../i18n/words';
import type { PersonalFile } from '../../journey/journey-state';
import { nextStep } from '../../journey/renewal/next-step';
import { openScreen } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import type { Situation } from '../../journey/renewal/eligibility';
import { standing } from '../../journey/renewal/permit-state';
import { useJourneyState } from '../../journey/use-journey';
import { Button } from '../../ui/button';
import { NoPolicy } from '../../components/no-policy';
import { Panel } from '../../ui/panel';
import { PermitState } from '../../components/permit-state';

/** The permit in three lines: days, sentence, one action. */
export function PermitSummary({ file, situation }: { readonly file: PersonalFile; readonly situation: Situation }) {
  const words = useWords();
  const today = useJourneyState((state) => state.today);
  const renewal = useJourneyState((state) => state.renewal);
  if (situation.type === 'no-policy') return <NoPolicy today={today} />;
  const step = nextStep(situation, file, renewal);
  return (
    <Panel>
      <PermitState {...standing(file, situation)} />
      <Button
        kind="main"
        onPress={() => {
          openScreen(step.screen);
        }}
      >
        {words.permit.actions[step.action]}
      </Button>
      <Button
        onPress={() => {
          openScreen(SCREENS.permit);
        }}
      >
        {words.permit.title}
      </Button>
    </Panel>
  );
}
