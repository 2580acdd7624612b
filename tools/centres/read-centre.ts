import * as v from 'valibot';
import type { Centre } from '../../src/guide/centres/centre';
import type { District } from '../../src/guide/centres/districts';
import { en } from '../../src/i18n/guide/centres/en';
import { zhCN } from '../../src/i18n/guide/centres/zh-CN';
import { isCalendarDate } from '../../src/rules/calendar';
import type { Column } from './columns';
import type { Problem } from './problem';
import type { Row } from './rows';

const LONGEST = 200;
/** Shanghai with all its islands lies within these, in degrees. */
const LATITUDES = [30.6, 31.95] as const;
const LONGITUDES = [120.8, 122.3] as const;

const text = v.pipe(
  v.string(),
  v.maxLength(LONGEST, 'too-long'),
  // A line break in a cell becomes a blank; other control characters do not belong here.
  v.transform((given) => given.replace(/\s+/g, ' ')),
  v.check((given) => !/\p{Cc}/u.test(given), 'control-character'),
);

const district = v.pipe(
  text,
  v.transform((given) => DISTRICT_BY_NAME.get(plainDistrict(given)) ?? given),
  v.picklist(Object.keys(zhCN.districts) as District[], 'unknown-district'),
);

/** Every name that the app itself writes, in both languages, and the ids. */
const DISTRICT_BY_NAME = new Map<string, District>(
  (Object.keys(zhCN.districts) as District[]).flatMap((id) =>
    [id, zhCN.districts[id], en.districts[id]].map((name): [string, District] => [plainDistrict(name), id]),
  ),
);

/** Leaves out the city, what every district is called, and the apostrophe, of which there are several. */
function plainDistrict(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’‘`,]/g, '')
    .replace(/^(?:上海市?|shanghai)/, '')
    .replace(/,?shanghai$/, '')
    .replace(/(?:新区|区|newarea|newdistrict|district)$/, '');
}

const phone = v.pipe(
  text,
  v.transform(plainPhone),
  // A single number, optionally with an extension, so that a telephone can dial it.
  v.regex(/^\+?\d[\d() -]{2,18}(?: ?(?:转|ext\.?) ?\d{1,6})?$/i, 'not-a-phone'),
);

/** Writes a number as others do: the word before it left out, any dash as a hyphen, the area code without brackets. */
function plainPhone(given: string): string {
  return given
    .normalize('NFKC')
    .replace(/^(?:(?:联系|咨询|办公)?电话|tel\.?|phone)\s*:?\s*/i, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^\((\d{3,4})\)[ -]*/, '$1-');
}

const date = v.pipe(
  text,
  // A spreadsheet writes 2026-11-03 as 2026/11/3, some with midnight behind it; a person writes 2026年11月3日.
  v.transform((given) => {
    const [, year = '', month = '', day = ''] =
      /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]0{1,2}:00(?::00(?:\.0+)?)?| 12:00(?::00)? ?AM)?$/i.exec(
        given,
      ) ?? [];
    return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  }),
  v.check(isCalendarDate, 'not-a-date'),
);

function degrees([least, most]: readonly [number, number]) {
  return v.pipe(
    text,
    v.transform(Number),
    v.number('not-in-shanghai'),
    v.minValue(least, 'not-in-shanghai'),
    v.maxValue(most, 'not-in-shanghai'),
  );
}

const SCHEMA = v.object({
  district,
  name: text,
  address: v.exactOptional(text),
  phone: v.exactOptional(phone),
  hours: v.exactOptional(text),
  latitude: v.exactOptional(degrees(LATITUDES)),
  longitude: v.exactOptional(degrees(LONGITUDES)),
  source: v.exactOptional(text),
  checked: v.exactOptional(date),
  address_source: v.exactOptional(text),
  address_checked: v.exactOptional(date),
  phone_source: v.exactOptional(text),
  phone_checked: v.exactOptional(date),
  hours_source: v.exactOptional(text),
  hours_checked: v.exactOptional(date),
  place_source: v.exactOptional(text),
  place_checked: v.exactOptional(date),
} satisfies Record<Column, v.GenericSchema<unknown, unknown>>);

type Read = v.InferOutput<typeof SCHEMA>;

/** Returns one centre, or all of its problems. `today` is `YYYY-MM-DD`: nothing can have been checked after it. */
export function readCentre(row: Row, today: string): Centre | readonly Problem[] {
  const { at } = row;
  const read = v.safeParse(SCHEMA, row.texts);
  const problems = [...(read.issues ?? []).map((issue) => problemOf(issue, row)), ...incomplete(row)];
  if (!read.success) return problems;
  for (const column of DATES) {
    const found = read.output[column];
    if (found !== undefined && found > today) problems.push({ at, column, type: 'in-the-future', found });
  }
  return problems.length > 0 ? problems : centreOf(read.output);
}

const FACTS = ['address', 'phone', 'hours', 'place'] as const;
const DATES = ['checked', 'address_checked', 'phone_checked', 'hours_checked', 'place_checked'] as const;

/** Reports fields that cannot stand alone: half of a pair of coordinates, and facts without a source or a check. */
function incomplete({ at, texts }: Row): Problem[] {
  const has = (column: Column) => texts[column] !== undefined;
  const problems: Problem[] = [];
  const placed = has('latitude') || has('longitude');
  for (const column of ['latitude', 'longitude'] as const)
    if (placed && !has(column)) problems.push({ at, column, type: 'half-a-place' });
  if (placed && !has('address')) problems.push({ at, column: 'address', type: 'place-without-address' });
  for (const fact of FACTS) {
    const given = fact === 'place' ? placed : has(fact);
    for (const part of ['source', 'checked'] as const) {
      const column = `${fact}_${part}` as const;
      if (given && !has(column) && !has(part)) problems.push({ at, column, type: 'unchecked' });
      if (!given && has(column)) problems.push({ at, column, type: 'nothing-to-check' });
    }
  }
  return problems;
}

function centreOf(read: Read): Centre {
  const by = (fact: (typeof FACTS)[number]) => ({
    source: read[`${fact}_source`] ?? read.source ?? '',
    checked: read[`${fact}_checked`] ?? read.checked ?? '',
  });
  const given = (fact: 'address' | 'phone' | 'hours') => {
    const value = read[fact];
    return value === undefined ? null : { value, ...by(fact) };
  };
  const { latitude, longitude } = read;
  return {
    district: read.district,
    name: read.name,
    address: given('address'),
    phone: given('phone'),
    hours: given('hours'),
    place: latitude === undefined || longitude === undefined ? null : { latitude, longitude, ...by('place') },
  };
}

/** The schemas' messages are names of problems. */
const NAMED = [
  'too-long',
  'control-character',
  'unknown-district',
  'not-a-phone',
  'not-a-date',
  'not-in-shanghai',
] as const;

function problemOf(issue: v.InferIssue<typeof SCHEMA>, { at, texts }: Row): Problem {
  // The schema is flat: the path is the column.
  const column = v.getDotPath(issue) as Column;
  const found = (texts[column] ?? '').replace(/\s+/g, ' ');
  const type = NAMED.find((name) => name === issue.message) ?? 'missing';
  return { at, column, type, found };
}
