import { useWords } from '../../i18n/words';
import type { PermitRecords } from '../../citizen/citizen-records';
import { nextStep } from '../../journey/renewal/next-step';
import { openScreen } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import type { Eligibility } from '../../journey/renewal/eligibility';
import { permitStateProps } from '../../journey/renewal/permit-state';
import { useJourneyState } from '../../journey/use-journey';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { PermitState } from '../../components/permit-state';

/** Summarises the permit in three lines: days, sentence, one action. */
export function PermitSummary({
  records,
  eligibility,
}: {
  readonly records: PermitRecords;
  readonly eligibility: Eligibility;
}) {
  const words = useWords();
  const renewal = useJourneyState((state) => state.renewal);
  const step = nextStep(eligibility, records, renewal);
  return (
    <Panel>
      <PermitState {...permitStateProps(records, eligibility)} />
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
