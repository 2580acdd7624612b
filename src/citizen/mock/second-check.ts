/** How an entered code was taken. `too-many`: it is worth nothing any more, even if the next try is right. */
export type CodeChecked = 'passed' | 'wrong' | 'too-many';

/** The code of the second check (R10), as the mock authority sends it: to the screen, for there is no phone to send it to. */
export interface CodeCheck {
  /** Sends a new code; the one before is worth nothing any more. */
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
