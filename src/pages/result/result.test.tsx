import { act, screen, within } from '@testing-library/react';
import {
  copiedText,
  expectNoWords,
  expectWords,
  forbidCopying,
  lastMove,
  launch,
  launchAs,
  type Life,
  LONG_ENOUGH,
  type PersonId,
  started,
  tap,
  verified,
} from '../../../test/support/screens/open-screen';
import { withAnotherLaw } from '../../../test/support/another-law';
import { device } from '../../../test/support/screens/taro';
import { setLanguage } from '../../i18n/words';
import Result from './result';

/** Texts that only a completed renewal may show. */
const RENEWED_ONLY = ['核验通过', '有效期延长一年', '现在有效期', '与上一期连续'] as const;

afterEach(() => setLanguage('zh'));

async function resultOf(person: PersonId): Promise<Life> {
  const life = await launchAs(person);
  const of = await verified(life);
  await life.open(Result, { of });
  return life;
}

describe('The result 核验通过', () => {
  test('shows what happened, both dates, the number, and what usually need not be done (R34-R38)', async () => {
    await resultOf('smooth');
    expect(device.title).toBe('结果');
    expect(screen.getByRole('heading', { name: '核验通过' })).toBeVisible();
    expectWords(
      '有效期延长一年，到2027年12月5日（星期日）',
      '原有效期到2026年12月5日',
      '现在有效期到2027年12月5日',
      '与上一期连续',
      '通常不用再去受理服务中心',
      '卡片通常不用换',
      '2026年11月23日得出',
      '这里不是官方凭证',
    );
    expectNoWords('逾期', '要带的材料');
  });

  test.each([
    ['zh', '有效期延长两年，到2032年'],
    ['en', 'The validity of the residence permit is extended by two years, until'],
  ] as const)('says two years under a law that gives two (%s): %s', async (language, words) => {
    await setLanguage(language);
    await withAnotherLaw(async () => {
      const life = await launchAs('smooth', { today: '2030-02-01' });
      await life.open(Result, { of: await verified(life) });
      expectWords(words);
    });
  });

  test('gives no figure if the decision was made under a law that the app does not know', async () => {
    const life = await launchAs('smooth', {
      instead: (records) => ({
        permitRecords: async (token) => {
          const answer = await records.permitRecords(token);
          if (!answer.ok) return answer;
          const renewals = answer.value.renewals.map((renewal) =>
            renewal.status === 'concluded'
              ? { ...renewal, decision: { ...renewal.decision, policy: 'shanghai-2099-01-01' } }
              : renewal,
          );
          return { ...answer, value: { ...answer.value, renewals } };
        },
      }),
    });
    const of = await verified(life);
    await life.open(Result, { of });
    expectWords('核验通过', '有效期延长，到2027年12月5日（星期日）');
  });

  test('leads on to the next window, whose days can be added to the calendar (R65)', async () => {
    await resultOf('smooth');
    expectWords(
      '下次续签的提醒',
      '开放续签：2027年11月5日',
      '有效期最后一天：2027年12月5日',
      '续签期结束：2028年1月4日',
    );
  });

  test('promises no continuity to a person who was overdue', async () => {
    await resultOf('overdue');
    expectWords('核验通过', '到2027年11月22日', '逾期办理', '不保证与上一期连续');
    expectNoWords('与上一期连续计算');
  });

  test('after expiry is continuous, and mentions the functions that may have been suspended (R19)', async () => {
    await resultOf('after-expiry');
    expectWords('到2027年11月11日', '与上一期连续计算', '使用功能可能会中止');
  });

  test('counts as seen once shown: nothing is left to pick up', async () => {
    const { journey } = await resultOf('smooth');
    expect(journey.store.getState().renewal).toEqual({ type: 'none' });
    expect(device.store.has('permit-renewal:pending')).toBe(false);
  });

  test('is also shown without a key, and after a restart', async () => {
    await verified(await launchAs('smooth'));
    const life = await launch();
    await life.open(Result);
    expectWords('核验通过', '2027年12月5日');
  });
});

