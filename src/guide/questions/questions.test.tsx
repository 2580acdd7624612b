import { screen } from '@testing-library/react';
import {
  copiedText,
  expectNoWords,
  expectWords,
  lastMove,
  launch,
  tap,
} from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import { setLanguage } from '../../i18n/words';
import OwnPermits from '../own-permits/own-permits';
import Questions from './questions';

afterEach(() => setLanguage('zh'));

test('the questions are folded by group, and each leads to its answer', async () => {
  const { open, user } = await launch();
  await open(Questions);
  expect(device.title).toBe('常见问题');
  expectNoWords('可以让别人替我去窗口吗？');
  await tap(user, 'button', /^替家人办/);
  await tap(user, 'link', '可以让别人替我去窗口吗？');
  expect(lastMove()).toBe('navigateTo /guide/questions/questions?id=someone-else-goes');
});

test('an answer says how sure it is, on what it rests and what to do next, and related questions stand below it', async () => {
  const { open } = await launch();
  await open(Questions, { id: 'someone-else-goes' });
  expectWords(
    '据一份转载的签注指南，有两种情形可以代办',
    '很不确定，办之前请先问',
    '居住证暂行条例',
    '2026年11月29日查阅',
    '12345',
    '居住证受理点',
    '父母年纪大走不动，能替他们办吗？',
  );
});

test('an answer leads to the official channels where those decide', async () => {
  const { open, user } = await launch();
  await open(Questions, { id: 'electronic-permit' });
  await tap(user, 'link', /^官方渠道/);
  expect(lastMove()).toBe('navigateTo /guide/rules/rules?section=official');
});

test('a copied answer carries its basis and says that it is not official', async () => {
  const { open, user } = await launch();
  await open(Questions, { id: 'app-is-official' });
  await tap(user, 'button', '复制文字');
  expect(await copiedText()).toMatch(
    /^非官方答复[^]*这个应用是官方的吗？\n不是。[^]*较可信[^]*查阅[^]*以官方公布为准$/,
  );
});

test('forwarding a question in WeChat or Alipay opens it at its answer, and says that it is not official', async () => {
  const { open } = await launch();
  await open(Questions, { id: 'someone-else-goes' });
  expect(device.forwarded?.()).toEqual({
    title: '可以让别人替我去窗口吗？（演示，非官方）',
    path: '/guide/questions/questions?id=someone-else-goes',
  });
});

test('an old link to a question that is gone shows the list and says so', async () => {
  const { open } = await launch();
  await open(Questions, { id: 'gone' });
  expectWords('没有这个问题', '网上续签（9\u00a0问）');
});

test('a question and its answer in English', async () => {
  const { open } = await launch();
  await setLanguage('en');
  await open(Questions, { id: 'someone-else-goes' });
  expectWords(
    'May somebody go to the counter in my place?',
    'Ask 12345 what to bring',
    'read on 29\u00a0November 2026',
  );
  expect(screen.getByRole('link', { name: /my child/ })).toBeVisible();
});

test('the family’s permits lead to the answer about going in another’s place', async () => {
  const { open, user } = await launch();
  await open(OwnPermits);
  await tap(user, 'link', /能替他们办吗/);
  expect(lastMove()).toBe('navigateTo /guide/questions/questions?id=someone-else-goes');
});
