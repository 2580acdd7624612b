import { type TestDatabase, testPGlite } from '../test/test-database';
import { inTransaction, openPool, type Queryable } from './database';

let database: TestDatabase;
// It takes eleven seconds to start the first time, and on a busy machine several times that.
beforeAll(async () => {
  database = await testPGlite();
}, 300_000);
afterAll(() => database.stop());

test('each of eight connections to the embedded database gets its own answers, half of them in transactions', async () => {
  const pool = openPool(database.url);
  const answers = await Promise.all(
    Array.from({ length: 8 }, async (_, connection) => {
      const wrong: unknown[] = [];
      for (let turn = 0; turn < 50; turn += 1) {
        const asked = `${connection} ${turn}`;
        const ask = async (on: Queryable) =>
          (await on.query<{ answer: string }>('select $1::text as answer', [asked])).rows[0]?.answer;
        const answer = await (connection % 2 === 0 ? ask(pool) : inTransaction(pool, ask));
        if (answer !== asked) wrong.push([asked, answer]);
      }
      return wrong;
    }),
  );
  expect(answers.flat()).toEqual([]);
  await pool.end();
});
