import { act, screen } from '@testing-library/react';
import {
  expectNoWords,
  expectWords,
  lastMove,
  launch,
  type Life,
  settled,
  tap,
} from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import SecurityCheck from './security-check';

/** 模拟市民一 has signed in with their real name and has yet to pass the check. */
async function arrived(): Promise<Life> {
  device.stack.push('/guide/security-check/security-check');
  const life = await launch();
  await act(async () => {
    await life.journey.signIn('smooth');
    await settled();
  });
  await life.open(SecurityCheck);
  return life;
}

function session({ journey }: Life) {
  return journey.store.getState().session;
}

/** The session once the check is passed. */
const IN = { type: 'signed-in', session: { subject: 'smooth' } };

/** Returns the code that the demonstration displays. */
function shownCode(): string {
  return /演示验证码：(\d{6})/.exec(document.body.textContent)?.[1] ?? '';
}

function another(code: string): string {
  return code === '000000' ? '111111' : '000000';
}

async function enter({ user }: Life, code: string): Promise<void> {
  const field = screen.getByRole('textbox', { name: '6 位验证码' });
  await user.clear(field);
  await user.type(field, code);
  await tap(user, 'button', '验证');
}

test('the security check says that it is simulated, by whom, and that nothing is read; until then nothing personal is known', async () => {
  const life = await arrived();
  expect(device.title).toBe('安全验证');
  expectWords('演示：您正在扮演模拟市民一', '不会打开摄像头，不会发短信，也不读取您的任何信息');
  expect(life.journey.store.getState()).toMatchObject({
    session: { type: 'signed-out' },
    records: { type: 'not-asked' },
  });
  expect(device.store.has('permit-renewal:session')).toBe(false);
});

test('a recognised face completes the sign-in and leads back to the previous screen', async () => {
  const life = await arrived();
  await tap(life.user, 'button', '开始人脸识别（演示）');
  expect(session(life)).toMatchObject(IN);
  expect(lastMove()).toBe('navigateBack /pages/home/home');
});

test('passing the check twice goes back only once', async () => {
  const life = await arrived();
  const button = screen.getByRole('button', { name: '开始人脸识别（演示）' });
  await act(async () => {
    button.click();
    button.click();
    await settled();
  });
  expect(session(life)).toMatchObject(IN);
  expect(device.moves).toEqual(['navigateBack /pages/home/home']);
});

test.each([
  ['中途取消', '已取消人脸识别'],
  ['没有认出来', '没有认出来'],
  ['没有网络', '没有连上网络'],
  ['出错', '人脸识别出了问题'],
  ['这台设备不支持', '这里不能人脸识别'],
])(
  'the face check ending in %s says so, offers the code instead, and the code completes the sign-in',
  async (outcome, answered) => {
    const life = await arrived();
    await tap(life.user, 'button', '演示：换一种识别结果');
    await tap(life.user, 'radio', outcome);
    await tap(life.user, 'button', '开始人脸识别（演示）');
    expect(screen.getByRole('alert')).toHaveTextContent(new RegExp(`${answered}.*验证码`));
    expect(session(life).type).toBe('signed-out');
    await tap(life.user, 'button', '发送验证码（演示）');
    await enter(life, shownCode());
    expect(session(life)).toMatchObject(IN);
  },
);

test('the code alone is enough: the face is never the only way (R10)', async () => {
  const life = await arrived();
  await tap(life.user, 'button', '发送验证码（演示）');
  expectWords('没有发短信');
  await enter(life, shownCode().replace(/^(\d{3})/, '$1 '));
  expect(session(life)).toMatchObject(IN);
  expect(lastMove()).toBe('navigateBack /pages/home/home');
});

test('a code that is too short does not count as a try; a wrong one is reported, and the right one then passes', async () => {
  const life = await arrived();
  await tap(life.user, 'button', '发送验证码（演示）');
  const code = shownCode();
  for (let time = 0; time < 4; time += 1) await enter(life, '12');
  expectWords('验证码是 6 位数字');
  await enter(life, another(code));
  expectWords('验证码不对');
  expect(session(life).type).toBe('signed-out');
  await enter(life, code);
  expect(session(life)).toMatchObject(IN);
});

test('after too many wrong tries only a new code helps', async () => {
  const life = await arrived();
  await tap(life.user, 'button', '发送验证码（演示）');
  const first = shownCode();
  for (let time = 0; time < 3; time += 1) await enter(life, another(first));
  expectWords('错的次数太多');
  await enter(life, first);
  expect(session(life).type).toBe('signed-out');
  await tap(life.user, 'button', '重新发送');
  expectNoWords('错的次数太多');
  expect(screen.getByRole('textbox', { name: '6 位验证码' })).toHaveValue('');
  await enter(life, shownCode());
  expect(session(life)).toMatchObject(IN);
});

test('leaving the check means not being signed in, and the next sign-in requires it again', async () => {
  const life = await arrived();
  await tap(life.user, 'button', '先不登录');
  expect(lastMove()).toBe('navigateBack /pages/home/home');
  const page = await life.open(SecurityCheck);
  page.unmount();
  expect(life.journey.store.getState()).toMatchObject({
    arriving: { type: 'nobody' },
    session: { type: 'signed-out' },
  });
});

test('the security check, opened with nobody signing in, leads to the sign-in', async () => {
  const { open, user } = await launch();
  await open(SecurityCheck);
  expect(screen.getByRole('alert')).toHaveTextContent('没有正在进行的登录');
  await tap(user, 'button', '登录');
  expect(lastMove()).toBe('redirectTo /pages/sign-in/sign-in');
});
