import { CATALOGUE, type Entry } from './catalogue';
import { find } from './find';

function found(query: string): readonly Entry['id'][] {
  return find(query, CATALOGUE).map(({ id }) => id);
}

describe('The search box', () => {
  test('leads from 居住证 to the permit service, before everything else (R11)', () => {
    expect(found('居住证')[0]).toBe('permit');
  });

  test.each(['签注', '续签', '延期', '有效期核验'])('finds the renewal under the name %s (R5)', (name) => {
    expect(found(name)).toContain('renewal');
  });

  test.each<[string, Entry['id']]>([
    ['续签', 'renewal'],
    ['有效期核验', 'renewal'],
    ['居住证办理', 'permit'],
    ['信息变更', 'changes'],
    ['搬家', 'address-change'],
    ['地址变更', 'address-change'],
    ['居住登记', 'address-change'],
    ['进度查询', 'permit'],
    ['jzz', 'permit'],
  ])('puts for %s first: %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  test.each([' 居住证 ', '居 住 证', '居住证\u3000'])('does not mind the blanks in "%s"', (query) => {
    expect(found(query)).toEqual(found('居住证'));
  });

  test.each(['JZZ', 'ｊｚｚ', 'Ｊｚｚ'])('does not mind case or full width: %s', (query) => {
    expect(found(query)).toEqual(['permit']);
  });

  test.each(['', ' ', '\u3000\n'])('finds nothing for a blank query', (query) => {
    expect(found(query)).toEqual([]);
  });

  test.each(['献血', '公积金', '?', '居居居', '\\', '<b>'])('finds nothing for %s, which it does not know', (query) => {
    expect(found(query)).toEqual([]);
  });

  test('finds what a whole sentence is about', () => {
    expect(found('我想办居住证续签')).toContain('renewal');
  });

  test('names each thing once', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(found('签注').length).toBe(new Set(found('签注')).size);
  });
});
