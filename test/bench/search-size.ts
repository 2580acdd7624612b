import { bundled } from './bundle';
import { goal } from './measuring';

const TAKEN: Readonly<Record<string, string>> = {
  'our matcher and classifier, without index and weights': `export { lazyFind } from './src/search/lazy-find'`,
  'fuse.js': `export { default } from 'fuse.js'`,
  minisearch: `export { default } from 'minisearch'`,
  'pinyin-match': `export { match } from 'pinyin-match'`,
  'pinyin-pro': `export { match } from 'pinyin-pro'`,
};

/** Compares what the search adds to the app, and what libraries would. */
export function benchSearchSize(): void {
  for (const [engine, code] of Object.entries(TAKEN)) {
    const bytes = bundled(code).length;
    console.log(`      ${engine}, min+gz: ${kb(bytes)}`);
  }
  const start = bundled(`export { useSearch } from './src/pages/home/use-search'`, {
    external: ['react', '@tarojs/taro', '../../journey/*', './below-search'],
  }).length;
  goal('what the search adds to the start, min+gz', kb(start), start <= 2048, '<= 2 KB');
  const [first, ...later] = [
    `export { lazyFind } from './src/search/lazy-find';
     export { chinese } from './src/search/packed/chinese';
     export { learnt } from './src/search/packed/learnt';`,
    `export { english } from './src/search/english';`,
    `export { otherCharacters } from './src/search/packed/other-characters';`,
  ].map((code) => bundled(code).length);
  const whole = later.reduce((sum, bytes) => sum + bytes, first ?? 0);
  console.log(`      of it at the first touch of the field, min+gz: ${kb(first ?? 0)}`);
  goal('all that the search fetches, min+gz', kb(whole), whole <= 60 * 1024, '<= 60 KB');
}

const kb = (bytes: number) => `${(bytes / 1024).toFixed(2)} KB`;
