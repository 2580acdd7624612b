import type { Result } from '../../search/find';
import { createSearchSession, type Finder } from './search-session';

const line = (id: string): Result => ({ id, path: `/to/${id}`, title: id, pieces: [] });

/** A search that finds one line for every query except 'nothing', and answers each on command. */
function searching() {
  const opened: string[] = [];
  const remembered: string[] = [];
  const waiting: { readonly succeed: () => void; readonly fail: () => void }[] = [];
  const finder: Finder = {
    findFor: () =>
      new Promise((resolve, reject) => {
        waiting.push({
          succeed: () => {
            resolve((query) => ({
              results: query === 'nothing' ? [] : [line(query), line('second')],
              suggested: query === 'nothing' ? [line('third')] : [],
            }));
          },
          fail: () => {
            reject(new Error('No network'));
          },
        });
      }),
    rememberSearch: (query) => remembered.push(query),
  };
  const session = createSearchSession(
    () => Promise.resolve(finder),
    (path) => opened.push(path),
  );
  session.speak('zh');
  const answer = async (index: number, how: 'succeed' | 'fail' = 'succeed') => {
    await turns();
    waiting[index]?.[how]();
    await turns();
  };
  return { session, opened, remembered, answer };
}

/** Lets pending promises settle. */
const turns = () => new Promise((resolve) => setTimeout(resolve, 0));

test('Enter at the very moment a search is answered opens the first result, whether it has been drawn or not', async () => {
  const { session, opened, remembered, answer } = searching();
  const unsubscribe = session.store.subscribe(({ answer: { query } }) => {
    if (query !== '居住证') return;
    unsubscribe();
    session.enter(undefined);
  });
  session.change('居住证', false);
  await answer(0);
  expect(opened).toEqual(['/to/居住证']);
  expect(remembered).toEqual(['居住证']);
});

test('Enter before a search is answered opens the first result once, as soon as there is one', async () => {
  const { session, opened, answer } = searching();
  session.change('居住证', false);
  session.enter(undefined);
  session.enter(undefined);
  expect(opened).toEqual([]);
  await answer(0);
  expect(opened).toEqual(['/to/居住证']);
});

test('Enter after a search is answered opens the first result, or the one chosen with the arrows', async () => {
  const { session, opened, answer } = searching();
  session.change('居住证', false);
  await answer(0);
  session.enter(undefined);
  session.enter('/to/second');
  expect(opened).toEqual(['/to/居住证', '/to/second']);
});

test.each([
  ['typing on', ({ change }: ReturnType<typeof searching>['session']) => change('居住证明', false)],
  ['starting a composition', ({ change }: ReturnType<typeof searching>['session']) => change('居住证m', true)],
  ['leaving the page', ({ forgetEnter }: ReturnType<typeof searching>['session']) => forgetEnter()],
  ['clearing the field', ({ change }: ReturnType<typeof searching>['session']) => change('', false)],
])('a pending Enter is forgotten on %s', async (_, act) => {
  const { session, opened, answer } = searching();
  session.change('居住证', false);
  session.enter(undefined);
  act(session);
  await answer(0);
  await answer(1);
  expect(opened).toEqual([]);
});

test('a pending Enter survives a failed search, and opens what the next attempt finds', async () => {
  const { session, opened, answer } = searching();
  session.change('居住证', false);
  session.enter(undefined);
  await answer(0, 'fail');
  expect(session.store.getState().answer.type).toBe('failed');
  session.again();
  await answer(1);
  expect(opened).toEqual(['/to/居住证']);
});

test('Enter on a search that finds nothing is used up: switching the language later opens nothing by itself', async () => {
  const { session, opened, answer } = searching();
  session.change('nothing', false);
  session.enter(undefined);
  await answer(0);
  expect(session.store.getState()).toMatchObject({ answer: { type: 'found', results: [] }, enterPending: false });
  expect(opened).toEqual([]);
});

test('an earlier search that is answered after a newer one changes nothing', async () => {
  const { session, answer } = searching();
  session.change('居', false);
  session.change('居住证', false);
  await answer(1);
  await answer(0);
  expect(session.store.getState().answer.query).toBe('居住证');
  await answer(0, 'fail');
  expect(session.store.getState().answer.type).toBe('found');
});
