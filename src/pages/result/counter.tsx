import { useWords } from '../../i18n/words';
import type { Decision } from '../../journey/result-view';
import { useJourney, useJourneyState } from '../../journey/use-journey';
import { Answer } from '../../ui/answer';
import { Box, Heading, Paragraph } from '../../ui/elements';
import { PaperList } from '../../ui/paper-list';
import { Reasons } from './reasons';

/** 线下办理: the reasons, then the papers for this person, then the place (R39-R61). */
export function Counter({ decision }: { readonly decision: Decision }) {
  const { result } = useWords();
  const journey = useJourney();
  const ticked = useJourneyState((state) => state.ticked);
  const { counter } = result;
  const mismatch = decision.reasons.includes('identity-mismatch');
  return (
    <>
      <Answer
        tone="attention"
        icon="place"
        title={counter.title}
        lead={mismatch ? counter.mismatchLead : counter.lead}
      />
      <Reasons reasons={decision.reasons} />
      <Box className="stack">
        <Heading level={2} className="section-title">
          {result.papersTitle}
        </Heading>
        <Paragraph className="small-text">{result.papersHint}</Paragraph>
        <PaperList
          groups={decision.materials}
          ticked={ticked}
          onTick={(paper, ready) => {
            journey.tick(paper, ready);
          }}
        />
        <Paragraph className="small-text">{result.papersAsk}</Paragraph>
      </Box>
      <Box className="stack">
        <Heading level={2} className="section-title">
          {result.centreTitle}
        </Heading>
        <Paragraph className="body-text">{result.centre}</Paragraph>
      </Box>
    </>
  );
}
