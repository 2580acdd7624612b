import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser as Chromium, type Page } from '@playwright/test';
import {
  agreeAndStart,
  clickButton,
  choosePerson,
  nextQuestion,
  openAt,
  playPerson,
  preCheckUpToChanges,
  screen,
  foundBySearch,
  searchField,
  signIn,
  startRenewal,
} from '../test/e2e/steps';
import { keepFamily } from '../test/e2e/device';
import { either } from '../test/e2e/either-language';
import { SCREENS } from '../src/journey/paths';
import { findBrowser } from './browser';
import { buildTarget } from './build-target';
import { serveH5 } from './h5-server';
import { ROOT } from './targets';

/** Takes the pictures in docs/screens/: `npm run screens`, or `npm run screens -- result` for those so named. */

/** The day that every picture is taken on. */
const NOW = new Date('2026-11-23T10:00:00+08:00');

const PICTURES: Record<string, (page: Page) => Promise<void>> = {
  home: async (page) => {
    await openAt(page, SCREENS.home);
    await screen(page).getByRole('heading', { level: 1 }).waitFor();
  },
  'home-search': async (page) => {
    await openAt(page, SCREENS.home);
    await searchField(page).fill('居住证');
    await foundBySearch(page).first().waitFor();
  },
  'home-search-pinyin': async (page) => {
    await openAt(page, SCREENS.home);
    await searchField(page).fill('jzzxq');
    await foundBySearch(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
  },
  'home-search-question': async (page) => {
    await openAt(page, SCREENS.home);
    await searchField(page).fill('社保断了还能续签吗');
    await foundBySearch(page).first().waitFor();
  },
  'home-search-nothing': async (page) => {
    await openAt(page, SCREENS.home);
    await searchField(page).fill('献血');
    await screen(page)
      .getByText(/没有找到|Nothing found/)
      .first()
      .waitFor();
  },
  'home-search-recent': async (page) => {
    await openAt(page, SCREENS.home);
    await searchField(page).fill('搬家');
    await foundBySearch(page).first().waitFor();
    await page.keyboard.press('Enter');
    await screen(page)
      .getByRole('heading', { name: /居住地址变更|Change of address/ })
      .first()
      .waitFor();
    await page.goBack();
    await searchField(page).fill('');
    await screen(page)
      .getByText(/最近搜过|Recent searches/)
      .waitFor();
  },
  'home-signed-in': async (page) => {
    await openAt(page, SCREENS.home);
    await screen(page)
      .getByRole('link', { name: either('登录查看我的居住证') })
      .click();
    await playPerson(page, 'smooth');
    await screen(page)
      .getByRole('button', { name: either('去续签') })
      .waitFor();
  },
  services: (page) => openAt(page, SCREENS.services),
  mine: (page) => openAt(page, SCREENS.mine),
  'mine-signed-in': async (page) => {
    await signIn(page, 'smooth');
    await openAt(page, SCREENS.mine);
  },
  settings: (page) => openAt(page, SCREENS.settings),
  rules: (page) => openAt(page, SCREENS.rules),
  'sign-in': (page) => openAt(page, SCREENS.signIn),
  'security-check': async (page) => {
    await openAt(page, SCREENS.signIn);
    await choosePerson(page, either('还有 12 天到期，续签过两次，情况都没变'));
    await clickButton(page, '发送验证码（演示）');
  },
  'permit-signed-out': (page) => openAt(page, SCREENS.permit),
  permit: (page) => signIn(page, 'smooth'),
  'permit-last-day': (page) => signIn(page, 'last-day'),
  'permit-after-expiry': (page) => signIn(page, 'after-expiry'),
  'permit-overdue': (page) => signIn(page, 'overdue'),
  'permit-lapsed': (page) => signIn(page, 'lapsed'),
  'permit-too-early': (page) => signIn(page, 'too-early'),
  'permit-none': (page) => signIn(page, 'no-permit'),
  changes: (page) => openAt(page, SCREENS.changes),
  renewal: async (page) => {
    await signIn(page, 'smooth');
    await clickButton(page, '去续签');
    await clickButton(page, '同意并开始核验');
  },
  verification: async (page) => {
    await signIn(page, 'smooth');
    await startRenewal(page);
    await screen(page).getByText(either('没有变化')).first().waitFor();
  },
  'result-renewed': async (page) => {
    await signIn(page, 'smooth');
    await startRenewal(page);
    await screen(page).getByText(either('核验通过')).waitFor({ timeout: 20_000 });
  },
  'result-why': async (page) => {
    await signIn(page, 'smooth');
    await startRenewal(page);
    await screen(page)
      .getByRole('button', { name: either('为什么是这个结果') })
      .click({ timeout: 20_000 });
  },
  'result-counter': async (page) => {
    await signIn(page, 'two-reasons');
    await startRenewal(page);
    await screen(page).getByText(either('要带的材料')).first().waitFor({ timeout: 20_000 });
  },
  'result-retry': async (page) => {
    await signIn(page, 'source-down');
    await startRenewal(page);
    await screen(page).getByText(either('这次没有核验完')).waitFor({ timeout: 20_000 });
  },
  'result-first-renewal': (page) => whatNow(page, 'first-renewal'),
  'result-wait': (page) => whatNow(page, 'too-early'),
  'result-reapply': (page) => whatNow(page, 'lapsed'),
  'result-lost': (page) => whatNow(page, 'lost'),
  'result-foreigner': (page) => whatNow(page, 'foreigner'),
  'result-mismatch': (page) => whatNow(page, 'mismatch'),
  'result-in-review': async (page) => {
    await signIn(page, 'in-review');
    await clickButton(page, '查看审核进度');
    await screen(page).getByText(either('办件编号')).first().waitFor();
  },
  keep: async (page) => {
    await signIn(page, 'two-reasons');
    await startRenewal(page);
    await screen(page)
      .getByRole('link', { name: either('保存和分享这个结果') })
      .click({ timeout: 20_000 });
    await screen(page)
      .getByRole('button', { name: either('复制文字') })
      .waitFor();
  },
  progress: async (page) => {
    await signIn(page, 'smooth');
    await startRenewal(page);
    await screen(page)
      .getByRole('link', { name: either('进度查询') })
      .click({ timeout: 20_000 });
    await screen(page).getByText(either('有效期记录')).waitFor();
  },
  feedback: async (page) => {
    await signIn(page, 'smooth');
    await startRenewal(page);
    await screen(page)
      .getByRole('link', { name: either('评价和投诉建议') })
      .click({ timeout: 20_000 });
    await screen(page)
      .getByRole('radio', { name: either('满意') })
      .check();
  },
  privacy: (page) => openAt(page, SCREENS.privacy),
  papers: (page) => openAt(page, `${SCREENS.papers}?housing=rented`),
  centres: (page) => openAt(page, SCREENS.centres),
  'centres-district': (page) => openAt(page, `${SCREENS.centres}?district=huangpu`),
  'centres-found': async (page) => {
    await openAt(page, SCREENS.centres);
    await screen(page)
      .getByLabel(/^(?:搜区|Search by district)/)
      .fill('虹桥');
  },
  'address-change': (page) => openAt(page, SCREENS.addressChange),
  'lost-card': (page) => openAt(page, SCREENS.lostCard),
  'apply-anew': (page) => openAt(page, SCREENS.applyAnew),
  'other-permits': (page) => openAt(page, SCREENS.otherPermits),
  'pre-check': (page) => openAt(page, SCREENS.preCheck),
  'pre-check-date': async (page) => {
    await openAt(page, `${SCREENS.preCheck}?kind=residence-permit&status=valid`);
    await screen(page).getByLabel(either('有效期最后一天')).fill('2026-12-05');
  },
  'pre-check-changes': async (page) => {
    await preCheckUpToChanges(page);
    await screen(page)
      .getByRole('checkbox', { name: either('居住地址：搬过家，或登记的不是现在住的地方') })
      .check();
  },
  'pre-check-online': async (page) => {
    await preCheckUpToChanges(page);
    await screen(page)
      .getByRole('checkbox', { name: either('有的说不准') })
      .check();
    await nextQuestion(page);
  },
  'pre-check-lost': (page) => openAt(page, `${SCREENS.preCheck}?kind=residence-permit&status=lost`),
  'own-permits-none': (page) => openAt(page, SCREENS.ownPermits),
  'own-permits': async (page) => {
    await openAt(page, SCREENS.home);
    await keepFamily(page);
    await openAt(page, SCREENS.ownPermits);
    await clickButton(page, '导出和导入');
    await screen(page)
      .getByRole('textbox', { name: either('要导入的文字') })
      .fill('2027-12-05 妈妈\n2027-01-01 奶奶');
    await clickButton(page, '看看会改什么');
  },
  'own-permits-home': async (page) => {
    await openAt(page, SCREENS.home);
    await keepFamily(page);
    await page.reload();
  },
  'own-permit': (page) => ownPermit(page, 'mum0000000000000'),
  'own-permit-late': (page) => ownPermit(page, 'dad0000000000000'),
  'own-permit-change': async (page) => {
    await ownPermit(page, 'mum0000000000000');
    await clickButton(page, '改日期或称呼');
  },
  demonstration: (page) => openAt(page, SCREENS.demonstration),
  failure: async (page) => {
    await openAt(page, SCREENS.demonstration);
    await screen(page)
      .getByRole('radio', { name: either('超时') })
      .waitFor();
    await page.evaluate(() => {
      localStorage.setItem(
        'permit-renewal:mock-citizen/fault',
        JSON.stringify({ data: JSON.stringify({ failure: 'source-unavailable', times: 9, operation: 'permit' }) }),
      );
    });
    await openAt(page, SCREENS.signIn);
    await playPerson(page, 'smooth');
    await screen(page).getByText(either('数据源暂时停用')).waitFor();
  },
  unsent: async (page) => {
    await signIn(page, 'smooth');
    await page.evaluate(() => {
      localStorage.setItem(
        'permit-renewal:mock-citizen/fault',
        JSON.stringify({ data: JSON.stringify({ failure: 'offline', times: 1, operation: 'startVerification' }) }),
      );
    });
    await clickButton(page, '去续签');
    await agreeAndStart(page);
    await screen(page).getByText(either('没有连上网络')).waitFor();
  },
};

/** One of the permits that a family keeps on this device. */
async function ownPermit(page: Page, id: string): Promise<void> {
  await openAt(page, SCREENS.home);
  await keepFamily(page);
  await openAt(page, `${SCREENS.ownPermit}?id=${id}`);
  await screen(page).locator('.permit-state').waitFor();
}

async function whatNow(page: Page, person: Parameters<typeof signIn>[1]): Promise<void> {
  await signIn(page, person);
  await clickButton(page, '看看怎么办');
  await screen(page)
    .getByRole('button', { name: either('为什么是这个结果') })
    .waitFor();
}

interface Variant {
  readonly width: number;
  readonly dark: boolean;
  /** The browser's text size, in pixels. */
  readonly text: number;
  /** What the person chose in the settings. */
  readonly preferences?: { readonly language?: 'en'; readonly textSize?: 'largest'; readonly elder?: true };
}

const VARIANTS: Record<string, Variant> = {
  '375': { width: 375, dark: false, text: 16 },
  '320-largest-text': { width: 320, dark: false, text: 32 },
  '375-dark': { width: 375, dark: true, text: 16 },
  '1280': { width: 1280, dark: false, text: 16 },
  '375-elder': { width: 375, dark: false, text: 16, preferences: { elder: true } },
  '320-elder': { width: 320, dark: false, text: 16, preferences: { elder: true } },
  '375-english': { width: 375, dark: false, text: 16, preferences: { language: 'en' } },
  '320-english-largest': { width: 320, dark: false, text: 16, preferences: { language: 'en', textSize: 'largest' } },
};

async function take(
  browser: Chromium,
  address: string,
  name: string,
  variantName: string,
  folder: string,
): Promise<void> {
  const variant = VARIANTS[variantName];
  const picture = PICTURES[name];
  if (variant === undefined || picture === undefined) throw new Error(`No picture ${name} in ${variantName}`);
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: variant.width, height: 812 },
    deviceScaleFactor: variant.width > 500 ? 1 : 2,
    colorScheme: variant.dark ? 'dark' : 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.clock.install({ time: NOW });
  if (variant.text !== 16) {
    await page.addInitScript((size) => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = `${String(size)}px`;
      });
    }, variant.text);
  }
  if (variant.preferences) {
    await page.addInitScript((text) => {
      localStorage.setItem('permit-renewal:preferences', JSON.stringify({ data: text }));
    }, JSON.stringify(variant.preferences));
  }
  await picture(page);
  // The whole screen, however long: it scrolls inside the page, not with it.
  const height = await screen(page).evaluate((element) => element.scrollHeight);
  await page.setViewportSize({ width: variant.width, height: Math.max(height, 812) });
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(folder, `${name}.${variantName}.png`), fullPage: true });
  await context.close();
}

async function main(): Promise<void> {
  const [wanted = '', variants = '375'] = process.argv.slice(2);
  await buildTarget('h5', { say: console.log });
  const folder = process.env['SCREENS_FOLDER'] ?? join(ROOT, 'docs/screens');
  mkdirSync(folder, { recursive: true });
  const server = await serveH5(0);
  const browser = await chromium.launch(await findBrowser());
  for (const variant of variants.split(',')) {
    for (const name of Object.keys(PICTURES).filter((each) => new RegExp(wanted).test(each))) {
      try {
        await take(browser, `http://localhost:${String(server.port)}/`, name, variant, folder);
        console.log(`${name}.${variant}.png`);
      } catch (error) {
        console.error(`${name}.${variant}: ${String(error)}`);
        process.exitCode = 1;
      }
    }
  }
  await browser.close();
  await server.close();
}

void main();
