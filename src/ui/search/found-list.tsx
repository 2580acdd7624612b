import type { ReactNode } from 'react';
import { Item, List } from '../elements';
import { FoundLine } from './found-line';
import { Link } from '../link';

/** Something that was found: a place to go to, its title in pieces, those marked that were looked for. */
export interface SearchOption {
  readonly id: string;
  readonly path: string;
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
  /** By which other name it was found. */
  readonly called?: string;
  /** The place in it by which it was found. */
  readonly place?: string;
  /** What stands there; without it, the hint of its screen says so. */
  readonly summary?: string;
}

export interface FoundListProps {
  readonly options: readonly SearchOption[];
  /** The identity of the one that the arrows chose (H5). */
  readonly chosen: string | undefined;
  /** Just before a tap on an option opens it. */
  readonly onOpen: () => void;
}

export type FoundListComponent = (props: FoundListProps) => ReactNode;

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
