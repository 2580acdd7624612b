import { classifier, OTHER_UNITS, type PackedWeights } from '../../src/search/classifier';
import { finder, type Learnt } from '../../src/search/find';
import { item } from '../../src/search/item';
import { unpackedOtherCharacters } from '../../src/search/other-characters';
import { isShort } from '../../src/search/remembered';
import { isCharacter, queryTokens } from '../../src/search/tokens';
import { numberOf, STRANGE_CHARACTER, STRANGE_WORD, unitsIn } from '../../src/search/units';
import { askedElsewhere } from './elsewhere';
import { newKernels } from './kernels';
import { newParameters, scatter, type Shape } from './network';
import { packChinese, packEnglish, packOtherCharacters } from './pack';
import { packedWeights, type Units } from './pack-weights';
import { repeatable } from './random';
import { remembered } from './remember';
import { simplified } from './simplified';
import type { Example } from './slopes';
import { train, type Course } from './train';
import { catalogue, type Way } from './ways';

/** Numbers of an embedding, of filters of one token and of two, and of sums between filters and classes. */
const SIZES = { width: 32, singles: 144, pairs: 128, narrow: 36 };
/** What fewer lines contain has no embedding of its own: each takes some seven bytes. */
const LINES = { character: 24, run: 140 };
/** Longer ways are cut. */
const LONGEST = 32;
/** At least as many classes have matters that are none of ours. */
const NONES = 8;
/** The kernels read four classes at a time. */
const BY = 4;

const COURSES: readonly Course[] = [
  { rounds: 2, paces: [0.01, 0.003], rounded: false },
  { rounds: 7, paces: [0.006, 0.0002], rounded: true },
];

/** Learns from ways of asking; returns it as the app loads it. Takes a minute. */
export async function learn(ways: readonly Way[]): Promise<Learnt> {
  const weights = await learntWeights(ways);
  const index = packChinese();
  const otherCharacters = unpackedOtherCharacters(packOtherCharacters(index, ways));
  const find = finder({ index, learnt: { weights, remembered: NOTHING }, names: packEnglish(), otherCharacters });
  const classify = classifier(weights, index.entries.length);
  return { weights, remembered: remembered(ways, find, classify) };
}

const NOTHING = { queries: ['', ''], choices: '' } as const;

async function learntWeights(ways: readonly Way[]): Promise<PackedWeights> {
  const asked = [...ways, ...askedElsewhere(ways)];
  const classes = classesOf(asked);
  const tokens = asked.map(({ text }) => queryTokens(simplified(text)).slice(0, LONGEST));
  const units = frequentUnits(asked, tokens);
  const { examples, unitsOf } = numbered(asked, tokens, classes, units);
  const shape: Shape = {
    ...SIZES,
    units: units.characters.length + units.runs.length + OTHER_UNITS.length,
    classes: classes.size,
  };
  const kernels = await newKernels();
  const parameters = newParameters(kernels, shape);
  scatter(parameters, shape, repeatable(3));
  for (const course of COURSES) train(kernels, examples, unitsOf, shape, parameters, course);
  return packedWeights(units, parameters, shape, [...classes.keys()]);
}

/** Returns the number of each class by its name: first the entries. */
function classesOf(asked: readonly Way[]): ReadonlyMap<string, number> {
  const names = Object.keys(catalogue);
  const unknown = asked.find(({ answeredBy: [best] }) => best !== undefined && !(best in catalogue));
  if (unknown) throw new Error(`The catalogue has no entry ${String(unknown.answeredBy[0])}`);
  while (names.length < Object.keys(catalogue).length + NONES || names.length % BY !== 0)
    names.push(`none ${String(names.length)}`);
  return new Map(names.map((name, number) => [name, number]));
}

/** Returns the units that stand on enough lines. */
function frequentUnits(asked: readonly Way[], tokens: readonly (readonly string[])[]): Units {
  const linesOf = new Map<string, Set<number>>();
  tokens.forEach((some, at) => {
    for (const unit of some.flatMap(unitsIn)) {
      const lines = linesOf.get(unit) ?? new Set();
      linesOf.set(unit, lines.add(item(asked, at).line));
    }
  });
  for (const unit of OTHER_UNITS) linesOf.delete(unit);
  const frequent = (least: number, isOne: (unit: string) => boolean) =>
    [...linesOf].filter(([unit, lines]) => isOne(unit) && lines.size >= least).map(([unit]) => unit);
  return {
    characters: frequent(LINES.character, isCharacter).sort(),
    runs: frequent(LINES.run, (unit) => !isCharacter(unit)).sort((one, other) => numberOf(one) - numberOf(other)),
  };
}

/** Numbers tokens, units and answers. */
function numbered(
  asked: readonly Way[],
  tokens: readonly (readonly string[])[],
  classes: ReadonlyMap<string, number>,
  { characters, runs }: Units,
) {
  const rows = new Map([...characters, ...runs, ...OTHER_UNITS].map((unit, row) => [unit, row]));
  const numbers = new Map<string, number>();
  const unitsOf: (readonly number[])[] = [];
  const numberOfToken = (token: string) => {
    const before = numbers.get(token);
    if (before !== undefined) return before;
    const known = unitsIn(token).flatMap((unit) => rows.get(unit) ?? []);
    const strange = rows.get(isCharacter(token) ? STRANGE_CHARACTER : STRANGE_WORD) ?? 0;
    const number = unitsOf.push(known.length > 0 ? known : [strange]) - 1;
    numbers.set(token, number);
    return number;
  };
  const entries = Object.keys(catalogue).length;
  const examples = tokens.flatMap((some, at): readonly Example[] => {
    const {
      answeredBy: [best],
      line,
    } = item(asked, at);
    // Matters that are none of ours have a few classes, by line: they have too little in common for one, and too few ways for many.
    const answer = best === undefined ? entries + (line % (classes.size - entries)) : (classes.get(best) ?? 0);
    const example = { tokens: some.map(numberOfToken), answer };
    // Short ways are learnt twice as often: most people type a word or two.
    return some.length === 0 ? [] : isShort(some) ? [example, example] : [example];
  });
  return { examples, unitsOf };
}
