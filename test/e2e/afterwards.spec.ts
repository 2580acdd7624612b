import { SCREENS } from '../../src/routes';
import { storeOnDevice, stored, takeCopied } from './device';
import { expect, test } from './journey-test';
import {
  agreeAndStart,
  arriveAt,
  coldStart,
  coldStartAnswered,
  goBack,
  openAt,
  renewInEnglish,
  screen,
  signIn,
  tapButton,
  tapLink,
  tapThroughConsent,
  throughVerification,
} from './steps';

test(
  'after a renewal, its progress is shown, it can be rated and re-rated, and the result can be exported',
  { tag: '@usual-h5' },
  async ({ page }) => {
    await signIn(page, 'smooth');
    await tapThroughConsent(page);
    await throughVerification(page);
    await tapLink(page, '进度查询');
    await arriveAt(page, '进度查询');
    await expect(screen(page)).toContainText('核验通过，已续签');
    await expect(screen(page)).toContainText('2026年12月6日 至 2027年12月5日');
    await goBack(page);
    await arriveAt(page, '结果');

    await tapLink(page, '评价和投诉建议');
    await arriveAt(page, '评价和投诉建议');
    await screen(page).getByRole('radio', { name: '满意', exact: true }).tap();
    await expect(screen(page)).toContainText('谢谢，已记下');
    await screen(page).getByRole('radio', { name: '不满意', exact: true }).tap();
    await expect(screen(page)).toContainText('可以打 12345');
    await goBack(page);
    await arriveAt(page, '结果');
    // Any sooner would count as the second half of a double tap.
    await page.clock.runFor(500);
    await tapLink(page, '评价和投诉建议');
    await expect(screen(page).getByRole('radio', { name: '不满意', exact: true })).toBeChecked();
    await goBack(page);
    await arriveAt(page, '结果');

    await tapLink(page, '保存和分享这个结果');
    await arriveAt(page, '保存和分享');
    await expect(screen(page).getByText('演示数据 · 非官方 · 不是凭证')).toHaveCount(2);
    await expect(screen(page)).toContainText('现在有效期：到2027年12月5日');
    await tapButton(page, '复制文字');
    await expect
      .poll(() => takeCopied(page))
      .toMatch(/^演示数据 · 非官方 · 不是凭证\n核验通过\n[\s\S]*\n演示数据 · 非官方 · 不是凭证$/);
  },
);

test('the result can be saved as a picture', { tag: '@browser' }, async ({ page }) => {
  await signIn(page, 'smooth');
  await tapThroughConsent(page);
  await throughVerification(page);
  await tapLink(page, '保存和分享这个结果');
  const [download] = await Promise.all([page.waitForEvent('download'), tapButton(page, '存成图片')]);
  expect(download.suggestedFilename()).toMatch(/\.png$/);
  await expect(screen(page)).toContainText('图片已保存');
});

test('consents can be withdrawn on the privacy page; deleting everything leaves nothing, even after a restart', async ({
  page,
}) => {
  await signIn(page, 'smooth');
  await tapLink(page, '续签');
  await arriveAt(page, '续签');
  await screen(page).getByRole('checkbox', { name: '四项都同意' }).tap();
  await tapLink(page, '隐私');
  await arriveAt(page, '隐私');
  await tapButton(page, '撤回：社保缴纳');
  await goBack(page);
  await arriveAt(page, '续签');
  await expect(screen(page).getByRole('checkbox', { name: '社保缴纳' })).not.toBeChecked();
  await expect(screen(page).getByRole('checkbox', { name: '居住登记' })).toBeChecked();

  await storeOnDevice(page, 'own-papers', JSON.stringify({ circumstances: {}, ticked: ['id-card'] }));
  await page.clock.runFor(500);
  await tapLink(page, '隐私');
  await arriveAt(page, '隐私');
  await tapButton(page, '删除这台手机上的全部记录');
  await tapButton(page, '全部删除');
  await expect(screen(page)).toContainText('已全部删除');
  for (const key of ['session', 'checked', 'own-papers', 'mock-citizen/sessions'])
    expect(await stored(page, key)).toBeNull();
  await coldStart(page, SCREENS.permit);
  await expect(screen(page)).toContainText('登录后才能看到您的居住证');
});

test(
  'in English, progress, the export of a result, its rating and privacy are shown',
  { tag: ['@browser'] },
  async ({ page }) => {
    await openAt(page, SCREENS.settings);
    await screen(page)
      .getByRole('radio', { name: /English/ })
      .check();
    await coldStart(page, SCREENS.signIn);
    await arriveAt(page, 'Sign in');
    await renewInEnglish(page, /not paid for a while/);
    await tapLink(page, 'Keep or share this result');
    await arriveAt(page, 'Keep and share');
    await expect(screen(page)).toContainText('Demonstration data · not official · no certificate');
    await coldStartAnswered(page, SCREENS.progress);
    await expect(screen(page)).toContainText('How far each renewal has come');
    await coldStartAnswered(page, SCREENS.feedback);
    await screen(page).getByRole('radio', { name: 'Very satisfied' }).check();
    await expect(screen(page)).toContainText('Thank you, noted');
    await coldStart(page, SCREENS.privacy);
    await expect(screen(page)).toContainText('Kept until you sign out');
  },
);

test(
  'in elder mode the privacy page and the rating keep large text and large targets',
  { tag: ['@browser'] },
  async ({ page }) => {
    await openAt(page, SCREENS.home);
    await tapButton(page, '长辈模式');
    await tapLink(page, '居住证办理');
    await arriveAt(page, '居住证办理');
    await signIn(page, 'smooth');
    await screen(page).getByRole('button', { name: '去续签' }).tap();
    await agreeAndStart(page);
    await throughVerification(page);
    await tapLink(page, '评价和投诉建议');
    for (const title of ['评价和投诉建议', '隐私']) {
      if (title === '隐私') await coldStart(page, SCREENS.privacy);
      await arriveAt(page, title);
      await expect(screen(page).getByRole('heading', { level: 2 }).first()).toBeVisible();
      const heights = await screen(page)
        .locator('button:visible, label:visible')
        .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(1);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(60);
    }
  },
);
