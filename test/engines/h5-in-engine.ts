import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PEOPLE } from '../../src/citizen/mock/people';
import type { PersonId } from '../../src/citizen/mock/mock-person';
import { pathTo, SCREENS } from '../../src/routes';
import { addDays, shanghaiDay } from '../../src/rules/calendar';
import { serveH5, type H5Server } from '../../tools/h5-server';
import { ROOT } from '../../tools/targets';
import { SCREEN_STATES } from '../screen-states/screen-states';
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

/** Milliseconds for a test: a slow machine makes it slow and never red. */
const PATIENCE = 300_000;

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
    await page.open(`${origin()}/around`);
  }, PATIENCE);
  afterAll(async () => {
    await page.close();
    await server.close();
  });

  /**
   * Tests some steps. If the engine's process dies, as WebKitGTK's does once in some runs on a busy machine, they begin again in another:
   * that is no fault of the app, and a second death is a failure.
   */
  function steps(name: string, walk: () => Promise<void>): void {
    test(
      name,
      () =>
        walk().catch(async (error: unknown) => {
          if (await page.answers()) throw error;
          await page.close();
          page = await start();
          await page.open(`${origin()}/around`);
          await walk();
        }),
      PATIENCE,
    );
  }

  function origin(): string {
    return `http://localhost:${String(server.port)}`;
  }

  /** Starts the app afresh at an address, as a link from outside does. */
  async function launch(path: string): Promise<void> {
    await page.go(`${origin()}/#${path}`);
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

  /**
   * Presses Tab from the top of the screen until it leaves it or begins again, and lets the browser itself scroll. Returns what had the
   * focus behind something else or out of sight, and which controls never had it. Of radio buttons one of a group is enough.
   */
  async function walkByTab(): Promise<{ readonly covered: readonly string[]; readonly notReached: readonly string[] }> {
    await page.run(`
      const top = document.createElement('span');
      top.tabIndex = -1;
      document.body.prepend(top);
      top.focus();
      top.remove();
      window.reached = [];`);
    const covered: string[] = [];
    for (let stop = 0; stop < 200; stop += 1) {
      await page.press(KEYS.tab);
      // A date field has a stop for its year, its month and its day.
      const isNew = await page.run<boolean>(`
        const at = document.activeElement;
        if (at === window.reached[window.reached.length - 1]) return true;
        if (at === document.body || window.reached.includes(at)) return false;
        window.reached.push(at);
        return true;`);
      if (!isNew) break;
      if (!(await focusInSight()))
        covered.push(await page.run('return document.activeElement.outerHTML.slice(0, 200)'));
    }
    const notReached = await page.run<readonly string[]>(`
      return [...document.querySelectorAll('a[href], button, input, textarea')]
        .filter((each) => each.getClientRects().length > 0 && each.tabIndex >= 0 && each.type !== 'radio')
        .filter((each) => !window.reached.includes(each))
        .map((each) => each.outerHTML.slice(0, 200));`);
    // The last Tab may have left the app for what surrounds it.
    await page.run('focus()');
    return { covered, notReached };
  }

  /** True if what has the focus can be seen once the browser has scrolled; of a high text field its beginning is enough. */
  async function focusInSight(): Promise<boolean> {
    const inSight = () =>
      page.run<boolean>(`
        const at = document.activeElement;
        const { left, width, top, bottom, height } = at.getBoundingClientRect();
        const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
        if (to - from < Math.min(height, 24)) return false;
        const seen = document.elementFromPoint(left + width / 2, (from + to) / 2);
        return seen !== null && (at.contains(seen) || seen.contains(at) || at.labels?.[0]?.contains(seen) === true);`);
    if (await inSight()) return true;
    // WebKit scrolls with the next picture that it draws.
    await wait(500);
    return inSight();
  }

  async function expectTabsInSight(): Promise<void> {
    expect(await walkByTab()).toEqual({ covered: [], notReached: [] });
  }

  /** Goes through the verification to its result. */
  async function verified(): Promise<void> {
    await page.tap('同意并开始核验');
    await page.arriveAt('结果');
  }

  /** The address of the screen in sight within the app. */
  async function address(): Promise<string> {
    return (await page.run<string>('return location.hash')).slice(1);
  }

  /** Types a date into the only field of a question, in the order of the engines' own language, American English, and goes on. */
  async function answerDate(question: string, date: string): Promise<void> {
    await page.says(question);
    // With the button of the question before, the focus goes to the title; its next stop is the field.
    await until(() => page.run<boolean>(`return document.activeElement.matches('h1')`));
    await page.press(KEYS.tab);
    const [year = '', month = '', day = ''] = date.split('-');
    await page.press([month, day, year].join('/'));
    await page.tap('下一题');
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

  for (const [name, path] of Object.entries(STATES))
    steps(
      `${name} opens in ${engine} by its address: no second scroll, no focus out of sight, no torn day`,
      async () => {
        await open(path);
        await looksRight(name);
      },
    );

  steps(
    `every state of every screen is drawn by ${engine}: no second scroll, no focus out of sight, no torn day`,
    async () => {
      const states = Object.keys(SCREEN_STATES);
      const drawn = drawnStates();
      const missing = states.filter((state) => !drawn.includes(state));
      // The journeys on H5 leave them: npx playwright test -c config/playwright.config.ts --project=h5-rest accessible
      expect({ missing }).toEqual({ missing: [] });
      await open(SCREENS.home);
      const wrong: object[] = [];
      for (const state of states) {
        await page.draw(drawnState(state));
        const found = await page.run<readonly string[]>(problems);
        if (found.length > 0) wrong.push({ state, found });
      }
      expect(wrong).toEqual([]);
    },
  );

  steps(`a person signs in and renews in ${engine}, and finds the result again by its address`, async () => {
    await signIn('smooth');
    await looksRight('permit, signed in');
    await agree();
    await looksRight('consents');
    await expectTabsInSight();
    await verified();
    await page.says('核验通过');
    await looksRight('renewed');
    await expectTabsInSight();
    const result = await address();
    expect(result).toMatch(`${SCREENS.result}?of=`);
    await open(result);
    await page.arriveAt('结果');
    await page.says('核验通过');
    await looksRight('renewed, after a restart');
  });

  steps(`a person is shown the way to a counter in ${engine}`, async () => {
    await signIn('two-reasons');
    await agree();
    await verified();
    await page.says('需要到窗口办理');
    await looksRight('counter');
    await expectTabsInSight();
  });

  steps(`a person walks through the pre-check in ${engine} to its answer`, async () => {
    const today = shanghaiDay(Date.now());
    const validTo = addDays(today, 12);
    await open(SCREENS.preCheck);
    await expectTabsInSight();
    for (const answer of ['上海居住证', '卡在手上，没有注销']) {
      await page.tap(answer);
      await page.tap('下一题');
    }
    await answerDate('居住证有效期到哪一天？', validTo);
    await answerDate('这一期有效期从哪一天开始？', addDays(validTo, -364));
    await page.tap('不是，以前续签过');
    await page.tap('下一题');
    await page.tap('都没有变化');
    await page.tap('下一题');
    await page.says('可以试线上核验');
    await looksRight('pre-check, to try online');
    await expectTabsInSight();
  });

  steps(`elder mode, language and text size are set by taps in ${engine}, and stay after a restart`, async () => {
    await open(SCREENS.settings);
    await page.run('localStorage.clear()');
    await open(SCREENS.settings);
    const looks = () =>
      page.run<readonly unknown[]>(`
        const chosen = [...document.querySelectorAll('input:checked')].map((each) => each.labels[0].innerText.trim());
        const sample = document.querySelector('.lead');
        return [document.documentElement.lang, parseFloat(getComputedStyle(sample).fontSize), ...chosen];`);
    const [, usual] = await looks();
    await page.tap('最大');
    await page.tap('打开长辈模式');
    await page.tap('English');
    await page.arriveAt('Settings');
    await looksRight('settings, changed');
    const changed = await looks();
    expect(changed).toEqual(['en', expect.any(Number), 'Use elder mode', 'Largest', 'English']);
    expect(Number(changed[1])).toBeGreaterThan(1.4 * Number(usual));
    await page.reload();
    await page.arriveAt('Settings');
    expect(await looks()).toEqual(changed);
    await page.run('localStorage.clear()');
  });

  steps(`a family’s permits are read and imported in ${engine}`, async () => {
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
    await expectTabsInSight();
    await page.tap('导入');
    await page.tap('奶奶');
    await page.says('这张居住证');
    await page.says('删除');
    await looksRight('own permit');
  });

  steps(
    `an empty date field in ${engine} looks empty and shows the focus; a half-typed date is called incomplete`,
    async () => {
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
    },
  );

  steps(`a choice by arrow key in ${engine} shows where the focus is`, async () => {
    await open(SCREENS.preCheck);
    await page.run(`document.querySelector('input[type=radio]').focus()`);
    await page.press(KEYS.down);
    expect(await page.run(`return document.activeElement.checked`)).toBe(true);
    expect(await ring()).toBe('solid');
  });

  steps(`the search finds by pinyin in ${engine}, and Enter opens the first result`, async () => {
    await open(SCREENS.home);
    await page.run(`document.querySelector('.search-box input').focus()`);
    await page.press('xuqian');
    await page.says('居住证续签');
    await looksRight('searched');
    await page.press(KEYS.enter);
    await page.arriveAt('续签');
  });

  steps(
    `English in elder mode in a small window of ${engine}: no second scroll, no focus out of sight, no torn day`,
    async () => {
      await signIn('smooth');
      await agree();
      await verified();
      const result = await address();
      await store('preferences', { language: 'en', elder: true });
      await launch(result);
      await page.arriveAt('Result');
      await page.resize(334, 568);
      await page.says('passed');
      await looksRight('renewed, English, elder mode');
      await expectTabsInSight();
      await page.resize(375, 812);
    },
  );
}
