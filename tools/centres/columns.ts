/** The columns of a list of centres, with the headings accepted for each. */
export const HEADINGS = {
  district: ['区', 'district'],
  name: ['名称', 'name'],
  address: ['地址', 'address'],
  phone: ['电话', 'phone'],
  hours: ['开放时间', 'hours'],
  latitude: ['纬度', 'latitude'],
  longitude: ['经度', 'longitude'],
  source: ['来源', 'source'],
  checked: ['核对日期', 'checked'],
  address_source: ['地址来源', 'address_source'],
  address_checked: ['地址核对日期', 'address_checked'],
  phone_source: ['电话来源', 'phone_source'],
  phone_checked: ['电话核对日期', 'phone_checked'],
  hours_source: ['开放时间来源', 'hours_source'],
  hours_checked: ['开放时间核对日期', 'hours_checked'],
  place_source: ['位置来源', 'place_source'],
  place_checked: ['位置核对日期', 'place_checked'],
} as const;

export type Column = keyof typeof HEADINGS;

export const COLUMNS = Object.keys(HEADINGS) as readonly Column[];

/** A row without these is not a centre. */
export const NEEDED = ['district', 'name'] as const satisfies readonly Column[];

/** Returns the column with this heading; `undefined` if it is unknown. Ignores case, full width and blanks. */
export function columnOf(heading: string): Column | undefined {
  const plain = heading.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '_');
  return COLUMNS.find((column) => HEADINGS[column].some((each) => each === plain));
}

/** Returns the heading that a person with the table in front of them will find. */
export function headingOf(column: Column, language: 'zh' | 'en'): string {
  return HEADINGS[column][language === 'zh' ? 0 : 1];
}
