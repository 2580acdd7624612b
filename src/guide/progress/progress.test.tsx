import { screen, within } from '@testing-library/react';
import {
  copiedText,
  expectNoWords,
  expectWords,
  lastMove,
  launch,
  launchAs,
  started,
  tap,
  verified,
} from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import Progress from './progress';

/** Returns the texts of the newest renewal's stages, in order. */
function stages(): readonly string[] {
  const [list] = screen.getAllByRole('list').filter((each) => each.className.includes('stages'));
  return within(list ?? document.body)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

test('before any renewal, the progress screen says so, and shows the validity on record (R38, R67)', async () => {
  const { open } = await launchAs('smooth');
  await open(Progress);
  expect(device.title).toBe('进度查询');
  expectWords('还没有办理记录', '现在的有效期', '2025年12月6日 至 2026年12月5日', '这里只有能查到的几期');
  expectNoWords('之前的有效期');
});

test('a renewal that passed shows its submission, each source, the end and its number, and both periods of validity', async () => {
  const life = await launchAs('smooth');
  await verified(life);
  await life.open(Progress);
  expect(stages()).toEqual([
    '已提交2026年11月23日',
    '居住登记没有变化',
    '就业登记没有变化',
    '社保缴纳没有变化',
    '其他基本信息没有变化',
    '核验通过，已续签2026年11月23日',
  ]);
  expectWords('2026年12月6日 至 2027年12月5日', '之前的有效期', '2025年12月6日 至 2026年12月5日');
  await tap(life.user, 'button', '复制办件编号');
  expect(await copiedText()).toMatch(/^YS20261123-\d{4}（演示，非官方）$/);
  await tap(life.user, 'link', '查看结果');
  expect(lastMove()).toMatch(/^navigateTo \/pages\/result\/result\?of=/);
});

test('a running renewal shows which sources have answered, and a link to follow it', async () => {
  const life = await launchAs('smooth');
  await started(life);
  await life.open(Progress);
  expect(stages()[0]).toBe('已提交2026年11月23日');
  expect(stages().at(-1)).toBe('出结果之后');
  await tap(life.user, 'link', '查看核验进度');
  expect(lastMove()).toBe('navigateTo /pages/verification/verification');
});

test('a renewal under review shows its stage, and promises no date', async () => {
  const { open } = await launchAs('in-review');
  await open(Progress);
  expect(stages().slice(-2)).toEqual(['审核中现在', '出结果之后']);
  expectWords('YS20261120-1400');
});

test('two renewals are listed one after the other, newest first', async () => {
  const life = await launchAs('source-down');
  await verified(life);
  await verified(life);
  await life.open(Progress);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    '核验通过，已续签',
    '没有核验完，未续签',
    '有效期记录',
  ]);
});

test('refreshing fetches the records again', async () => {
  const life = await launchAs('smooth');
  await life.open(Progress);
  life.mock.demonstration.setFault({ failure: 'source-unavailable', operation: 'permitRecords', times: 1 });
  await tap(life.user, 'button', '重新查询');
  expect(screen.getByRole('alert')).toHaveTextContent('数据源暂时停用');
  await tap(life.user, 'button', '再试一次');
  expectWords('还没有办理记录');
});

test('a person without a permit has no validity to show', async () => {
  const { open } = await launchAs('no-permit');
  await open(Progress);
  expectWords('没有查到有效期');
});

test('when signed out, the progress screen leads to the sign-in', async () => {
  const { open, user } = await launch();
  await open(Progress);
  await tap(user, 'button', '登录');
  expect(lastMove()).toBe('navigateTo /pages/sign-in/sign-in');
});
