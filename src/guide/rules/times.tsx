import { findingInWords } from '../../i18n/finding-in-words';
import { useServiceWords } from '../../i18n/service-words';
import { useText } from '../../i18n/words';
import type { PublishedRules } from '../../journey/policy/published-rules';
import { Item, List, Paragraph } from '../../ui/elements';
import { NoteList } from '../../components/note-list';
import { ScreenLinks } from '../../components/screen-links';
import { FactList } from '../../ui/fact-list';
import { Panel } from '../../ui/panel';
import { FoldedSection } from '../../ui/folded-sections';
import { ClauseList } from './clause-list';
import { TEXT } from './rules-text';

interface TimesProps {
  readonly book: PublishedRules;
  /** `YYYY-MM-DD`, the last valid day of the example. */
  readonly today: string;
}

const NAMES = { 'too-early': 'early', open: 'open', overdue: 'overdue', lapsed: 'lapsed' } as const;

/** The states of the window: their days as the law counts them, and as dates of an example (R18-R24). */
export function Times({ book, today }: TimesProps) {
  const { findings, result, timeline } = useServiceWords();
  const text = useText(TEXT);
  const inWords = (days: string) => findingInWords(days, 'day', findings);
  const [open, overdue] = (['open', 'overdue'] as const).map((name) => book.states.find(({ state }) => state === name));
  return (
    <>
      <FoldedSection id="window" title={text.window.title}>
        <ClauseList clauses={book.clauses.filter(({ fact }) => fact === 'day')} />
        <Paragraph className="body-text">{text.window.gain(book.years)}</Paragraph>
        <Counted counting={open?.counting} />
        <Paragraph className="body-text">{text.window.example(today)}</Paragraph>
        <Panel>
          <FactList
            facts={book.states.map(({ state, days, from, to }) => ({
              name: timeline[NAMES[state]],
              value: text.window.days(text.window.span(from, to), inWords(days)),
            }))}
          />
        </Panel>
        <Paragraph className="small-text">{timeline.usually}</Paragraph>
      </FoldedSection>
      <FoldedSection id="overdue" title={text.overdue.title}>
        <Paragraph className="body-text">{text.overdue.lead(inWords(overdue?.days ?? ''))}</Paragraph>
        <Counted counting={overdue?.counting} />
        <NoteList notes={book.notesBeside.overdue} level={3} />
      </FoldedSection>
      <FoldedSection id="lapsed" title={text.lapsed.title}>
        <Paragraph className="body-text">{text.lapsed.lead(inWords(overdue?.days.split('..')[1] ?? ''))}</Paragraph>
        <Paragraph className="body-text">{result.reapply.lostTitle}</Paragraph>
        <List className="bullets">
          {result.reapply.lost.map((right) => (
            <Item key={right}>{right}</Item>
          ))}
        </List>
        <NoteList notes={book.notesBeside.lapsed} level={3} />
        <ScreenLinks entries={['applyAnew']} />
      </FoldedSection>
    </>
  );
}

/** How a renewal made in a state counts (R19). */
function Counted({ counting }: { readonly counting: PublishedRules['states'][number]['counting'] }) {
  const text = useText(TEXT);
  return counting ? <Paragraph className="body-text">{text.counting[counting]}</Paragraph> : null;
}
