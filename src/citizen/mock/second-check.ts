/** The result of entering a code. `too-many`: the code is void, even if the next try is right. */
export type CodeChecked = 'passed' | 'wrong' | 'too-many';

/** The code of the second check (R10). The mock authority shows it on the screen, because it cannot send a message. */
export interface CodeCheck {
  /** Returns a new code, which voids the previous one. */
  send(): string;
  check(entered: string): CodeChecked;
}

const DIGITS = 6;
const TRIES = 3;

export function createCodeCheck(random: () => number): CodeCheck {
  let code = '';
  let left = 0;
  return {
    send() {
      code = Array.from({ length: DIGITS }, () => String(Math.floor(random() * 10))).join('');
      left = TRIES;
      return code;
    },
    check(entered) {
      if (left === 0) return 'too-many';
      if (entered === code) return 'passed';
      left -= 1;
      return left === 0 ? 'too-many' : 'wrong';
    },
  };
}
