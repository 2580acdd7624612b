import { SCREENS } from '../../src/routes';
import { expect, test } from './journey-test';
import { storeOnDevice } from './device';
import { arriveAt, coldStart, goBack, openAt, screen, tapButton, tapLink } from './steps';

test('from 办事 one gets to the rules, each with its source and its days as dates, and to the papers and back', async ({
  page,
}) => {
  await openAt(page, SCREENS.services);
  await tapLink(page, '规则与来源');
  await arriveAt(page, '规则与来源');
  await tapButton(page, '什么时候可以续签');
  await expect(screen(page)).toContainText('2026年10月24日 至 2026年12月23日（到期前 30 天 至 到期后 30 天）');
  await tapButton(page, '网上续签的条件');
  await expect(screen(page)).toContainText('来源：可以网上签注的情况');
  await tapButton(page, '不符合时怎么办');
  await expect(screen(page)).toContainText('居住地址与登记的不同');
  await tapButton(page, '要带的材料');
  await tapLink(page, '要带的材料');
  await arriveAt(page, '要带的材料');
  await goBack(page);
  await arriveAt(page, '规则与来源');
});

test(
  'an address with a section opens at that section, right below the line at the top',
  { tag: '@usual' },
  async ({ page, target }) => {
    await openAt(page, `${SCREENS.rules}?section=online-conditions`);
    const title = screen(page).getByRole('heading', { name: '网上续签的条件' });
    await expect(title).toBeInViewport();
    if (target === 'h5') await expect(title).toBeFocused();
    // Pixels from the line at the top down to the title.
    const below = () =>
      title.evaluate((element) => {
        const line = element.closest('.screen')?.querySelector('.demonstration-line');
        return element.getBoundingClientRect().top - (line?.getBoundingClientRect().bottom ?? NaN);
      });
    // It may still be on its way there.
    const isRightBelow = async () => {
      const gap = await below();
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(60);
    };
    await expect(isRightBelow).toPass({ timeout: 20_000 });
  },
);

test('in English and in elder mode, the rules say the same', async ({ page }) => {
  await openAt(page, SCREENS.home);
  await storeOnDevice(page, 'preferences', JSON.stringify({ language: 'en', elder: true }));
  await coldStart(page, `${SCREENS.rules}?section=official`);
  await arriveAt(page, 'Rules and sources');
  await expect(screen(page).getByRole('heading', { name: /Official channels/ })).toBeVisible();
  await tapButton(page, 'Open all sections');
  await expect(screen(page)).toContainText('30 days before expiry to 30 days after expiry');
  await expect(screen(page)).toContainText('Source: when renewal online is possible');
});
