import { screen } from '@testing-library/react';
import {
  expectNoWords,
  expectWords,
  lastMove,
  launch,
  launchAs,
  type Life,
  never,
  type PersonId,
  started,
  tap,
  verified,
} from '../../../test/support/screens/open-screen';
import { withAnotherLaw } from '../../../test/support/another-law';
import { device } from '../../../test/support/screens/taro';
import { setLanguage } from '../../i18n/words';
import Renewal from './renewal';

const FOUR = ['居住登记', '就业登记', '社保缴纳', '其他基本信息'];
const START = '同意并开始核验';

function renewal({ journey }: Life): string {
  return journey.store.getState().renewal.type;
}

afterEach(() => setLanguage('zh'));

describe('Before a verification', () => {
  test('the person reads what will be checked, and what to make sure of first (R4, R33, R42, R62)', async () => {
    const { open } = await launchAs('smooth');
    await open(Renewal);
    expect(device.title).toBe('续签');
    expectWords('主要是线上核验', '通常不用填表', ...FOUR, '居住登记是最新的', '就是您现在住的地方', '续签免费');
    expectNoWords('核验通过');
  });

  test.each([
    ['zh', '有效期才会延长一年。', '有效期才会延长两年。'],
    ['en', 'is the validity extended by one year.', 'is the validity extended by two years.'],
  ] as const)(
    'the person reads (%s) by how long the validity is extended: %s Under another law: %s',
    async (language, one, two) => {
      await setLanguage(language);
      const { open } = await launchAs('smooth');
      await open(Renewal);
      expectWords(one);
      await withAnotherLaw(async () => {
        const later = await launchAs('smooth', { today: '2030-02-01' });
        await later.open(Renewal);
        expectWords(two);
      });
    },
  );

  test('a person who has moved is led to the change of address first (R43)', async () => {
    const { open, user } = await launchAs('smooth');
    await open(Renewal);
    await tap(user, 'link', '搬过家？先办地址变更');
    expect(lastMove()).toBe('navigateTo /guide/address-change/address-change');
  });

  test('no consent is preselected', async () => {
    const { open } = await launchAs('smooth');
    await open(Renewal);
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes).toHaveLength(5);
    boxes.forEach((box) => {
      expect(box).not.toBeChecked();
    });
  });
});

describe('Starting a verification', () => {
  test('without any consent names all four, sends nothing and stays on the screen', async () => {
    const life = await launchAs('smooth');
    await life.open(Renewal);
    await tap(life.user, 'button', START);
    expect(screen.getByRole('alert')).toHaveTextContent('居住登记、就业登记、社保缴纳、其他基本信息');
    expect(screen.getByRole('alert')).toHaveTextContent('带材料到受理服务中心');
    expect(device.moves).toEqual([]);
    expect(renewal(life)).toBe('none');
  });

  test.each(FOUR)('without the consent to read %s names only that one', async (name) => {
    const life = await launchAs('smooth');
    await life.open(Renewal);
    await tap(life.user, 'checkbox', '四项都同意');
    await tap(life.user, 'checkbox', name);
    expect(screen.getByRole('checkbox', { name: '四项都同意' })).not.toBeChecked();
    await tap(life.user, 'button', START);
    expect(screen.getByRole('alert')).toHaveTextContent(`还没有同意读取：${name}。`);
    expect(device.moves).toEqual([]);
    expect(renewal(life)).toBe('none');
  });

  test('with four consents given one by one opens the verification and starts it', async () => {
    const life = await launchAs('smooth');
    await life.open(Renewal);
    for (const name of FOUR) await tap(life.user, 'checkbox', name);
    expect(screen.getByRole('checkbox', { name: '四项都同意' })).toBeChecked();
    await tap(life.user, 'button', START);
    expect(device.moves).toEqual(['navigateTo /pages/verification/verification']);
    expect(renewal(life)).toBe('running');
  });

  test('by a double tap starts once', async () => {
    let sent = 0;
    const life = await launchAs('smooth', {
      instead: () => ({
        startVerification: () => {
          sent += 1;
          return never();
        },
      }),
    });
    await life.open(Renewal);
    await tap(life.user, 'checkbox', '四项都同意');
    await life.user.dblClick(screen.getByRole('button', { name: START }));
    expect(sent).toBe(1);
    expect(device.moves).toEqual(['navigateTo /pages/verification/verification']);
    expect(screen.getByRole('button', { name: START })).toHaveAttribute('aria-busy', 'true');
  });

  test('requires a consent again after its box was cleared', async () => {
    const life = await launchAs('smooth');
    await life.open(Renewal);
    await tap(life.user, 'checkbox', '四项都同意');
    await tap(life.user, 'checkbox', '四项都同意');
    screen.getAllByRole('checkbox').forEach((box) => {
      expect(box).not.toBeChecked();
    });
  });
});

test('after a restart, a request that never arrived is reported as having changed nothing, and consent is asked for again', async () => {
  const before = await launchAs('smooth');
  before.mock.demonstration.setFault({ failure: 'offline', operation: 'startVerification', times: 1 });
  await started(before);
  const life = await launch();
  await life.open(Renewal);
  expectWords('没有查到上次的提交', '什么都没有改变');
  expect(screen.getByRole('checkbox', { name: '四项都同意' })).not.toBeChecked();
});

test.each<[PersonId, string, string, string]>([
  ['too-early', '90天后到期', '看看怎么办', '/pages/result/result'],
  ['lapsed', '通常不能再续签', '看看怎么办', '/pages/result/result'],
  ['first-renewal', '这是您的首次续签', '看看怎么办', '/pages/result/result'],
  ['in-review', '正在审核', '查看审核进度', '/pages/result/result'],
  ['lost', '已挂失', '看看怎么办', '/pages/result/result'],
  ['mismatch', '对不上', '看看怎么办', '/pages/result/result'],
])('%s cannot start here, and sees their state and what can be done', async (person, words, action, path) => {
  const { open, user } = await launchAs(person);
  await open(Renewal);
  expectWords(words);
  expect(screen.queryByRole('button', { name: START })).not.toBeInTheDocument();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  await tap(user, 'button', action);
  expect(lastMove()).toBe(`redirectTo ${path}`);
});

test('once renewed, no verification can be started: the result is shown instead (D10)', async () => {
  const life = await launchAs('smooth');
  const requestKey = await verified(life);
  await life.open(Renewal);
  expectWords('本期已经续签，有效期到2027年12月5日');
  expect(screen.queryByRole('button', { name: START })).not.toBeInTheDocument();
  await tap(life.user, 'button', '查看续签结果');
  expect(lastMove()).toBe(`redirectTo /pages/result/result?of=${requestKey}`);
});

test('while a verification runs, the renewal screen leads to its progress', async () => {
  const life = await launchAs('smooth');
  await started(life);
  await life.open(Renewal);
  expect(screen.queryByRole('button', { name: START })).not.toBeInTheDocument();
  await tap(life.user, 'button', '查看正在进行的核验');
  expect(lastMove()).toBe('redirectTo /pages/verification/verification');
});
