import { PEOPLE } from '../../src/citizen/mock/people';
import { SCREENS } from '../../src/routes';
import { builtFiles } from '../build/built-text';
import { builtPackage } from '../runtime/built/built-package';
import { CHECKS } from '../runtime/built/checks';
import { stored } from './device';
import type { GatewayGround } from './gateway-ground';
import { expect, test as journey } from './journey-test';
import {
  arriveAt,
  choosePerson,
  coldStart,
  killAndReturn,
  openAt,
  screen,
  signIn,
  tapButton,
  tapLink,
  tapThroughConsent,
  throughVerification,
} from './steps';

/** Journeys of the app over a gateway, on every target: what a network and a second process add. */

const test = journey.extend<{ gateway: GatewayGround }>({
  gateway: async ({ ground }, use) => {
    if (ground === undefined) throw new Error('These journeys need the app over a gateway');
    await use(ground);
  },
});

const PASSED = '居住证有效期延长一年，到2027年12月5日（星期日）。';
const SMOOTH = /还有 12 天到期，续签过两次/;

test('nothing of the mock people is in the app', ({ target }) => {
  const scripts = builtFiles(`${target}-over-gateway`, /\.js$/).map(({ text }) => text);
  const mock = PEOPLE.flatMap(({ name, story, identityNumber }) => [name, story.en, identityNumber]);
  expect([...mock, 'mock-citizen/person'].filter((words) => scripts.some((text) => text.includes(words)))).toEqual([]);
  // The adapter is: the files are read, and they are those over a gateway.
  expect(scripts.some((text) => text.includes('/v1/me/records'))).toBe(true);
});

test('the files of the mini-program have no fault', { tag: '@mini-program' }, ({ target }) => {
  if (target === 'h5') throw new Error('The checks are about mini-programs');
  const built = builtPackage(target, `${target}-over-gateway`);
  expect(Object.entries(CHECKS).flatMap(([name, check]) => check(built).map((fault) => `${name}: ${fault}`))).toEqual(
    [],
  );
});

test('a person signs in, passes the second check and is renewed, all on the gateway’s record', async ({
  page,
  gateway,
}) => {
  await openAt(page, SCREENS.permit);
  await tapButton(page, '登录');
  await arriveAt(page, '登录');
  await choosePerson(page, SMOOTH);
  await arriveAt(page, '安全验证');
  await expect(screen(page)).toContainText('您正在扮演一位模拟市民');
  await tapButton(page, '开始人脸识别（演示）');
  await arriveAt(page, '居住证办理');
  await expect(screen(page)).toContainText('12天后到期');
  await tapThroughConsent(page);
  await throughVerification(page);
  await expect(screen(page)).toContainText(PASSED);
  expect(gateway.onRecord('smooth')).toEqual({ begun: 1, renewed: 1 });
  expect(await stored(page, 'mock-citizen/person/smooth')).toBeNull();

  const { token } = JSON.parse((await stored(page, 'session')) ?? '{}') as { token: string };
  const paths = gateway.gateway.arrived.map(({ path }) => path);
  expect(paths.filter((path) => path.includes(token))).toEqual([]);
});

test('an answer that is lost leaves one renewal, and sending again finds it', async ({ page, gateway }) => {
  await signIn(page, 'smooth');
  gateway.gateway.failNext('startVerification', 'lost-answer');
  await tapThroughConsent(page);
  await arriveAt(page, '核验');
  await expect.poll(() => gateway.onRecord('smooth').begun).toBe(1);
  await page.clock.runFor(11_000);
  await expect(screen(page).getByRole('alert')).toContainText('等了太久，没有等到答复');
  await tapButton(page, '再提交一次');
  await arriveAt(page, '结果');
  await expect(screen(page)).toContainText(PASSED);
  expect(gateway.onRecord('smooth')).toEqual({ begun: 1, renewed: 1 });
});

test('an app that is killed before the answer finds the renewal by its stored key', async ({ page, gateway }) => {
  await signIn(page, 'smooth');
  gateway.gateway.failNext('startVerification', 'lost-answer');
  await tapThroughConsent(page);
  await expect.poll(() => gateway.onRecord('smooth').begun).toBe(1);
  await killAndReturn(page);
  await arriveAt(page, '结果');
  await expect(screen(page)).toContainText(PASSED);
  expect(gateway.onRecord('smooth')).toEqual({ begun: 1, renewed: 1 });
});

test('a connection that breaks before the request arrived changes nothing, and says what to do', async ({
  page,
  gateway,
  expectedProblems,
}) => {
  expectedProblems.push(/ERR_EMPTY_RESPONSE|502/);
  await signIn(page, 'smooth');
  gateway.gateway.failNext('startVerification', 'offline');
  await tapThroughConsent(page);
  await arriveAt(page, '核验');
  await expect(screen(page).getByRole('alert')).toContainText(/没有连上服务器|数据源暂时停用/);
  expect(gateway.onRecord('smooth')).toEqual({ begun: 0, renewed: 0 });
  await tapButton(page, '再提交一次');
  await arriveAt(page, '结果');
  expect(gateway.onRecord('smooth')).toEqual({ begun: 1, renewed: 1 });
});

test('a session that the gateway has ended leads to a new sign-in', async ({ page, gateway, expectedProblems }) => {
  expectedProblems.push(/401/);
  await signIn(page, 'smooth');
  gateway.startAfresh(Date.parse('2026-11-23T10:00:00+08:00'));
  await coldStart(page, SCREENS.permit);
  await expect(screen(page)).toContainText('登录已过期');
});

test('without a gateway, the sign-in says that there is no connection, and then tries again', async ({
  page,
  gateway,
  expectedProblems,
}) => {
  expectedProblems.push(/ERR_EMPTY_RESPONSE|502|503/);
  gateway.gateway.instead = (response) => response.destroy();
  await openAt(page, SCREENS.signIn);
  await expect(screen(page)).toContainText('没有连上服务器');
  gateway.gateway.instead = undefined;
  await tapButton(page, '再试一次');
  await expect(screen(page).getByRole('button', { name: SMOOTH })).toBeVisible();
});

test('what the app says of its data is true of a gateway', async ({ page }) => {
  await openAt(page, SCREENS.privacy);
  await expect(screen(page)).toContainText('登录和办理要连到一个演示网关');
  await expect(screen(page)).not.toContainText('这里没有后台');
  await openAt(page, SCREENS.demonstration);
  await expect(screen(page)).toContainText('这一版的数据不在手机里');
  await expect(screen(page).getByRole('radio')).toHaveCount(0);
  await openAt(page, SCREENS.mine);
  await expect(screen(page)).toContainText('演示的数据在哪里');
  await tapLink(page, '隐私');
});
