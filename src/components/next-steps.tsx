import { useServiceWords } from '../i18n/service-words';
import { Box, Heading } from '../ui/elements';
import { NumberedSteps } from '../ui/steps';

/** 接下来: what to do from here, in order. */
export function NextSteps({ steps }: { readonly steps: readonly string[] }) {
  const { result } = useServiceWords();
  return (
    <Box className="stack">
      <Heading level={2} className="section-title">
        {result.next}
      </Heading>
      <NumberedSteps steps={steps} />
    </Box>
  );
}
