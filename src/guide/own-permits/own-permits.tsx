import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { useServiceWords } from '../../i18n/service-words';
import { useWords } from '../../i18n/words';
import { byUrgency } from '../../journey/own-permits/own-permits';
import { openScreen } from '../../platform/navigation';
import { pathTo, SCREENS } from '../../routes';
import { hasDraft } from '../../journey/own-permits/draft';
import { addPermit, lookAtOwnPermits, MOST_PERMITS, useOwnPermits } from '../../journey/own-permits/use-own-permits';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { Box, Item, List, Paragraph } from '../../ui/elements';
import { Section } from '../../ui/section';
import type { IconName } from '../../ui/icon';
import { PolicyBoundary } from '../../components/policy-boundary';
import { LinkRow } from '../../ui/row';
import { Screen } from '../../ui/shell/screen';
import { ExportSection } from './export-section';
import { ListNotices } from './list-notices';
import { PermitForm } from './permit-form';
import { ImportSection } from './import-section';
import { useOwnPermitsText } from './text';

/** Each state has a shape of its own beside its words. */
const SHAPES = { 'too-early': 'clock', open: 'refresh', overdue: 'alert', lapsed: 'cross' } as const satisfies Record<
  string,
  IconName
>;

/** The permits stored on this device without an account, most urgent first. */
export default function OwnPermits() {
  const words = useWords();
  const { result } = useServiceWords();
  const text = useOwnPermitsText();
  const { type, permits } = useOwnPermits();
  const [adding, setAdding] = useState(hasDraft('new'));
  useDidShow(() => {
    lookAtOwnPermits();
  });
  const none = permits.length === 0;
  return (
    <Screen title={words.entries.ownPermits.title} home={SCREENS.mine}>
      <Box className="stack stack--wide">
        {none ? <Paragraph className="lead">{text.lead}</Paragraph> : null}
        <ListNotices />
        {none ? null : (
          <PolicyBoundary>
            {(policy, today) => (
              <Section title={text.listTitle}>
                <List className="rows">
                  {byUrgency(permits, policy, today).map(({ permit: { id, nickname }, window }) => {
                    const { sentence, count } = words.windowStates[window.state](window);
                    return (
                      <Item key={id} className="rows__item">
                        <LinkRow
                          to={pathTo('ownPermit', { id })}
                          icon={SHAPES[window.state]}
                          title={words.home.own(nickname, window.day, count)}
                          hint={sentence}
                        />
                      </Item>
                    );
                  })}
                </List>
              </Section>
            )}
          </PolicyBoundary>
        )}
        {type === 'unreadable' ? null : adding || none ? (
          <PermitForm
            title={text.form.addTitle}
            of="new"
            before={{ nickname: none ? text.form.mine : '', validTo: '' }}
            taken={permits.map(({ nickname }) => nickname)}
            save={text.form.save}
            onSave={(written) => {
              const added = addPermit(written);
              if (added === 'not-stored') return false;
              setAdding(false);
              openScreen(pathTo('ownPermit', { id: added.id }));
              return true;
            }}
            cancel={text.form.cancelAdding}
            onCancel={
              none
                ? 'nowhere to go'
                : () => {
                    setAdding(false);
                  }
            }
          />
        ) : permits.length < MOST_PERMITS ? (
          <Button
            kind="main"
            onPress={() => {
              setAdding(true);
            }}
          >
            {text.addAnother}
          </Button>
        ) : (
          <Paragraph className="body-text">{text.full(MOST_PERMITS)}</Paragraph>
        )}
        <Paragraph className="small-text">{text.private}</Paragraph>
        <Box className="rows">
          <LinkRow to={pathTo('questions', { id: 'someone-else-goes' })} icon="person" {...text.inTheirPlace} />
        </Box>
        <Disclosure title={text.transfer.title}>
          <Box className="stack stack--wide">
            <ExportSection permits={permits} />
            <ImportSection />
          </Box>
        </Disclosure>
        <Paragraph className="small-text">{result.official}</Paragraph>
      </Box>
    </Screen>
  );
}
