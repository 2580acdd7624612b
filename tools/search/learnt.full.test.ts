import { readFileSync } from 'node:fs';
import { LEARNT_FILE, learntFile } from './index-files';

test('learning gives the weights that the app loads (if not: npm run search:index)', async () => {
  expect(readFileSync(LEARNT_FILE, 'utf8')).toBe(await learntFile());
});
