import type { Page } from '@playwright/test';
import { screen } from './steps';

/** Roles that say more than the text in them. */
const ROLES =
  'alert|button|checkbox|combobox|group|heading|link|list|listbox|listitem|option|radio|radiogroup|searchbox|status|textbox';

/** A line of Playwright's picture of what assistive technology is given: `- heading "结果" [level=2]:` */
const LINE = new RegExp(`^- '?(${ROLES})\\b(?: "((?:[^"\\\\]|\\\\.)*)")?((?: \\[[^\\]]+\\])*)`);

/** Follows a link that leaves the app. In the mini-programs a button asks the platform to dial, or to open its map. */
const LEAVES_THE_APP = /^- \/url: "?(?:tel|https):/;

/** Returns what the mini-programs have instead of a combobox: a field, and a list of links below it. */
function withoutCombobox(role: string, name: string, states: string): string[] {
  if (role === 'combobox' || role === 'searchbox') return [`textbox "${name}"`];
  if (role === 'listbox') return ['list ""'];
  if (role === 'option') return ['listitem ""', `link "${name}"`];
  return [`${role} "${name}"${states}`];
}

/** Lists the roles in such a picture in the order of reading, each with its name and state: `button "开始" [expanded]`. */
export function heardIn(snapshot: string): string[] {
  const lines = snapshot.split('\n').map((line) => line.trim());
  return lines.flatMap((line, at) => {
    const [, role = '', name = '', states = ''] = LINE.exec(line) ?? [];
    if (role === '') return [];
    const leaves = role === 'link' && LEAVES_THE_APP.test(lines[at + 1] ?? '');
    return withoutCombobox(leaves ? 'button' : role, name, states);
  });
}

/** Lists what is heard on the screen in sight, without the bars, which a platform draws by itself. */
export async function heard(page: Page): Promise<string[]> {
  const parts = await screen(page).locator('.screen__body, .screen__action').all();
  const snapshots = await Promise.all(parts.map((part) => part.ariaSnapshot()));
  return heardIn(snapshots.join('\n'));
}
