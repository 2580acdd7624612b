import { progress } from './progress';

const { isTTY } = process.stderr;
let seconds = 0;
let shown: string[] = [];

beforeEach(() => {
  seconds = 0;
  shown = [];
  jest.spyOn(performance, 'now').mockImplementation(() => seconds * 1000);
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    shown.push(String(text));
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  process.stderr.isTTY = isTTY;
});

describe('the progress of a run', () => {
  it('is shown on a terminal at most twice a second, and ends with the whole count', () => {
    process.stderr.isTTY = true;
    const watched = progress(() => 0);
    for (let block = 0; block < 4; block += 1) {
      seconds += 0.3;
      watched.add(1000);
    }
    watched.end();
    expect(shown.map((text) => /^\r[\d,]+ lines/.exec(text)?.[0])).toEqual([
      '\r2,000 lines',
      '\r4,000 lines',
      '\r4,000 lines',
    ]);
    expect(shown.at(-1)?.endsWith('\n')).toBe(true);
  });

  it('is not shown if the answer is immediate', () => {
    process.stderr.isTTY = true;
    const watched = progress(() => 0);
    seconds = 0.4;
    watched.add(10);
    watched.end();
    expect(shown).toEqual([]);
  });

  it('is not shown without a terminal: standard error stays clean', () => {
    process.stderr.isTTY = false;
    const watched = progress(() => 0);
    seconds = 60;
    watched.add(1_000_000);
    watched.end();
    expect(shown).toEqual([]);
  });
});
