import { HEADINGS } from './columns';
import type { Language } from './words';

const table = Object.values(HEADINGS)
  .map(([zh, en]) => `    ${zh} / ${en}`)
  .join('\n');

export const help: Record<Language, string> = {
  zh: `把一份真实的受理点名单导入应用；有一处不对，就什么都不导入。

  npm run centres:import FILE             导入 FILE（CSV 或 JSON）
  npm run centres:import -- --check FILE  只检查，不导入
  npm run centres:import -- --lang en …   用英文说明（默认 zh）
  npm run centres:import -- --help        显示本说明

CSV 第一行是标题（逗号、分号或制表符分隔；UTF-8、UTF-16 或 GB18030）。JSON 是一个列表，每项的键就是标题。
可用的标题（中文或英文）：
${table}

“区”“名称”必填；其余可空。给出的地址、电话、开放时间、位置都要有来源和核对日期：
写在各自的列，或写在“来源”“核对日期”列，整行共用。经纬度用 GCJ-02（高德、腾讯地图的坐标）。
要撤销：把 src/guide/centres/centre-list.json 改回 []，应用又显示演示名单。

退出状态：0 没有问题；1 文件里有要改的地方；2 用法有误，或文件无法读取。`,
  en: `Takes a real list of centres into the app; where one thing is wrong, nothing is imported.

  npm run centres:import FILE             import FILE (CSV or JSON)
  npm run centres:import -- --check FILE  check it only
  npm run centres:import -- --lang en …   speak English (zh unless told)
  npm run centres:import -- --help        this text

The first line of a CSV file has the headings (commas, semicolons or tabs; UTF-8, UTF-16 or GB18030). JSON is a list whose
items have the headings as keys. The headings, in Chinese or English:
${table}

District and name are needed; the rest may be empty. An address, a telephone number, opening hours and a place that are given
need a source and the date of the check: in columns of their own, or in source and checked, which serve the whole line.
Latitude and longitude are GCJ-02, as on the maps of Amap and Tencent.
To undo it, write [] into src/guide/centres/centre-list.json: the app shows the demonstration list again.

Exit status: 0 nothing is wrong; 1 something in the file is to be mended; 2 called wrongly, or the file cannot be read.`,
};
