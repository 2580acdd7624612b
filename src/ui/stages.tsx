import { Item, Steps, Text } from './elements';
import './stages.scss';

export interface Stage {
  readonly name: string;
  readonly when: string;
  readonly state: 'done' | 'now' | 'later';
}

/** Shows progress, from the first stage to the last. */
export function Stages({ stages }: { readonly stages: readonly Stage[] }) {
  return (
    <Steps className="stages">
      {stages.map(({ name, when, state }) => (
        <Item key={name} className={`stages__stage stages__stage--${state}`}>
          <Text className="stages__name">{name}</Text>
          <Text className="small-text">{when}</Text>
        </Item>
      ))}
    </Steps>
  );
}
