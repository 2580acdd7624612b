import type { PlacedNotes } from '../journey/policy/placed-notes';
import type { Reason } from '../rules/decision';
import { NoteList } from './note-list';
import { Reasons, type ReasonsProps } from './reasons';
import { ResultHeadline } from './result-headline';
import { WhereToGo } from './where-to-go';

interface NotApplicableResultProps extends ReasonsProps {
  readonly title: string;
  readonly lead: string;
  readonly notes: PlacedNotes;
}

/** The reasons that send people to a centre; the others name the police. */
const AT_A_CENTRE: readonly Reason[] = ['no-permit', 'temporary-permit', 'registration-slip'];

/** 不适用: says what this service does not renew, and where to go instead (D11). */
export function NotApplicableResult({ title, lead, notes, ...reasons }: NotApplicableResultProps) {
  return (
    <>
      <ResultHeadline tone="info" icon="card" title={title} lead={lead} />
      <Reasons {...reasons} />
      <NoteList notes={notes.general} />
      {reasons.reasons.some((reason) => AT_A_CENTRE.includes(reason)) ? <WhereToGo /> : null}
    </>
  );
}
