import { useWords } from '../../i18n/words';
import { openScreen } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { useJourney, useJourneyState } from '../../journey/use-journey';
import { Button } from '../../ui/button';
import { Box, Heading, Paragraph } from '../../ui/elements';
import { ScreenLinks } from '../../components/screen-links';
import { Screen } from '../../ui/shell/screen';

/** What is the person's own: on record, on this phone, and how the app looks and speaks. */
export default function Mine() {
  const words = useWords();
  const journey = useJourney();
  const signedIn = useJourneyState(({ session }) => session.is === 'signed-in');
  const { mine } = words;
  return (
    <Screen title={mine.title} tab="mine">
      <Box className="stack stack--wide">
        <Box className="stack">
          <Heading level={2} className="section-title">
            {words.home.card.title}
          </Heading>
          <Paragraph className="body-text">{signedIn ? mine.signedIn : mine.signedOut}</Paragraph>
          {signedIn ? (
            <>
              <ScreenLinks entries={['permit', 'progress']} />
              <Button
                onPress={() => {
                  void journey.signOut();
                }}
              >
                {words.home.signOut}
              </Button>
            </>
          ) : (
            <Button
              kind="main"
              onPress={() => {
                openScreen(SCREENS.signIn);
              }}
            >
              {words.signIn.title}
            </Button>
          )}
        </Box>
        <Box className="stack">
          <Heading level={2} className="section-title">
            {mine.onDevice}
          </Heading>
          <ScreenLinks entries={['ownPermits', 'papers', 'settings', 'privacy']} />
        </Box>
        <Box className="stack">
          <Heading level={2} className="section-title">
            {mine.app}
          </Heading>
          <ScreenLinks entries={['rules', 'feedback', 'demonstration']} />
        </Box>
      </Box>
    </Screen>
  );
}
