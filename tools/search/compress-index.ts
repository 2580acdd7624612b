import type { CompressedText } from '../../src/search/compressed-text';
import { COLUMN, type CompressedIndex, type PackedIndex, type PackedNames } from '../../src/search/packed-index';
import { charactersOf } from '../../src/search/packed-sounds';
import { compressNumbers } from './compress';
import { compressText } from './compress-text';

/** Compresses an index. Throws a RangeError if a name holds what parts names. */
export function compressIndex({ sounds, entries, about, landmarks }: PackedIndex): CompressedIndex {
  return {
    sounds,
    text: compressText(textOf([...transposed(entries), landmarks]), charactersOf(sounds)),
    about: compressNumbers(about.map((other, entry) => (other === entry ? 0 : other + 1))),
  };
}

/** Compresses names. Throws a RangeError if a name holds what parts names. */
export function compressNames(names: PackedNames): CompressedText {
  return compressText(textOf(transposed(names)));
}

/** Returns the columns of rows that are equally long. */
function transposed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
}

function textOf(columns: readonly (readonly string[])[]): string {
  const holding = columns.flat().find((name) => name.includes(COLUMN) || name.includes('\n'));
  if (holding !== undefined) throw new RangeError(`A name holds what parts names: ${holding}`);
  return columns.map((names) => names.join('\n')).join(COLUMN);
}
