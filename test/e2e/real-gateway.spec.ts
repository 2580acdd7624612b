import type { Page } from '@playwright/test';
import type { PersonId } from '../../src/citizen/mock/mock-person';
import { PEOPLE } from '../../src/citizen/mock/people';
import { SCREENS } from '../../src/routes';
import type { Target } from '../../tools/targets';
import { serveApp } from '../runtime/serve-app';
import { expect, test as journey } from './journey-test';
import {
  arriveAt,
  choosePerson,
  coldStart,
  killAndReturn,
  openAt,
  records,
  screen,
  tapButton,
  tapThroughConsent,
} from './steps';

/**
 * Journeys over the reference gateway, a process with a database of its own, which they all share. Its day is today, so they
 * name no dates.
 */
const test = journey.extend<object, { appAddress: string }>({
  appAddress: [
    async ({ target }, use) => {
      const app = await serveApp(target, process.env['REAL_GATEWAY'] ?? 'nowhere');
      await use(app.address);
      await app.close();
    },
    { scope: 'worker' },
  ],
});

/** A person is renewed once, so each target has its own. */
const RENEWABLE: Readonly<Record<Target, PersonId>> = { h5: 'smooth', weapp: 'last-day', alipay: 'after-expiry' };

async function signInAs(page: Page, id: PersonId): Promise<void> {
  await page.clock.setSystemTime(Date.now());
  await openAt(page, SCREENS.permit);
  await tapButton(page, '登录');
  await arriveAt(page, '登录');
  await choosePerson(page, PEOPLE.find((person) => person.id === id)?.story.zh ?? id);
  await arriveAt(page, '安全验证');
  await tapButton(page, '开始人脸识别（演示）');
  await arriveAt(page, '居住证办理');
}

/** Lets the next request that starts a verification arrive, and its answer get lost. */
async function loseAnswer(page: Page, target: Target): Promise<void> {
  const requests = target === 'h5' ? '**/v1/me/renewals/*' : '**/request';
  let lost = false;
  await page.route(requests, async (route) => {
    const sent = route.request();
    const starts = sent.method() === 'PUT' || (sent.postData() ?? '').includes('"method":"PUT"');
    if (lost || !starts) {
      await route.continue();
      return;
    }
    lost = true;
    await route.fetch();
    await route.abort();
  });
}

test('a renewal whose answer is lost, in an app that is killed, ends once on the gateway’s record', async ({
  page,
  target,
  expectedProblems,
}) => {
  expectedProblems.push(/ERR_FAILED/);
  await signInAs(page, RENEWABLE[target]);
  await loseAnswer(page, target);
  await tapThroughConsent(page);
  await expect(screen(page).getByRole('alert')).toContainText('没有连上服务器');
  await killAndReturn(page);
  await arriveAt(page, '结果');
  await expect(screen(page)).toContainText('核验通过');

  await coldStart(page, SCREENS.permit);
  await expect(screen(page)).toContainText('本期已经续签');
  await expect(records(page)).toHaveCount(1);
});

// There is one such person, for one target.
test(
  'a source that does not answer leads to a second try, and that to the renewal',
  { tag: '@browser' },
  async ({ page }) => {
    await signInAs(page, 'source-down');
    await tapThroughConsent(page);
    await arriveAt(page, '结果');
    await expect(screen(page)).toContainText('社保这次没有答复');
    await tapButton(page, '再试一次');
    await expect(screen(page)).toContainText('核验通过', { timeout: 60_000 });
  },
);
