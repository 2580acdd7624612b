import type { Likelihoods } from './classifier';
import { item } from './item';
import type { Match } from './matcher';
import type { PackedIndex } from './packed-index';
import { syllablesIn, unpackedSounds, type PackedSounds } from './packed-sounds';

/** The entry of all centres (受理点), and what the ids of those of each district begin with. */
const CENTRES = 'centres';
const OF_DISTRICT = 'centre-';
/** How a name ends that is that of a centre itself (受理中心). */
const CENTRE = '受理中心';
/** What may follow the name of a place, as part of it. */
const STATIONS = ['地铁站', '地铁口', '地铁', '站'];
const KINDS = [
  '镇街道',
  '新村街道',
  '新村',
  '街道',
  '新区',
  '新城',
  '老城',
  '工业区',
  '镇',
  '乡',
  '区',
  ...STATIONS,
].map((kind) => ({
  kind,
  tokens: Array.from(kind),
}));
/** A road or a river that is called after a place may be elsewhere. It is sought in the tokens behind the place, with blanks between. */
const CALLED_AFTER = /^(?:[路江]|公 路|lu|rd|road)(?: |$)/;
/** A landmark that is a street is where its station is; the street itself may run through several districts. */
const STREET = /(?:路|大道|街)$/;
/** What many leave out of a subdistrict's (街道) name: 四平街道 is 四平路街道, 淮海街道 淮海中路街道, 延吉街道 延吉新村街道. */
const LEFT_OUT = [/路$/, /[东西中二]路$/, /新村$/];
/** If no place is named, a district must have such a share of what speaks for any centre: with less it is guessed. */
const SURE = 0.9;
/** So much stays with a district that is guessed: memory may still choose it. */
const GUESSED = 0.01;

/** A place in a district. */
interface Place {
  readonly name: string;
  /** The entry of the district's centres. */
  readonly district: number;
}

/** A query read for places. */
export interface Placed {
  /** Its tokens, with the same one for each place: what is asked about one is asked about all. */
  readonly tokens: readonly string[];
  /** The places that it names. */
  readonly named: readonly Place[];
}

/** Which district a place is in, is in a list: no weights need to guess it. */
export interface Places {
  readonly read: (tokens: readonly string[]) => Placed;
  /**
   * If the query names one district, what speaks for any centre speaks for that district's; if it names several, or none and the
   * classifier is not sure of one, for the list of all.
   */
  readonly settled: (placed: Placed, likelihoods: Likelihoods) => Likelihoods;
  /** True if a name is that of a place in the district of an entry. */
  readonly isIn: (name: string, entry: number) => boolean;
  /** Leaves out the centres of other districts than the one that a query names. */
  readonly kept: (matches: ReadonlyMap<number, Match>, placed: Placed) => ReadonlyMap<number, Match>;
}

/** Returns the entry of the only district that a query names, if there is one. */
export function districtOf({ named }: Placed): number | undefined {
  const [first] = named;
  return first && named.every(({ district }) => district === first.district) ? first.district : undefined;
}

