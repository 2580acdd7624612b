const BAR = 40;

/** Draws on a terminal how much is done; elsewhere each update would be a line of its own. */
export function showProgress(done: number, all: number): void {
  if (!process.stdout.isTTY) return;
  const full = Math.floor((BAR * done) / all);
  process.stdout.write(`\r[${'#'.repeat(full)}${' '.repeat(BAR - full)}] ${done} of ${all}${done === all ? '\n' : ''}`);
}
