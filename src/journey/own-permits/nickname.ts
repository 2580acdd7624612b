/** What somebody calls the holder of a permit kept on this device: a nickname, and no more than that. */

/** Characters, for the eye: room for a nickname, none for an identity number. */
export const LONGEST_NICKNAME = 12;

export type NicknameProblem = 'missing' | 'too-long' | 'like-a-number' | 'taken' | 'none';

/** On one line, without what cannot be seen, its digits plain ones: WeChat on Android may lack what `normalize` needs. */
export function tidied(typed: string): string {
  return typed
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u0000-\u001f\u007f-\u00a0\u2028\u2029\u3000]+/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** What is wrong with a nickname that has been tidied; `others` are those in use. */
export function nicknameProblem(nickname: string, others: readonly string[] = []): NicknameProblem {
  if (nickname === '') return 'missing';
  if (isLikeANumber(nickname)) return 'like-a-number';
  if (Array.from(nickname).length > LONGEST_NICKNAME) return 'too-long';
  return others.some((other) => sameNickname(other, nickname)) ? 'taken' : 'none';
}

export function sameNickname(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** An identity number, a telephone number or a part of one, however it is broken up. */
function isLikeANumber(nickname: string): boolean {
  return /\d{6}/.test(nickname.replace(/[\s\-–—_.·,，、/*]/g, ''));
}
