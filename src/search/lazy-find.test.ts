import { lazyFind, type Parts } from './lazy-find';
import { chinese } from './packed/chinese';
import { english } from './english';
import { otherCharacters } from './packed/other-characters';
import { learnt } from './packed/learnt';

function watched(failing: Partial<Record<keyof Parts, number>> = {}) {
  const asked: (keyof Parts)[] = [];
  const left = { ...failing };
  const give =
    <T>(part: keyof Parts, value: T) =>
    (): Promise<T> => {
      asked.push(part);
      const fails = left[part] ?? 0;
      left[part] = fails - 1;
      return fails > 0 ? Promise.reject(new Error('offline')) : Promise.resolve(value);
    };
  const parts: Parts = {
    index: give('index', chinese),
    learnt: give('learnt', learnt),
    english: give('english', english),
    otherCharacters: give('otherCharacters', otherCharacters),
  };
  return { asked, find: lazyFind(parts) };
}

test('a query in the index’s own characters fetches only the index, and only once', async () => {
  const { asked, find } = watched();
  expect((await find('续签', 'zh'))('续签').results[0]?.id).toBe('renewal');
  await find('居住证', 'zh');
  expect(asked).toEqual(['index', 'learnt']);
});

test('a query with letters fetches what English needs, one with an unknown character the others', async () => {
  const { asked, find } = watched();
  expect((await find('renew', 'zh'))('renew').results[0]?.id).toBe('renewal');
  expect((await find('居住证移失', 'zh'))('居住证移失').results[0]?.id).toBe('lost-card');
  expect(asked).toEqual(['index', 'learnt', 'english', 'otherCharacters']);
});

test('English titles fetch what English needs at once, and can be switched back to Chinese', async () => {
  const { find } = watched();
  expect((await find('续签', 'en'))('续签').results[0]?.title).toBe('Renew the permit');
  expect((await find('续签', 'zh'))('续签').results[0]?.title).toBe('居住证续签');
});

test('a search rejects if the index cannot be fetched, and the next query fetches it again', async () => {
  const { find } = watched({ index: 1 });
  await expect(find('续签', 'zh')).rejects.toThrow('offline');
  expect((await find('续签', 'zh'))('续签').results[0]?.id).toBe('renewal');
});

test('a search finds less if what English needs cannot be fetched, and the next query fetches it again', async () => {
  const { find } = watched({ english: 1 });
  // A misspelt name: the classifier does not know it, with the names or without.
  expect((await find('lsot crd', 'zh'))('lsot crd').results).toEqual([]);
  expect((await find('lsot crd', 'zh'))('lsot crd').results[0]?.id).toBe('lost-card');
});
