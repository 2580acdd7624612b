import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

// Each is installed by a command of its own, which a newcomer runs and the tests here may not.
test.each(['.', 'gateway', 'test/lighthouse', 'test/wechat-ci'])(
  'the lock file in %s has every package that package.json asks for',
  (folder) => {
    const install = () =>
      execFileSync('npm', ['ci', '--dry-run', '--ignore-scripts'], {
        cwd: resolve(__dirname, '..', folder),
        stdio: 'pipe',
      });
    expect(install).not.toThrow();
  },
);
