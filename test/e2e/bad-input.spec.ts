import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { fail, storeOnDevice, onRecord, putRaw } from './device';
import { expect, NOW, test } from './journey-test';
import {
  arriveAt,
  choosePerson,
  coldStart,
  coldStartAnswered,
  goBack,
  killAndReturn,
  leaveAndComeBack,
  openAt,
  playPerson,
  records,
  screen,
  signIn,
  tapButton,
  tapLink,
  tapThroughConsent,
  throughVerification,
  title,
} from './steps';

const NOTHING = { begun: 0, renewed: 0 };

/** Checks that the app still works: sign in, verify, renew once. */
async function stillRenews(page: Page): Promise<void> {
  await coldStart(page, SCREENS.signIn);
  await playPerson(page, 'smooth');
  await arriveAt(page, '居住证办理');
  await tapThroughConsent(page);
  await throughVerification(page);
  await expect(screen(page).getByRole('heading', { name: '核验通过' })).toBeVisible();
  expect(await onRecord(page, 'smooth')).toEqual({ begun: 1, renewed: 1 });
}

test.describe('a response that cannot be read', () => {
  test('about the permit is not shown, but the next one is', { tag: '@usual-h5' }, async ({ page }) => {
    await signIn(page, 'smooth');
    await fail(page, { failure: 'malformed-answer', operation: 'permitRecords', times: 1 });
    await killAndReturn(page);
    await expect(screen(page).getByRole('alert')).toContainText('收到的答复看不懂');
    await expect(screen(page)).toContainText('我们没有采用它。');
    await expect(screen(page)).not.toContainText('天后到期');
    await tapButton(page, '再试一次');
    await expect(screen(page)).toContainText('12天后到期');
    expect(await onRecord(page, 'smooth')).toEqual(NOTHING);
  });

  test('to the start of a verification shows no result, and submitting again renews once', async ({ page }) => {
    await signIn(page, 'smooth');
    await fail(page, { failure: 'malformed-answer', operation: 'startVerification', times: 1 });
    await tapThroughConsent(page);
    await arriveAt(page, '核验');
    await expect(screen(page).getByRole('alert')).toContainText('收到的答复看不懂');
    await expect(screen(page)).not.toContainText('核验通过');
    await tapButton(page, '再提交一次');
    await throughVerification(page);
    await expect(screen(page).getByRole('heading', { name: '核验通过' })).toBeVisible();
    expect(await onRecord(page, 'smooth')).toEqual({ begun: 1, renewed: 1 });
  });

  test('about the progress is requested again', async ({ page }) => {
    await signIn(page, 'smooth');
    await fail(page, { failure: 'malformed-answer', operation: 'renewal', times: 1 });
    await tapThroughConsent(page);
    await arriveAt(page, '核验');
    await expect(screen(page).getByRole('alert')).toContainText('收到的答复看不懂');
    await expect(screen(page)).toContainText('最后一次看到时还在核验');
    await throughVerification(page);
    await expect(screen(page).getByRole('heading', { name: '核验通过' })).toBeVisible();
  });
});

/** Bad values for a stored text: cut off, of another form, from another time. */
const GARBAGE: readonly string[] = [
  '{"data":"{\\"token\\":\\"abc',
  'null',
  '{"data":42}',
  '{"data":"{\\"token\\":7,\\"subject\\":[],\\"papers\\":{}}"}',
  '\u0000\uFFFF<script>',
];

