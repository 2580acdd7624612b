export type Encoding = 'UTF-8' | 'UTF-16' | 'GB18030';

export type Decoded = { readonly text: string; readonly encoding: Encoding } | 'no-text';

const MARKS: readonly (readonly [mark: string, encoding: Encoding, label: string])[] = [
  ['efbbbf', 'UTF-8', 'utf-8'],
  ['fffe', 'UTF-16', 'utf-16le'],
  ['feff', 'UTF-16', 'utf-16be'],
];

/**
 * Decodes the text of a file. Chinese offices write UTF-8 with and without a BOM, UTF-16 ("Unicode text"), and GB18030 or
 * its subsets GBK and GB 2312. Those have no BOM, so whatever is not UTF-8 is tried as GB18030.
 */
export function decode(bytes: Buffer): Decoded {
  if (bytes.length === 0) return { text: '', encoding: 'UTF-8' };
  const marked = MARKS.find(([mark]) => bytes.toString('hex', 0, mark.length / 2) === mark);
  const tries: readonly (readonly [Encoding, string])[] = marked
    ? [[marked[1], marked[2]]]
    : [
        ['UTF-8', 'utf-8'],
        ['GB18030', 'gb18030'],
      ];
  for (const [encoding, label] of tries) {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      // A spreadsheet's own file (.xlsx) is an archive; no text contains a NUL.
      return text.includes('\0') ? 'no-text' : { text, encoding };
    } catch {
      // Not in this encoding.
    }
  }
  return 'no-text';
}
