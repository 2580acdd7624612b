import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { indexFiles } from './index-files';

test.each([...indexFiles()].map(([path, text]) => ({ file: relative(process.cwd(), path), path, text })))(
  '$file matches the current catalogue (if not: npm run search:index)',
  ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);
