import { screen } from '@testing-library/react';
import {
  expectNoWords,
  expectWords,
  launch,
  launchAs,
  started,
  tap,
  verified,
  keyInHand,
} from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import Feedback from './feedback';

test('a renewal is rated once, on five levels; a new choice replaces the old one and is still there on returning', async () => {
  const life = await launchAs('smooth');
  const of = await verified(life);
  const page = await life.open(Feedback, { of });
  expect(device.title).toBe('评价和投诉建议');
  expect(screen.getAllByRole('radio').map((each) => each.closest('label')?.textContent ?? each.textContent)).toEqual([
    '非常满意',
    '满意',
    '基本满意',
    '不满意',
    '非常不满意',
  ]);
  expectWords('评价只记在这台手机上，不会交给任何机构');
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  await tap(life.user, 'radio', '满意');
  expectWords('谢谢，已记下。想改，再选一个就行');
  await tap(life.user, 'radio', '非常不满意');
  expectWords('哪里没办好，可以打 12345');
  page.unmount();
  await life.open(Feedback, { of });
  expect(screen.getByRole('radio', { name: '非常不满意' })).toBeChecked();
  expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1);
});

test('the feedback screen, opened without a renewal, offers each one that has ended', async () => {
  const life = await launchAs('source-down');
  await verified(life);
  await verified(life);
  await life.open(Feedback);
  expect(screen.getAllByRole('radiogroup')).toHaveLength(2);
});

test('a full device is reported, and the earlier rating stays', async () => {
  const life = await launchAs('smooth');
  const of = await verified(life);
  await life.open(Feedback, { of });
  await tap(life.user, 'radio', '满意');
  device.storeIs = 'full';
  await tap(life.user, 'radio', '不满意');
  expectWords('没有记下');
  expect(screen.getByRole('radio', { name: '满意' })).toBeChecked();
});

test('no renewal, a running one and another person’s are each reported, and cannot be rated', async () => {
  const life = await launchAs('moved');
  let page = await life.open(Feedback);
  expectWords('还没有办完的续签');
  page.unmount();
  page = await life.open(Feedback, { of: 'a'.repeat(24) });
  expectWords('没有这一条办理记录');
  page.unmount();
  await started(life);
  await life.open(Feedback, { of: keyInHand(life) });
  expectWords('这一次还没有结果');
  expect(screen.queryAllByRole('radio')).toEqual([]);
});

test('complaints and suggestions need no sign-in, go to official channels, and to 12345 with one tap', async () => {
  const { open } = await launch();
  await open(Feedback);
  expectWords('登录以后，可以评价', '这里不是官方，收不到投诉', '12345 市民热线', '演示里的编号不是真的');
  expectNoWords('没有这一条办理记录');
  expect(screen.getByText('打 12345 市民热线')).toBeVisible();
});
