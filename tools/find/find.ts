// `npm run -s find`: reads one query per line from standard input, and writes one line of results each. See
// docs/adr/0014.
import { finder } from '../../src/search/find';
import { chinese } from '../../src/search/packed/chinese';
import { english } from '../../src/search/packed/english';
import { homophones } from '../../src/search/packed/homophones';
import { endQuietlyWithoutReader, write } from '../decide/output';
import { queriesIn } from './queries';

const HELP = `Reads one query per line, and writes one line of JSON for each, with at most 20 results, best first:
{"query":"…","results":[{"id":"…","title":"…","path":"/pages/…"}]}
  --language en    titles in English (default zh: Chinese)
`;

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
  const find = finder({ index: chinese, names: english, titles: language === 'en' ? 'names' : 'index', homophones });
  for await (const queries of queriesIn(process.stdin as AsyncIterable<Buffer>)) {
    const answers = queries.map((query) => {
      const results = find(query).map(({ id, title, path }) => ({ id, title, path }));
      return `${JSON.stringify({ query, results })}\n`;
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