test.describe('invalid storage', () => {
  test('of the session is discarded and reported, and signing in works', async ({ page }) => {
    await signIn(page, 'smooth');
    for (const garbage of GARBAGE) {
      await putRaw(page, 'session', garbage);
      await coldStart(page, SCREENS.permit);
      await expect(screen(page).getByRole('button', { name: '登录', exact: true })).toBeVisible();
      await expect(screen(page).getByRole('alert')).toContainText(/登录记录损坏，已清除|登录后才能看到您的居住证/);
      await expect(screen(page)).not.toContainText('天后到期');
    }
    await putRaw(page, 'session', '{"data":"{\\"token\\":7}"}');
    await coldStart(page, SCREENS.permit);
    await expect(screen(page).getByRole('alert')).toContainText('登录记录损坏，已清除');
    expect(await onRecord(page, 'smooth')).toEqual(NOTHING);
    await tapButton(page, '登录');
    await arriveAt(page, '登录');
    await playPerson(page, 'smooth');
    await arriveAt(page, '居住证办理');
    await expect(screen(page)).toContainText('12天后到期');
  });

  for (const key of ['pending', 'ticked', 'mock-citizen/fault', 'mock-citizen/sessions']) {
    test(`under ${key} stops nothing, and renews nothing`, async ({ page }) => {
      await signIn(page, 'smooth');
      for (const garbage of GARBAGE) {
        await putRaw(page, key, garbage);
        await coldStartAnswered(page, SCREENS.permit);
        await expect(
          screen(page)
            .getByText('12天后到期')
            .or(screen(page).getByRole('button', { name: '登录', exact: true }))
            .or(screen(page).getByText('现在可以续签'))
            .first(),
        ).toBeVisible();
        expect(await onRecord(page, 'smooth')).toEqual(NOTHING);
      }
      await stillRenews(page);
    });
  }

  test('of the authority’s own data grants nothing, and the demonstration can be reset', async ({ page }) => {
    await signIn(page, 'smooth');
    await storeOnDevice(page, 'mock-citizen/person/smooth', '{"version":1,"cases":');
    await killAndReturn(page);
    await expect(screen(page).getByRole('alert')).toContainText('收到的答复看不懂');
    await tapButton(page, '再试一次');
    await expect(screen(page).getByRole('alert')).toContainText('收到的答复看不懂');
    await tapButton(page, '回到首页');
    await arriveAt(page, '居住证续签助手');
    await tapLink(page, '演示设置');
    await arriveAt(page, '演示设置');
    await tapButton(page, '恢复演示数据');
    await tapButton(page, '清除');
    await expect(screen(page)).toContainText('已恢复原样，请重新登录。');
    await stillRenews(page);
  });
});

test.describe('a device that stores nothing', () => {
  test(
    'full storage: nothing is sent that could not be stored first; with room again it goes on',
    { tag: '@usual-h5' },
    async ({ page }) => {
      await signIn(page, 'smooth');
      await page.evaluate(() => {
        const write = Storage.prototype.setItem.bind(localStorage);
        const device = window as unknown as { full: boolean };
        device.full = true;
        Storage.prototype.setItem = (key, value) => {
          if (device.full) throw new DOMException('full', 'QuotaExceededError');
          write(key, value);
        };
      });
      await tapThroughConsent(page);
      await arriveAt(page, '核验');
      await expect(screen(page).getByRole('alert')).toContainText('没有提交');
      await expect(screen(page)).toContainText('请清理一些空间，再试一次。');
      expect(await onRecord(page, 'smooth')).toEqual(NOTHING);
      await tapButton(page, '再试一次');
      await expect(screen(page).getByRole('alert')).toContainText('没有提交');
      await page.evaluate(() => {
        (window as unknown as { full: boolean }).full = false;
      });
      await tapButton(page, '再试一次');
      await throughVerification(page);
      await expect(screen(page).getByRole('heading', { name: '核验通过' })).toBeVisible();
      expect(await onRecord(page, 'smooth')).toEqual({ begun: 1, renewed: 1 });
    },
  );

  test('storage that fills up after the request key: nothing is renewed, and submitting again renews once', async ({
    page,
  }) => {
    await signIn(page, 'smooth');
    await page.evaluate(() => {
      const write = Storage.prototype.setItem.bind(localStorage);
      let refusals = 1;
      Storage.prototype.setItem = (key, value) => {
        if (key.includes('mock-citizen/person') && refusals-- > 0) throw new DOMException('full', 'QuotaExceededError');
        write(key, value);
      };
    });
    await tapThroughConsent(page);
    await arriveAt(page, '核验');
    await expect(screen(page).getByRole('button', { name: '再提交一次' })).toBeVisible();
    expect(await onRecord(page, 'smooth')).toEqual(NOTHING);
    await tapButton(page, '再提交一次');
    await throughVerification(page);
    expect(await onRecord(page, 'smooth')).toEqual({ begun: 1, renewed: 1 });
  });

  test('forbidden storage: every screen opens, and signing in says that it did not work', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    for (const [path, title] of COLD) {
      await coldStart(page, path);
      await arriveAt(page, title);
    }
    await coldStart(page, SCREENS.signIn);
    await choosePerson(page, /还有 12 天到期/);
    await expect(screen(page).getByRole('alert')).toBeVisible();
    await goBack(page);
    await arriveAt(page, '居住证续签助手');
    await tapLink(page, '居住证办理');
    await arriveAt(page, '居住证办理');
    await expect(screen(page)).not.toContainText('天后到期');
  });
});

