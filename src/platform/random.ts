/**
 * Returns a number from 0 up to, but not including, 1. Mini-programs have no synchronous secure source; request keys and
 * the mock's sessions need uniqueness, not secrecy.
 */
export function random(): number {
  return Math.random();
}
