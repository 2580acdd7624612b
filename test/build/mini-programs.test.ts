import { builtPackage } from '../runtime/built/built-package';
import { CHECKS } from '../runtime/built/checks';
import { declaredApis } from '../runtime/built/known-names';

describe.each(['weapp', 'alipay'] as const)('%s', (target) => {
  const built = builtPackage(target);

  test.each(Object.entries(CHECKS))('%s', (_, check) => {
    expect(check(built)).toEqual([]);
  });

  test('the platform’s typings are read', () => {
    expect(declaredApis(target).size).toBeGreaterThan(200);
    expect(declaredApis(target)).toContain('navigateTo');
  });
});
