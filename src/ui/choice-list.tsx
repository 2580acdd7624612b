import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { roleAttribute } from '../platform/aria';
import './choice-list.scss';

export interface ChoiceListProps<Id extends string> {
  /** Names the choice for a screen reader. */
  readonly label: string;
  readonly choices: readonly { readonly id: Id; readonly words: string }[];
  /** `undefined` until one is chosen. */
  readonly chosen: Id | undefined;
  readonly onChoose: (id: Id) => void;
}

/** A list from which one item is chosen. */
export type ChoiceListComponent = <Id extends string>(props: ChoiceListProps<Id>) => ReactNode;

export const ChoiceList: ChoiceListComponent = ({ label, choices, chosen, onChoose }) => (
  <View className="choice-list" {...roleAttribute('radiogroup')} aria-label={label}>
    {choices.map(({ id, words }) => (
      <View
        key={id}
        className={id === chosen ? 'choice-list__choice choice-list__choice--chosen' : 'choice-list__choice'}
        {...roleAttribute('radio')}
        aria-checked={String(id === chosen)}
        onClick={() => {
          onChoose(id);
        }}
      >
        <View className="choice-list__dot" aria-hidden="true" />
        {words}
      </View>
    ))}
  </View>
);
