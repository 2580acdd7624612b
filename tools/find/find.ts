// `npm run -s find`: reads one query per line from standard input, and writes one line of results each. See
// docs/adr/0019.
import { CATALOGUE } from '../../src/search/catalogue/catalogue';
import type { Entry } from '../../src/search/catalogue/entry';
import { finder, type Result } from '../../src/search/find';
import { chinese } from '../../src/search/packed/chinese';
import { english } from '../../src/search/packed/english';
import { homophones } from '../../src/search/packed/homophones';
import { weights } from '../../src/search/packed/weights';
import { endQuietlyWithoutReader, write } from '../decide/output';
import { queriesIn } from './queries';

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

/** Returns the language of the titles; `undefined` if the arguments are not a language. */
function languageIn([option, language, ...rest]: readonly string[]): 'zh' | 'en' | undefined {
  if (option === undefined) return 'zh';
  if (option !== '--language' || rest.length > 0) return undefined;
  return language === 'zh' || language === 'en' ? language : undefined;
}

async function main(words: readonly string[]): Promise<number> {
  endQuietlyWithoutReader();
  if (words.length === 1 && words[0] === '--help') {
    await write(HELP);
    return 0;
  }
  const language = languageIn(words);
  if (language === undefined) {
    process.stderr.write(`Not understood: ${words.join(' ')}\n${HELP}`);
    return 2;
  }
  const find = finder({
    index: chinese,
    weights,
    names: english,
    titles: language === 'en' ? 'names' : 'index',
    homophones,
  });
  for await (const queries of queriesIn(process.stdin as AsyncIterable<Buffer>)) {
    const answers = queries.map((query) => {
      const { results, suggested } = find(query);
      return `${JSON.stringify({ query, results: results.map(printed), suggested: suggested.map(printed) })}\n`;
    });
    await write(answers.join(''));
  }
  return 0;
}

main(process.argv.slice(2)).then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 70;
  },
);
