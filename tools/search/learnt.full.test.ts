import { readFileSync } from 'node:fs';
import { learntFiles } from './index-files';

test('learning gives what the app loads (if not: npm run search:index)', async () => {
  for (const [path, text] of await learntFiles()) expect(readFileSync(path, 'utf8')).toBe(text);
});
