import { useWords } from '../i18n/words';
import { Paragraph } from '../ui/elements';
import { Notice } from '../ui/notice';

/** Says that no law is in force on the device's date, so its clock must be wrong. `today` is `YYYY-MM-DD`. */
export function NoPolicy({ today }: { readonly today: string }) {
  const { noPolicy } = useWords().permit;
  return (
    <Notice tone="attention" title={noPolicy.title}>
      <Paragraph className="body-text">{noPolicy.todo(today)}</Paragraph>
    </Notice>
  );
}
