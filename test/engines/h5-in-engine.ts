import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PEOPLE } from '../../src/citizen/mock/people';
import type { PersonId } from '../../src/citizen/mock/mock-person';
import { pathTo, SCREENS } from '../../src/routes';
import { serveH5, type H5Server } from '../../tools/h5-server';
import { ROOT } from '../../tools/targets';
import { drawnState, drawnStates } from '../support/drawn-states';
import { type EngineWindow, KEYS, until } from './engine-window';
import { problems } from './problems';

/** Further states with an address of their own. */
const STATES = {
  ...SCREENS,
  'pre-check for a lost card': pathTo('preCheck', { kind: 'residence-permit', status: 'lost' }),
  'centres of a district': pathTo('centres', { district: 'pudong' }),
  'papers for a rented home': pathTo('papers', { housing: 'rented' }),
  'a question': pathTo('questions', { id: 'someone-else-goes' }),
};

const PICTURES = join(ROOT, 'reports/engines');

/**
 * Walks through the built H5 app in another engine than the journeys', in real time, and leaves a picture of each state in
 * reports/engines.
 */
export function h5In(engine: string, start: () => Promise<EngineWindow>): void {
  let server: H5Server;
  let page: EngineWindow;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    server = await serveH5(0);
    page = await start();
    await page.resize(375, 812);
  }, 300_000);
  afterAll(async () => {
    await page.close();
    await server.close();
  });

  let opened = 0;

  /** Starts the app afresh at an address, as a link from outside does. */
  async function launch(path: string): Promise<void> {
    await page.go(`http://localhost:${String(server.port)}/?${String((opened += 1))}#${path}`);
  }

  async function open(path: string): Promise<void> {
    await launch(path);
    await page.says('演示数据 · 非官方');
  }

  async function store(key: string, value: unknown): Promise<void> {
    const text = JSON.stringify({ data: JSON.stringify(value) });
    await page.run(`localStorage.setItem('permit-renewal:' + arguments[0], arguments[1])`, key, text);
  }

  /** Expects what holds for every state, and takes its picture. */
  async function looksRight(name: string): Promise<void> {
    writeFileSync(join(PICTURES, `${engine}-${name.replace(/\W+/g, '-')}.png`), await page.picture());
    expect({ name, problems: await page.run(problems) }).toEqual({ name, problems: [] });
  }

  /** Describes the ring around what has the focus; a native radio button draws it on its neighbour. */
  function ring(): Promise<string> {
    return page.run(`
      const at = document.activeElement;
      const drawn = at.classList.contains('native-control') ? at.nextElementSibling : at;
      return getComputedStyle(drawn).outlineStyle;`);
  }

  /** Presses Tab this often, and returns what then has the focus behind something else. */
  async function coveredByTab(times: number): Promise<readonly string[]> {
    const covered: string[] = [];
    for (let stop = 0; stop < times; stop += 1) {
      await page.press(KEYS.tab);
      const what = await page.run<string>(`
        const at = document.activeElement;
        const { left, top, width, height } = at.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        return at === document.body || at.contains(seen) || seen?.contains(at) ? '' : at.outerHTML;`);
      if (what !== '') covered.push(what);
    }
    return covered;
  }

  /** On a new device, signs in as this mock person, and passes the second check. */
  async function signIn(id: PersonId): Promise<void> {
    await open(SCREENS.signIn);
    await page.run('localStorage.clear()');
    await open(SCREENS.signIn);
    const story = PEOPLE.find((person) => person.id === id)?.story.zh ?? '';
    // Firefox loses a click now and then, while the list is still being drawn.
    await until(async () => {
      await page.tap(story);
      await wait(1000);
      return !(await page.words()).includes(story);
    });
    await page.tap('开始人脸识别（演示）');
    await page.says('演示卡片，不是证件');
  }

  async function agree(): Promise<void> {
    await page.tap('去续签');
    await page.tap('四项都同意');
  }

  test.each(Object.entries(STATES))(
    `%s opens in ${engine} by its address: no second scroll, no focus out of sight, no torn day`,
    async (name, path) => {
      await open(path);
      await looksRight(name);
    },
  );

  const drawn = drawnStates();
  if (drawn.length === 0) test.todo('the states that the journeys leave: npm run test:journeys:rest comes first');
  else
    test(`every state that the journeys left is drawn by ${engine}: no second scroll, no focus out of sight, no torn day`, async () => {
      await open(SCREENS.home);
      const wrong: object[] = [];
      for (const state of drawn) {
        await page.draw(drawnState(state));
        const found = await page.run<readonly string[]>(problems);
        if (found.length > 0) wrong.push({ state, found });
      }
      expect(wrong).toEqual([]);
    }, 300_000);

  test(`a person signs in and renews in ${engine}, and finds the result again after a restart`, async () => {
    await signIn('smooth');
    await looksRight('permit, signed in');
    await agree();
    await looksRight('consents');
    expect(await coveredByTab(10)).toEqual([]);
    await page.tap('同意并开始核验');
    await page.says('核验通过');
    await looksRight('renewed');
    await open((await page.run<string>('return location.hash')).slice(1));
    await page.says('核验通过');
    await looksRight('renewed, after a restart');
  }, 300_000);

  test(`a person is shown the way to a counter in ${engine}`, async () => {
    await signIn('two-reasons');
    await agree();
    await page.tap('同意并开始核验');
    await page.says('需要到窗口办理');
    await looksRight('counter');
  }, 300_000);

  test(`a family’s permits are read and imported in ${engine}`, async () => {
    await open(SCREENS.ownPermits);
    await store('own-permits', [
      { id: 'me00000000000000', nickname: '我', validTo: '2026-09-01' },
      { id: 'mum0000000000000', nickname: '妈妈', validTo: '2027-12-05' },
    ]);
    await open(SCREENS.ownPermits);
    await page.says('妈妈');
    await page.tap('导出和导入');
    await page.run(`document.querySelector('textarea').focus()`);
    await page.press('2028-01-01 奶奶');
    await page.tap('看看会改什么');
    await page.says('导入会这样改');
    await looksRight('import');
    await page.tap('导入');
    await page.tap('奶奶');
    await page.says('这张居住证');
    await page.says('删除');
    await looksRight('own permit');
  }, 300_000);

  test(`an empty date field in ${engine} looks empty and shows the focus; a half-typed date is called incomplete`, async () => {
    await open(`${SCREENS.preCheck}?kind=residence-permit&status=valid`);
    await page.says('点这里选日期');
    await looksRight('date, empty');
    await page.run(`document.querySelector('input[type=date]').focus()`);
    expect(await ring()).toBe('solid');
    await page.press('2026');
    await looksRight('date, typing');
    await page.tap('下一题');
    await page.says('日期没有填完整，或没有这一天');
    await looksRight('date, half typed');
  });

  test(`a choice by arrow key in ${engine} shows where the focus is`, async () => {
    await open(SCREENS.preCheck);
    await page.run(`document.querySelector('input[type=radio]').focus()`);
    await page.press(KEYS.down);
    expect(await page.run(`return document.activeElement.checked`)).toBe(true);
    expect(await ring()).toBe('solid');
  });

  test(`the search finds by pinyin in ${engine}`, async () => {
    await open(SCREENS.home);
    await page.run(`document.querySelector('.search-box input').focus()`);
    await page.press('xuqian');
    await page.says('居住证续签');
    await looksRight('searched');
  });

  test(`English in elder mode in a small window of ${engine}: no second scroll, no focus out of sight, no torn day`, async () => {
    await signIn('smooth');
    await agree();
    await page.tap('同意并开始核验');
    await page.says('核验通过');
    await store('preferences', { language: 'en', elder: true });
    await page.resize(334, 568);
    await launch((await page.run<string>('return location.hash')).slice(1));
    await page.says('passed');
    await looksRight('renewed, English, elder mode');
    await page.resize(375, 812);
  }, 300_000);
}
