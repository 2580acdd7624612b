import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCREENS } from '../../src/routes';
import { PEOPLE } from '../../src/citizen/mock/people';
import { serveH5, type H5Server } from '../../tools/h5-server';
import { ROOT } from '../../tools/targets';
import { KEYS, until, WebKit } from './webkit';

/**
 * The engine of Safari, and of every browser on an iPhone, walks through the built H5 app in real time. It leaves a picture of each
 * state in reports/engines.
 */

const PICTURES = join(ROOT, 'reports/engines');
let server: H5Server;
let webkit: WebKit;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  server = await serveH5(0);
  webkit = await WebKit.open(375, 812);
});
afterAll(async () => {
  await webkit.close();
  await server.close();
});

let opened = 0;

/** Opens an address as a link from outside does: the app starts anew. */
async function open(path: string): Promise<void> {
  await webkit.go(`http://localhost:${String(server.port)}/?${String((opened += 1))}#${path}`);
  await webkit.says('演示数据 · 非官方');
}

/** Expects what holds for every state, and takes its picture. */
async function looksRight(name: string): Promise<void> {
  writeFileSync(join(PICTURES, `webkit-${name}.png`), await webkit.picture());
  const { taller, wider } = await webkit.run<Record<'taller' | 'wider', number>>(`
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return { taller: scrollHeight - clientHeight, wider: scrollWidth - clientWidth };`);
  expect({ name, taller, wider }).toEqual({ name, taller: 0, wider: 0 });
}

/** Describes the ring around what has the focus; a native radio button draws it on its neighbour. */
function ring(): Promise<string> {
  return webkit.run(`
    const at = document.activeElement;
    const drawn = at.classList.contains('native-control') ? at.nextElementSibling : at;
    return getComputedStyle(drawn).outlineStyle;`);
}

/** Presses Tab so often, and returns what then has the focus behind something else. */
async function coveredByTab(times: number): Promise<readonly string[]> {
  const covered: string[] = [];
  for (let stop = 0; stop < times; stop += 1) {
    await webkit.press(KEYS.tab);
    const what = await webkit.run<string>(`
      const at = document.activeElement;
      const { left, top, width, height } = at.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return at === document.body || at.contains(seen) || seen?.contains(at) ? '' : at.outerHTML;`);
    if (what !== '') covered.push(what);
  }
  return covered;
}

/** Returns the days of a result's cards that stand on two lines. */
function tornDays(): Promise<readonly string[]> {
  return webkit.run(`
    return [...document.querySelectorAll('.result__when')].filter((day) => {
      const range = document.createRange();
      range.selectNodeContents(day);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    }).map(({ innerText }) => innerText);`);
}

test.each(Object.entries(SCREENS))(
  '%s opens in WebKit by its address, in a document no larger than the window',
  async (name, path) => {
    await open(path);
    await looksRight(name);
  },
);

test('a person signs in and renews in WebKit', async () => {
  await open(SCREENS.signIn);
  await webkit.tap(PEOPLE.find(({ id }) => id === 'smooth')?.story.zh ?? '');
  await webkit.tap('开始人脸识别（演示）');
  await webkit.says('演示卡片，不是证件');
  await looksRight('permit-signed-in');
  await webkit.tap('去续签');
  await webkit.tap('四项都同意');
  await looksRight('consents');
  expect(await coveredByTab(10)).toEqual([]);
  await webkit.tap('同意并开始核验');
  // The two periods, on the screen that follows by itself.
  await until(() => webkit.run(`return document.querySelectorAll('.result__when').length === 2`));
  await webkit.says('核验通过');
  await looksRight('renewed');
  expect(await tornDays()).toEqual([]);
}, 300_000);

test('an empty date field in WebKit looks empty and shows the focus; a half-typed date is called incomplete', async () => {
  await open(`${SCREENS.preCheck}?kind=residence-permit&status=valid`);
  await webkit.says('点这里选日期');
  await looksRight('date-empty');
  await webkit.run(`document.querySelector('input[type=date]').focus()`);
  expect(await ring()).toBe('solid');
  await webkit.press('2026');
  await looksRight('date-typing');
  await webkit.tap('下一题');
  await webkit.says('日期没有填完整，或没有这一天');
  await looksRight('date-half-typed');
});

test('a choice by arrow key in WebKit shows where the focus is', async () => {
  await open(SCREENS.preCheck);
  await webkit.run(`document.querySelector('input[type=radio]').focus()`);
  await webkit.press(KEYS.down);
  expect(await webkit.run(`return document.activeElement.checked`)).toBe(true);
  expect(await ring()).toBe('solid');
});

test('the search finds by pinyin in WebKit', async () => {
  await open(SCREENS.home);
  await webkit.run(`document.querySelector('.search-box input').focus()`);
  await webkit.press('xuqian');
  await webkit.says('居住证续签');
  await looksRight('searched');
});
