import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invented2030 } from '../../src/rules/cases/second-policy';
import { policy20180101 } from '../../src/rules/policies/2018-01-01';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'decide-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

interface Run {
  readonly out: string;
  readonly err: string;
  readonly status: number | null;
}

function decide(words: readonly string[], input: string | number = ''): Promise<Run> {
  const command = ['--import', 'tsx', 'tools/decide/decide.ts', ...words];
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: [typeof input === 'number' ? input : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.on('error', () => undefined);
  if (typeof input === 'string') child.stdin?.end(input);
  return new Promise((resolve) => {
    let out = '';
    let err = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', (status) => {
      resolve({ out, err, status });
    });
  });
}

const permit = {
  kind: 'residence-permit',
  status: 'valid',
  validFrom: '2025-06-16',
  validTo: '2026-06-15',
  renewals: 1,
};
const line = (name: string, given: object = {}) =>
  JSON.stringify({ case: name, today: '2026-06-10', identityMatches: true, permit, ...given });

describe('the command', () => {
  jest.setTimeout(60_000);

  it('answers line by line, in order, and prints nothing else', async () => {
    const { out, err, status } = await decide([], `${line('a')}\r\n\n${line('b', { permit: null })}`);
    expect(out.split('\n').map((text) => text.slice(0, 12))).toEqual(['{"case":"a",', '{"case":"b",', '']);
    expect([err, status]).toEqual(['', 0]);
  });

  it('answers invalid lines in place, goes on, and exits with 1', async () => {
    const { out, status } = await decide([], `noise\n${line('b')}\n${line('c', { today: '2017-12-31' })}\n`);
    const answers = out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as { case: string | null; error?: object });
    expect(answers.map(({ case: name, error }) => [name, error])).toEqual([
      [null, expect.objectContaining({ code: 'invalid-case', path: '$' })],
      ['b', undefined],
      ['c', expect.objectContaining({ code: 'no-policy', path: 'today' })],
    ]);
    expect(status).toBe(1);
  });

  it('explains a case to a clerk', async () => {
    const { out, status } = await decide(['--explain', '--lang', 'en'], line('b', { today: '2026-09-01' }));
    expect(out).toContain('Expired too long ago [lapsed]');
    expect(status).toBe(0);
  });

  it('tries a draft policy', async () => {
    const draft = file('draft.json', invented2030);
    const { out, status } = await decide(['--policy', draft], line('a', { today: '2026-04-20' }));
    expect(JSON.parse(out)).toMatchObject({ policy: 'invented-2030-01-01', outcome: 'verify-online' });
    expect(status).toBe(0);
  });

  it('counts the cases whose outcome a draft would change, with examples', async () => {
    const draft = file('draft.json', invented2030);
    const cases = [
      line('early', { today: '2026-04-20' }),
      line('fine'),
      line('gone', { permit: null }),
      line('early too', { today: '2026-04-21' }),
      'noise',
    ];
    const { out, status } = await decide(['--compare', draft, '--lang', 'en'], cases.join('\n'));
    expect(out)
      .toBe(`4 cases: 2 change outcome; 1 keep it with other reasons, dates or papers; 1 lines could not be judged
  Too early -> Can be verified online: 2
    such as early, early too
`);
    expect(status).toBe(1);
  });

  it('prints the policy in force, from which a draft can start', async () => {
    const { out, status } = await decide(['--print-policy', '2026-01-01']);
    expect(JSON.parse(out)).toEqual(policy20180101);
    expect(status).toBe(0);
  });

  it.each([
    [['--nope'], "Unknown option '--nope' (see --help)"],
    [['--print-policy', '2017-12-31'], 'No policy is in force on 2017-12-31'],
    [['--policy', join(folder, 'absent.json')], 'absent.json cannot be read'],
  ])('called as %j says why not in one line, and exits with 2: %s', async (words, message) => {
    const { out, err, status } = await decide(words, line('a'));
    expect([out, status]).toEqual(['', 2]);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a directory on standard input', async () => {
    expect(await decide([], openSync(folder, 'r'))).toEqual({
      out: '',
      err: 'Standard input is a directory\n',
      status: 2,
    });
  });

  it('ends quietly when its reader closes the pipe', async () => {
    const many = `${line('a')}\n`.repeat(20_000);
    const cases = file('many.ndjson', many);
    const program = `"${process.execPath}" --import tsx tools/decide/decide.ts < "${cases}" | head -n 1`;
    const child = spawn('bash', ['-o', 'pipefail', '-c', program], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(out.split('\n')).toHaveLength(2);
    expect([err, status]).toEqual(['', 0]);
  });
});
