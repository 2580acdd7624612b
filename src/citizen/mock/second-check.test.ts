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

test('after the third wrong try even the right code is worth nothing; a new one is', () => {
  const check = createCodeCheck(seeded('tries'));
  const code = check.send();
  expect([1, 2, 3].map(() => check.check(another(code)))).toEqual(['wrong', 'wrong', 'too-many']);
  expect(check.check(code)).toBe('too-many');
  expect(check.check(check.send())).toBe('passed');
});

test('a new code takes the place of the one before', () => {
  const check = createCodeCheck(seeded('resent'));
  const first = check.send();
  const second = check.send();
  expect(second).not.toBe(first);
  expect(check.check(first)).toBe('wrong');
  expect(check.check(second)).toBe('passed');
});

test('before one was sent nothing passes, an empty code neither', () => {
  expect(createCodeCheck(seeded('none')).check('')).toBe('too-many');
});
