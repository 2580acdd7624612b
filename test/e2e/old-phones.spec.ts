import { text } from 'node:stream/consumers';
import type { Page } from '@playwright/test';
import { pathTo, SCREENS } from '../../src/routes';
import { laterBuiltIns, type BuiltIn } from '../../tools/engines/later-built-ins';
import type { ScreenStates } from '../screen-states/arriving';
import { screenState } from '../screen-states/screen-states';
import { expect, test } from './journey-test';
import { arriveAt, codeShown, coldStart, openAt, screen, tapButton } from './steps';

// The core of the journeys, on H5, on phones that lack something: new built-ins, or speed.

/** Builds an imported list of centres into the app, whose own list is empty. */
async function importCentres(page: Page): Promise<void> {
  const given = (value: string) => ({ value, source: '测试来源', checked: '2026-11-03' });
  const unknown = { address: null, phone: null, hours: null, place: null };
  const list = [
    { ...unknown, district: 'huangpu', name: '测试中心甲', address: given('测试路1号'), phone: given('021-0000 0000') },
    { ...unknown, district: 'huangpu', name: '测试中心乙' },
  ];
  await page.route(/\.js$/, async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const isTheirs = script.includes('南京东路街道');
    const body = isTheirs ? script.replace(/(const \w+=)\[\];/, `$1${JSON.stringify(list)};`) : script;
    await route.fulfill({ response, body });
  });
}

/** Each is the end of a journey. */
const CORE: ScreenStates = {
  ...Object.fromEntries(
    [
      'home, searching with a question',
      'result, renewed',
      'result, counter',
      'pre-check, counter',
      'own permits, what an import would do',
    ].map((state) => [state, screenState(state)]),
  ),
  'signed in with a code': async (page) => {
    await screenState('security check, a code sent')(page);
    await screen(page)
      .getByRole('textbox')
      .fill(await codeShown(page));
    await tapButton(page, '验证');
    await page.clock.runFor(1500);
    await arriveAt(page, '居住证办理');
  },
  'settings, changed and kept': async (page) => {
    await screenState('settings')(page);
    await screen(page).getByRole('checkbox', { name: '打开长辈模式' }).click();
    await screen(page).getByRole('radio', { name: '最大' }).click();
    await screen(page).getByRole('radio', { name: 'English' }).click();
    await arriveAt(page, 'Settings');
    await coldStart(page, SCREENS.settings);
    await expect(screen(page).getByRole('checkbox', { name: 'Use elder mode' })).toBeChecked();
    await expect(screen(page).getByRole('radio', { name: 'Largest' })).toBeChecked();
  },
  'centres of an imported list': async (page) => {
    await importCentres(page);
    await screenState('centres')(page);
    await expect(screen(page)).toContainText('名单共 2 个受理点，最近一次核对：2026年11月3日');
    await screen(page).getByRole('searchbox').fill('测试中心');
    await expect(screen(page)).toContainText('测试路1号');
    await openAt(page, pathTo('centres', { district: 'huangpu' }));
    await expect(screen(page).getByRole('link', { name: /打电话/ })).toHaveAttribute('href', 'tel:02100000000');
  },
  'a calendar file': async (page) => {
    await screenState('own permit, open')(page);
    const download = page.waitForEvent('download');
    await tapButton(page, '记到手机日历');
    const file = await (await download).createReadStream();
    expect(await text(file)).toMatch(/^BEGIN:VCALENDAR\r\n[^]*BEGIN:VEVENT[^]*END:VCALENDAR\r\n$/);
  },
};

/** Playwright's own scripts run in the page and need these. */
const SPARED = ['BigInt64Array', 'BigUint64Array'];

/** Removes from each page, before the app starts, what its built-ins have beyond the oldest promised browsers. */
async function removeLaterBuiltIns(page: Page): Promise<void> {
  await page.addInitScript(
    (later: readonly BuiltIn[]) => {
      const remove = (owner: object, name: string) => {
        if (Object.getOwnPropertyDescriptor(owner, name)?.configurable === true) Reflect.deleteProperty(owner, name);
      };
      for (const { global, member } of later) {
        const owner = (globalThis as Record<string, unknown>)[global] as { prototype?: unknown } | undefined;
        if (member === undefined) remove(globalThis, global);
        else
          for (const each of [owner, owner?.prototype, global === 'Window' && window])
            if (each instanceof Object) remove(each, member);
      }
    },
    laterBuiltIns().filter(({ global }) => !SPARED.includes(global)),
  );
}

test('the built-ins taken away are those that Chrome 80 or iOS 14.5 lack', async ({ page }) => {
  await removeLaterBuiltIns(page);
  await page.goto('./');
  const left = await page.evaluate(() => ({
    at: 'at' in Array.prototype,
    replaceAll: 'replaceAll' in String.prototype,
    hasOwn: 'hasOwn' in Object,
    randomUUID: 'randomUUID' in crypto,
    structuredClone: 'structuredClone' in window,
    flatMap: 'flatMap' in Array.prototype,
    fetch: 'fetch' in window,
  }));
  expect(left).toEqual({
    at: false,
    replaceAll: false,
    hasOwn: false,
    randomUUID: false,
    structuredClone: false,
    flatMap: true,
    fetch: true,
  });
});

for (const [state, goThere] of Object.entries(CORE)) {
  test(`${state}: reached with only the built-ins of the oldest promised browsers`, async ({ page }) => {
    await removeLaterBuiltIns(page);
    await goThere(page);
  });

  test(`${state}: reached on a processor slowed down six times`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await goThere(page);
  });
}
