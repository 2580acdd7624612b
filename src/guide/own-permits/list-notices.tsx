import { useState } from 'react';
import {
  startOver,
  discardBackup,
  type Undoable,
  undoLastChange,
  useOwnPermits,
} from '../../journey/own-permits/use-own-permits';
import { Button } from '../../ui/button';
import { Box, Paragraph } from '../../ui/elements';
import { ExportText } from '../../ui/export-text';
import { Notice } from '../../ui/notice';
import { useOwnPermitsText } from './text';

/** Notices about the whole list: unreadable storage, a backup of unparsed text, and the change that can be undone. */
export function ListNotices() {
  const text = useOwnPermitsText();
  const { type, backup, undo } = useOwnPermits();
  const [undone, setUndone] = useState(false);
  const describe = (change: Undoable) =>
    change.type === 'removed' ? text.undo.removed(change.nickname) : text.undo.broughtIn;
  return (
    <>
      {undo === 'none' ? null : (
        <Notice tone="info" title={describe(undo.change)} urgent>
          <Box className="stack">
            <Button
              onPress={() => {
                setUndone(undoLastChange());
              }}
            >
              {text.undo.undo}
            </Button>
          </Box>
        </Notice>
      )}
      <Box className="visually-hidden" live>
        {undo === 'none' && undone ? text.undo.undone : ''}
      </Box>
      {type === 'unreadable' ? (
        <Notice tone="attention" title={text.unreadable.title} urgent>
          <Box className="stack">
            <Paragraph className="body-text">{text.unreadable.todo}</Paragraph>
            <Button onPress={startOver}>{text.unreadable.clear}</Button>
          </Box>
        </Notice>
      ) : null}
      {backup === '' ? null : (
        <Notice tone="attention" title={text.backup.title}>
          <Box className="stack">
            <Paragraph className="body-text">{text.backup.todo}</Paragraph>
            <ExportText text={backup} words={{ ...text.giving, copy: text.backup.copy }} />
            <Button onPress={discardBackup}>{text.backup.forget}</Button>
          </Box>
        </Notice>
      )}
    </>
  );
}
