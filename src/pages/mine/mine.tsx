import { useWords } from '../../i18n/words';
import { openScreen } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { useJourney, useJourneyState } from '../../journey/use-journey';
import { Button } from '../../ui/button';
import { Box, Paragraph } from '../../ui/elements';
import { Section } from '../../ui/section';
import { ScreenLinks } from '../../components/screen-links';
import { Screen } from '../../ui/shell/screen';

/** Everything of the person's own: on record, on this phone, and how the app looks and speaks. */
export default function Mine() {
  const words = useWords();
  const journey = useJourney();
  const signedIn = useJourneyState(({ session }) => session.type === 'signed-in');
  const { mine } = words;
  return (
    <Screen title={mine.title} tab="mine">
      <Box className="stack stack--wide">
        <Section title={words.home.card.title}>
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
        </Section>
        <Section title={mine.onDevice}>
          <ScreenLinks entries={['ownPermits', 'papers', 'settings', 'privacy']} />
        </Section>
        <Section title={mine.app}>
          <ScreenLinks entries={['rules', 'feedback', 'demonstration']} />
        </Section>
      </Box>
    </Screen>
  );
}
