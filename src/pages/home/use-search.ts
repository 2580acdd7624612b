import { useDidHide } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../i18n/types';
import { openScreen } from '../../platform/navigation';
import { createSearchSession } from './search-session';

/** One chunk with the matcher, its index and everything below the field, needed only once the field is used. */
const load = () => import(/* webpackChunkName: "guide/search" */ './below-search');

/** Searches during typing, except in the middle of a composition. */
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
    /** Renders below the field; `undefined` until fetched. */
    below,
    text,
    /** Until a query is answered, the results of the one before stay in sight. */
    results: searching ? answer.results : [],
    /** What the query may mean, if nothing was found. */
    suggested: searching ? answer.suggested : [],
    /** The outcome of this very query; `loading` while the search itself is being fetched. */
    type: answered ? answer.type : searching && !below ? ('loading' as const) : ('idle' as const),
  };
}
