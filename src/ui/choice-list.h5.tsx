import { useId } from 'react';
import './choice-list.scss';
import './native-control.h5.scss';
import type { ChoiceListComponent } from './choice-list';

export const ChoiceList: ChoiceListComponent = ({ label, choices, chosen, onChoose }) => {
  const name = useId();
  return (
    <div className="choice-list" role="radiogroup" aria-label={label}>
      {choices.map(({ id, words }) => (
        <label
          key={id}
          className={id === chosen ? 'choice-list__choice choice-list__choice--chosen' : 'choice-list__choice'}
        >
          <input
            type="radio"
            className="native-control"
            name={name}
            checked={id === chosen}
            onChange={() => {
              onChoose(id);
            }}
          />
          <span className="choice-list__dot" aria-hidden />
          {words}
        </label>
      ))}
    </div>
  );
};
