import { UsageError, readOptions } from './options';

describe('the options', () => {
  it.each([
    [[], { type: 'filter', policyFile: 'in-force' }],
    [['--policy', 'draft.json'], { type: 'filter', policyFile: 'draft.json' }],
    [['--explain'], { type: 'explain', policyFile: 'in-force', language: 'zh' }],
    [['--explain', '--policy', 'd', '--lang', 'en'], { type: 'explain', policyFile: 'd', language: 'en' }],
    [['--compare', 'd', '--lang=en'], { type: 'compare', draftFile: 'd', language: 'en' }],
    [['--print-policy', '2026-01-01'], { type: 'print-policy', today: '2026-01-01' }],
    [['--help'], { type: 'help', language: 'zh' }],
    [['-h', '--lang', 'en'], { type: 'help', language: 'en' }],
  ])('%j ask for %j', (words, options) => {
    expect(readOptions(words)).toEqual(options);
  });

  it.each([
    [['--nope'], "Unknown option '--nope'"],
    [['cases.ndjson'], "Unexpected argument 'cases.ndjson'"],
    [['--lang', 'fr'], '--lang is zh or en, not fr'],
    [['--policy'], "Option '--policy <value>' argument missing"],
    [['--explain', '--compare', 'x'], '--explain, --compare and --print-policy exclude each other'],
    [['--policy', 'x', '--compare', 'y'], '--policy goes with neither --compare nor --print-policy'],
    [['--policy', 'x', '--print-policy', '2026-01-01'], '--policy goes with neither --compare nor --print-policy'],
  ])('%j are refused: %s', (words, message) => {
    expect(() => readOptions(words)).toThrow(UsageError);
    expect(() => readOptions(words)).toThrow(message);
  });
});
