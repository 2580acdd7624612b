/** The name by which the user calls the holder of a permit stored on this device: a nickname, and nothing more. */

/** In characters as the eye counts them: enough for a nickname, too few for an identity number. */
export const LONGEST_NICKNAME = 12;

export type NicknameProblem = 'missing' | 'too-long' | 'like-a-number' | 'taken' | 'none';

/**
 * Returns the nickname on one line, without invisible characters and with plain digits. Done by hand, since WeChat on
 * Android may lack what `normalize` needs.
 */
export function tidied(typed: string): string {
  return typed
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u0000-\u001f\u007f-\u00a0\u2028\u2029\u3000]+/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** Returns what is wrong with a tidied nickname; `others` are those in use. */
export function nicknameProblem(nickname: string, others: readonly string[] = []): NicknameProblem {
  if (nickname === '') return 'missing';
  if (isLikeANumber(nickname)) return 'like-a-number';
  if (Array.from(nickname).length > LONGEST_NICKNAME) return 'too-long';
  return others.some((other) => sameNickname(other, nickname)) ? 'taken' : 'none';
}

export function sameNickname(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** True for an identity number, a telephone number or part of one, however it is broken up. */
function isLikeANumber(nickname: string): boolean {
  return /\d{6}/.test(nickname.replace(/[\s\-–—_.·,，、/*]/g, ''));
}
