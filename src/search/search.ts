import { lazyFind } from './lazy-find';
import { chinese } from './packed/chinese';
import { learnt } from './packed/learnt';

const find = lazyFind({
  index: () => Promise.resolve(chinese),
  learnt: () => Promise.resolve(learnt),
  english: async () => (await import(/* webpackChunkName: "guide/english" */ './english')).english,
  otherCharacters: async () =>
    (await import(/* webpackChunkName: "guide/characters" */ './packed/other-characters')).otherCharacters,
});

/**
 * Resolves to a `Find` for the query, with titles in the given language. The matcher and the classifier come with the Chinese index; what
 * English needs and other characters are fetched when a query needs them.
 */
export function findFor(query: string, language: 'zh' | 'en'): ReturnType<typeof find> {
  return find(query, language);
}