/** Every screen with its title, opened cold without being signed in. */
const COLD: readonly (readonly [path: string, title: string])[] = [
  [SCREENS.home, '居住证续签助手'],
  [SCREENS.signIn, '登录'],
  [SCREENS.permit, '居住证办理'],
  [SCREENS.changeOrRenew, '居住证信息变更/签注'],
  [SCREENS.renewal, '续签'],
  [SCREENS.verification, '核验'],
  [SCREENS.result, '结果'],
  [SCREENS.addressChange, '居住地址变更'],
  [SCREENS.demonstration, '演示设置'],
];

test.describe('a deep link', () => {
  test('to any screen, signed out, opens it with a way onwards and a way home', async ({ page }) => {
    for (const [path, title] of COLD) {
      await coldStart(page, path);
      await arriveAt(page, title);
      await expect(page).toHaveTitle(title);
      if (path === SCREENS.home) continue;
      const personal = [SCREENS.permit, SCREENS.renewal, SCREENS.verification, SCREENS.result].includes(path as never);
      if (personal) {
        await expect(screen(page)).toContainText('登录后才能看到您的居住证');
        await tapButton(page, '登录');
        await arriveAt(page, '登录');
        await page.goBack();
        await arriveAt(page, title);
      }
      // No screen lies behind: “back” still leads home, via the permit service at most.
      await goBack(page);
      if (![SCREENS.signIn, SCREENS.permit, SCREENS.demonstration].includes(path as never)) {
        await arriveAt(page, '居住证办理');
        await goBack(page);
      }
      await arriveAt(page, '居住证续签助手');
    }
  });

  test('when signed in leads to what the person can do there', async ({ page }) => {
    await signIn(page, 'smooth');
    await coldStart(page, SCREENS.renewal);
    await expect(screen(page).getByRole('checkbox', { name: '四项都同意' })).toBeVisible();
    await coldStart(page, SCREENS.verification);
    await expect(screen(page)).toContainText('没有正在进行的核验');
    await coldStart(page, SCREENS.result);
    await expect(screen(page)).toContainText('可以试线上核验');
    await expect(screen(page)).not.toContainText('核验通过');
    await tapButton(page, '去续签');
    await arriveAt(page, '续签');
    await expect(screen(page).getByRole('checkbox', { name: '四项都同意' })).toBeVisible();
    expect(await onRecord(page, 'smooth')).toEqual(NOTHING);
  });

  test('to a page that does not exist leads home, and says so', async ({ page }) => {
    for (const path of [
      '/pages/nowhere/nowhere',
      '/pages/home',
      '/guide/nowhere/nowhere?x=1',
      '/etc/passwd',
      '/%E5%B1%85',
      '/pages/result/result/../../x',
    ]) {
      await coldStart(page, path);
      await arriveAt(page, '居住证续签助手');
      await expect(screen(page)).toContainText('没有找到那个页面，已带您回到首页。');
    }
    await tapLink(page, '居住证办理');
    await arriveAt(page, '居住证办理');
  });

  test('to an unknown page from within the app also leads home', async ({ page }) => {
    await signIn(page, 'smooth');
    await openAt(page, '/pages/nowhere/nowhere');
    await arriveAt(page, '居住证续签助手');
    await expect(screen(page)).toContainText('没有找到那个页面，已带您回到首页。');
    await expect(screen(page)).toContainText('12天后到期');
  });
});

