import { fstatSync } from 'node:fs';

const EVERY_MILLISECONDS = 500;

export interface Progress {
  /** Counts more answered lines. */
  add(lines: number): void;
  end(): void;
}

/** Shows the progress of a long input on standard error, and only if a person is watching. */
export function progress(bytesRead: () => number): Progress {
  if (!process.stderr.isTTY) return { add: nothing, end: nothing };
  const total = sizeOfInput();
  let lines = 0;
  let shown = performance.now();
  let visible = false;
  return {
    add(more) {
      lines += more;
      if (performance.now() - shown < EVERY_MILLISECONDS) return;
      shown = performance.now();
      visible = true;
      const share = total > 0 ? ` (${Math.min(100, Math.floor((bytesRead() / total) * 100))} %)` : '';
      process.stderr.write(`\r${lines.toLocaleString('en')} lines${share}`);
    },
    end() {
      if (visible) process.stderr.write(`\r${lines.toLocaleString('en')} lines\u001b[K\n`);
    },
  };
}

function nothing(): void {
  // Nobody is watching.
}

/** Returns the bytes of a file on standard input; 0 for a pipe, whose length is unknown. */
function sizeOfInput(): number {
  const stat = fstatSync(0);
  return stat.isFile() ? stat.size : 0;
}
