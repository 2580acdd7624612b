import { zhCN } from '../../i18n/guide/centres/zh-CN';
import listed from './sub-districts.json';

/** 市辖区: one of the sixteen districts. */
export type District = keyof typeof zhCN.districts;

// The compiler requires exactly these in each language.
export const DISTRICTS = Object.keys(zhCN.districts) as readonly District[];

/** The date of the sub-districts' names, `YYYY-MM-DD`. */
export const NAMES_AS_OF = listed.asOf;

/** Returns the 街道, 镇 and 乡 of a district, in the order of their codes. */
export function subDistrictsOf(district: District): readonly string[] {
  return listed.districts[district].split(' ');
}

/** Returns the district in a screen's parameters; `undefined` if it is unknown. */
export function districtIn({ district }: Readonly<Record<string, string | undefined>>): District | undefined {
  return DISTRICTS.find((each) => each === district);
}
