import { useState } from 'react';
import { useServiceWords } from '../../i18n/service-words';
import { useText } from '../../i18n/words';
import { consentsGiven } from '../../journey/renewal/consents';
import { useJourney, useJourneyState } from '../../journey/use-journey';
import { Button } from '../../ui/button';
import { Box, Paragraph } from '../../ui/elements';
import { LinkedSection } from '../../ui/linked-section';
import { TEXT } from './text';

/** Lists the sources that the signed-in person currently allows to be read; each consent can be withdrawn. */
export function ConsentsGiven() {
  const text = useText(TEXT);
  const { law } = useServiceWords();
  const journey = useJourney();
  const signedIn = useJourneyState(({ session }) => session.type === 'signed-in');
  const given = useJourneyState(consentsGiven);
  const [withdrawn, setWithdrawn] = useState(false);
  return (
    <LinkedSection id="consents" title={text.consentTitle}>
      <Paragraph className="body-text">{text.consentLead}</Paragraph>
      {given.length === 0 ? (
        <Paragraph className="body-text">{signedIn ? text.consentNone : text.consentSignedOut}</Paragraph>
      ) : (
        given.map((source) => (
          <Button
            key={source}
            onPress={() => {
              journey.agreeTo(given.filter((each) => each !== source));
              setWithdrawn(true);
            }}
          >
            {text.withdraw(law.sources[source].name)}
          </Button>
        ))
      )}
      <Box className="small-text" live>
        {withdrawn ? text.withdrawn : ''}
      </Box>
    </LinkedSection>
  );
}
