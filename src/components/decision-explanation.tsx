import { useServiceWords } from '../i18n/service-words';
import { Disclosure } from '../ui/disclosure';
import { Box, Paragraph } from '../ui/elements';
import { FindingList, type FindingListProps } from './finding-list';

interface DecisionExplanationProps extends FindingListProps {
  /** Id of the policy that was applied. */
  readonly policy: string;
}

/** Shows the notes on the rule and, folded, the reasons: every clause with its result. */
export function DecisionExplanation({ findings, found, policy }: DecisionExplanationProps) {
  const { result } = useServiceWords();
  return (
    <Disclosure title={result.why}>
      <Box className="stack">
        <Paragraph className="small-text">{result.whyLead}</Paragraph>
        <FindingList findings={findings} found={found} />
        <Paragraph className="small-text">{result.policy(policy)}</Paragraph>
      </Box>
    </Disclosure>
  );
}
