import { bundled } from './bundle';
import { goal } from './measuring';

const TAKEN: Readonly<Record<string, string>> = {
  'our matcher and classifier, without index and weights': `export { lazyFind } from './src/search/lazy-find'`,
  'fuse.js': `export { default } from 'fuse.js'`,
  minisearch: `export { default } from 'minisearch'`,
  'pinyin-match': `export { match } from 'pinyin-match'`,
  'pinyin-pro': `export { match } from 'pinyin-pro'`,
};

/** Bytes, min+gz: what the search may add to the first load, and all that it may fetch. */
export const SEARCH_GOALS = { start: 2048, whole: 60 * 1024 };

/** Returns bytes, min+gz: what the search adds to the first load, what is fetched at the first touch of its field, and all. */
export function searchSizes(): { readonly start: number; readonly first: number; readonly whole: number } {
  const start = bundled(`export { useSearch } from './src/pages/home/use-search'`, {
    external: ['react', '@tarojs/taro', '../../journey/*', './below-search'],
  }).length;
  const [first = NaN, ...later] = [
    `export { lazyFind } from './src/search/lazy-find';
     export { chinese } from './src/search/packed/chinese';
     export { learnt } from './src/search/packed/learnt';`,
    `export { english } from './src/search/english';`,
    `export { otherCharacters } from './src/search/packed/other-characters';`,
  ].map((code) => bundled(code).length);
  return { start, first, whole: later.reduce((sum, bytes) => sum + bytes, first) };
}

/** Compares what the search adds to the app, and what libraries would. */
export function benchSearchSize(): void {
  for (const [engine, code] of Object.entries(TAKEN)) {
    const bytes = bundled(code).length;
    console.log(`      ${engine}, min+gz: ${kb(bytes)}`);
  }
  const { start, first, whole } = searchSizes();
  goal('what the search adds to the start, min+gz', kb(start), start <= SEARCH_GOALS.start, '<= 2 KB');
  console.log(`      of it at the first touch of the field, min+gz: ${kb(first)}`);
  goal('all that the search fetches, min+gz', kb(whole), whole <= SEARCH_GOALS.whole, '<= 60 KB');
}

const kb = (bytes: number) => `${(bytes / 1024).toFixed(2)} KB`;
