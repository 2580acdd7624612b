import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casesIn, casesOf } from './cases';

test('cases are read from a file with answers, without any, and with words for neither', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  const path = join(folder, 'some.tsv');
  writeFileSync(path, 'query\tids\tkind\n续签\trenewal|window\tword\n天气\t-\tother\n落户\tgap\tother\n');
  try {
    expect(casesIn(path)).toEqual([
      { query: '续签', answers: ['renewal', 'window'], kind: 'word' },
      { query: '天气', answers: [], kind: 'other' },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['证丢了', ['lost-card'], 'stories.txt', 'word'],
  ['居住证丢了怎么办', ['lost-card'], 'stories.txt', 'phrase'],
  ['昨天坐公交把居住证弄丢了', ['lost-card'], 'stories.txt', 'sentence'],
  ['i lost my card', ['lost-card'], 'stories.txt', 'English, pinyin'],
  ['读卡失败', ['damaged-card'], 'messages.txt', 'message'],
  ['读卡器报错', ['damaged-card'], 'second-messages.txt', 'message'],
  ['天气', [], 'elsewhere.txt', 'out of scope'],
])('%s, answered by %j in %s, is of the kind: %s', (text, answeredBy, file, kind) => {
  expect(casesOf([{ text, answeredBy, file, line: 0 }])).toEqual([{ query: text, answers: answeredBy, kind }]);
});
