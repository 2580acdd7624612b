import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { indexFiles, weightsFile } from './index-files';

test.each(
  [...indexFiles(), weightsFile()].map(([path, text]) => ({ file: relative(process.cwd(), path), path, text })),
)('$file matches the current catalogue and ways of asking (if not: npm run search:index)', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});
