import { createStore } from 'zustand/vanilla';
import type { Language } from '../../i18n/types';
import type { Find, Found } from '../../search/find';

/** The parts of a search that are fetched when the field is first used. */
export interface Finder {
  readonly findFor: (query: string, language: Language) => Promise<Find>;
  readonly rememberSearch: (query: string) => void;
}

const NOTHING: Found = { results: [], suggested: [] };

interface SearchState<Fetched extends Finder> {
  /** The text in the field. */
  readonly text: string;
  /** The text to search for: the field's text outside a composition of an input method. */
  readonly query: string;
  /** `undefined` until fetched. */
  readonly fetched: Fetched | undefined;
  /** The result of the last query that was answered. */
  readonly answer: { readonly query: string; readonly type: 'found' | 'failed' } & Found;
  /** Enter came before the answer: the first result opens as soon as it is found. */
  readonly enterPending: boolean;
}

/**
 * One search on the home page. Every decision uses the state at the time of the event: the latest answer may not have
 * been drawn yet.
 */
export function createSearchSession<Fetched extends Finder>(
  fetch: () => Promise<Fetched>,
  open: (path: string) => void,
) {
  const store = createStore<SearchState<Fetched>>(() => ({
    text: '',
    query: '',
    fetched: undefined,
    answer: { query: '', type: 'found', ...NOTHING },
    enterPending: false,
  }));
  let language: Language = 'zh';
  /** Only the latest request counts; an earlier one may be answered later. */
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
          const found = find(query);
          store.setState({ fetched, answer: { query, type: 'found', ...found }, enterPending: false });
          if (enterPending && found.results[0]) go(found.results[0].path);
        },
        () => {
          if (mine === latest) store.setState({ answer: { query, type: 'failed', ...NOTHING } });
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
    /** Repeats the same query. */
    again: look,

    /** Prefetches what the first query needs. */
    prepare: (): void => {
      fetch().then(
        (fetched) => {
          store.setState({ fetched });
        },
        () => {
          // Offline, touching the field reports nothing: the first query does, and fetches again.
        },
      );
    },

    change: (text: string, composing: boolean): void => {
      store.setState({ text, enterPending: false });
      if (composing) return;
      store.setState({ query: text });
      look();
    },

    /** @param chosen The path chosen with the arrows; without it, the first result. */
    enter: (chosen: string | undefined): void => {
      const { query, answer } = store.getState();
      const path = chosen ?? (answer.query === query ? answer.results[0]?.path : undefined);
      if (path !== undefined) go(path);
      else if (answer.query !== query) store.setState({ enterPending: true });
    },

    /** Sets the language of the titles and repeats the current query. */
    speak: (spoken: Language): void => {
      language = spoken;
      look();
    },

    /** Prevents a pending Enter from moving a person who has gone elsewhere. */
    forgetEnter: (): void => {
      store.setState({ enterPending: false });
    },

    /** Ignores all answers from now on. */
    end: (): void => {
      latest += 1;
    },
  };
}
