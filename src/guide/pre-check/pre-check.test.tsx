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

/** Opens the pre-check on 23 November 2026. */
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

/** Answers up to the question of what has changed: twelve days before expiry, renewed before. */
async function upToChanges(user: UserEvent): Promise<void> {
  await choose(user, '上海居住证', '卡在手上，没有注销');
  await date(user, '有效期最后一天', '2026-12-05');
  await date(user, '有效期第一天', '2025-12-06');
  await choose(user, '不是，以前续签过');
}

beforeEach(() => act(() => restartPreCheck()));
afterEach(() => setLanguage('zh'));

test('if nothing changed, the online check can be tried, and nothing claims that it has passed', async () => {
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

test('going back loses no answer: each is still chosen, and one step forward returns to the same place', async () => {
  const user = await opened();
  await upToChanges(user);
  for (let back = 0; back < 5; back += 1) await tap(user, 'button', '上一题');
  expect(screen.getByRole('radio', { name: '上海居住证' })).toBeChecked();
  expectWords('第 1 题');
  expect(screen.queryByRole('button', { name: '上一题' })).not.toBeInTheDocument();
  await tap(user, 'button', '下一题');
  expectWords('第 6 题，共约 6 题', '哪些有变化');
});

describe('下一题 uses the answers of that moment, whatever is still drawn:', () => {
  /** Returns the first question as it was drawn before any answer. */
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

  test('a date that has just been cleared does not lead on', async () => {
    const user = await drawnBefore();
    act(() => {
      answerQuestion('validTo', '2026-12-05');
      withdrawAnswer('validTo');
    });
    await tap(user, 'button', '下一题');
    expectWords('请填写日期');
  });
});

test('leaving and coming back returns to the same question of the pre-check', async () => {
  const { open, user } = await launch();
  const { unmount } = await open(PreCheck);
  await choose(user, '上海居住证');
  unmount();
  await open(PreCheck);
  expectWords('第 2 题');
});

test('an unanswered question says what to do', async () => {
  const user = await opened();
  await tap(user, 'button', '下一题');
  expect(screen.getByRole('alert')).toHaveTextContent('请先选一项');
  await choose(user, '上海居住证', '卡在手上，没有注销');
  await tap(user, 'button', '下一题');
  expect(screen.getByRole('alert')).toHaveTextContent('请填写日期');
});

test('a start after the end is reported with the end, and both stay to be corrected', async () => {
  const user = await opened();
  await choose(user, '上海居住证', '卡在手上，没有注销');
  await date(user, '有效期最后一天', '2026-12-05');
  await date(user, '有效期第一天', '2026-12-06');
  expect(screen.getByRole('alert')).toHaveTextContent('开始日不能晚于到期日（2026年12月5日）');
  await date(user, '有效期第一天', '2025-12-06');
  expectWords('这是第一次续签吗');
});

test('a person who is not sure of the start is shown which day was assumed', async () => {
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

test('a lapsed permit ends the questions', async () => {
  const user = await opened();
  await choose(user, '上海居住证', '卡在手上，没有注销');
  await date(user, '有效期最后一天', '2026-09-01');
  expectWords('需要重新申领', '居住证积分', '12345');
});

test('for a permit that is too early the pre-check names the opening day, and offers a reminder', async () => {
  const user = await opened();
  await choose(user, '上海居住证', '卡在手上，没有注销');
  await date(user, '有效期最后一天', '2027-03-01');
  expectWords('还没到续签的时候', '2027年1月30日');
  expect(screen.getByRole('button', { name: /^记到手机日历(?:$| · 开放续签)/ })).toBeInTheDocument();
});

test('a new address leads to a counter, with a checklist of the papers for this home', async () => {
  const user = await opened();
  await upToChanges(user);
  await tap(user, 'checkbox', /^居住地址/);
  await tap(user, 'checkbox', /^社保/);
  await tap(user, 'checkbox', /^社保/);
  await tap(user, 'button', '下一题');
  expectWords('第 7 题，共约 8 题');
  await choose(user, '单位或学校宿舍', '在上学');
  expectWords('需要到窗口办理', '居住地址与登记的不同', '集体宿舍证明', '由学校的人事或保卫部门出证明');
  expectNoWords('劳动合同', '社保缴纳情况');
  await tap(user, 'checkbox', /集体宿舍证明/);
  expect(screen.getByRole('checkbox', { name: /集体宿舍证明/ })).toBeChecked();
});

test('nothing ticked is not an answer; “nothing changed” is one, and clears the ticks', async () => {
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

test('starting over forgets every answer', async () => {
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
])('a link with %j opens the pre-check at: %s', async (params, words) => {
  await opened(params);
  expectWords(words);
});

test('each outcome links to the screen it needs', async () => {
  const user = await opened({ kind: 'residence-permit', status: 'lost' });
  await tap(user, 'link', /卡丢了、坏了/);
  expect(lastMove()).toBe('navigateTo /guide/lost-card/lost-card');
});

test('the pre-check gives the same answer in English', async () => {
  await setLanguage('en');
  const user = await opened({ kind: 'residence-permit', status: 'valid' });
  expectWords('Question 3 of about 6', 'Until which day is the permit valid?');
  enterDate('Last valid day', '2026-12-05');
  await act(settled);
  await tap(user, 'button', 'Next question');
  expectWords('Question 4 of about 6');
});

test('the pre-check reports a wrong clock', async () => {
  const { open } = await launch({ today: '1999-06-01' });
  await open(PreCheck);
  expectWords('手机的日期好像不对');
});
