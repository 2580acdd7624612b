import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import {
  enterDate,
  expectNoWords,
  expectWords,
  launch,
  lastMove,
  settled,
  tap,
} from '../../../test/support/screens/open-screen';
import { setLanguage } from '../../i18n/words';
import { preCheckView } from '../../journey/pre-check/pre-check-view';
import { answerQuestion, restartPreCheck, withdrawAnswer } from '../../journey/pre-check/use-pre-check';
import { policy20180101 } from '../../rules/policies/2018-01-01';
import PreCheck from './pre-check';
import { QuestionPage } from './question-page';

/** It is the 23rd of November 2026. */
async function opened(params: Record<string, string> = {}) {
  const { open, user } = await launch();
  await open(PreCheck, params);
  return user;
}

async function choose(user: UserEvent, ...names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) {
    await tap(user, 'radio', name);
    await tap(user, 'button', '下一题');
  }
}

async function date(user: UserEvent, name: string, value: string): Promise<void> {
  enterDate(name, value);
  await act(settled);
  await tap(user, 'button', '下一题');
}

/** Up to the question of what has changed: twelve days before expiry, renewed before. */
async function upToChanges(user: UserEvent): Promise<void> {
  await choose(user, '上海居住证', '卡在手上，没有注销');
  await date(user, '有效期最后一天', '2026-12-05');
  await date(user, '有效期第一天', '2025-12-06');
  await choose(user, '不是，以前续签过');
}

beforeEach(() => act(() => restartPreCheck()));
afterEach(() => setLanguage('zh'));

test('nothing changed: the online check can be tried, and nobody says that it has passed', async () => {
  const user = await opened();
  expectWords('第 1 题，共约 6 题', '不问姓名和证件号码', '不离开这台手机');
  await upToChanges(user);
  expectWords('第 6 题，共约 6 题');
  await tap(user, 'checkbox', '都没有变化');
  await tap(user, 'button', '下一题');
  expectWords('可以试线上核验', '随申办', '天后到期', '没有查任何记录', '不是官方结论');
  expectNoWords('核验通过', '已续签', '您说不准的');
  await tap(user, 'button', '为什么是这个结果');
  expectWords('按您的回答：到期前 12 天');
  expectNoWords('查到：');
});

test('the last step back is never lost: every answer is still chosen, and one step on leads to where one was', async () => {
  const user = await opened();
  await upToChanges(user);
  for (let back = 0; back < 5; back += 1) await tap(user, 'button', '上一题');
  expect(screen.getByRole('radio', { name: '上海居住证' })).toBeChecked();
  expectWords('第 1 题');
  expect(screen.queryByRole('button', { name: '上一题' })).not.toBeInTheDocument();
  await tap(user, 'button', '下一题');
  expectWords('第 6 题，共约 6 题', '哪些有变化');
});

describe('下一题 decides from the answers of that moment, whatever is still drawn', () => {
  /** The first question as it was drawn before any answer. */
  async function drawnBefore(): Promise<UserEvent> {
    const { open, user } = await launch();
    const view = preCheckView(policy20180101, { kind: 'residence-permit', status: 'valid' }, 'next', '2026-11-23');
    if (view.type !== 'question') throw new Error('the pre-check asks nothing');
    await open(() => (
      <QuestionPage view={view} answers={{}}>
        {(question, ways) => (
          <>
            <div>{question}</div>
            <div>{ways}</div>
          </>
        )}
      </QuestionPage>
    ));
    return user;
  }

  test('a date that has just been entered leads on', async () => {
    const user = await drawnBefore();
    act(() => {
      answerQuestion('validTo', '2026-12-05');
    });
    await tap(user, 'button', '下一题');
    expectNoWords('请填写日期');
  });

  test('a date that has just been taken away does not', async () => {
    const user = await drawnBefore();
    act(() => {
      answerQuestion('validTo', '2026-12-05');
      withdrawAnswer('validTo');
    });
    await tap(user, 'button', '下一题');
    expectWords('请填写日期');
  });
});

test('whoever leaves and comes back finds the question where it was', async () => {
  const { open, user } = await launch();
  const { unmount } = await open(PreCheck);
  await choose(user, '上海居住证');
  unmount();
  await open(PreCheck);
  expectWords('第 2 题');
});

test('a question that is not answered says what to do', async () => {
  const user = await opened();
  await tap(user, 'button', '下一题');
  expect(screen.getByRole('alert')).toHaveTextContent('请先选一项');
  await choose(user, '上海居住证', '卡在手上，没有注销');
  await tap(user, 'button', '下一题');
  expect(screen.getByRole('alert')).toHaveTextContent('请填写日期');
});

test('a start after the end is told with the end, and both stay to be mended', async () => {
  const user = await opened();
  await choose(user, '上海居住证', '卡在手上，没有注销');
  await date(user, '有效期最后一天', '2026-12-05');
  await date(user, '有效期第一天', '2026-12-06');
  expect(screen.getByRole('alert')).toHaveTextContent('开始日不能晚于到期日（2026年12月5日）');
  await date(user, '有效期第一天', '2025-12-06');
  expectWords('这是第一次续签吗');
});

