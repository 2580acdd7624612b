import Papa from 'papaparse';
import { columnOf, COLUMNS, isNumbering, NEEDED, visible, type Column } from './columns';
import type { Place, Problem } from './problem';

/** One centre as in the file: its texts by column, without blank ones. */
export interface Row {
  readonly at: Exclude<Place['at'], 'file'>;
  readonly texts: Readonly<Partial<Record<Column, string>>>;
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/** Reads a table or a JSON list, which begins with `[`. */
export function rowsOf(text: string): Rows {
  const plain = text.replace(/\r\n?/g, '\n');
  return /^\s*[[{]/.test(plain) ? jsonRows(plain) : tableRows(plain);
}

/** What may separate the cells of a table; a comma if nothing tells. */
const DELIMITERS = [',', ';', '\t'];
/** A list may begin with a title and a date; its headings stand within these lines. */
const LINES_WITH_HEADINGS = 10;

interface Layout {
  readonly delimiter: string;
  /** How many filled lines stand above the headings. */
  readonly titles: number;
}

/**
 * Finds the line with the most known headings, and the delimiter that shows them. Papaparse guesses a delimiter from how
 * regular the lines are, which the empty line at the end of most files spoils.
 */
function layoutOf(text: string): Layout {
  let best = { delimiter: ',', titles: 0, known: 0 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: LINES_WITH_HEADINGS });
    data.filter(isFilled).forEach((cells, titles) => {
      const known = cells.filter((cell) => columnOf(cell) !== undefined).length;
      if (known > best.known) best = { delimiter, titles, known };
    });
  }
  // A single heading may be a title that happens to be one, such as 受理点.
  return best.known > 1 ? best : { ...best, titles: 0 };
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => visible(cell).trim() !== '');
}

function tableRows(text: string): Rows {
  const layout = layoutOf(text);
  let { titles } = layout;
  const rows: Row[] = [];
  const problems: Problem[] = [];
  let headings: readonly (Column | undefined)[] | undefined;
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    delimiter: layout.delimiter,
    newline: '\n',
    step: ({ data: cells, errors, meta }) => {
      const at = { line };
      line += text.slice(read, meta.cursor).split('\n').length - 1;
      read = meta.cursor;
      if (errors.some(({ type }) => type === 'Quotes')) problems.push({ at, type: 'quotes' });
      else if (!isFilled(cells)) return;
      else if (titles > 0) titles -= 1;
      else if (headings === undefined) headings = readHeadings(cells, at.line, problems);
      else if (isFilled(cells.slice(headings.length)))
        problems.push({ at, type: 'too-many-cells', found: cells.length, wanted: headings.length });
      else rows.push({ at, texts: textsOf(headings.map((column, place) => [column, cells[place] ?? ''])) });
    },
  });
  return { rows, problems };
}

function readHeadings(cells: readonly string[], line: number, problems: Problem[]): (Column | undefined)[] {
  const columns = cells.map(columnOf);
  columns.forEach((column, place) => {
    const found = (cells[place] ?? '').trim().replace(/\s+/g, ' ');
    const at = { line, column: place + 1 };
    if (column === undefined && visible(found) !== '' && !isNumbering(found))
      problems.push({ at, type: 'unknown-heading', found });
    if (column !== undefined && columns.indexOf(column) < place) problems.push({ at, type: 'heading-twice', found });
  });
  for (const column of NEEDED)
    if (!columns.includes(column)) problems.push({ at: { line }, column, type: 'heading-missing' });
  return columns;
}

function jsonRows(text: string): Rows {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const before = text.slice(0, Number(/position (\d+)/.exec(why)?.[1] ?? text.length)).split('\n');
    const character = (before.at(-1)?.length ?? 0) + 1;
    return { rows: [], problems: [{ at: { line: before.length }, type: 'no-json', why, character }] };
  }
  if (!Array.isArray(list)) return { rows: [], problems: [{ at: 'file', type: 'no-list' }] };
  const rows: Row[] = [];
  const problems: Problem[] = [];
  list.forEach((item: unknown, place) => {
    const at = { item: place + 1 };
    if (typeof item !== 'object' || item === null || Array.isArray(item)) problems.push({ at, type: 'no-object' });
    else rows.push({ at, texts: readItem(item, at, problems) });
  });
  return { rows, problems };
}

function readItem(item: object, at: { readonly item: number }, problems: Problem[]): Row['texts'] {
  const cells = Object.entries(item).map(([key, value]: [string, unknown]): [Column | undefined, string] => {
    const column = columnOf(key);
    if (column === undefined) {
      if (!isNumbering(key)) problems.push({ at, type: 'unknown-heading', found: key });
    } else if (typeof value === 'string' || typeof value === 'number') return [column, String(value)];
    else if (value !== null) problems.push({ at, column, type: 'not-text', found: JSON.stringify(value) });
    return [column, ''];
  });
  return textsOf(cells);
}

/** What offices write into a cell that has nothing to say. */
const NOTHING = /^(?:(?:暂无|暂缺|无)(?:联系)?(?:电话|信息)?|待定|不详|n\/?a|none|[-—–/\\]+)$/i;

function textsOf(cells: readonly (readonly [Column | undefined, string])[]): Row['texts'] {
  return Object.fromEntries(
    COLUMNS.flatMap((column) => {
      const text = visible(cells.find(([each]) => each === column)?.[1] ?? '').trim();
      return text === '' || NOTHING.test(text) ? [] : [[column, text]];
    }),
  );
}
