import Papa from 'papaparse';
import { columnOf, COLUMNS, NEEDED, type Column } from './columns';
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

function tableRows(text: string): Rows {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  let headings: readonly (Column | undefined)[] | undefined;
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    // Commas, semicolons or tabs, detected from the first lines.
    delimiter: '',
    newline: '\n',
    step: ({ data: cells, errors, meta }) => {
      const at = { line };
      line += text.slice(read, meta.cursor).split('\n').length - 1;
      read = meta.cursor;
      if (errors.some(({ type }) => type === 'Quotes')) problems.push({ at, type: 'quotes' });
      else if (cells.every((cell) => cell.trim() === '')) return;
      else if (headings === undefined) headings = readHeadings(cells, at.line, problems);
      else if (cells.slice(headings.length).some((cell) => cell.trim() !== ''))
        problems.push({ at, type: 'too-many-cells', found: cells.length, wanted: headings.length });
      else rows.push({ at, texts: textsOf(headings.map((column, place) => [column, cells[place] ?? ''])) });
    },
  });
  return { rows, problems };
}

function readHeadings(cells: readonly string[], line: number, problems: Problem[]): (Column | undefined)[] {
  const columns = cells.map(columnOf);
  columns.forEach((column, place) => {
    const found = cells[place]?.trim() ?? '';
    const at = { line, column: place + 1 };
    if (column === undefined && found !== '') problems.push({ at, type: 'unknown-heading', found });
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
    if (column === undefined) problems.push({ at, type: 'unknown-heading', found: key });
    else if (typeof value === 'string' || typeof value === 'number') return [column, String(value)];
    else if (value !== null) problems.push({ at, column, type: 'not-text', found: JSON.stringify(value) });
    return [column, ''];
  });
  return textsOf(cells);
}

function textsOf(cells: readonly (readonly [Column | undefined, string])[]): Row['texts'] {
  return Object.fromEntries(
    COLUMNS.flatMap((column) => {
      const text = cells.find(([each]) => each === column)?.[1].trim() ?? '';
      return text === '' ? [] : [[column, text]];
    }),
  );
}