test('whoever is not sure of the start is told which day was taken', async () => {
  const user = await opened();
  await choose(user, '上海居住证', '卡在手上，没有注销');
  await date(user, '有效期最后一天', '2026-12-05');
  await tap(user, 'checkbox', '说不准，按常见的一年期推算');
  await tap(user, 'button', '下一题');
  await choose(user, '说不准');
  await tap(user, 'checkbox', '有的说不准');
  await tap(user, 'button', '下一题');
  expectWords('可以试线上核验', '您说不准的', '从2025年12月6日算起', '如果是首次续签', '如果其实有变化');
});

test('a lapsed permit asks nothing further', async () => {
  const user = await opened();
  await choose(user, '上海居住证', '卡在手上，没有注销');
  await date(user, '有效期最后一天', '2026-09-01');
  expectWords('需要重新申领', '居住证积分', '12345');
});

test('a permit that is too early names the day, and reminds of it', async () => {
  const user = await opened();
  await choose(user, '上海居住证', '卡在手上，没有注销');
  await date(user, '有效期最后一天', '2027-03-01');
  expectWords('还没到续签的时候', '2027年1月30日');
  expect(screen.getByRole('button', { name: /^记到手机日历(?:$| · 开放续签)/ })).toBeInTheDocument();
});

test('a new address goes to a counter, with the papers for this home, to be ticked', async () => {
  const user = await opened();
  await upToChanges(user);
  await tap(user, 'checkbox', /^居住地址/);
  await tap(user, 'checkbox', /^社保/);
  await tap(user, 'checkbox', /^社保/);
  await tap(user, 'button', '下一题');
  expectWords('第 7 题，共约 8 题');
  await choose(user, '单位集体宿舍', '在上学');
  expectWords('需要到窗口办理', '居住地址与登记的不同', '集体宿舍证明');
  expectNoWords('劳动合同', '社保缴纳情况');
  await tap(user, 'checkbox', /集体宿舍证明/);
  expect(screen.getByRole('checkbox', { name: /集体宿舍证明/ })).toBeChecked();
});

test('nothing ticked is no answer; nothing changed is one, and takes the ticks away', async () => {
  const user = await opened();
  await upToChanges(user);
  await tap(user, 'checkbox', /^工作/);
  await tap(user, 'checkbox', /^工作/);
  await tap(user, 'button', '下一题');
  expect(screen.getByRole('alert')).toHaveTextContent('请先选一项');
  await tap(user, 'checkbox', /^工作/);
  await tap(user, 'checkbox', '都没有变化');
  expect(screen.getByRole('checkbox', { name: /^工作/ })).not.toBeChecked();
  await tap(user, 'button', '下一题');
  expectWords('可以试线上核验');
});

test('an answer can be changed from the result, and the others stay', async () => {
  const user = await opened();
  await upToChanges(user);
  await tap(user, 'checkbox', '都没有变化');
  await tap(user, 'button', '下一题');
  await tap(user, 'button', '改一下：这张居住证现在怎样？');
  await choose(user, '卡丢了');
  expectWords('先补换卡', '卡丢了', '挂失、补领');
  expectNoWords('已挂失');
  await tap(user, 'button', '改一下：这张居住证现在怎样？');
  await choose(user, '卡在手上，没有注销');
  expectWords('可以试线上核验', '2026年12月5日');
});

test('to start again forgets every answer', async () => {
  const user = await opened({ kind: 'none' });
  expectWords('先要有居住证', '没有办过居住证', '申领条件');
  expectNoWords('没有查到');
  await tap(user, 'button', '重新开始');
  expectWords('第 1 题');
  expect(within(screen.getByRole('radiogroup')).queryByRole('radio', { checked: true })).not.toBeInTheDocument();
});

test.each<[Record<string, string>, string]>([
  [{ kind: 'residence-permit', status: 'in-review' }, '续签正在审核'],
  [{ kind: 'foreigner-permit' }, '这里办不了您的证件'],
  [{ kind: 'residence-permit', status: 'valid' }, '第 3 题'],
  [{ kind: 'passport', status: 'constructor' }, '第 1 题'],
  [{ status: 'lost' }, '第 1 题'],
])('a link with %j leads on: %s', async (params, words) => {
  await opened(params);
  expectWords(words);
});

test('each answer leads on to what it needs', async () => {
  const user = await opened({ kind: 'residence-permit', status: 'lost' });
  await tap(user, 'link', /卡丢了、坏了/);
  expect(lastMove()).toBe('navigateTo /guide/lost-card/lost-card');
});

test('in English, the same', async () => {
  await setLanguage('en');
  const user = await opened({ kind: 'residence-permit', status: 'valid' });
  expectWords('Question 3 of about 6', 'Until which day is the permit valid?');
  enterDate('Last valid day', '2026-12-05');
  await act(settled);
  await tap(user, 'button', 'Next question');
  expectWords('Question 4 of about 6');
});

test('a clock that is wrong is told', async () => {
  const { open } = await launch({ today: '1999-06-01' });
  await open(PreCheck);
  expectWords('手机的日期好像不对');
});
