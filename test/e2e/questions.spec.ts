import { SCREENS } from '../../src/routes';
import { takeCopied } from './device';
import { expect, test } from './journey-test';
import { arriveAt, foundBySearch, goBack, openAt, screen, searchField, tapButton, tapLink } from './steps';

test('a question found by the search opens at its answer, with its basis', { tag: '@usual' }, async ({ page }) => {
  await openAt(page, SCREENS.home);
  await searchField(page).fill('代办');
  await expect(foundBySearch(page).first()).toHaveText(/^可以让别人替我去窗口吗/);
  await foundBySearch(page).first().tap();
  await arriveAt(page, '常见问题');
  await expect(screen(page)).toContainText('有两种情形可以代办');
  await expect(screen(page)).toContainText('居住证暂行条例');
  await expect(screen(page)).toContainText('12345');
  await goBack(page);
  await arriveAt(page, '居住证续签助手');
});

test('from 办事 one gets to a group of questions, an answer, a related one, and back', async ({ page }) => {
  await openAt(page, SCREENS.services);
  await tapLink(page, '常见问题');
  await arriveAt(page, '常见问题');
  await screen(page)
    .getByRole('button', { name: /^替家人办/ })
    .tap();
  await tapLink(page, '可以让别人替我去窗口吗？');
  await expect(screen(page)).toContainText('有两种情形可以代办');
  await tapLink(page, '父母年纪大走不动，能替他们办吗？');
  await expect(screen(page)).toContainText('可以由近亲属到社区事务受理服务中心代办签注');
  await tapButton(page, '复制文字');
  expect(await takeCopied(page)).toContain('父母年纪大走不动，能替他们办吗？');
});
