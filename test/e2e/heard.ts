import type { Page } from '@playwright/test';
import { screen } from './steps';

/** Roles that say more than the text in them. */
const ROLES =
  'alert|button|checkbox|combobox|group|heading|link|list|listbox|listitem|option|radio|radiogroup|searchbox|status|textbox';

/** A line of Playwright's picture of what assistive technology is given: `- heading "结果" [level=2]:` */
const LINE = new RegExp(`^- '?(${ROLES})\\b(?: "((?:[^"\\\\]|\\\\.)*)")?((?: \\[[^\\]]+\\])*)`);

/** Follows a link that leaves the app. In the mini-programs a button asks the platform to dial, or to open its map. */
const LEAVES_THE_APP = /^- \/url: "?(?:tel|https):/;

/** What one platform can and another cannot (docs/platform-differences.md). */
const OF_A_PLATFORM =
  /^button "(?:打印|存成图片|存成文件|从文件选|在地图上找附近的中心|复制中心的名称|看微信的隐私保护指引)"\n/gm;
/** WeChat has a button for each reminder; the others list them above one button. */
const REMINDERS = /^(?:list ""\n(?:listitem ""\n)+)?button "(?:记到手机日历|复制提醒文字).*"\n/gm;

/** A date is a field in a browser. In the mini-programs a button names it, says the date, and opens the platform's calendar. */
const DATE_BUTTON = /^(.+)，(?:点这里选日期|[0-9]{4}年[0-9]+月[0-9]+日)$/;

/** Returns what is heard of an element, in the words of the target that has the least: no combobox, and a field for a date. */
function inCommon(role: string, name: string, states: string): string[] {
  const date = DATE_BUTTON.exec(name)?.[1];
  if (role === 'button' && date !== undefined) return [`textbox "${date}"`];
  if (role === 'combobox' || role === 'searchbox') return [`textbox "${name}"`];
  if (role === 'listbox') return ['list ""'];
  if (role === 'option') return ['listitem ""', `link "${name}"`];
  return [`${role} "${name}"${states}`];
}

/**
 * Lists the roles in such a picture in the order of reading, each with its name and state: `button "开始" [expanded]`. Leaves out what
 * is of one platform, and the digits of a code, which differs each time.
 */
function heardIn(snapshot: string): string[] {
  const lines = snapshot.split('\n').map((line) => line.trim());
  const heard = lines.flatMap((line, at) => {
    const [, role = '', name = '', states = ''] = LINE.exec(line) ?? [];
    if (role === '') return [];
    const leaves = role === 'link' && LEAVES_THE_APP.test(lines[at + 1] ?? '');
    return inCommon(leaves ? 'button' : role, name, states);
  });
  return heard
    .map((line) => `${line.replace(/[0-9]{6}/, '000000')}\n`)
    .join('')
    .replace(OF_A_PLATFORM, '')
    .replace(REMINDERS, '')
    .split('\n');
}

/** Lists what is heard on the screen in sight, without the bars, which a platform draws by itself. */
export async function heard(page: Page): Promise<string[]> {
  const parts = await screen(page).locator('.screen__body, .screen__action').all();
  const snapshots = await Promise.all(parts.map((part) => part.ariaSnapshot()));
  return heardIn(snapshots.join('\n'));
}
