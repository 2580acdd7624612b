import { useEffect } from 'react';
import { FoundLine, useFoundText } from './found-line';
import type { FoundListComponent } from './found-list';
import { Link } from '../link';

/** The list of the combobox. Its options are real links, so that one can open them in a tab of their own. */
export const FoundList: FoundListComponent = ({ options, chosen, onOpen }) => {
  const { found } = useFoundText();
  useEffect(() => {
    document.querySelector('#found [aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div className="rows" id="found" role="listbox" aria-label={found}>
      {options.map((option) => (
        <Link
          key={option.id}
          to={option.path}
          onOpen={onOpen}
          option={{ id: `found-${option.id}`, selected: option.id === chosen }}
          className="row rows__item"
        >
          <FoundLine option={option} />
        </Link>
      ))}
    </div>
  );
};
