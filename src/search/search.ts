import { lazyFind } from './lazy-find';
import { chinese } from './packed/chinese';

const find = lazyFind({
  index: () => Promise.resolve(chinese),
  names: async () => (await import(/* webpackChunkName: "guide/names" */ './packed/english')).english,
  homophones: async () => (await import(/* webpackChunkName: "guide/sounds" */ './packed/homophones')).homophones,
});

/**
 * What finds for a query, with titles in the language in use. The matcher comes with the index of the app; English and
 * homophones are fetched when they are needed.
 */
export function findFor(query: string, language: 'zh' | 'en'): ReturnType<typeof find> {
  return find(query, language === 'en' ? 'names' : 'index');
}
