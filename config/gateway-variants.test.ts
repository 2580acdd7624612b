import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../tools/files-in';
import { ROOT } from '../tools/targets';
import { gatewayVariants } from './gateway-variants';

const [pattern, replace] = gatewayVariants;
const at = (path: string) => join(ROOT, 'src', path);

/** Passes a module through, as webpack does once it is resolved. */
function replaced(path: string, issuer = at('app.tsx')): { readonly resource: string; readonly request: string } {
  const createData = { resource: at(path), request: `loader.js!${at(path)}`, userRequest: at(path) };
  expect(createData.resource).toMatch(pattern);
  (replace as (resolved: object) => void)({ contextInfo: { issuer }, createData });
  expect(createData.userRequest).toBe(createData.resource);
  return createData;
}

test('over a gateway, a file with a variant is replaced by it', () => {
  expect(replaced('journey/wiring.ts')).toMatchObject({
    resource: at('journey/wiring.gateway.ts'),
    request: `loader.js!${at('journey/wiring.gateway.ts')}`,
  });
  expect(replaced('guide/demonstration/demonstration.tsx').resource).toBe(
    at('guide/demonstration/demonstration.gateway.tsx'),
  );
});

test('a file without a variant stays', () => {
  expect(replaced('journey/journey.ts').resource).toBe(at('journey/journey.ts'));
});

test('a variant may import the file that it replaces', () => {
  const issuer = at('i18n/zh-CN/failures.gateway.ts');
  expect(replaced('i18n/zh-CN/failures.ts', issuer).resource).toBe(at('i18n/zh-CN/failures.ts'));
});

test('every variant has a file to replace', () => {
  const variants = filesIn(at('')).filter((path) => /\.gateway\.tsx?$/.test(path));
  expect(variants.length).toBeGreaterThan(5);
  expect(variants.filter((path) => !existsSync(at(path.replace('.gateway.', '.'))))).toEqual([]);
});