describe('The reference number', () => {
  test('can be copied, and the screen says so', async () => {
    const { user, journey } = await resultOf('smooth');
    const { records } = journey.store.getState();
    const reference = records.type === 'ready' ? (records.records.renewals[0]?.reference ?? '') : '';
    expectWords(reference);
    await tap(user, 'button', '复制办件编号');
    // Everything that leaves the app says that it is a demonstration (D15).
    expect(await copiedText()).toBe(`${reference}（演示，非官方）`);
    expectWords('已复制');
    expect(reference).not.toBe('');
  });

  test('that could not be copied comes with advice on what to do', async () => {
    const { user } = await resultOf('smooth');
    forbidCopying();
    await tap(user, 'button', '复制办件编号');
    expectWords('没有复制成功，请长按文字选取');
    expectNoWords('已复制');
  });
});

interface CounterCase {
  readonly person: PersonId;
  readonly reasons: readonly string[];
  readonly papers: readonly string[];
  readonly not: readonly string[];
}

const RENTED = ['房屋租赁合同登记备案证明', '房东出具的居住证明'];
const OWNED = ['房地产权证（复印件'];
const DORMITORY = ['集体宿舍证明', '营业执照副本'];
const WORK = ['劳动合同', '在职证明', '社保缴纳记录等'];

describe('The result 需要到窗口办理', () => {
  test.each<CounterCase>([
    { person: 'moved', reasons: ['居住地址与登记的不同'], papers: RENTED, not: [...OWNED, ...DORMITORY, ...WORK] },
    {
      person: 'new-job',
      reasons: ['就业信息与上次登记不同'],
      papers: [...OWNED, ...WORK],
      not: [...RENTED, ...DORMITORY],
    },
    {
      person: 'insurance-gap',
      reasons: ['社保缴纳情况显示异常'],
      papers: ['亲属关系证明', '亲属的房地产权证', ...WORK],
      not: [...RENTED, ...DORMITORY],
    },
    {
      person: 'two-reasons',
      reasons: ['居住地址与登记的不同', '社保缴纳情况显示异常'],
      papers: [...RENTED, ...WORK],
      not: [...OWNED, ...DORMITORY],
    },
    { person: 'needs-review', reasons: ['人工核实'], papers: OWNED, not: [...RENTED, ...WORK] },
  ])(
    'for $person shows the reasons, their papers and the place, and nothing of a completed renewal (R39-R61)',
    async (counterCase) => {
      await resultOf(counterCase.person);
      expect(screen.getByRole('heading', { name: '需要到窗口办理' })).toBeVisible();
      expectWords(
        ...counterCase.reasons,
        '本人身份证（原件',
        '上海市居住证（原件）',
        ...counterCase.papers,
        '结婚证',
        '不一定要，视情况',
        '就近的社区事务受理服务中心',
        '12345',
      );
      expectNoWords(...RENEWED_ONLY, ...counterCase.not);
    },
  );

  test('says that a first renewal usually goes to a counter, with nothing verified (R46)', async () => {
    const { open } = await launchAs('first-renewal');
    await open(Result);
    expectWords('这是您的首次续签', '通常需要到受理服务中心当面核对', ...DORMITORY, ...WORK);
    expectNoWords(...RENEWED_ONLY, '办件编号');
  });

  test('says that nothing was read if the real name does not match (D12)', async () => {
    const { open } = await launchAs('mismatch');
    await open(Result);
    expectWords('对不上', '没有读取任何记录', '请本人带身份证和居住证');
    expectNoWords(...RENEWED_ONLY, '2026年12月5日', '闵行区');
  });

  test('leads a person who has moved to the change of address first (R43, R44)', async () => {
    const { user } = await resultOf('moved');
    await tap(user, 'button', '先看怎样变更地址');
    expect(lastMove()).toBe('redirectTo /guide/address-change/address-change');
  });

  test('does not lead anyone else to the change of address', async () => {
    await resultOf('new-job');
    expect(screen.queryByRole('button', { name: '先看怎样变更地址' })).not.toBeInTheDocument();
  });

  test('says for each kind of home whether all papers or one of them is needed', async () => {
    await resultOf('two-reasons');
    expect(screen.getByRole('group', { name: '身份' })).toHaveTextContent('都要带');
    expect(screen.getByRole('group', { name: '住处' })).toHaveTextContent('任选一样');
    expect(within(screen.getByRole('group', { name: '住处' })).getAllByRole('checkbox')).toHaveLength(2);
  });

  test('keeps the papers that are ticked as ready after a restart, and lets them be unticked', async () => {
    const first = await launchAs('first-renewal');
    const page = await first.open(Result);
    await tap(first.user, 'checkbox', /本人身份证/);
    await tap(first.user, 'checkbox', /劳动合同/);
    await tap(first.user, 'checkbox', /劳动合同/);
    page.unmount();
    const { open } = await launch();
    await open(Result);
    expect(screen.getByRole('checkbox', { name: /本人身份证/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /劳动合同/ })).not.toBeChecked();
  });
});

