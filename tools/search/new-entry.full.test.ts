import { finder } from '../../src/search/find';
import { item } from '../../src/search/item';
import { learn } from './learn';
import { isAnsweredBy } from './verdicts';
import { askedWays, catalogue, namesAsWays, type Way } from './ways';

/** Entries that are new here: of their hundreds of ways six are known. */
const NEW = Object.keys(catalogue).filter((_, number) => number % 25 === 7);
const SIX = 6;

test('an entry with six ways of asking is found by each of them', async () => {
  const asked = askedWays();
  const six = NEW.flatMap((id) => asked.filter(({ answeredBy: [best] }) => best === id).slice(0, SIX));
  const others = asked.filter(({ answeredBy }) => !NEW.some((id) => answeredBy.includes(id)));
  const ways: readonly Way[] = [...others, ...six, ...namesAsWays(asked.length)];
  const find = finder(await learn(ways));
  const missed = six.filter(({ text, answeredBy }) => {
    const [best] = find(text).results;
    return best === undefined || !isAnsweredBy(answeredBy, best.id);
  });
  expect(six).toHaveLength(SIX * NEW.length);
  expect(missed.map(({ text, answeredBy }) => [item(answeredBy, 0), text])).toEqual([]);
});
