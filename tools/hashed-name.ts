/** A name that holds the hash of the file's content: the file under it never changes. */
export const HASHED_NAME = /\.[0-9a-f]{8}\.(?:js|css)$/;
