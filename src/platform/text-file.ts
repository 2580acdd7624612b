/** How it went: saved or sent on; the person thought better of it, or the platform would not. */
export type FileGiven = 'given' | 'failed';

/** What the person chose: its text; nothing; or something that is no text, or too large to be one of ours. */
export type FileTaken =
  { readonly is: 'text'; readonly text: string } | { readonly is: 'none' } | { readonly is: 'unreadable' };

/** Text as a file, given away and taken back. Both only from a tap. */
export interface TextFiles {
  readonly give: (text: string, name: string) => Promise<FileGiven>;
  readonly take: () => Promise<FileTaken>;
}

/** Alipay hands on no file of the app's own: there a text is copied and pasted. */
export const textFiles: TextFiles | 'no files' = 'no files';
