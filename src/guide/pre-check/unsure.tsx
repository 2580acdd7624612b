import type { AnsweredView } from '../../journey/pre-check/pre-check-view';
import { Item, List } from '../../ui/elements';
import { Notice } from '../../ui/notice';
import { usePreCheckText } from './text';

/** Lists what the person was not sure of and what that means, if it could still change the answer. */
export function Unsure({ view }: { readonly view: AnsweredView }) {
  const { unsure } = usePreCheckText().answered;
  const { assumedStart, decision, usualYears } = view;
  const unsureAnswers = [
    ...(view.unsure.includes('renewals') && decision.outcome === 'verify-online' ? [unsure.renewals] : []),
    ...(view.unsure.includes('changes') && decision.outcome === 'verify-online' ? [unsure.changes] : []),
    ...(assumedStart === undefined ? [] : [unsure.validFrom(usualYears, assumedStart)]),
  ];
  if (unsureAnswers.length === 0) return null;
  return (
    <Notice tone="attention" title={unsure.title}>
      <List className="pre-check__unsure">
        {unsureAnswers.map((each) => (
          <Item key={each}>{each}</Item>
        ))}
      </List>
    </Notice>
  );
}
