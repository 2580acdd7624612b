import { openScreen } from '../platform/navigation';
import './link.scss';
import type { LinkComponent } from './link';

/** A real link: it can be opened in a tab of its own, and is announced as a link. */
export const Link: LinkComponent = ({ to, current, onOpen, option, className = '', children }) => (
  <a
    className={`link ${className}`}
    href={`#${to}`}
    aria-current={current ? 'page' : undefined}
    {...(option && { id: option.id, role: 'option', 'aria-selected': option.selected, tabIndex: -1 })}
    onClick={(event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      onOpen?.();
      openScreen(to);
    }}
  >
    {children}
  </a>
);
