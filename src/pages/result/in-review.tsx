import { useServiceWords } from '../../i18n/service-words';
import type { ResultView } from '../../journey/renewal/result-view';
import { explainDecision } from '../../journey/policy/explain-decision';
import { useJourneyState } from '../../journey/use-journey';
import { renewalLine } from '../../journey/renewal/renewal-line';
import { startOverAt } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { ResultHeadline } from '../../components/result-headline';
import { Button } from '../../ui/button';
import { Box, Paragraph, Text } from '../../ui/elements';
import { NoteList } from '../../components/note-list';
import { NextSteps } from '../../components/next-steps';
import { CopyButton } from '../../ui/copy-button';
import { Stages, type Stage } from '../../ui/stages';
import { Afterwards } from './afterwards';
import './result.scss';

/** 审核中: shows the progress, and that nothing need be done again (R67). */
export function InReview({ view }: { readonly view: Extract<ResultView, { type: 'in-review' }> }) {
  const { result } = useServiceWords();
  const { inReview } = result;
  const today = useJourneyState((state) => state.today);
  const line = view.renewal === 'unknown' ? undefined : renewalLine(view.renewal);
  const stages: readonly Stage[] = [
    { name: inReview.submitted, when: line ? inReview.onDate(line.startedOn) : '', state: 'done' },
    { name: inReview.reviewing, when: inReview.now, state: 'now' },
    { name: inReview.decided, when: inReview.later, state: 'later' },
  ];
  return (
    <Box className="stack stack--wide">
      <ResultHeadline tone="info" icon="clock" title={inReview.title} lead={inReview.lead} />
      <Stages stages={stages} />
      {line ? (
        <Box className="result__reference">
          <Box>
            <Text className="small-text">{result.reference}</Text>
            <Text className="result__number">{line.reference}</Text>
          </Box>
          <CopyButton text={result.referenceToKeep(line.reference)} label={result.copyReference} />
        </Box>
      ) : null}
      <NextSteps steps={inReview.todo} />
      {view.decision === 'none' ? null : <NoteList notes={explainDecision(view.decision, { today }).notes.general} />}
      <Afterwards renewal={view.renewal === 'unknown' ? 'none' : view.renewal} />
      <Paragraph className="small-text">{result.official}</Paragraph>
      <Button
        onPress={() => {
          startOverAt(SCREENS.home);
        }}
      >
        {result.home}
      </Button>
    </Box>
  );
}
