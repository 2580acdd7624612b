import { useDidHide } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../i18n/words';
import { openScreen } from '../../journey/screens';
import type { Result } from '../../search/find';

/** One file with the matcher, its index and all that shows below the field. Nobody needs it before the field is used. */
const load = () => import(/* webpackChunkName: "guide/search" */ './below-search');

type BelowSearch = Awaited<ReturnType<typeof load>>;

/** What came of the last query that was answered. */
interface Answer {
  readonly query: string;
  readonly is: 'found' | 'failed';
  readonly results: readonly Result[];
}

/** Results as one types; nothing is looked for in the middle of a composition. */
export function useSearch(language: Language) {
  const [below, setBelow] = useState<BelowSearch>();
  const [text, setText] = useState('');
  const [query, setQuery] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer>({ query: '', is: 'found', results: [] });
  /** Enter was faster than the network: what was asked for then opens when it is found. */
  const entered = useRef('');

  // Who has gone elsewhere meanwhile is not led away from there.
  useDidHide(() => {
    entered.current = '';
  });

  useEffect(() => {
    if (query.trim() === '') return;
    let wanted = true;
    load()
      .then(async (loaded) => ({ loaded, find: await loaded.findFor(query, language) }))
      .then(
        ({ loaded, find }) => {
          if (!wanted) return;
          const results = find(query);
          setBelow(loaded);
          setAnswer({ query, is: 'found', results });
          const [first] = results;
          if (entered.current !== query || !first) return;
          entered.current = '';
          loaded.rememberSearch(query);
          openScreen(first.path);
        },
        () => {
          if (wanted) setAnswer({ query, is: 'failed', results: [] });
        },
      );
    return () => {
      wanted = false;
    };
    // A further attempt asks for the same query again.
  }, [query, language, attempt]);

  const searching = query.trim() !== '';
  const answered = searching && answer.query === query;
  return {
    /** What shows below the field; `undefined` until it has been fetched. */
    below,
    text,
    /** Until a query is answered, what was found for the one before stays in sight. */
    results: searching ? answer.results : [],
    /** Whether this very query has been answered, and how; `loading` while what answers it is being fetched. */
    is: answered ? answer.is : searching && !below ? 'loading' : 'idle',
    prepare: () => {
      load().then(setBelow, notYet);
    },
    change: (value: string, composing: boolean) => {
      entered.current = '';
      setText(value);
      if (!composing) setQuery(value);
    },
    again: () => {
      setAttempt(attempt + 1);
    },
    remember: () => {
      below?.rememberSearch(query);
    },
    /** @param chosen The path that the arrows chose; without it the first result is meant. */
    enter: (chosen: string | undefined) => {
      const path = chosen ?? (answered ? answer.results[0]?.path : undefined);
      if (path !== undefined) {
        below?.rememberSearch(query);
        openScreen(path);
      } else if (!answered) entered.current = query;
    },
  };
}

/** Without a network nothing is said at a mere touch of the field: the first query says it, and asks again. */
function notYet(): void {
  // Nothing to do.
}
