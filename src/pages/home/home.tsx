import { useRouter } from '@tarojs/taro';
import { useWords } from '../../i18n/words';
import { openScreen } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { usePermitRecords } from '../../journey/renewal/use-permit-records';
import { isUnderWay } from '../../journey/renewal/renewal-state';
import { useJourneyState } from '../../journey/use-journey';
import { Button } from '../../ui/button';
import { Box, Item, List, Paragraph } from '../../ui/elements';
import { Section } from '../../ui/section';
import { ScreenLinks } from '../../components/screen-links';
import { SignedInOnly } from '../../components/signed-in-only';
import { NewVersion } from '../../ui/shell/new-version';
import { Remark } from '../../ui/notice';
import { prefer, usePreferences } from '../../ui/shell/preferences';
import { LinkRow } from '../../ui/row';
import { Screen } from '../../ui/shell/screen';
import { PermitSummary } from './permit-summary';
import { OwnPermitCard } from './own-permit-card';
import { Search } from './search';
import { useSearch } from './use-search';
import './home.scss';

/** The services used most. */
const FREQUENT = ['permit', 'renewal', 'papers', 'rules'] as const;

export default function Home() {
  const words = useWords();
  const { elder } = usePreferences();
  const lost = useRouter().params['lost'] === '1';
  const search = useSearch(words.language);
  const verifying = useJourneyState(({ renewal }) => isUnderWay(renewal));

  return (
    <Screen title={words.home.title} tab="home">
      <Box className="stack stack--wide">
        <Box className="stack">
          {lost ? <Remark>{words.home.lost}</Remark> : null}
          {verifying ? null : <NewVersion />}
          <DisplayToggles />
          <Paragraph className="body-text">{words.home.greeting}</Paragraph>
          <Search search={search} />
        </Box>
        {search.results.length > 0 || search.type === 'found' ? null : (
          <>
            <OwnPermitCard />
            <MyPermit />
            <Section title={words.home.services}>
              <ScreenLinks entries={FREQUENT} />
              <Button
                kind="quiet"
                onPress={() => {
                  openScreen(SCREENS.services);
                }}
              >
                {words.home.allServices}
              </Button>
            </Section>
            {elder ? null : <Tips />}
            <About />
          </>
        )}
      </Box>
    </Screen>
  );
}

/** Signed in: the permit's state. Signed out: links to the pre-check and to sign-in. */
function MyPermit() {
  const words = useWords();
  const { view, ways } = usePermitRecords();
  if (view.type === 'signed-out' && view.because === 'not-yet') {
    return (
      <Box className="stack">
        <Box className="home__door">
          <LinkRow to={SCREENS.preCheck} icon="check" {...words.entries.preCheck} />
        </Box>
        <Box className="home__door">
          <LinkRow
            to={SCREENS.signIn}
            icon="person"
            title={words.home.doors.signIn}
            hint={words.home.doors.signInHint}
          />
        </Box>
      </Box>
    );
  }
  return (
    <Section title={words.home.card.title}>
      {view.type === 'ready' ? (
        <PermitSummary records={view.records} eligibility={view.eligibility} />
      ) : (
        <SignedInOnly obstacle={view} {...ways} />
      )}
    </Section>
  );
}

/** The facts to know before anything else. */
function Tips() {
  const { home } = useWords();
  return (
    <Section title={home.tipsTitle}>
      <List className="bullets">
        {home.tips.map((tip) => (
          <Item key={tip}>{tip}</Item>
        ))}
      </List>
    </Section>
  );
}

/** Toggles for text size and language, where newcomers and older people look first. */
function DisplayToggles() {
  const { home } = useWords();
  const { elder, language } = usePreferences();
  return (
    <Box className="home__manner">
      <Button
        kind="quiet"
        onPress={() => {
          prefer({ elder: !elder });
        }}
      >
        {elder ? home.manner.usual : home.manner.elder}
      </Button>
      <Button
        kind="quiet"
        onPress={() => {
          prefer({ language: language === 'en' ? 'zh' : 'en' });
        }}
      >
        {home.manner.otherLanguage}
      </Button>
    </Box>
  );
}

function About() {
  const words = useWords();
  return (
    <Section title={words.home.aboutTitle}>
      <Paragraph className="small-text">{words.home.about}</Paragraph>
      <Box className="rows">
        <LinkRow to={SCREENS.demonstration} title={words.home.demonstration} />
      </Box>
    </Section>
  );
}
