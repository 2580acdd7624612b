import { builtPackage } from '../runtime/built/built-package';
import { CHECKS } from '../runtime/built/checks';
import { declaredApis } from '../runtime/built/known-names';

describe.each(['weapp', 'alipay'] as const)('%s', (target) => {
  const built = builtPackage(target);

  test.each(Object.entries(CHECKS))('%s', (_, check) => {
    expect(check(built)).toEqual([]);
  });

  // WeChat's audit demands hover-class, which a scrolling finger does not trigger.
  test('no style uses :active', () => {
    const styles = [...built.files].filter(([path]) => /\.(?:wxss|acss)$/.test(path));
    expect(styles.filter(([, text]) => text.includes(':active')).map(([path]) => path)).toEqual([]);
  });

  test('the platform’s typings are read', () => {
    expect(declaredApis(target).size).toBeGreaterThan(200);
    expect(declaredApis(target)).toContain('navigateTo');
  });
});
