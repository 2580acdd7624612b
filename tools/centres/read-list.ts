import type { Centre } from '../../src/guide/centres/centre';
import { DISTRICTS } from '../../src/guide/centres/districts';
import { NEEDED, type Column } from './columns';
import { decode, type Encoding } from './decode';
import type { Place, Problem } from './problem';
import { readCentre } from './read-centre';
import { rowsOf, type Row } from './rows';

export type ReadList =
  | { readonly type: 'read'; readonly centres: readonly Centre[]; readonly encoding: Encoding }
  | { readonly type: 'refused'; readonly problems: readonly Problem[] };

/** Returns all centres of a file, by district and name, or all of its problems: never a part. */
export function readList(bytes: Buffer, today: string): ReadList {
  const decoded = decode(bytes);
  if (decoded === 'no-text') return { type: 'refused', problems: [{ at: 'file', type: 'no-text' }] };
  const { rows, problems: found } = rowsOf(decoded.text);
  const problems = [...found];
  // If a heading is wrong, so is every line below it.
  if (problems.some(({ at, type }) => at !== 'file' && 'line' in at && type.includes('heading')))
    return { type: 'refused', problems };
  const centres: Centre[] = [];
  const seen = new Map<string, Row['at']>();
  const filledAbove = new Set<Column>();
  for (const row of rows) {
    const read = readCentre(row, today);
    // A spreadsheet saves a merged cell in its first line alone. Filling it down would guess a centre's district.
    const merged = NEEDED.filter((column) => row.texts[column] === undefined && filledAbove.has(column));
    for (const column of NEEDED) if (row.texts[column] !== undefined) filledAbove.add(column);
    if (!('name' in read)) {
      for (const problem of read) {
        const column = problem.type === 'missing' ? merged.find((each) => each === problem.column) : undefined;
        problems.push(column === undefined ? problem : { at: row.at, column, type: 'merged-cells' });
      }
      continue;
    }
    centres.push(read);
    const key = `${read.district} ${read.name.normalize('NFKC').replace(/\s/g, '').toLowerCase()}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row.at);
    else
      problems.push({
        at: row.at,
        column: 'name',
        type: 'listed-twice',
        found: read.name,
        first,
      });
  }
  if (rows.length === 0 && problems.length === 0) problems.push({ at: 'file', type: 'empty' });
  problems.sort((one, other) => placeOf(one) - placeOf(other));
  if (problems.length > 0) return { type: 'refused', problems };
  const place = (centre: Centre) => DISTRICTS.indexOf(centre.district);
  centres.sort((one, other) => place(one) - place(other) || (one.name < other.name ? -1 : 1));
  return { type: 'read', centres, encoding: decoded.encoding };
}

/** Returns its line, or its position in a JSON list, from 1. */
function placeOf({ at }: Place): number {
  if (at === 'file') return 0;
  return 'line' in at ? at.line : at.item;
}
