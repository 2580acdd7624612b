import { useServiceWords } from '../i18n/service-words';
import { Answer } from './result-headline';
import { Box, Heading, Paragraph } from '../ui/elements';
import { PaperList, type PaperListProps } from './paper-list';
import { Reasons, type ReasonsProps } from './reasons';
import { Where } from './where-to-go';

type CounterProps = ReasonsProps & PaperListProps;

/** 线下办理: the reasons, then the papers for this person, then the place (R39-R61). */
export function Counter({ reasons, told, ...papers }: CounterProps) {
  const { result } = useServiceWords();
  const { counter } = result;
  const mismatch = reasons.includes('identity-mismatch');
  return (
    <>
      <Answer
        tone="attention"
        icon="place"
        title={counter.title}
        lead={mismatch ? counter.mismatchLead : counter.lead}
      />
      <Reasons reasons={reasons} told={told} />
      <Box className="stack">
        <Heading level={2} className="section-title">
          {result.papersTitle}
        </Heading>
        <Paragraph className="small-text">{result.papersHint}</Paragraph>
        <PaperList {...papers} />
        <Paragraph className="small-text">{result.papersAsk}</Paragraph>
      </Box>
      <Where />
    </>
  );
}
