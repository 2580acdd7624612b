import type { FactName } from '../rules/observation';
import { findings as en } from './en/findings';
import { findingInWords } from './finding-in-words';
import { findings as zh } from './zh-CN/findings';

describe('the requirement or the finding', () => {
  it.each<[FactName, string, string, string]>([
    ['day', '-30..30', '到期前 30 天 至 到期后 30 天', '30 days before expiry to 30 days after expiry'],
    ['day', '31..60', '到期后 31 天 至 到期后 60 天', '31 days after expiry to 60 days after expiry'],
    ['day', '-12', '到期前 12 天', '12 days before expiry'],
    ['day', '-1', '到期前 1 天', '1 day before expiry'],
    ['day', '0', '到期当天', 'the last valid day'],
    ['day', '1', '到期后 1 天', '1 day after expiry'],
    ['day', '61..', '不早于到期后 61 天', 'not before 61 days after expiry'],
    ['day', '..-31', '不晚于到期前 31 天', 'not after 31 days before expiry'],
    ['renewals', '1..', '至少续签过 1 次', 'at least 1 renewal'],
    ['renewals', '..2', '至多续签过 2 次', 'at most 2 renewals'],
    ['renewals', '0', '续签过 0 次', '0 renewals'],
    ['renewals', '1e+21', '续签过 1e+21 次', '1e+21 renewals'],
    ['renewals', '2..2', '续签过 2 次', '2 renewals'],
    ['renewals', '..', '不限', 'anything'],
    ['renewals', '', '无', 'nothing meets it'],
    ['period', 'P6M..P12M', '6 个月 至 12 个月', '6 months to 12 months'],
    ['period', 'P11M25D', '11 个月 25 天', '11 months 25 days'],
    ['period', 'P1M1D', '1 个月 1 天', '1 month 1 day'],
    ['period', 'P12M0D', '12 个月', '12 months'],
    ['period', 'P0M-2D', '2 天后才开始', 'begins in 2 days'],
    ['period', 'P6.5M..', '至少 6.5 个月', 'at least 6.5 months'],
    ['kind', 'residence-permit', '上海居住证', 'Shanghai residence permit (上海居住证)'],
    ['employment', 'unchanged|changed', '没有变化或有变化', 'No change or Changed'],
    ['status', '', '无', 'nothing meets it'],
  ])('%s = "%s" reads as: %s; %s', (fact, text, chinese, english) => {
    expect(findingInWords(text, fact, zh)).toBe(chinese);
    expect(findingInWords(text, fact, en)).toBe(english);
  });

  it('a value from a newer source is shown unchanged', () => {
    expect(findingInWords('unchanged|moved-abroad', 'residence', en)).toBe('No change or moved-abroad');
    expect(findingInWords('P1Y', 'period', en)).toBe('P1Y');
    expect(findingInWords('soon', 'day', zh)).toBe('soon');
  });
});
