import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { indexFiles, learntFrom, LEARNT_FILE } from './index-files';

test.each([...indexFiles()].map(([path, text]) => ({ file: relative(process.cwd(), path), path, text })))(
  '$file matches the current catalogue (if not: npm run search:index)',
  ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

test('the weights were learnt from the current ways of asking (if not: npm run search:index)', () => {
  expect(readFileSync(LEARNT_FILE, 'utf8').split('\n')).toContain(learntFrom());
});
