import { decide } from '../../src/rules/decide';
import { policyInForce } from '../../src/rules/policy-in-force';
import { ALL_PARTS } from '../../src/search/all-parts';
import { finder, type Found, type Result } from '../../src/search/find';
import { mockCases } from '../bench/mock-cases';

/** Set by answers.ts: the queries, and the engine's own way to write a line. */
declare const QUERIES: readonly string[];
declare const print: ((line: string) => void) | undefined;

const CASES = 5_000;

function answered(query: string, { results, suggested }: Found): string {
  const ids = (found: readonly Result[]) => found.map(({ id }) => id);
  return JSON.stringify({ query, results: ids(results), suggested: ids(suggested) });
}

/** Answers cases and queries in any engine, and writes one line for each answer, then the time that all took. */
function run(): void {
  const write = typeof print === 'function' ? print : console.log;
  const start = Date.now();
  const lines: string[] = [];
  for (const given of mockCases(CASES)) lines.push(JSON.stringify(decide(policyInForce(given.today), given)));
  const decided = Date.now();
  for (const find of [finder({ ...ALL_PARTS, titles: 'zh' }), finder({ ...ALL_PARTS, titles: 'en' })])
    for (const query of QUERIES) lines.push(answered(query, find(query)));
  for (const line of lines) write(line);
  write(JSON.stringify({ decisions: decided - start, searches: Date.now() - decided }));
}

run();
