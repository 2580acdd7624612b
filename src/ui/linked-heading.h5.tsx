import { useEffect, useRef } from 'react';
import { useDidShow, useRouter } from '@tarojs/taro';
import './linked-heading.h5.scss';
import type { LinkedHeadingComponent } from './linked-heading';

export const LinkedHeading: LinkedHeadingComponent = ({ id, children }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRouter().params['section'] === id;
  const shown = useRef(false);
  const show = () => {
    if (!asked || shown.current || heading.current === null) return;
    heading.current.scrollIntoView({ block: 'start' });
    heading.current.focus({ preventScroll: true });
    // A hidden page cannot take the focus; this runs again when the page is shown.
    shown.current = document.activeElement === heading.current;
  };
  useEffect(show);
  useDidShow(show);
  return (
    <h2 id={id} className="section-title section-title--named" tabIndex={asked ? -1 : undefined} ref={heading}>
      {children}
    </h2>
  );
};
