import { builtPackage } from '../runtime/built/built-package';
import { CHECKS } from '../runtime/built/checks';
import { DEFECTS_IN_FILES, withDefect } from '../runtime/defects';

const built = { weapp: builtPackage('weapp'), alipay: builtPackage('alipay') };

test.each(Object.entries(DEFECTS_IN_FILES))('%s is caught', (_, defect) => {
  const copy = withDefect(built[defect.target], defect);
  const first = Object.entries(CHECKS).find(([, check]) => check(copy).length > 0);
  expect(first?.[0]).toBe(defect.caughtBy);
});
