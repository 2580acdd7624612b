import { View } from '@tarojs/components';
import { roleAttribute } from '../platform/aria';
import './choice-list.scss';
import type { ChoiceListComponent } from './choice-list.types';

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