/** Returns what the words and the landmarks of the districts' entries say about places. */
export function placesOf({ entries, sounds, landmarks }: PackedIndex): Places {
  const districts = entries.flatMap(([id], entry) => (id.startsWith(OF_DISTRICT) ? [entry] : []));
  const listed = entries.findIndex(([id]) => id === CENTRES);
  const namesOf = (district: number) =>
    item(entries, district)[3]
      .split('|')
      .filter((name) => !name.endsWith(CENTRE));
  const listedNames = districts.flatMap((district) => namesOf(district).map((name): Place => ({ name, district })));
  const names = [...listedNames, ...shortened(listedNames)];
  const others = districts.flatMap((district, at) =>
    (item(landmarks, at).match(/[^|]+/g) ?? []).map((name): Place => ({ name, district })),
  );
  const placeOf = new Map([
    ...spelled(names, sounds),
    ...[...others, ...names].map((place) => [place.name, place] as const),
  ]);
  const streets = new Set(others.map(({ name }) => name).filter((name) => STREET.test(name)));
  const anyPlace = Array.from(names[0]?.name ?? '');
  // Spelled in pinyin a name has no more words than characters.
  const longest = Math.max(0, ...[...others, ...names].map(({ name }) => name.length));

  function read(tokens: readonly string[]): Placed {
    const placed: string[] = [];
    const named: Place[] = [];
    for (let at = 0; at < tokens.length;) {
      const { length, place } = placeAt(tokens, at);
      if (place === undefined) placed.push(...tokens.slice(at, at + length));
      else {
        placed.push(...anyPlace);
        named.push(place);
      }
      at += length;
    }
    return { tokens: placed, named };
  }

  /** Returns of how many tokens the longest place there is, and the place; of a token that begins none only the length. */
  function placeAt(tokens: readonly string[], at: number): { readonly length: number; readonly place?: Place } {
    for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
      const place = placeOf.get(tokens.slice(at, at + length).join(''));
      if (place === undefined) continue;
      if (CALLED_AFTER.test(tokens.slice(at + length, at + length + 2).join(' '))) return { length };
      const kind = KINDS.find((one) => one.tokens.every((token, index) => tokens[at + length + index] === token));
      const whole = length + (kind?.tokens.length ?? 0);
      if (!streets.has(place.name)) return { length: whole, place };
      if (!kind || !STATIONS.includes(kind.kind)) return { length };
      return { length: whole, place: { ...place, name: `${place.name}站` } };
    }
    return { length: 1 };
  }

  return {
    read,
    settled(placed, likelihoods) {
      const { byEntry } = likelihoods;
      if (byEntry.length === 0) return likelihoods;
      const district = districtOf(placed);
      const ofDistricts = districts.map((entry) => item(byEntry, entry));
      const [sum, most] = [ofDistricts.reduce((one, other) => one + other, 0), Math.max(...ofDistricts)];
      if (district === undefined && placed.named.length === 0 && most >= SURE * sum) return likelihoods;
      const [meant, kept] = district === undefined ? [listed, GUESSED] : [district, 0];
      const moved = byEntry.map((likelihood, entry) =>
        entry === listed || districts.includes(entry) ? kept * likelihood : likelihood,
      );
      moved[meant] = (1 - kept) * sum + item(byEntry, listed);
      return { ...likelihoods, byEntry: moved };
    },
    isIn: (name, entry) => placeOf.get(name)?.district === entry,
    kept(matches, placed) {
      const district = districtOf(placed);
      if (district === undefined) return matches;
      return new Map([...matches].filter(([entry]) => entry === district || !districts.includes(entry)));
    },
  };
}

/** Returns subdistricts by their shorter names, without those that another district has, too: 宝山, 南京. */
function shortened(places: readonly Place[]): readonly Place[] {
  const shorter = LEFT_OUT.flatMap((end) =>
    places
      .filter(({ name }) => end.test(name))
      .map(({ name, district }): Place => ({ name: name.replace(end, ''), district })),
  );
  const isElsewhere = (one: Place) =>
    [...places, ...shorter].some(({ name, district }) => name === one.name && district !== one.district);
  return shorter
    .filter((one) => !isElsewhere(one))
    .map(({ name, district }): Place => ({ name: `${name}街道`, district }));
}

/** Returns places by how their names are spelled in pinyin, as one word; without those that two districts share. */
function spelled(places: readonly Place[], sounds: PackedSounds): ReadonlyMap<string, Place> {
  const syllablesOf = new Map<string, string[]>();
  for (const [syllable, characters] of syllablesIn(unpackedSounds(sounds)))
    for (const character of characters) syllablesOf.set(character, [...(syllablesOf.get(character) ?? []), syllable]);
  const bySpelling = new Map<string, Place | undefined>();
  for (const place of places)
    for (const spelling of spellings(Array.from(place.name), syllablesOf)) {
      const other = bySpelling.get(spelling);
      const isShared = bySpelling.has(spelling) && other?.district !== place.district;
      bySpelling.set(spelling, isShared ? undefined : (other ?? place));
    }
  return new Map([...bySpelling].flatMap(([spelling, place]) => (place ? [[spelling, place]] : [])));
}

function spellings(
  [first, ...rest]: readonly string[],
  syllablesOf: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (first === undefined) return [''];
  const behind = spellings(rest, syllablesOf);
  return (syllablesOf.get(first) ?? []).flatMap((syllable) => behind.map((one) => syllable + one));
}
