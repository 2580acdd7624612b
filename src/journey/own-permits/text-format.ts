import { dateProblem } from './date-problem';
import { nicknameProblem, sameNickname, tidied, type NicknameProblem } from './nickname';
import type { OwnPermit } from './own-permits';

/**
 * Noted permits as text, one line each, so that a person can read, write and correct them:
 *
 *     2026-12-05 妈妈 #3kd0f9q2m1x8z7ab
 *
 * The date may be written in any of the usual ways. The id after `#` is optional and identifies the permit under a new
 * nickname; empty lines, and lines that begin with `#`, are skipped.
 */

export type LineProblem =
  'no-date' | 'no-such-date' | 'too-early' | Exclude<NicknameProblem, 'none'> | 'twice' | 'too-many';

export interface LineError {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly problem: LineProblem;
}

/** The changes an import would make; if any line has an error, none may be made. */
export interface Import {
  readonly errors: readonly LineError[];
  readonly added: readonly OwnPermit[];
  readonly changed: readonly { readonly before: OwnPermit; readonly after: OwnPermit }[];
  /** Permits that are stored already. */
  readonly same: readonly OwnPermit[];
  /** The list that this was worked out from; importing into a different list would undo what has changed since. */
  readonly from: readonly OwnPermit[];
  /** The whole list after the import. */
  readonly permits: readonly OwnPermit[];
}

const LINE = new RegExp(
  [
    /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})| ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?)(?!\d)/,
    /(?:[:：,，;；、] ?| )?(.*?)(?: ?#([a-z0-9]{8,32}))?$/,
  ]
    .map(({ source }) => source)
    .join(''),
);
/** Longer lines cannot be ours; the error shows only their beginning. */
const LONGEST_LINE = 120;

export function permitsAsText(permits: readonly OwnPermit[]): readonly string[] {
  return permits.map(({ validTo, nickname, id }) => `${validTo} ${nickname} #${id}`);
}

/** Works out what the lines would change in these permits; `newId` is called for each line without an id. */
export function permitsFromText(
  text: string,
  permits: readonly OwnPermit[],
  { most, newId }: { readonly most: number; readonly newId: () => string },
): Import {
  const errors: LineError[] = [];
  const added: OwnPermit[] = [];
  const changed: { before: OwnPermit; after: OwnPermit }[] = [];
  const same: OwnPermit[] = [];
  const read: { readonly permit: OwnPermit; readonly at: Omit<LineError, 'problem'> }[] = [];

  text.split(/\r\n?|\n/).forEach((raw, index) => {
    const written = tidied(raw);
    if (written === '' || written.startsWith('#')) return;
    const at = { line: index + 1, text: written.slice(0, LONGEST_LINE) };
    const entry = entryIn(written);
    if (typeof entry === 'string') {
      errors.push({ ...at, problem: entry });
      return;
    }
    const { nickname, validTo } = entry;
    const before =
      permits.find(({ id }) => id === entry.id) ?? permits.find((own) => sameNickname(own.nickname, nickname));
    const permit: OwnPermit = { id: before?.id ?? entry.id ?? newId(), nickname, validTo };
    if (read.some((other) => isAgain(other.permit, permit))) {
      errors.push({ ...at, problem: 'twice' });
      return;
    }
    read.push({ permit, at });
    if (before === undefined) added.push(permit);
    else if (before.nickname === nickname && before.validTo === validTo) same.push(before);
    else changed.push({ before, after: permit });
    if (permits.length + added.length > most) errors.push({ ...at, problem: 'too-many' });
  });

  const result = [...permits.map((own) => changed.find(({ before }) => before === own)?.after ?? own), ...added];
  // A nickname in use now may be free after the import, or the other way round, so the whole list is checked.
  for (const { permit, at } of read) {
    const taken = result.some(({ id, nickname }) => id !== permit.id && sameNickname(nickname, permit.nickname));
    if (taken) errors.push({ ...at, problem: 'taken' });
  }
  return {
    errors: errors.sort((one, other) => one.line - other.line),
    added,
    changed,
    same,
    from: permits,
    permits: result,
  };
}

function isAgain(earlier: OwnPermit, permit: OwnPermit): boolean {
  return earlier.id === permit.id || sameNickname(earlier.nickname, permit.nickname);
}

function entryIn(written: string): (Omit<OwnPermit, 'id'> & { readonly id: string | undefined }) | LineProblem {
  const parts = written.length > LONGEST_LINE ? null : LINE.exec(written);
  if (parts === null) return 'no-date';
  const [, year = '', ...rest] = parts;
  const [numericMonth, numericDay, month = numericMonth, day = numericDay, name = '', id] = rest;
  const validTo = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  const wrong = dateProblem(validTo);
  if (wrong !== 'none') return wrong === 'too-early' ? 'too-early' : 'no-such-date';
  const nickname = tidied(name);
  const problem = nicknameProblem(nickname);
  return problem === 'none' ? { nickname, validTo, id } : problem;
}

function twoDigits(written = ''): string {
  return written.padStart(2, '0');
}