test.describe('a result’s address', () => {
  test('with an unknown key says that there is no such record, and leads to the permit', async ({ page }) => {
    await signIn(page, 'smooth');
    for (const of of ['unknown0123456789abcdef', 'mock-renewal-under-review', '0'.repeat(64)]) {
      await coldStartAnswered(page, `${SCREENS.result}?of=${of}`);
      await expect(screen(page).getByRole('alert')).toContainText('没有这一条办理记录');
      await expect(screen(page)).not.toContainText('核验通过');
    }
    await tapButton(page, '回到居住证办理');
    await arriveAt(page, '居住证办理');
    await expect(screen(page)).toContainText('12天后到期');
  });

  test('with an invalid key shows the person’s state today', async ({ page }) => {
    await signIn(page, 'smooth');
    for (const of of [
      '',
      'short',
      '<script>alert(1)</script>',
      '%3Cimg%20src%3Dx%3E',
      'a'.repeat(5000),
      '1&of=2',
      '../x',
    ]) {
      await coldStartAnswered(page, `${SCREENS.result}?of=${of}`);
      await arriveAt(page, '结果');
      await expect(screen(page)).toContainText('可以试线上核验');
      await expect(screen(page)).not.toContainText('核验通过');
    }
    expect(await onRecord(page, 'smooth')).toEqual(NOTHING);
  });

  test('with an invalid percent escape still opens', async ({ page }) => {
    await signIn(page, 'smooth');
    await coldStart(page, `${SCREENS.result}?of=%E0%A4%A`);
    await arriveAt(page, '结果');
    await expect(screen(page)).toContainText(/可以试线上核验|没有这一条办理记录/);
  });
});

test.describe('a device with a wrong clock', () => {
  test('in 1999 gets a screen that says so, renews nothing, and goes on once the clock is right', async ({ page }) => {
    await page.clock.setSystemTime(new Date('1999-06-01T10:00:00+08:00'));
    await signIn(page, 'smooth');
    await expect(screen(page)).toContainText('手机的日期好像不对');
    await expect(screen(page)).toContainText('手机显示今天是1999年6月1日');
    await expect(screen(page).getByRole('button', { name: '去续签' })).toHaveCount(0);
    for (const path of [SCREENS.home, SCREENS.renewal, SCREENS.result]) {
      await coldStartAnswered(page, path);
      await expect(screen(page)).toContainText('手机的日期好像不对');
      await expect(screen(page).getByRole('checkbox')).toHaveCount(0);
      await expect(screen(page)).not.toContainText('核验通过');
    }
    expect(await onRecord(page, 'smooth')).toEqual(NOTHING);

    await page.clock.setSystemTime(NOW);
    await leaveAndComeBack(page);
    await expect(screen(page)).toContainText('登录已过期');
    await stillRenews(page);
  });

  test('that jumps back a year after a renewal does not renew again', async ({ page }) => {
    await stillRenews(page);
    await page.clock.setSystemTime(new Date('2025-11-23T10:00:00+08:00'));
    await coldStart(page, SCREENS.permit);
    await expect(title(page)).toHaveText('居住证办理');
    await expect(records(page)).toHaveCount(1);
    await expect(screen(page)).not.toContainText('现在可以续签');
    expect(await onRecord(page, 'smooth')).toEqual({ begun: 1, renewed: 1 });
  });
});
