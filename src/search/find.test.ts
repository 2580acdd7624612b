import { ALL_PARTS } from './all-parts';
import { finder } from './find';
import { chinese } from './packed/chinese';
import { withoutRepetition } from './tokens';

const search = finder(ALL_PARTS);
const find = (query: string) => search(query).results;
const first = (query: string) => find(query)[0]?.id;
const shown = (query: string) =>
  find(query)[0]
    ?.pieces.map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test('居住证 leads to the permit service, before everything else (R11)', () => {
  expect(find('居住证')[0]).toMatchObject({ id: 'permit', path: '/pages/permit/permit', title: '居住证办理' });
});

test.each(['签注', '续签', '延期', '有效期核验'])('the renewal is found under the name %s (R5)', (name) => {
  expect(first(name)).toBe('renewal');
});

test.each(['', ' ', '\u3000\n', '?', '😀', '\u0000', '\ud83d', '<b></b>!'.replace(/b/g, '')])(
  'nothing is found for %j',
  (query) => {
    expect(find(query)).toEqual([]);
  },
);

test.each([
  ['jzz', '[居住证]办理'],
  ['居证', '[居]住[证]办理'],
  ['续签cl', '[续签材料]'],
  ['JuZhuZ', '[居住证]办理'],
  ['搬家了，要先改登记的地址吗', '居住[地址]变更'],
  ['居住证找不到了', '[居住证遗失]补领'],
  ['看不清', '[字号]'],
])('for %s is marked %s', (query, title) => {
  expect(shown(query)).toBe(title);
});

test('a result found by a synonym names it, also where the title says the same in other words', () => {
  expect(find('签注')[0]).toMatchObject({ title: '居住证续签', called: '签注' });
  expect(find('续签')[0]).not.toHaveProperty('called');
  // A town is no other name of its district.
  expect(find('七宝')[0]).toMatchObject({ title: '闵行区受理点', place: '七宝' });
  expect(find('七宝')[0]).not.toHaveProperty('called');
  expect(find('闵行')[0]).not.toHaveProperty('place');
  expect(find('看不清')[0]).not.toHaveProperty('called');
});

test('a result has a summary in the language of its title, unless the hint of its screen says what is there', () => {
  const inEnglish = finder({ ...ALL_PARTS, titles: 'en' });
  expect(find('代办')[0]).toMatchObject({ summary: '据一份指南，孩子、行动不便的老人和残疾人可以代办；先打 12345。' });
  expect(inEnglish('代办').results[0]).toMatchObject({
    summary: 'One guide: for children, and old or disabled people; ask 12345 first.',
  });
  expect(find('续签')[0]).not.toHaveProperty('summary');
});

test('titles are in English if requested, whatever was typed', () => {
  const spoken = finder({ ...ALL_PARTS, titles: 'en' });
  const inEnglish = (query: string) => spoken(query).results;
  expect(inEnglish('续签')[0]).toMatchObject({ id: 'renewal', title: 'Renew the permit', called: '续签' });
  expect(inEnglish('renew')[0]?.pieces).toEqual([
    { text: 'Renew', marked: true },
    { text: ' the permit', marked: false },
  ]);
});

test.each([
  ['居住證', 'permit'],
  ['續簽', 'renewal'],
  ['遺失補領', 'lost-card'],
  ['港澳臺', 'hmt-permit'],
  ['臨時居住證', 'temporary-permit'],
  ['居住證丟了怎麼辦', 'lost-card'],
  ['續簽要帶什麼材料', 'papers'],
])('traditional characters are read: %s', (query, id) => {
  expect(first(query)).toBe(id);
});

test('without the other characters only characters of the catalogue match by sound', () => {
  const plain = finder({ index: chinese });
  expect(plain('居住政').results[0]?.id).toBe('permit');
  expect(plain('居住证移失').results).toEqual([]);
  expect(find('居住证移失')[0]?.id).toBe('lost-card');
});

test('a query has at most twenty results, each once', () => {
  const ids = find('居').map(({ id }) => id);
  expect(ids.length).toBeLessThanOrEqual(20);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['居住证居住证', '居住证'],
  ['续签 续签 续', '续签'],
  ['renew my permit, renew my permit', 'renew my permit'],
])('a query that was pasted several times finds what it finds once: %s', (query, once) => {
  expect(find(once)).not.toEqual([]);
  expect(find(query)).toEqual(find(once));
});

test('a token twice is a word of its own', () => {
  expect(withoutRepetition(['妈', '妈'])).toEqual(['妈', '妈']);
});

test.each([
  ['a letter', 'j'],
  ['a character', '居'],
  ['a syllable', 'juzhuzheng '],
  ['a word', 'renew '],
  ['lone surrogates', '\ud83d'],
  ['control characters', '\u0000\u0007'],
  ['emoji', '👨‍👩‍👧'],
  ['combining marks', 'e\u0301\u0302\u0303'],
  ['a ligature that becomes eighteen characters', '\ufdfa'],
  ['blanks', ' '],
])('four megabytes of %s are answered as quickly as one line', (_, unit) => {
  const long = unit.repeat(Math.ceil(4_000_000 / unit.length));
  const line = unit.repeat(Math.ceil(80 / unit.length));
  const time = (query: string) => {
    const start = performance.now();
    find(query);
    return performance.now() - start;
  };
  find(line);
  // A generous bound: the ratio would be 50,000 if the whole were read.
  expect(Math.min(time(long), time(long))).toBeLessThan(1000 * Math.max(0.05, Math.min(time(line), time(line))));
});
