/** Matches a name with the hash of the file's content: a file of that name never changes. */
export const HASHED_NAME = /\.[0-9a-f]{8}\.(?:js|css)$/;