describe('The result 这次没有核验完', () => {
  test('says which record did not answer, that nothing changed, and that the person is not at fault (D7)', async () => {
    await resultOf('source-down');
    expectWords('这次没有核验完', '社保这次没有答复', '什么都没有改变', '不算您的问题');
    expectNoWords(...RENEWED_ONLY, '要带的材料');
  });

  test('allows another try under the same consents, which renews', async () => {
    const life = await resultOf('source-down');
    await tap(life.user, 'button', '再试一次');
    expect(lastMove()).toBe('redirectTo /pages/verification/verification');
    await life.pass(60_000);
    expect(life.journey.store.getState().records).toMatchObject({
      records: { permit: { permit: { validTo: '2027-12-03' } } },
    });
  });

  test('starts one new verification and opens one screen on a double tap', async () => {
    const sent: string[] = [];
    const life = await launchAs('source-down', {
      instead: ({ startVerification }) => ({
        async startVerification(token, request) {
          const answer = await startVerification(token, request);
          sent.push(request.requestKey);
          // Long enough for the second tap to come first.
          await new Promise((resolve) => setTimeout(resolve, 50));
          return answer;
        },
      }),
    });
    await started(life);
    await act(() => new Promise((resolve) => setTimeout(resolve, 60)));
    await life.pass(LONG_ENOUGH);
    await life.open(Result, { of: sent[0] ?? '' });
    await life.user.dblClick(screen.getByRole('button', { name: '再试一次' }));
    await act(() => new Promise((resolve) => setTimeout(resolve, 60)));
    expect(sent).toHaveLength(2);
    expect(device.moves).toEqual(['redirectTo /pages/verification/verification']);
  });

  test('asks for consent again after a restart', async () => {
    const of = await verified(await launchAs('source-down'));
    const life = await launch();
    await life.open(Result, { of });
    await tap(life.user, 'button', '再试一次');
    expect(device.moves).toEqual(['redirectTo /pages/renewal/renewal']);
    expect(life.journey.store.getState().renewal.type).toBe('none');
  });
});

describe('If nothing can be verified today,', () => {
  test.each<[PersonId, readonly string[], readonly string[]]>([
    [
      'too-early',
      ['还没到续签的时候', '通常2027年1月22日（星期五）起可以续签，还有 60 天', '现在不用办什么'],
      ['要带的材料'],
    ],
    [
      'lapsed',
      ['需要重新申领', '通常不能再续签', '先打 12345', '居住证积分', '子女在沪入学', '中断的可能有', '仍可以补办签注'],
      ['要带的材料'],
    ],
    ['cancelled', ['需要重新申领', '您的居住证已注销', '先打 12345'], []],
    ['lost', ['先补换卡，再续签', '已挂失', '补领'], ['重新申领']],
    ['no-permit', ['没有查到您的居住证', '没有查到您名下的上海居住证'], ['重新申领']],
    ['foreigner', ['这里办不了您的证件', '出入境管理机构'], ['重新申领']],
    ['in-review', ['续签正在审核', '不用再办一次', '2026年11月20日', '审核要多久，我们不知道'], ['要带的材料']],
    ['smooth', ['可以试线上核验'], ['要带的材料']],
  ])('%s gets an answer of their own', async (person, words, not) => {
    const { open } = await launchAs(person);
    await open(Result);
    expectWords(...words);
    expectNoWords(...RENEWED_ONLY, ...not);
  });

  test('a person who can start is led to the renewal', async () => {
    const { open, user } = await launchAs('smooth');
    await open(Result);
    await tap(user, 'button', '去续签');
    expect(lastMove()).toBe('redirectTo /pages/renewal/renewal');
  });

  test('a person who is too early can set a reminder, and is shown its outcome', async () => {
    const records = jest.fn(() => 'blob:reminder');
    Object.assign(URL, { createObjectURL: records, revokeObjectURL: () => undefined });
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { open, user } = await launchAs('too-early');
    await open(Result);
    await tap(user, 'button', /^记到手机日历(?:$| · 开放续签)/);
    // A file on H5; the phone's own calendar in WeChat, at nine on the opening day.
    if (records.mock.calls.length > 0) expectWords('已生成日历文件');
    else {
      expectWords('已交给手机日历。');
      expect(device.calendar).toMatchObject([{ startTime: Date.parse('2027-01-22T01:00:00Z') / 1000, alarm: true }]);
    }
    click.mockRestore();
  });

  test('a person whose renewal is under review can copy its number', async () => {
    const { open, user } = await launchAs('in-review');
    await open(Result);
    await tap(user, 'button', '复制办件编号');
    expectWords('已复制');
    expect(await copiedText()).toMatch(/^\S{6,}$/);
  });
});

