import { useEffect, useState } from 'react';
import type { Words } from '../../i18n/types';
import { useWords } from '../../i18n/words';
import { goBack, replaceScreen } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { useDemonstration } from '../../journey/demonstration';
import { useJourney, useJourneyState } from '../../journey/use-journey';
import { Box, Heading, Item, List, Paragraph } from '../../ui/elements';
import { Notice, Remark } from '../../ui/notice';
import { OnDemand } from '../../ui/on-demand';
import { ActionRow } from '../../ui/row';
import { Screen } from '../../ui/shell/screen';

type Attempt =
  { readonly type: 'none' | 'under-way' } | { readonly type: 'failed'; readonly failure: keyof Words['failures'] };

export default function SignIn() {
  const words = useWords();
  const journey = useJourney();
  const { state: strings, load } = useDemonstration();
  const [attempt, setAttempt] = useState<Attempt>({ type: 'none' });
  const session = useJourneyState((state) => (state.session.type === 'signed-in' ? state.session.session.token : ''));
  const arriving = useJourneyState((state) => state.arriving.type);
  const [before] = useState(session);

  // Navigates only from this screen, without waiting for the records: a person who has left is not moved.
  const arrived = attempt.type === 'under-way' && session !== before;
  useEffect(() => {
    if (arrived) goBack(SCREENS.permit);
  }, [arrived]);

  const toBeChecked = attempt.type === 'under-way' && arriving === 'to-be-checked';
  useEffect(() => {
    if (toBeChecked) replaceScreen(SCREENS.securityCheck);
  }, [toBeChecked]);

  async function signIn(authorisation: string) {
    setAttempt({ type: 'under-way' });
    const answer = await journey.signIn(authorisation);
    if (!answer.ok) setAttempt({ type: 'failed', failure: answer.failure });
  }

  const { signIn: text } = words;
  return (
    <Screen title={text.title} home={SCREENS.home}>
      <Box className="stack">
        <Paragraph className="lead">{text.lead}</Paragraph>
        {attempt.type === 'failed' ? (
          <Notice tone="attention" title={words.failures[attempt.failure].title} urgent>
            <Paragraph className="body-text">{words.failures[attempt.failure].todo}</Paragraph>
          </Notice>
        ) : null}
        <Box className="visually-hidden" live>
          {attempt.type === 'under-way' ? text.signingIn : ''}
        </Box>
        <Heading level={2} className="section-title">
          {text.people}
        </Heading>
        {strings.type === 'ready' ? (
          <List className="rows">
            {strings.demonstration.people.map(({ id, name, story }) => (
              <Item key={id} className="rows__item">
                <ActionRow
                  icon="person"
                  title={story[words.language]}
                  hint={name}
                  busy={attempt.type === 'under-way'}
                  onPress={() => {
                    void signIn(id);
                  }}
                />
              </Item>
            ))}
          </List>
        ) : (
          <OnDemand state={strings.type} onRetry={load} />
        )}
        <Remark>{text.hint}</Remark>
      </Box>
    </Screen>
  );
}
