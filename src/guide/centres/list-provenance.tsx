import { Paragraph } from '../../ui/elements';
import { Notice, Remark } from '../../ui/notice';
import type { Centre } from './centre';
import { useCentresText } from './text';

/** Says what the list is worth: a demonstration, or the number of centres and when they were last checked. */
export function ListProvenance({ centres }: { readonly centres: readonly Centre[] }) {
  const text = useCentresText();
  if (centres.length === 0) {
    return (
      <Notice tone="attention" title={text.demonstration.title}>
        <Paragraph className="body-text">{text.demonstration.todo}</Paragraph>
      </Notice>
    );
  }
  const days = centres.flatMap(({ address, phone, hours, place }) =>
    [address, phone, hours, place].flatMap((fact) => (fact ? [fact.checked] : [])),
  );
  const [newest] = days.sort().reverse();
  return (
    <Remark>{newest === undefined ? text.unchecked(centres.length) : text.imported(centres.length, newest)}</Remark>
  );
}
