import { randomBytes } from 'node:crypto';
import { seal, unseal } from './sealed-text';

const key = randomBytes(32);

test('a sealed text opens at its place', () => {
  expect(unseal(key, seal(key, '模拟市民一', 'one', 'name'), 'one', 'name')).toBe('模拟市民一');
});

test('the same text is sealed differently each time, so that equal numbers cannot be found', () => {
  expect(seal(key, '1', 'one', 'name').equals(seal(key, '1', 'one', 'name'))).toBe(false);
});

test.each([
  ['with another key', () => unseal(randomBytes(32), seal(key, 'x', 'one', 'name'), 'one', 'name')],
  ['at another person', () => unseal(key, seal(key, 'x', 'one', 'name'), 'two', 'name')],
  ['in another column', () => unseal(key, seal(key, 'x', 'one', 'name'), 'one', 'identityNumber')],
  [
    'with one bit changed',
    () => {
      const sealed = seal(key, 'x', 'one', 'name');
      sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
      return unseal(key, sealed, 'one', 'name');
    },
  ],
])('a sealed text does not open %s', (_, open) => {
  expect(open).toThrow();
});
