import { Item, List } from '../elements';
import type { FoundListComponent } from './found-list.types';
import { FoundLine } from './found-line';
import { Link } from '../link';

/** The mini-programs know no combobox: what was found are lines below the field. */
export const FoundList: FoundListComponent = ({ options, onOpen }) => (
  <List className="rows">
    {options.map((option) => (
      <Item key={option.id} className="rows__item">
        <Link to={option.path} onOpen={onOpen} className="row">
          <FoundLine option={option} />
        </Link>
      </Item>
    ))}
  </List>
);
