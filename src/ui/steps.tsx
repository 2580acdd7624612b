import { Item, Steps, Text } from './elements';
import './steps.scss';

/** Numbered instructions, in order. */
export function NumberedSteps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <Steps className="steps">
      {steps.map((step, place) => (
        <Item key={step} className="steps__step">
          <Text className="steps__number" hidden>
            {String(place + 1)}
          </Text>
          <Text className="steps__words">{step}</Text>
        </Item>
      ))}
    </Steps>
  );
}
