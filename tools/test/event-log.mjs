// What a runner's reporter appends to the file that TEST_EVENTS names: one JSON object a line, read by tally.ts. Plain
// JavaScript, because Jest loads its reporters without compiling them.
import { appendFileSync } from 'node:fs';

/**
 * Writes at once, so that a runner that is killed leaves what it had counted. Does nothing where no file is named.
 * @param {import('./tally').TestEvent} event
 */
export function logEvent(event) {
  const file = process.env['TEST_EVENTS'];
  if (file) appendFileSync(file, `${JSON.stringify(event)}\n`);
}
