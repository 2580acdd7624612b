import { open } from '../platform/navigation';
import './link.scss';
import type { LinkComponent } from './link.types';

/** A real link: it can be opened in a tab of its own, and read as one. */
export const Link: LinkComponent = ({ to, current, className = '', children }) => (
  <a
    className={`link ${className}`}
    href={`#${to}`}
    aria-current={current ? 'page' : undefined}
    onClick={(event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      open(to);
    }}
  >
    {children}
  </a>
);
