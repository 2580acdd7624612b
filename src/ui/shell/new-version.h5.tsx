import { useWords } from '../../i18n/words';
import { Button } from '../button';
import { useConnection } from './connection';
import { Paragraph } from '../elements';
import type { NewVersionComponent } from './new-version';
import { Notice } from '../notice';

export const NewVersion: NewVersionComponent = () => {
  const { newVersion } = useWords();
  const { renew } = useConnection();
  if (renew === undefined) return null;
  return (
    <Notice tone="info" title={newVersion.title} urgent>
      <Paragraph className="body-text">{newVersion.todo}</Paragraph>
      <Button onPress={renew}>{newVersion.take}</Button>
    </Notice>
  );
};
