import { nicknameProblem, tidied } from './nickname';

test.each([
  ['  妈 妈\n ', '妈 妈'],
  ['小\u200b明\u202e', '小明'],
  ['a\u0000\u0007b', 'a b'],
  ['　我　', '我'],
  ['\n\t', ''],
  ['２号楼', '2号楼'],
])('%j is reduced to one line without invisible characters: %j', (typed, nickname) => {
  expect(tidied(typed)).toBe(nickname);
});

test.each([
  ['', 'missing'],
  ['我', 'none'],
  ['一二三四五六七八九十一二', 'none'],
  ['一二三四五六七八九十一二三', 'too-long'],
  // A character outside the first plane counts as one, as the eye sees it.
  ['𠮷'.repeat(12), 'none'],
  ['𠮷'.repeat(13), 'too-long'],
  ['2号楼302室', 'none'],
  ['12345', 'none'],
] as const)('the problem with the nickname %j: %s', (nickname, problem) => {
  expect(nicknameProblem(nickname)).toBe(problem);
});

// The check digits are wrong, so these numbers belong to nobody.
test.each([
  '110101199001011239',
  '11010119900101123X',
  '110101900101123',
  '1101 0119 9001 0112 39',
  '1101-01-1990-0101-1239',
  '１１０１０１１９９００１０１１２３９',
  '妈妈110101',
  '13800000000',
  'H12345678',
  '11.01.01',
])(
  '%s looks like an identity or telephone number, and is refused for that before its length is checked',
  (nickname) => {
    expect(nicknameProblem(tidied(nickname))).toBe('like-a-number');
  },
);

test('a nickname already used for another permit is refused', () => {
  expect(nicknameProblem('Mum', ['me', 'mum'])).toBe('taken');
  expect(nicknameProblem('Mum', ['mummy'])).toBe('none');
});
