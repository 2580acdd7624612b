import { useServiceWords } from '../i18n/service-words';
import { ResultHeadline } from './result-headline';
import { Item, List } from '../ui/elements';
import { Section } from '../ui/section';
import type { PlacedNotes } from '../journey/policy/placed-notes';
import { NoteList } from './note-list';
import { NextSteps } from './next-steps';
import { Reasons, type ReasonsProps } from './reasons';
import { WhereToGo } from './where-to-go';

interface NotedReasonsProps extends ReasonsProps {
  readonly notes: PlacedNotes;
}

/** 重新申领: shows what to ask first, what to do, and what is lost meanwhile (R22-R24). */
export function ReapplyResult({ notes, ...reasons }: NotedReasonsProps) {
  const { result } = useServiceWords();
  const { reapply } = result;
  return (
    <>
      <ResultHeadline tone="stop" icon="alert" title={reapply.title} lead={reapply.lead} />
      <NextSteps steps={reapply.todo} />
      <NoteList notes={notes.general} />
      <Reasons {...reasons} />
      <Section title={reapply.lostTitle}>
        <List className="bullets">
          {reapply.lost.map((right) => (
            <Item key={right}>{right}</Item>
          ))}
        </List>
      </Section>
      <WhereToGo />
    </>
  );
}

/** The card is lost or damaged, so a new one comes first. */
export function ReplaceCardResult({ notes, ...reasons }: NotedReasonsProps) {
  const { replaceCard } = useServiceWords().result;
  return (
    <>
      <ResultHeadline tone="attention" icon="card" title={replaceCard.title} lead={replaceCard.lead} />
      <NextSteps steps={replaceCard.todo} />
      <Reasons {...reasons} />
      <NoteList notes={notes.general} />
      <WhereToGo />
    </>
  );
}
