import { checkDigit, mockIdentityNumber } from './identity-number';

describe('The check digit of an identity number (GB 11643)', () => {
  test.each([
    ['11010519491231002X', "the standard's first example"],
    ['440524188001010014', "the standard's second example"],
  ])('%s: %s', (known) => {
    expect(checkDigit(known.slice(0, 17))).toBe(known.slice(17));
  });

  test('tells any single wrong digit', () => {
    const right = '44052418800101001';
    for (let place = 0; place < right.length; place += 1) {
      for (const digit of '0123456789') {
        const wrong = right.slice(0, place) + digit + right.slice(place + 1);
        if (wrong !== right) expect(checkDigit(wrong)).not.toBe('4');
      }
    }
  });
});

test('a mock number has the birthday and the sequence in their places, and a prefix that no division bears', () => {
  expect(mockIdentityNumber('19880412', 1).slice(0, 17)).toBe('99000019880412001');
  expect(mockIdentityNumber('19880412', 119).slice(0, 17)).toBe('99000019880412119');
});
