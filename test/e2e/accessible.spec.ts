import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { SCREEN_STATES, screenState } from '../screen-states/screen-states';
import { storeDrawn } from '../support/drawn-states';
import { foundByAxe } from './axe';
import { test as afterCounterResult } from './counter-result';
import { storeOnDevice } from './device';
import { cutOff, faint, tornDays, wholeInSight, withoutScripts } from './drawn';
import { expect, test } from './journey-test';
import {
  answered,
  coldStartAnswered,
  onVerification,
  openAt,
  screen,
  scrolledAway,
  searchField,
  signIn,
  tapButton,
  tapThroughConsent,
  title,
} from './steps';
import { walkByTab } from './tab-stops';
import { underABar } from './under-a-bar';

/** Expects one `main`, one `h1`, no skipped heading level, and a page language, on the screen in sight. */
async function outline(page: Page) {
  return page.evaluate(() => {
    const shown = (element: Element) => element.getClientRects().length > 0;
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter(shown)
      .map(({ tagName }) => Number(tagName.slice(1)));
    return {
      lang: document.documentElement.lang,
      mains: [...document.querySelectorAll('main')].filter(shown).length,
      firstHeadings: levels.filter((level) => level === 1).length,
      startsWithTheFirst: levels[0] === 1,
      leftOut: levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1),
    };
  });
}

/** Lists the parts of the screen in sight that are lower than what is in them, which then lies on the next part. */
async function squeezed(page: Page): Promise<string[]> {
  return screen(page)
    .locator('.screen__scroller > *')
    .evaluateAll((parts) =>
      parts.filter((part) => part.scrollHeight > part.clientHeight + 1).map((part) => part.getAttribute('class') ?? ''),
    );
}

/** Counts the animations and transitions running in sight. */
async function moving(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.getAnimations().filter(({ playState, effect }) => {
        const element = effect instanceof KeyframeEffect ? effect.target : null;
        return playState === 'running' && (element?.getClientRects().length ?? 0) > 0;
      }).length,
  );
}

/** By how many pixels the document is taller than its window, and so scrolls beside the screen. */
function documentIsTaller(): number {
  return document.documentElement.scrollHeight - window.innerHeight;
}

/** The narrowest phone, phones in use, and a desktop. */
const WIDTHS = [320, 360, 375, 390, 412, 430, 1280];

async function nothingCutOff(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await test.step(`${width} wide`, async () => {
      await page.setViewportSize({ width, height: 812 });
      expect.soft(await cutOff(page), `${width} wide`).toEqual([]);
    });
  }
}

/** Returns the words of rows whose icons take room that very large words need. */
function besideIcons(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const icons = [...document.querySelectorAll('.row > .icon:not(.icon--forward)')];
    return icons
      .filter((icon) => icon.getBoundingClientRect().width > 0)
      .map((icon) => icon.parentElement?.textContent ?? '');
  });
}

const states = Object.entries(SCREEN_STATES);
/** `npm test` checks the fullest state in the usual look here, and in the hardest look below. */
const FULLEST = 'result, counter';

for (const [state, goThere] of states) {
  test(
    `${state}: axe finds nothing, the contrast suffices, nothing is cut off or under a bar, Tab reaches every control`,
    { tag: state === FULLEST ? ['@usual-h5'] : [] },
    async ({ page }) => {
      await goThere(page);
      storeDrawn(state, await withoutScripts(page));

      expect
        .soft(await outline(page))
        .toEqual({ lang: 'zh-CN', mains: 1, firstHeadings: 1, startsWithTheFirst: true, leftOut: [] });
      await expect.soft(page).toHaveTitle((await title(page).textContent()) ?? '');
      expect.soft(await page.evaluate(documentIsTaller), 'a second scroll').toBe(0);
      expect.soft(await tornDays(page), 'days on two lines').toEqual([]);
      expect.soft(await underABar(page), 'under a bar').toEqual([]);
      await wholeInSight(page, 375);
      expect.soft(await foundByAxe(page), 'axe').toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await faint(page), `contrast, ${colorScheme}`).toEqual([]);
      }
      await nothingCutOff(page);
      await page.setViewportSize({ width: 320, height: 812 });
      await test.step('320 wide with the text at 200 %', async () => {
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '32px';
        });
        const size = await title(page).evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize));
        expect(size).toBeGreaterThanOrEqual(40);
        expect.soft(await cutOff(page), '320 wide, text at 200 %').toEqual([]);
        expect.soft(await besideIcons(page), '320 wide, text at 200 %').toEqual([]);
        await page.evaluate(() => {
          document.documentElement.style.removeProperty('font-size');
        });
      });
      expect(await walkByTab(page)).toEqual({
        notReached: [],
        focusNotShown: [],
        covered: [],
        tooSmall: [],
        nameless: [],
        unheard: 0,
      });
    },
  );
}

test(`${FULLEST}: left for the other engines to draw, in a run without those of npm test as well`, async ({ page }) => {
  await screenState(FULLEST)(page);
  storeDrawn(FULLEST, await withoutScripts(page));
});

