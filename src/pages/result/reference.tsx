import { useServiceWords } from '../../i18n/service-words';
import type { ResultView } from '../../journey/renewal/result-view';
import { CopyButton } from '../../ui/copy-button';
import { Box, Text } from '../../ui/elements';
import './result.scss';

type Concluded = Extract<ResultView, { type: 'concluded' }>;

/** Shows the number to quote, and lets it be copied. */
export function Reference({
  renewal,
  on,
}: Pick<Concluded, 'on'> & { readonly renewal: { readonly reference: string } }) {
  const { result } = useServiceWords();
  return (
    <Box className="result__reference">
      <Box>
        <Text className="small-text">
          {result.reference} · {result.concludedOn(on)}
        </Text>
        <Text className="result__number">{renewal.reference}</Text>
      </Box>
      <CopyButton text={result.referenceToKeep(renewal.reference)} label={result.copyReference} />
    </Box>
  );
}
