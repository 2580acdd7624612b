import { useServiceWords } from '../i18n/service-words';
import { ResultHeadline } from './result-headline';
import { Paragraph } from '../ui/elements';
import { Section } from '../ui/section';
import type { PlacedNotes } from '../journey/policy/placed-notes';
import { NoteList } from './note-list';
import { PaperList, type PaperListProps } from './paper-list';
import { Reasons, type ReasonsProps } from './reasons';
import { WhereToGo } from './where-to-go';

type CounterResultProps = ReasonsProps & Omit<PaperListProps, 'notes'> & { readonly notes: PlacedNotes };

/** 线下办理: shows the reasons, then the papers for this person, then the place (R39-R61). */
export function CounterResult({ reasons, overrides, notes, ...papers }: CounterResultProps) {
  const { result } = useServiceWords();
  const { counter } = result;
  const mismatch = reasons.includes('identity-mismatch');
  return (
    <>
      <ResultHeadline
        tone="attention"
        icon="place"
        title={counter.title}
        lead={mismatch ? counter.mismatchLead : counter.lead}
      />
      <Reasons reasons={reasons} overrides={overrides} />
      <NoteList notes={notes.general} />
      <Section title={result.papersTitle}>
        <Paragraph className="small-text">{result.papersHint}</Paragraph>
        <PaperList {...papers} notes={notes.byPaper} />
        <Paragraph className="small-text">{result.papersAsk}</Paragraph>
      </Section>
      <WhereToGo />
    </>
  );
}
