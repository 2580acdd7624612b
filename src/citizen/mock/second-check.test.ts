import { createCodeCheck } from './second-check';
import { seeded } from './seeded';

function another(code: string): string {
  return code === '000000' ? '111111' : '000000';
}

test('a code has six digits, and passes', () => {
  const check = createCodeCheck(seeded('codes'));
  const code = check.send();
  expect(code).toMatch(/^\d{6}$/);
  expect(check.check(code)).toBe('passed');
});

test('after the third wrong try even the right code is refused, and a new one passes', () => {
  const check = createCodeCheck(seeded('tries'));
  const code = check.send();
  expect([1, 2, 3].map(() => check.check(another(code)))).toEqual(['wrong', 'wrong', 'too-many']);
  expect(check.check(code)).toBe('too-many');
  expect(check.check(check.send())).toBe('passed');
});

test('a new code replaces the previous one', () => {
  const check = createCodeCheck(seeded('resent'));
  const first = check.send();
  const second = check.send();
  expect(second).not.toBe(first);
  expect(check.check(first)).toBe('wrong');
  expect(check.check(second)).toBe('passed');
});

test('before a code was sent nothing passes, not even an empty code', () => {
  expect(createCodeCheck(seeded('none')).check('')).toBe('too-many');
});
