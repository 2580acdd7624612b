import { useServiceWords } from '../../i18n/service-words';
import { useWords } from '../../i18n/words';
import type { PermitRecords } from '../../citizen/citizen-records';
import { pathTo, SCREENS } from '../../routes';
import { Item, List } from '../../ui/elements';
import { LinkRow } from '../../ui/row';

/** Offers what can be done with a result: export it, rate it once it is final, and see the others (R67). */
export function Afterwards({ renewal }: { readonly renewal: PermitRecords['renewals'][number] | 'none' }) {
  const { entries } = useWords();
  const { result } = useServiceWords();
  return (
    <List className="rows">
      <Item className="rows__item">
        <LinkRow
          to={renewal === 'none' ? SCREENS.exportResult : pathTo('exportResult', { of: renewal.requestKey })}
          icon="copy"
          title={result.exportResult}
        />
      </Item>
      {renewal === 'none' ? null : (
        <Item className="rows__item">
          <LinkRow to={SCREENS.progress} icon="clock" title={entries.progress.title} />
        </Item>
      )}
      {renewal !== 'none' && renewal.status === 'concluded' ? (
        <Item className="rows__item">
          <LinkRow to={pathTo('feedback', { of: renewal.requestKey })} icon="check" title={entries.feedback.title} />
        </Item>
      ) : null}
    </List>
  );
}
