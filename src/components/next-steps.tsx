import { useServiceWords } from '../i18n/service-words';
import { Section } from '../ui/section';
import { NumberedSteps } from '../ui/steps';

/** 接下来: lists the next steps, in order. */
export function NextSteps({ steps }: { readonly steps: readonly string[] }) {
  const { result } = useServiceWords();
  return (
    <Section title={result.next}>
      <NumberedSteps steps={steps} />
    </Section>
  );
}
