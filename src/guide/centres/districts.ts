import { zhCN } from '../../i18n/guide/centres/zh-CN';
import listed from './sub-districts.json';

/** 市辖区: one of the sixteen. */
export type District = keyof typeof zhCN.districts;

// The compiler asks each language for exactly these.
export const DISTRICTS = Object.keys(zhCN.districts) as readonly District[];

/** The day that the names of the sub-districts are of, `YYYY-MM-DD`. */
export const NAMES_AS_OF = listed.asOf;

/** 街道, 镇, 乡 of a district, in the order of their codes. */
export function subDistrictsOf(district: District): readonly string[] {
  return listed.districts[district].split(' ');
}

/** The district that a screen was opened with; `undefined` where it is none of ours. */
export function districtIn({ district }: Readonly<Record<string, string | undefined>>): District | undefined {
  return DISTRICTS.find((each) => each === district);
}
