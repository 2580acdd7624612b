// `npm run search:validate`: learns from some of the ways of asking and asks the others, in turn. See docs/measurements.md.
import { finder } from '../../src/search/find';
import { casesOf } from './cases';
import { foldsOf, SPLITS, type Split } from './folds';
import { learn } from './learn';
import { shares, tallied, type Tally } from './verdicts';
import { askedWays, namesAsWays } from './ways';

const HELP = `Learns from some of the ways of asking, asks the others, and prints what they find, by kind.
  --split line    leaves out a fifth of the lines in turn (default)
  --split half    leaves out half of each entry's lines in turn
  --split file    leaves out one file in turn
  --seeds 2       divides them in so many ways (default 1)
`;

interface Options {
  readonly split: Split;
  readonly seeds: number;
}

function optionsIn([name, value, ...rest]: readonly string[], options: Options): Options | undefined {
  if (name === undefined) return options;
  const split = SPLITS.find((one) => one === value);
  if (name === '--split' && split) return optionsIn(rest, { ...options, split });
  if (name === '--seeds' && Number(value) >= 1) return optionsIn(rest, { ...options, seeds: Number(value) });
  return undefined;
}

async function validate({ split, seeds }: Options): Promise<void> {
  const ways = askedWays();
  const namesAsked = namesAsWays(ways.length);
  const tallies = new Map<string, Tally>();
  for (let seed = 1; seed <= seeds; seed += 1)
    for (const fold of foldsOf(ways, namesAsked, split, seed)) {
      const find = finder(await learn(fold.learnt));
      tallied(casesOf(fold.asked), (query) => find(query).results.map(({ id }) => id), tallies);
    }
  console.table(Object.fromEntries([...tallies].sort().map(([kind, tally]) => [kind, shares(tally)])));
}

const options = optionsIn(process.argv.slice(2), { split: 'line', seeds: 1 });
if (options) void validate(options);
else {
  process.stderr.write(HELP);
  process.exitCode = 2;
}
