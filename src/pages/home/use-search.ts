import { useDidHide } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../i18n/types';
import { openScreen } from '../../platform/navigation';
import { createSearchSession } from './search-session';

/** One file with the matcher, its index and all that shows below the field. Nobody needs it before the field is used. */
const load = () => import(/* webpackChunkName: "guide/search" */ './below-search');

/** Results as one types; nothing is looked for in the middle of a composition. */
export function useSearch(language: Language) {
  const [session] = useState(() => createSearchSession(load, openScreen));
  const { text, query, fetched: below, answer } = useStore(session.store);
  useDidHide(() => {
    session.forgetEnter();
  });
  useEffect(() => {
    session.speak(language);
    return () => {
      session.end();
    };
  }, [session, language]);

  const searching = query.trim() !== '';
  const answered = searching && answer.query === query;
  return {
    ...session,
    /** What shows below the field; `undefined` until it has been fetched. */
    below,
    text,
    /** Until a query is answered, what was found for the one before stays in sight. */
    results: searching ? answer.results : [],
    /** Whether this very query has been answered, and how; `loading` while what answers it is being fetched. */
    type: answered ? answer.type : searching && !below ? ('loading' as const) : ('idle' as const),
  };
}