describe('A result that cannot be shown', () => {
  test.each(['a-key-that-is-on-no-record', '0iz0iz0iz0iz0iz0iz0iz0iz'])('is reported as not found: %s', async (of) => {
    const { open, user } = await launchAs('smooth');
    await open(Result, { of });
    expect(screen.getByRole('alert')).toHaveTextContent(/没有这一条办理记录.*可能登录的不是同一个人/);
    expectNoWords(...RENEWED_ONLY);
    await tap(user, 'button', '回到居住证办理');
    expect(lastMove()).toBe('reLaunch /pages/permit/permit');
  });

  test('stays hidden if it belongs to another person', async () => {
    const first = await launchAs('smooth');
    const of = await verified(first);
    const { open } = await launchAs('moved');
    await open(Result, { of });
    expectWords('没有这一条办理记录');
    expectNoWords(...RENEWED_ONLY);
  });

  test('because it is still running leads to its progress', async () => {
    const life = await launchAs('smooth');
    await started(life);
    await life.open(Result);
    expectWords('还在核验');
    expectNoWords(...RENEWED_ONLY);
    await tap(life.user, 'button', '查看正在进行的核验');
    expect(lastMove()).toBe('redirectTo /pages/verification/verification');
  });

  test.each<Record<string, string>>([{ of: '<script>' }, { of: '' }, { id: '7' }])(
    'because the parameter %j is invalid gives the person’s state today',
    async (params) => {
      const { open } = await launchAs('smooth');
      await open(Result, params);
      expectWords('可以试线上核验');
    },
  );
});

async function whyOf(life: Life): Promise<readonly string[]> {
  await life.user.click(screen.getByRole('button', { name: '为什么是这个结果' }));
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
}

describe('The section 为什么是这个结果', () => {
  test('is folded, and lists every clause with what was found, what is required, and its source (R39)', async () => {
    const life = await resultOf('moved');
    expectNoWords('居住地址没有变化');
    const fold = screen.getByRole('button', { name: '为什么是这个结果' });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    const findings = await whyOf(life);
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    expect(findings).toEqual(
      expect.arrayContaining([
        '实名与持证人一致符合 · 查到：一致要求：一致来源：网上签注的操作流程',
        '持有上海居住证符合 · 查到：上海居住证要求：上海居住证来源没有写明，由本应用按常理处理',
        '证件没有注销、挂失、损坏或在审核中符合 · 查到：正常要求：正常来源没有写明，由本应用按常理处理',
        '今天在可以办理的日子里符合 · 查到：到期前 15 天要求：到期前 30 天 至 到期后 30 天来源：办理时间及注意事项',
        '不是首次续签符合 · 查到：续签过 1 次要求：至少续签过 1 次来源：仍需线下办理的情况',
        '本期有效期的时长符合要求符合 · 查到：11 个月 14 天要求：6 个月 至 12 个月来源：可以网上签注的情况',
        '居住地址没有变化不符合 · 查到：有变化要求：没有变化来源：可以网上签注的情况',
        '就业没有变化符合 · 查到：没有变化要求：没有变化来源：可以网上签注的情况',
      ]),
    );
  });

  test('gives the requirement of a clause that was not judged, and no finding', async () => {
    const life = await launchAs('first-renewal');
    await life.open(Result);
    const findings = await whyOf(life);
    expect(findings).toContain('不是首次续签不符合 · 查到：续签过 0 次要求：至少续签过 1 次来源：仍需线下办理的情况');
    expect(findings).toContain('居住地址没有变化没有判断到这一步要求：没有变化来源：可以网上签注的情况');
  });
});

test.each<PersonId>(['smooth', 'moved', 'source-down'])('the result of %s leads home', async (person) => {
  const { user } = await resultOf(person);
  await tap(user, 'button', '回到首页');
  expect(lastMove()).toBe('reLaunch /pages/home/home');
});
