/**
 * `given`: saved or sent. `failed`: cancelled by the user or refused by the platform. `no-downloads`: the browser inside another
 * app refuses files.
 */
export type FileGiven = 'given' | 'failed' | 'no-downloads';

/** The text of the chosen file; `none` if no file was chosen; `unreadable` if it is not text, or too large. */
export type FileTaken =
  { readonly type: 'text'; readonly text: string } | { readonly type: 'none' } | { readonly type: 'unreadable' };

/** Exports text as a file and reads such a file back. Call both only from a tap. */
export interface TextFiles {
  readonly give: (text: string, name: string) => Promise<FileGiven>;
  readonly take: () => Promise<FileTaken>;
}

/** Alipay cannot share an app's own files, so the text is copied and pasted there. */
export const textFiles: TextFiles | 'no files' = 'no files';
