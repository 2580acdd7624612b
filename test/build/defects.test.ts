import { readFileSync } from 'node:fs';
import { builtPackage } from '../runtime/built/built-package';
import { CHECKS } from '../runtime/built/checks';
import { DEFECTS_IN_FILES, defectTable, spoilt } from '../runtime/defects';

const built = { weapp: builtPackage('weapp'), alipay: builtPackage('alipay') };

test.each(Object.entries(DEFECTS_IN_FILES))('%s is caught', (_, defect) => {
  const copy = spoilt(built[defect.target], defect);
  const first = Object.entries(CHECKS).find(([, check]) => check(copy).length > 0);
  expect(first?.[0]).toBe(defect.caughtBy);
});

test('the list of defects is told in the docs', () => {
  // Without the padding that the formatter gives to tables.
  const told = readFileSync('docs/built-mini-programs.md', 'utf8')
    .replaceAll(/ +\|/g, ' |')
    .replaceAll(/-{3,}/g, '---');
  expect(told).toContain(defectTable());
});
