import { readFileSync } from 'node:fs';
import { WEIGHTS_FILE, weightsFile } from './index-files';

test('learning gives the weights that the app loads (if not: npm run search:index)', () => {
  expect(readFileSync(WEIGHTS_FILE, 'utf8')).toBe(weightsFile());
});
