// The events that a runner's reporter appends to the file named by TEST_EVENTS: one JSON object per line, read by
// tally.ts. Plain JavaScript, because Jest loads its reporters without compiling them.
import { appendFileSync } from 'node:fs';

/**
 * Writes at once, so that the events of a killed runner are not lost. Does nothing if no file is named.
 * @param {import('./tally').TestEvent} event
 */
export function logEvent(event) {
  const file = process.env['TEST_EVENTS'];
  if (file) appendFileSync(file, `${JSON.stringify(event)}\n`);
}
