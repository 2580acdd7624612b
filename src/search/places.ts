import type { Classify, Likelihoods } from './classifier';
import { item } from './item';
import type { Match } from './matcher';
import type { PackedIndex } from './packed-index';

/** The entry of all centres (受理点), and what the ids of those of each district begin with. */
const CENTRES = 'centres';
const OF_DISTRICT = 'centre-';
/** How a name ends that is that of a centre itself (受理中心). */
const CENTRE = '受理中心';
/** What may follow the name of a place, as part of it. */
const KINDS = ['街道', '新区', '镇', '乡', '区'].map((kind) => Array.from(kind));
/** A road or a river that is called after a place may be elsewhere. */
const CALLED_AFTER = /^[路江]/;

/** A query read for places. */
export interface Placed {
  /** Its tokens, with the same one for each place: what is asked about one is asked about all. */
  readonly tokens: readonly string[];
  /** The entry of the centres in the district that it names; absent if it names none, or several. */
  readonly district?: number;
}

/** Which district a place is in, is in a list: no weights need to guess it. */
export interface Places {
  readonly read: (tokens: readonly string[]) => Placed;
  /** Classifies a query; if it names a district, what speaks for any centre speaks for that district's. */
  readonly classified: (placed: Placed, classify: Classify) => Likelihoods;
  /** True if a name is that of a place in the district of an entry. */
  readonly isIn: (name: string, entry: number) => boolean;
  /** Leaves out the centres of other districts than the one that a query names. */
  readonly kept: (matches: ReadonlyMap<number, Match>, { district }: Placed) => ReadonlyMap<number, Match>;
}

/** Returns what the words of the districts' entries say about places. */
export function placesOf({ entries }: PackedIndex): Places {
  const districts = entries.flatMap(([id], entry) => (id.startsWith(OF_DISTRICT) ? [entry] : []));
  const centres = new Set([entries.findIndex(([id]) => id === CENTRES), ...districts]);
  const namesOf = (district: number) =>
    item(entries, district)[3]
      .split('|')
      .filter((name) => !name.endsWith(CENTRE));
  const districtOf = new Map(districts.flatMap((entry) => namesOf(entry).map((place) => [place, entry] as const)));
  const anyPlace = Array.from(districts[0] === undefined ? '' : item(namesOf(districts[0]), 0));
  const longest = Math.max(0, ...[...districtOf.keys()].map(({ length }) => length));

  function read(tokens: readonly string[]): Placed {
    const placed: string[] = [];
    const named = new Set<number>();
    for (let at = 0; at < tokens.length;) {
      const { length, district } = placeAt(tokens, at);
      if (district === undefined) placed.push(...tokens.slice(at, at + length));
      else {
        placed.push(...anyPlace);
        named.add(district);
      }
      at += length;
    }
    const [district] = named;
    return { tokens: placed, ...(named.size === 1 && district !== undefined && { district }) };
  }

  /** Returns of how many tokens the longest place there is, and its district; of a token that begins none only the length. */
  function placeAt(tokens: readonly string[], at: number): { readonly length: number; readonly district?: number } {
    for (let length = Math.min(longest, tokens.length - at); length > 1; length -= 1) {
      const district = districtOf.get(tokens.slice(at, at + length).join(''));
      if (district === undefined) continue;
      if (CALLED_AFTER.test(tokens[at + length] ?? '')) return { length };
      const kind = KINDS.find((one) => one.every((character, index) => tokens[at + length + index] === character));
      return { length: length + (kind?.length ?? 0), district };
    }
    return { length: 1 };
  }

  return {
    read,
    classified({ tokens, district }, classify) {
      const likelihoods = classify(tokens);
      const { byEntry } = likelihoods;
      if (district === undefined || byEntry.length === 0) return likelihoods;
      const ofCentres = [...centres].reduce((sum, entry) => sum + (byEntry[entry] ?? 0), 0);
      const likelihoodOf = (likelihood: number, entry: number) =>
        entry === district ? ofCentres : centres.has(entry) ? 0 : likelihood;
      return { ...likelihoods, byEntry: byEntry.map(likelihoodOf) };
    },
    isIn: (name, entry) => districtOf.get(name) === entry,
    kept: (matches, { district }) =>
      district === undefined
        ? matches
        : new Map([...matches].filter(([entry]) => entry === district || !districts.includes(entry))),
  };
}
