import { appPages } from '../support/app-pages';
import { CATALOGUE } from '../../src/search/catalogue/catalogue';
import { ALL_PARTS } from '../../src/search/all-parts';
import { finder } from '../../src/search/find';
import { isAnsweredBy } from '../../tools/search/verdicts';

const ENTRIES = Object.entries(CATALOGUE);

test.each(ENTRIES)('%s opens a page of the app', async (_, { to }) => {
  expect((await appPages()).map((page) => `/${page}`)).toContain(to.replace(/\?.*/, ''));
});

test.each(ENTRIES)('%s has a title and other names in both languages', (_, { zh, en }) => {
  expect(zh.title).toMatch(/[\u4e00-\u9fff]/);
  expect(en.title).toMatch(/^[^\u4e00-\u9fff]+$/);
  expect(zh.words.length + zh.questions.length).toBeGreaterThan(0);
  expect(en.words.length + en.questions.length).toBeGreaterThan(0);
});

const search = finder(ALL_PARTS);
const find = (text: string) => search(text).results;
test.each(ENTRIES)('%s is found first by its titles, and also by its other names', (id, { to, zh, en }) => {
  for (const { title, words } of [zh, en]) {
    expect(find(title)[0]).toMatchObject({ id, path: to });
    for (const word of words) expect(find(word).map((found) => found.id)).toContain(id);
  }
});

test.each(ENTRIES)(
  'by its questions %s is found, or what it is about, or a question about it',
  (id, { about, zh, en }) => {
    for (const question of [...zh.questions, ...en.questions])
      expect(
        find(question)
          .map((found) => found.id)
          .some((one) => one === about || isAnsweredBy([id], one)),
      ).toBe(true);
  },
);

test('no two search entries share a title', () => {
  for (const language of ['zh', 'en'] as const) {
    const titles = ENTRIES.map(([, entry]) => entry[language].title);
    expect(new Set(titles).size).toBe(titles.length);
  }
});
