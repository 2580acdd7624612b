import { useWords } from '../../i18n/words';
import { goBack, SCREENS } from '../../journey/screens';
import { Button } from '../../ui/button';
import { Box, Heading, Paragraph } from '../../ui/elements';
import { Screen } from '../../ui/screen';
import { NumberedSteps } from '../../ui/steps';

/** A change of address is explained, with the place to do it; there is no form here (decision 14). */
export default function AddressChange() {
  const { addressChange, result } = useWords();
  return (
    <Screen
      title={addressChange.title}
      home={SCREENS.permit}
      action={
        <Button
          kind="main"
          onPress={() => {
            goBack(SCREENS.permit);
          }}
        >
          {addressChange.back}
        </Button>
      }
    >
      <Box className="stack">
        <Paragraph className="lead">{addressChange.lead}</Paragraph>
        <Paragraph className="body-text">{addressChange.why}</Paragraph>
        <Heading level={2} className="section-title">
          {addressChange.stepsTitle}
        </Heading>
        <NumberedSteps steps={addressChange.steps} />
        <Paragraph className="small-text">{result.official}</Paragraph>
      </Box>
    </Screen>
  );
}
