import { useEffect, useRef } from 'react';
import { useDidHide, useDidShow, useRouter } from '@tarojs/taro';
import { useEnglish, useWords } from '../../i18n/words';
import { goBack } from '../../platform/navigation';
import { ConnectionLine } from './connection-line';
import { DemonstrationLine } from './demonstration-line';
import { useRestoredFocus } from './restore-focus';
import { Icon } from '../icon';
import './screen.scss';
import './screen.h5.scss';
import type { ScreenComponent } from './screen';
import { LanguageBoundary } from './language-boundary';
import { TabBar } from './tab-bar';
import { useTextClasses } from './text-scale';
import { useTitle } from './use-title';

/** The first screen leaves the focus where the browser put it; only a change of screen moves it. */
let opened = false;

export const Screen: ScreenComponent = ({ title, home, tab, action, children }) => {
  const words = useWords();
  const textClasses = useTextClasses();
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const left = useRef<HTMLElement | null>(null);

  const awaited = useEnglish() === 'awaited';
  useTitle(title);
  const sectionAsked = useRouter().params['section'] !== undefined;
  useDidShow(() => {
    if (left.current?.isConnected) left.current.focus({ preventScroll: true });
    else if (opened && !sectionAsked) heading.current?.focus({ preventScroll: true });
    opened = true;
  });
  useDidHide(() => {
    left.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  });

  // A screen that replaced another on the same page removed the focused control with it.
  useEffect(() => {
    if (opened && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);

  useRestoredFocus(root, heading);

  return (
    <div className={`screen ${textClasses}`} ref={root}>
      <DemonstrationLine />
      <div className="screen__scroller">
        <header className={home ? 'screen__bar' : 'screen__bar screen__bar--home'}>
          {home ? (
            <button
              type="button"
              className="screen__back"
              aria-label={words.back}
              onClick={() => {
                goBack(home);
              }}
            >
              <Icon name="back" />
            </button>
          ) : null}
          <h1 className="screen__title" tabIndex={-1} ref={heading}>
            {title}
          </h1>
        </header>
        <main className="screen__body">
          <ConnectionLine />
          <LanguageBoundary>{children}</LanguageBoundary>
        </main>
      </div>
      {action && !awaited ? <div className="screen__action">{action}</div> : null}
      {tab ? <TabBar current={tab} /> : null}
    </div>
  );
};
