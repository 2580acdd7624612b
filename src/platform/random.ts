/**
 * A number from 0 up to, but not including, 1. Mini-programs have no synchronous secure source; what it is used for here
 * (request keys, the mock's sessions) needs uniqueness, not secrecy.
 */
export function random(): number {
  return Math.random();
}
