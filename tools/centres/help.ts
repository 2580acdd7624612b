import { HEADINGS } from './columns';
import type { Language } from './words';

const table = Object.values(HEADINGS)
  .map(([zh, en, ...others]) => `    ${[zh, en, ...others].join(' / ')}`)
  .join('\n');

export const help: Record<Language, string> = {
  zh: `把一份真实的受理点名单导入应用；有一处不对，就什么都不导入。

  npm run centres:import FILE             导入 FILE（CSV 或 JSON）
  npm run centres:import -- --check FILE  只检查，不导入
  npm run centres:import -- --lang en …   用英文说明（默认 zh）
  npm run centres:import -- --help        显示本说明

CSV 要有一行标题（逗号、分号或制表符分隔；UTF-8、UTF-16 或 GB18030）；标题行上面可以有表名，“序号”列不读取。JSON 是一个列表，每项的键就是标题。
可用的标题（中文或英文）：
${table}

“区”“名称”必填；其余可空。给出的地址、电话、开放时间、位置都要有来源和核对日期：
写在各自的列，或写在“来源”“核对日期”列，整行共用。经纬度用 GCJ-02（高德、腾讯地图的坐标）。
要撤销：把 src/guide/centres/centre-list.json 改回 []，应用又显示演示名单。

退出状态：0 没有问题；1 文件里有要改的地方；2 用法有误，或文件无法读取。`,
  en: `Imports a real list of centres into the app; if anything is wrong, nothing is imported.

  npm run centres:import FILE             import FILE (CSV or JSON)
  npm run centres:import -- --check FILE  check it without importing
  npm run centres:import -- --lang en …   use English (default zh)
  npm run centres:import -- --help        show this text

A CSV file has a line of headings (separated by commas, semicolons or tabs; in UTF-8, UTF-16 or GB18030); a title may stand
above it, and a column that only numbers the lines (序号) is left out.
A JSON file is a list of objects with the headings as keys. The headings, in Chinese or English:
${table}

District and name are required; the rest may be empty. Every address, telephone number, opening hours and place needs a
source and the date it was checked: in columns of their own, or in source and checked, which apply to the whole line.
Latitude and longitude are in GCJ-02, the coordinates of Amap and Tencent maps.
To undo an import, write [] to src/guide/centres/centre-list.json: the app shows the demonstration list again.

Exit status: 0 success; 1 something in the file must be corrected; 2 wrong usage, or the file cannot be read.`,
};
