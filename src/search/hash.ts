/** There are so many hashes: with some 700 remembered, one short query in fifteen hundred is taken for another. */
const HASHES = 2 ** 20;

/** Returns the hash of a text, by FNV-1a, from 0 to 2^20 - 1. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The lowest bits alone mix badly.
  return (hash ^ (hash >>> 13)) & (HASHES - 1);
}
