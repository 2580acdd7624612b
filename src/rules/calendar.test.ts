import {
  InvalidDateError,
  addDays,
  addMonths,
  addYears,
  daysBetween,
  elapsed,
  isCalendarDate,
  shanghaiDay,
} from './calendar';

describe('a date', () => {
  it.each(['2026-06-15', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s exists', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-02-31',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-06-00',
    '2026-06-32',
    '2026-6-15',
    '2026-06-5',
    '26-06-15',
    '2026/06/15',
    '2026-06/15',
    '2026/06-15',
    ' 2026-06-15',
    '2026-06-15 ',
    '2026-06-15T00:00:00Z',
    '+2026-06-15',
    '2o26-06-15',
    '2026-0a-15',
    '2026-06-1a',
    '2026-06-:5',
    '2026-06-/5',
    // The characters before 0 and after 9: misread as digits, they would make a valid date.
    '201:-06-15',
    '202/-06-15',
    '2026-0:-15',
    '2026-1/-15',
    '2026-06-1:',
    '2026-06-2/',
    '２０２６-06-15',
    '',
    '1899-12-31',
    '2200-01-01',
    '0000-00-00',
  ])('%j does not', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it('that does not exist throws InvalidDateError in every calculation', () => {
    for (const count of [
      () => addDays('2026-02-30', 1),
      () => addMonths('2026-02-30', 1),
      () => addYears('2026-02-30', 1),
      () => daysBetween('2026-02-30', '2026-03-01'),
      () => daysBetween('2026-03-01', '2026-02-30'),
      () => elapsed('2026-02-30', '2026-03-01'),
    ]) {
      expect(count).toThrow(InvalidDateError);
      expect(count).toThrow('"2026-02-30" is not a date of the form YYYY-MM-DD');
    }
    expect(new InvalidDateError('soon')).toMatchObject({ name: 'InvalidDateError', text: 'soon' });
  });

  it('has the same day number as in UTC, on the first, the tenth and the last of every month', () => {
    for (let month = 0; month < 3600; month += 1) {
      for (const at of [Date.UTC(1900, month, 1), Date.UTC(1900, month, 10), Date.UTC(1900, month + 1, 0)]) {
        const date = new Date(at).toISOString().slice(0, 10);
        const days = at / 86_400_000;
        expect([addDays('1970-01-01', days), daysBetween('1970-01-01', date)]).toEqual([date, days]);
      }
    }
  });

  it('may be a result outside the years that facts may hold', () => {
    expect(addDays('2199-12-31', 1)).toBe('2200-01-01');
    expect(addDays('1900-01-01', -1)).toBe('1899-12-31');
    expect(addYears('2199-12-31', 1)).toBe('2200-12-31');
    expect(addMonths('1900-01-31', -24)).toBe('1898-01-31');
    expect(addMonths('0001-01-31', -1)).toBe('0000-12-31');
  });
});

describe('months and years', () => {
  it.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2025-08-30', 6, '2026-02-28'],
    ['2025-08-28', 6, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-31', 0, '2026-01-31'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2096-02-29', 4, '2100-02-28'],
    ['2026-06-15', 1, '2027-06-15'],
  ])('%s and %i years is %s', (date, years, expected) => {
    expect(addYears(date, years)).toBe(expected);
  });
});

describe('the time between two dates', () => {
  it.each([
    ['2026-06-15', '2026-06-15', 0],
    ['2026-06-15', '2026-06-16', 1],
    ['2026-06-16', '2026-06-15', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-01-01', '2027-01-01', 365],
    // Shanghai had summer time from 1986 to 1991.
    ['1986-05-03', '1986-05-05', 2],
  ])('from %s to %s is %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['2025-06-15', '2026-06-15', 12, 0],
    ['2025-06-15', '2026-06-14', 11, 30],
    ['2025-06-15', '2026-06-16', 12, 1],
    ['2025-08-31', '2026-02-28', 6, 0],
    ['2025-08-31', '2026-02-27', 5, 27],
    ['2025-01-31', '2025-03-01', 1, 1],
    ['2025-06-15', '2026-03-14', 8, 27],
    ['2026-06-15', '2026-06-15', 0, 0],
    ['2026-06-16', '2026-06-15', 0, -1],
    ['2026-08-31', '2026-06-15', 0, -77],
  ])('from %s to %s is %i months and %i days', (from, to, months, days) => {
    expect(elapsed(from, to)).toEqual({ months, days });
  });
});

describe('today in Shanghai', () => {
  it.each([
    ['2026-06-14T15:59:59.999Z', '2026-06-14'],
    ['2026-06-14T16:00:00.000Z', '2026-06-15'],
    ['2026-06-14T16:00:00.001Z', '2026-06-15'],
    ['1988-07-01T15:30:00.000Z', '1988-07-01'],
    ['1969-12-31T16:00:00.000Z', '1970-01-01'],
  ])('at %s is %s, all year at UTC+8', (instant, day) => {
    expect(shanghaiDay(Date.parse(instant))).toBe(day);
  });
});
