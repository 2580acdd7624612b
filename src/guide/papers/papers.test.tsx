import { screen, within } from '@testing-library/react';
import {
  copiedText,
  expectNoWords,
  expectWords,
  forbidCopying,
  launch,
  tap,
} from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import { setLanguage } from '../../i18n/words';
import Papers from './papers';

afterEach(() => setLanguage('zh'));

test('until the kind of home is known, all four are listed, each under its own condition (R53 to R56)', async () => {
  const { open } = await launch();
  await open(Papers);
  expectWords(
    '如果是租房',
    '如果是自有住房',
    '如果是单位或学校宿舍',
    '如果是住亲属家',
    '就业（如适用）',
    '可能用到（例如）',
  );
});

test.each([
  ['租的房子', '任选一样', ['房屋租赁合同登记备案证明', '房东出具的居住证明']],
  ['自己的房子', '都要带', ['房地产权证（复印件']],
  ['单位或学校宿舍', '都要带', ['集体宿舍证明', '营业执照副本']],
  ['亲属家', '都要带', ['亲属关系证明', '亲属的房地产权证']],
] as const)(
  'for %s the list says “%s” of its papers, and names no other home’s (R52 to R56)',
  async (home, need, papers) => {
    const { open, user } = await launch();
    await open(Papers);
    await tap(user, 'radio', home);
    const group = screen.getByRole('group', { name: '住处' });
    expect(group).toHaveTextContent(need);
    expect(within(group).getAllByRole('checkbox')).toHaveLength(papers.length);
    papers.forEach((paper) => {
      expect(group).toHaveTextContent(paper);
    });
  },
);

test.each([
  [
    'zh',
    '单位或学校宿舍',
    '在读书',
    /^住处$/,
    ['单位或学校出具', '住单位宿舍的：单位营业执照副本', '由学校的人事或保卫部门出证明'],
  ],
  [
    'en',
    /school's/,
    'Studying',
    /^Home$/,
    ['employer or school', "For an employer's dormitory:", 'security office certifies'],
  ],
] as const)(
  'a student finds the school’s dormitory among the homes, and what holds for it in the list, in %s',
  async (language, home, occupation, papers, words) => {
    const { open, user } = await launch();
    await setLanguage(language);
    await open(Papers);
    await tap(user, 'radio', home);
    await tap(user, 'radio', occupation);
    const group = screen.getByRole('group', { name: papers });
    for (const each of words) expect(group).toHaveTextContent(each);
  },
);

test('a person who does not work is not asked for papers about work (D13)', async () => {
  const { open, user } = await launch();
  await open(Papers);
  await tap(user, 'radio', '在读书');
  expectNoWords('就业（如适用）', '劳动合同');
});

test('ticks and choices are still there after leaving the screen, without signing in', async () => {
  const { open, user } = await launch();
  const page = await open(Papers);
  await tap(user, 'radio', '租的房子');
  await tap(user, 'radio', '都不是');
  await tap(user, 'checkbox', /本人身份证/);
  expectWords('备好 1 样，共列出 6 样');
  page.unmount();
  await open(Papers);
  expect(screen.getByRole('checkbox', { name: /本人身份证/ })).toBeChecked();
  expect(screen.getByRole('radio', { name: '租的房子' })).toBeChecked();
});

test('the ticks can be cleared, and that can be undone', async () => {
  const { open, user } = await launch();
  await open(Papers);
  await tap(user, 'checkbox', /本人身份证/);
  await tap(user, 'button', '清空勾选');
  expect(screen.getByRole('checkbox', { name: /本人身份证/ })).not.toBeChecked();
  await tap(user, 'button', '撤销');
  expect(screen.getByRole('checkbox', { name: /本人身份证/ })).toBeChecked();
});

test('opened for a home and an occupation, the list shows those papers; unknown values are ignored', async () => {
  const { open } = await launch();
  await open(Papers, { housing: 'dormitory', occupation: 'castle' });
  expect(screen.getByRole('radio', { name: '单位或学校宿舍' })).toBeChecked();
  expect(screen.getByRole('radio', { name: '先不说' })).toBeChecked();
});

test('the list is exported as a text that says what it is, what is ready, and to ask first (R61)', async () => {
  const { open, user } = await launch();
  await open(Papers, { housing: 'rented' });
  await tap(user, 'checkbox', /本人身份证/);
  await tap(user, 'button', '复制文字');
  const text = await copiedText();
  expect(text.split('\n').slice(0, 5)).toEqual([
    '非官方清单 · 以官方公布为准',
    '续签居住证要带的材料',
    '2026年11月23日整理',
    '身份（都要带）',
    '☑ 本人身份证（原件，有效期内）',
  ]);
  expect(text).toContain('住处（任选一样）\n☐ 房屋租赁合同登记备案证明（有效期内）');
  expect(text).toContain('去之前可先打 12345');
  expectWords('已复制，可以粘贴');
});

test('if nothing can be copied or stored, the screen says so', async () => {
  const { open, user } = await launch();
  await open(Papers);
  device.storeIs = 'full';
  await tap(user, 'checkbox', /本人身份证/);
  expect(screen.getByRole('alert')).toHaveTextContent('下次打开就没有了');
  forbidCopying();
  await tap(user, 'button', '复制文字');
  expectWords('没有成功，可以换一种方式再试');
});

test('on a day without a policy the list of papers asks for the phone’s date', async () => {
  const { open } = await launch({ today: '1999-06-01' });
  await open(Papers);
  expectWords('手机的日期好像不对');
});