test(
  'each answer of a source is read out once, with the source’s name, as it arrives',
  { tag: '@usual-h5' },
  async ({ page }) => {
    await signIn(page, 'two-reasons');
    await tapThroughConsent(page);
    await onVerification(page);
    await page.evaluate(() => {
      const device = window as unknown as { said: string[] };
      device.said = [];
      const region = [...document.querySelectorAll('[aria-live="polite"]')].find(
        (element) => element.getClientRects().length > 0 && !element.matches('.connection-line'),
      );
      if (region === undefined) return;
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const node of addedNodes) device.said.push(node.textContent ?? '');
      }).observe(region, { childList: true, subtree: true });
    });
    await page.clock.runFor(7000);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect([...said].sort()).toEqual(
      ['居住登记有变化。', '就业登记没有变化。', '社保缴纳有异常。', '其他基本信息没有变化。'].sort(),
    );
  },
);

for (const state of ['permit, loading', 'verification, running'] as const) {
  test(`${state}: the waiting animation moves, and stands still with reduced motion`, async ({ page }) => {
    await screenState(state)(page);
    expect(await moving(page)).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving(page)).toBe(0);
  });
}

test('messages about copying, search results and signing in are in live regions', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await screenState('result, renewed')(page);
  await tapButton(page, '复制办件编号');
  await expect(screen(page).locator('[aria-live="polite"]', { hasText: '已复制' })).toBeAttached();
  await page.goto(`./#${SCREENS.home}`);
  await searchField(page).fill('居住证');
  await expect(screen(page).locator('[aria-live="polite"]', { hasText: /找到 \d+ 项/ })).toBeAttached();
});

test('on paper nothing scrolls, so the whole screen is printed', async ({ page }) => {
  await screenState('result, counter')(page);
  const { height = 0 } = page.viewportSize() ?? {};
  const away = await scrolledAway(page);
  expect(away).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await scrolledAway(page)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(height + away / 2);
});

/** As narrow and as low as the windows of phones get. */
const SMALL_WINDOWS = [
  { width: 320, height: 812 },
  { width: 334, height: 568 },
];

async function nothingTornNorTaller(page: Page): Promise<void> {
  for (const size of SMALL_WINDOWS) {
    const where = `${size.width} by ${size.height}`;
    await page.setViewportSize(size);
    expect.soft(await page.evaluate(documentIsTaller), `a second scroll, ${where}`).toBe(0);
    expect.soft(await tornDays(page), `days on two lines, ${where}`).toEqual([]);
  }
}

const RESULT = 'result of a renewal';
/** Every display setting, in English, whose words are the longest, and as many at once as go together. */
const MODES = [
  {
    name: 'in English, with the largest text, in the dark',
    preferences: { language: 'en', textSize: 'largest' },
    media: { colorScheme: 'dark', reducedMotion: 'no-preference', forcedColors: 'none' },
    usual: [RESULT],
  },
  {
    name: 'in English and elder mode, with the colours of the system and without motion',
    preferences: { language: 'en', elder: true, textSize: 'largest' },
    media: { colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'active' },
    usual: [],
  },
] as const;

for (const { name, preferences, media, usual } of MODES) {
  test(`a renewal ${name}: its days stay on one line in small windows`, async ({ page }) => {
    await screenState('result, renewed')(page);
    const result = page.url().split('#')[1] ?? '';
    await storeOnDevice(page, 'preferences', JSON.stringify(preferences));
    await coldStartAnswered(page, result);
    const days = page.locator('.result__when');
    await expect(days).toHaveText([/^Until .* 2026$/, /^Until .* 2027$/]);
    await nothingTornNorTaller(page);
    // The longest day that there is.
    await days.evaluateAll((all) => {
      for (const each of all) each.textContent = 'Until 30 September 2028';
    });
    await nothingTornNorTaller(page);
  });

  test.describe(() => {
    afterCounterResult.use({ preferences });

    for (const [screenName, path] of Object.entries({ ...SCREENS, [RESULT]: undefined })) {
      afterCounterResult(
        `${screenName} ${name} at 320 pixels: axe finds nothing, nothing is cut off`,
        { tag: usual.some((screen) => screen === screenName) ? ['@usual-h5'] : [] },
        async ({ page, counterResult }) => {
          await page.emulateMedia(media);
          await openAt(page, path ?? counterResult.path);
          await answered(page);
          await nothingTornNorTaller(page);
          await wholeInSight(page, 320);
          expect.soft(await foundByAxe(page), 'axe').toEqual([]);
          expect.soft(await cutOff(page)).toEqual([]);
          expect.soft(await squeezed(page), 'parts that are lower than what is in them').toEqual([]);
          if (media.forcedColors === 'none') expect.soft(await faint(page), 'contrast').toEqual([]);
          if (media.reducedMotion === 'reduce') expect.soft(await moving(page), 'moving').toBe(0);
        },
      );
    }
  });
}
