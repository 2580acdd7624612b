import { lazyFind, type Parts } from './lazy-find';
import { chinese } from './packed/chinese';
import { english } from './packed/english';
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
    names: give('names', english),
    otherCharacters: give('otherCharacters', otherCharacters),
  };
  return { asked, find: lazyFind(parts) };
}

test('a query in the index’s own characters fetches only the index, and only once', async () => {
  const { asked, find } = watched();
  expect((await find('续签', 'index'))('续签').results[0]?.id).toBe('renewal');
  await find('居住证', 'index');
  expect(asked).toEqual(['index', 'learnt']);
});

test('a query with letters fetches the English names, one with an unknown character the others', async () => {
  const { asked, find } = watched();
  expect((await find('renew', 'index'))('renew').results[0]?.id).toBe('renewal');
  expect((await find('居住证移失', 'index'))('居住证移失').results[0]?.id).toBe('lost-card');
  expect(asked).toEqual(['index', 'learnt', 'names', 'otherCharacters']);
});

test('English titles fetch the English names at once, and can be switched back to Chinese', async () => {
  const { find } = watched();
  expect((await find('续签', 'names'))('续签').results[0]?.title).toBe('Renew the permit');
  expect((await find('续签', 'index'))('续签').results[0]?.title).toBe('居住证续签');
});

test('a search rejects if the index cannot be fetched, and the next query fetches it again', async () => {
  const { find } = watched({ index: 1 });
  await expect(find('续签', 'index')).rejects.toThrow('offline');
  expect((await find('续签', 'index'))('续签').results[0]?.id).toBe('renewal');
});

test('a search finds less if the names cannot be fetched, and the next query fetches them again', async () => {
  const { find } = watched({ names: 1 });
  // A misspelt name: the classifier does not know it, with the names or without.
  expect((await find('lsot crd', 'index'))('lsot crd').results).toEqual([]);
  expect((await find('lsot crd', 'index'))('lsot crd').results[0]?.id).toBe('lost-card');
});
