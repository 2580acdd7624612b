/**
 * The columns of a list of centres, with the headings accepted for each: first the Chinese and the English one that messages
 * use, then others that offices write.
 */
export const HEADINGS = {
  district: ['区', 'district', '所属区', '所在区', '行政区', '区县', '所属区县'],
  name: ['名称', 'name', '受理中心', '受理点', '受理点名称', '中心名称', '受理中心名称', '网点名称'],
  address: ['地址', 'address', '详细地址', '办公地址', '受理地址', '受理点地址'],
  phone: ['电话', 'phone', '联系电话', '咨询电话', '办公电话', '电话号码'],
  hours: ['开放时间', 'hours', '办公时间', '受理时间', '工作时间', '服务时间'],
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

/** Columns that number the lines of a list and say nothing about a centre. */
const NUMBERING = ['序号', '编号', 'no.', 'no', '#'];

/** Returns true if a column with this heading only numbers the lines. */
export function isNumbering(heading: string): boolean {
  return NUMBERING.includes(plain(heading));
}

/** Returns the column with this heading; `undefined` if it is unknown. Ignores case, full width, blanks, line breaks and invisible characters. */
export function columnOf(heading: string): Column | undefined {
  return COLUMN_BY_HEADING.get(plain(heading));
}

/** A narrow column breaks its heading anywhere, 所属 above 区, and English ones have a blank or an underscore between words. */
function plain(heading: string): string {
  return visible(heading).normalize('NFKC').toLowerCase().replace(/[\s_]/g, '');
}

const COLUMN_BY_HEADING = new Map<string, Column>(
  COLUMNS.flatMap((column) => HEADINGS[column].map((heading): [string, Column] => [plain(heading), column])),
);

/** Returns the text without characters that have no width, such as a zero-width space, which copying from a web page brings along. */
export function visible(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}

/** Returns the heading that a person with the table in front of them will find. */
export function headingOf(column: Column, language: 'zh' | 'en'): string {
  return HEADINGS[column][language === 'zh' ? 0 : 1];
}
