import fc from 'fast-check';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readOptions } from './options';
import { queriesIn } from './queries';

const root = join(__dirname, '../..');

interface Run {
  readonly out: string;
  readonly err: string;
  readonly status: number | null;
}

function find(words: readonly string[], input: string | Buffer = ''): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/find/find.ts', ...words], { cwd: root });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => {
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', (status) => {
      resolve({ out, err, status });
    });
  });
}

interface Answer {
  readonly query: string;
  readonly results: readonly { readonly id: string; readonly title: string; readonly path: string }[];
}

const answers = ({ out }: Run) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);

describe('the search command', () => {
  jest.setTimeout(60_000);

  it('answers each line with a line, in order, best first, and prints nothing else', async () => {
    const run = await find([], '续签\r\njzz\n\n献血');
    expect(answers(run).map(({ query, results }) => [query, results[0]])).toEqual([
      ['续签', { id: 'renewal', title: '居住证续签', path: '/pages/renewal/renewal' }],
      ['jzz', { id: 'permit', title: '居住证办理', path: '/pages/permit/permit' }],
      ['', undefined],
      ['献血', undefined],
    ]);
    expect({ err: run.err, status: run.status }).toEqual({ err: '', status: 0 });
  });

  it('gives titles in English on request', async () => {
    const [answer] = answers(await find(['--language', 'en'], '续签\n'));
    expect(answer?.results[0]?.title).toBe('Renew the permit');
  });

  it('answers bytes that are not text, control characters and a line of megabytes like everything else', async () => {
    const run = await find(
      [],
      Buffer.concat([
        Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0xe5, 0xb1, 0x0a]),
        Buffer.from('\u0000\u0007\u2028"\\\n'),
        Buffer.from(`${'居住证'.repeat(500_000)}\n`),
        Buffer.from(`${'x'.repeat(4_000_000)}\n续签`),
      ]),
    );
    expect(answers(run).map(({ query, results }) => [query.length, results[0]?.id])).toEqual([
      [3, undefined],
      [1, undefined],
      [5, undefined],
      [1_500_000, 'permit'],
      [4_000_000, undefined],
      [2, 'renewal'],
    ]);
    expect(run.status).toBe(0);
  });

  it('answers no input with nothing, and ends', async () => {
    expect(await find([])).toEqual({ out: '', err: '', status: 0 });
  });

  it.each([[['--lang', 'en']], [['--language']], [['--language', 'fr']], [['--language', 'en', 'zh']], [['续签']]])(
    'does not understand %j',
    (words) => {
      expect(() => readOptions(words)).toThrow(`Not understood: ${words.join(' ')}`);
    },
  );

  it('answers arguments that it does not understand with its help, and no query', async () => {
    const { out, err, status } = await find(['--lang', 'en'], '续签\n');
    expect({ out, status }).toEqual({ out: '', status: 2 });
    expect(err).toContain('Not understood: --lang en\nReads one query per line');
  });

  it('prints its help', async () => {
    const { out, status } = await find(['--help']);
    expect(status).toBe(0);
    expect(out).toContain('--language en');
  });
});

async function* inBlocks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function queries(bytes: Buffer | string, size = 3, longest?: number): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const some of queriesIn(inBlocks(Buffer.from(bytes), size), longest)) found.push(...some);
  return found;
}

describe('bytes become queries', () => {
  it('at every line ending, including a last line without one and blank lines', async () => {
    expect(await queries('a\nb\r\n\n\nc')).toEqual(['a', 'b', '', '', 'c']);
    expect(await queries('\n')).toEqual(['']);
    expect(await queries('')).toEqual([]);
  });

  it('of which an overlong one loses its end, and no other is lost', async () => {
    expect(await queries('123456789\nab\r\n1234567890', 4, 5)).toEqual(['12345', 'ab', '12345']);
  });

  it('that are the same however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.integer({ min: 1, max: 9 }), async (bytes, size) => {
        const text = new TextDecoder().decode(bytes);
        const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
        if (text.endsWith('\n') || text === '') lines.pop();
        expect(await queries(Buffer.from(bytes), size)).toEqual(lines);
      }),
    );
  });
});
