import { createStore } from 'zustand/vanilla';
import type { Language } from '../../i18n/types';
import type { Result } from '../../search/find';

/** What a search needs and fetches when the field is first used. */
export interface Finder {
  readonly findFor: (query: string, language: Language) => Promise<(query: string) => readonly Result[]>;
  readonly rememberSearch: (query: string) => void;
}

interface SearchState<Fetched extends Finder> {
  /** What stands in the field. */
  readonly text: string;
  /** What is looked for: the text, once no input method is at work on it. */
  readonly query: string;
  /** `undefined` until it has been fetched. */
  readonly fetched: Fetched | undefined;
  /** What came of the last query that was answered. */
  readonly answer: { readonly query: string; readonly type: 'found' | 'failed'; readonly results: readonly Result[] };
  /** Enter came before the answer: the first result opens as soon as it is found. */
  readonly enterPending: boolean;
}

/**
 * One search on the home page. Everything is decided from the state as it is at the event: a render may not have drawn
 * the latest answer yet.
 */
export function createSearchSession<Fetched extends Finder>(
  fetch: () => Promise<Fetched>,
  open: (path: string) => void,
) {
  const store = createStore<SearchState<Fetched>>(() => ({
    text: '',
    query: '',
    fetched: undefined,
    answer: { query: '', type: 'found', results: [] },
    enterPending: false,
  }));
  let language: Language = 'zh';
  /** Only the latest request is listened to; an earlier one may be answered later. */
  let latest = 0;

  function look(): void {
    const { query } = store.getState();
    latest += 1;
    const mine = latest;
    if (query.trim() === '') return;
    fetch()
      .then(async (fetched) => ({ fetched, find: await fetched.findFor(query, language) }))
      .then(
        ({ fetched, find }) => {
          if (mine !== latest) return;
          const { enterPending } = store.getState();
          const results = find(query);
          store.setState({ fetched, answer: { query, type: 'found', results }, enterPending: false });
          if (enterPending && results[0]) go(results[0].path);
        },
        () => {
          if (mine === latest) store.setState({ answer: { query, type: 'failed', results: [] } });
        },
      );
  }

  function go(path: string): void {
    remember();
    open(path);
  }

  function remember(): void {
    const { fetched, query } = store.getState();
    fetched?.rememberSearch(query);
  }

  return {
    store,
    remember,
    /** Looks again for the same query. */
    again: look,

    /** Fetches ahead what the first query needs. */
    prepare: (): void => {
      fetch().then(
        (fetched) => {
          store.setState({ fetched });
        },
        () => {
          // Without a network a mere touch of the field reports nothing: the first query does, and fetches again.
        },
      );
    },

    change: (text: string, composing: boolean): void => {
      store.setState({ text, enterPending: false });
      if (composing) return;
      store.setState({ query: text });
      look();
    },

    /** @param chosen The path that the arrows chose; without it the first result is meant. */
    enter: (chosen: string | undefined): void => {
      const { query, answer } = store.getState();
      const path = chosen ?? (answer.query === query ? answer.results[0]?.path : undefined);
      if (path !== undefined) go(path);
      else if (answer.query !== query) store.setState({ enterPending: true });
    },

    /** The language of the titles; what is looked for is looked for again. */
    speak: (spoken: Language): void => {
      language = spoken;
      look();
    },

    /** A person who has gone elsewhere is not led away from there. */
    forgetEnter: (): void => {
      store.setState({ enterPending: false });
    },

    /** From now on no answer is listened to. */
    end: (): void => {
      latest += 1;
    },
  };
}
