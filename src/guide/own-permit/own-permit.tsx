import { useDidShow, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useServiceWords } from '../../i18n/service-words';
import { goBack } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { hasDraft } from '../../journey/own-permits/draft';
import { changePermit, lookAtOwnPermits, removePermit, useOwnPermits } from '../../journey/own-permits/use-own-permits';
import { Button } from '../../ui/button';
import { Box, Paragraph } from '../../ui/elements';
import { FailurePanel } from '../../ui/failure-panel';
import { Hotline } from '../../components/hotline';
import { Notice } from '../../ui/notice';
import { Screen } from '../../ui/shell/screen';
import { PermitForm } from '../own-permits/permit-form';
import { useOwnPermitsText } from '../own-permits/text';
import { PermitWithWindow } from './permit-with-window';

/** One permit stored on this device: its state, what to do, and reminders; it can be changed and deleted. */
export default function OwnPermit() {
  const text = useOwnPermitsText();
  const { result } = useServiceWords();
  const { id } = useRouter().params;
  const { permits } = useOwnPermits();
  const [changing, setChanging] = useState(hasDraft(id ?? ''));
  const [outcome, setOutcome] = useState<'nothing' | 'changed' | 'removed' | 'not-stored'>('nothing');
  useDidShow(() => {
    lookAtOwnPermits();
  });
  const permit = permits.find((each) => each.id === id);
  const toList = () => {
    goBack(SCREENS.ownPermits);
  };
  return (
    <Screen title={text.one.title} home={SCREENS.ownPermits}>
      {permit === undefined && outcome === 'removed' ? null : permit === undefined ? (
        <FailurePanel {...text.one.gone} ways={[{ words: text.one.toList, onPress: toList }]} />
      ) : changing ? (
        <PermitForm
          title={text.form.changeTitle}
          of={permit.id}
          before={permit}
          taken={permits.filter((each) => each !== permit).map(({ nickname }) => nickname)}
          save={text.form.saveChange}
          onSave={(written) => {
            if (!changePermit({ ...permit, ...written })) return false;
            setChanging(false);
            setOutcome('changed');
            return true;
          }}
          cancel={text.form.cancel}
          onCancel={() => {
            setChanging(false);
          }}
        />
      ) : (
        <Box className="stack stack--wide">
          <PermitWithWindow permit={permit} />
          <Box className="stack">
            <Box className="visually-hidden" live>
              {outcome === 'changed' ? text.one.changed : ''}
            </Box>
            {outcome === 'not-stored' ? (
              <Notice tone="attention" title={text.notStored.title} urgent>
                <Paragraph className="body-text">{text.notStored.todo}</Paragraph>
              </Notice>
            ) : null}
            <Button
              onPress={() => {
                setOutcome('nothing');
                setChanging(true);
              }}
            >
              {text.one.change}
            </Button>
            <Button
              onPress={() => {
                const removed = removePermit(permit);
                setOutcome(removed ? 'removed' : 'not-stored');
                if (removed) toList();
              }}
            >
              {text.one.remove}
            </Button>
          </Box>
          <Box className="stack">
            <Hotline />
            <Paragraph className="small-text">{result.official}</Paragraph>
          </Box>
        </Box>
      )}
    </Screen>
  );
}
