import { act, fireEvent, screen } from '@testing-library/react';
import {
  expectNoWords,
  expectWords,
  launch,
  launchAs,
  settled,
  started,
  tap,
  verified,
} from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import { setLanguage } from '../../i18n/words';
import { storedInventory } from '../../journey/stored-inventory';
import { answerQuestion } from '../../journey/pre-check/use-pre-check';
import { prefer } from '../../ui/shell/preferences';
import OwnPermits from '../own-permits/own-permits';
import PreCheck from '../pre-check/pre-check';
import Privacy from './privacy';

afterEach(() => setLanguage('zh'));

/** Returns the items that may be stored, grouped by duration: each name, and whether any is stored. */
function stored(): Record<string, string[]> {
  return Object.fromEntries(
    screen.getAllByRole('heading', { level: 3 }).map((heading) => {
      const heads = heading.closest('.panel')?.querySelectorAll('.stored-list__head') ?? [];
      return [heading.textContent, Array.from(heads, ({ textContent }) => textContent)];
    }),
  );
}

test('the privacy screen lists exactly what the code may store, for how long, and whether it is stored now', async () => {
  const life = await launchAs('smooth');
  await life.open(Privacy);
  expect(device.title).toBe('隐私');
  expect(Object.values(stored()).flat()).toHaveLength(storedInventory().length);
  expect(stored()).toEqual({
    存到您退出登录: [
      '登录现在有',
      '通过安全验证的记录现在有',
      '进行中的核验现在没有',
      '结果页打勾的材料现在没有',
      '最近搜索现在没有',
    ],
    存到您自己删除: ['“要带的材料”现在没有', '到期日现在没有', '设置现在没有', '演示数据现在有'],
  });
});

test('consents are listed once given, and can be withdrawn one by one', async () => {
  const life = await launchAs('smooth');
  const before = await life.open(Privacy);
  expectWords('现在没有同意读取任何一项');
  before.unmount();
  act(() => {
    life.journey.agreeTo(['residence', 'socialInsurance']);
  });
  await life.open(Privacy);
  await tap(life.user, 'button', '撤回：社保缴纳');
  expectWords('已撤回');
  expect(screen.queryByRole('button', { name: '撤回：社保缴纳' })).toBeNull();
  expect(screen.getByRole('button', { name: '撤回：居住登记' })).toBeVisible();
  expect(life.journey.store.getState().consents.to).toEqual(['residence']);
});

test('a consent is no longer listed once the renewal it was given for ends', async () => {
  const life = await launchAs('smooth');
  await verified(life);
  await life.open(Privacy);
  expectWords('现在没有同意读取任何一项');
});

test('when signed out, no consents are shown', async () => {
  const { open } = await launch();
  await open(Privacy);
  expectWords('登录以后，给过的同意会列在这里');
});

test('deleting everything asks first, then leaves nothing on the device and signs out', async () => {
  const life = await launchAs('smooth');
  await started(life);
  prefer({ elder: true });
  device.store.set('permit-renewal:own-papers', '{"circumstances":{},"ticked":["id-card"]}');
  device.store.set('permit-renewal:of-an-earlier-version', '{}');
  device.store.set('of another app', '{}');
  await life.open(Privacy);
  await tap(life.user, 'button', '删除这台手机上的全部记录');
  await tap(life.user, 'button', '不删除');
  expect(device.store.has('permit-renewal:session')).toBe(true);
  await tap(life.user, 'button', '删除这台手机上的全部记录');
  await tap(life.user, 'button', '全部删除');
  expectWords('已全部删除');
  await life.pass(60_000);
  expect([...device.store.keys()]).toEqual(['of another app']);
  expect(life.journey.store.getState().session).toEqual({ type: 'signed-out', because: 'not-yet' });
  expect(
    Object.values(stored())
      .flat()
      .filter((thing) => !thing.endsWith('现在没有')),
  ).toEqual([]);
  expect(document.querySelector('.screen')?.className).not.toContain('elder');
});

test('deleting everything includes drafts and half-finished answers', async () => {
  const life = await launch();
  answerQuestion('status', 'lost');
  const form = await life.open(OwnPermits);
  fireEvent.change(screen.getByLabelText('称呼'), { target: { value: '爷' } });
  form.unmount();
  const page = await life.open(Privacy);
  await tap(life.user, 'button', '删除这台手机上的全部记录');
  await tap(life.user, 'button', '全部删除');
  page.unmount();
  const after = await life.open(OwnPermits);
  expect(screen.getByLabelText('称呼')).toHaveValue('我');
  after.unmount();
  await life.open(PreCheck);
  expectWords('您手上的是哪一种证件？');
});

test('in English the privacy screen also lists everything that may be stored', async () => {
  const { open } = await launch();
  await act(async () => {
    prefer({ language: 'en' });
    await settled();
  });
  await open(Privacy);
  expect(Object.values(stored()).flat()).toHaveLength(storedInventory().length);
  expectWords('Delete everything on this phone', 'Kept until you sign out', 'Nothing now');
  expectNoWords('隐私');
});
