import { act, screen } from '@testing-library/react';
import {
  expectNoWords,
  expectWords,
  launch,
  launchAs,
  settled,
  tap,
  verified,
} from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import DemonstrationSettings from './demonstration';

test.each([
  ['没有网络', { failure: 'offline', times: 1 }],
  ['超时', { failure: 'timeout', times: 1 }],
  ['登录过期', { failure: 'session-expired', times: 1 }],
  ['数据源停用', { failure: 'source-unavailable', times: 1 }],
  ['被拒绝', { failure: 'refused', times: 1 }],
  ['答复看不懂', { failure: 'malformed-answer', times: 1 }],
  ['办了，但答复丢了', { failure: 'lost-answer', times: 1, operation: 'startVerification' }],
])('the next request can be made to end with %s', async (name, fault) => {
  const { open, user, mock } = await launch();
  await open(DemonstrationSettings);
  expect(screen.getByRole('radio', { name: '正常' })).toBeChecked();
  await tap(user, 'radio', name);
  expect(screen.getByRole('radio', { name })).toBeChecked();
  expect(screen.getByRole('radio', { name: '正常' })).not.toBeChecked();
  expect(mock.demonstration.currentFault()).toEqual(fault);
  await tap(user, 'radio', '正常');
  expect(mock.demonstration.currentFault()).toBeNull();
});

test('a chosen fault is shown as chosen', async () => {
  const { open, mock } = await launch();
  mock.demonstration.setFault({ failure: 'refused', times: 3 });
  await open(DemonstrationSettings);
  expect(screen.getByRole('radio', { name: '被拒绝' })).toBeChecked();
});

test('a fault that could not be stored is not shown as chosen', async () => {
  const { open, user } = await launch();
  await open(DemonstrationSettings);
  device.storeIs = 'full';
  await tap(user, 'radio', '没有网络');
  expect(screen.getByRole('radio', { name: '正常' })).toBeChecked();
  expectWords('没有设置成功');
});

test('the reset asks first, then signs out and forgets every renewal', async () => {
  const life = await launchAs('smooth');
  await verified(life);
  await life.open(DemonstrationSettings);
  await tap(life.user, 'button', '恢复演示数据');
  expectWords('真的要清除全部演示记录？');
  await tap(life.user, 'button', '不清除');
  expectNoWords('真的要清除');
  expect(life.journey.store.getState().session.type).toBe('signed-in');

  await tap(life.user, 'button', '恢复演示数据');
  await tap(life.user, 'button', '清除');
  expectWords('已恢复原样，请重新登录。');
  expect(life.journey.store.getState().session).toEqual({ type: 'signed-out', because: 'not-yet' });
  await act(async () => {
    await life.journey.signIn('smooth');
    await life.journey.letIn();
    await settled();
  });
  expect(life.journey.store.getState().records).toMatchObject({
    records: { permit: { permit: { validTo: '2026-12-05' } }, renewals: [] },
  });
});
