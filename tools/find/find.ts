// `npm run -s find`: reads one query per line from standard input, and writes one line of results each. See
// docs/adr/0019.
import { CATALOGUE } from '../../src/search/catalogue/catalogue';
import type { Entry } from '../../src/search/catalogue/entry';
import { ALL_PARTS } from '../../src/search/all-parts';
import { finder, type Result } from '../../src/search/find';
import { endQuietlyWithoutReader, write } from '../decide/output';
import { readOptions, UsageError } from './options';
import { queriesIn } from './queries';

/** The command's exit statuses, beside 0. */
const UNUSABLE = 2;
const BROKEN = 70;

const HELP = `Reads one query per line, and writes one line of JSON for each, with at most 20 results, best first; without any, up
to three entries that the query may mean are suggested. A question says what entry it is about:
{"query":"…","results":[{"id":"…","title":"…","path":"/pages/…","about":"…"}],"suggested":[]}
  --language en    titles in English (default zh: Chinese)
`;

const catalogue: Readonly<Record<string, Entry>> = CATALOGUE;

function printed({ id, title, path }: Result) {
  const about = catalogue[id]?.about;
  return { id, title, path, ...(about !== undefined && { about }) };
}

async function main(words: readonly string[]): Promise<void> {
  endQuietlyWithoutReader();
  const options = readOptions(words);
  if (options.type === 'help') {
    await write(HELP);
    return;
  }
  const find = finder({ ...ALL_PARTS, titles: options.language });
  for await (const queries of queriesIn(process.stdin as AsyncIterable<Buffer>)) {
    const answers = queries.map((query) => {
      const { results, suggested } = find(query);
      return `${JSON.stringify({ query, results: results.map(printed), suggested: suggested.map(printed) })}\n`;
    });
    await write(answers.join(''));
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof UsageError) process.stderr.write(HELP);
  process.exitCode = error instanceof UsageError ? UNUSABLE : BROKEN;
});
