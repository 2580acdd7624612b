import { screen, within } from '@testing-library/react';
import { withAnotherLaw } from '../../../test/support/another-law';
import {
  expectNoWords,
  expectWords,
  lastMove,
  launch,
  tap,
  type Life,
} from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import { setLanguage } from '../../i18n/words';
import Rules from './rules';

afterEach(() => setLanguage('zh'));

/** Opens the rules with every section unfolded. */
async function openAllRules({ open, user }: Life): Promise<void> {
  await open(Rules);
  await tap(user, 'button', /^(?:全部展开|Open all sections)$/);
}

/** Returns a note in the section that has them all, below the others, where some stand beside their rule as well. */
function besideTheRules(words: RegExp): HTMLElement | null | undefined {
  return screen.getAllByText(words).at(-1)?.parentElement;
}

test('each rule stands there in words, with what it requires and where it comes from (R18, R25-R29, R46)', async () => {
  const life = await launch();
  await openAllRules(life);
  expectWords('网上续签有条件', 'shanghai-2018-01-01', '2018年1月1日起', '最近一次对照来源', '2026年11月24日');
  const clause = (words: string) =>
    screen.getAllByRole('listitem').find(({ textContent }) => textContent.startsWith(words))?.textContent;
  expect(clause('今天在可以办理的日子里')).toBe(
    '今天在可以办理的日子里要求：到期前 30 天 至 到期后 30 天来源：办理时间及注意事项',
  );
  expect(clause('本期有效期的时长符合要求')).toBe(
    '本期有效期的时长符合要求要求：6 个月 至 12 个月来源：可以网上签注的情况',
  );
  expect(clause('不是首次续签')).toContain('要求：至少续签过 1 次');
  for (const words of ['居住地址没有变化', '就业没有变化', '社保没有变化', '其他基本信息没有变化']) {
    expect(clause(words)).toContain('要求：没有变化');
  }
});

test('the states of the window are shown as dates, for a permit that expires today (R18-R24)', async () => {
  const life = await launch();
  await openAllRules(life);
  expectWords(
    '有效期最后一天是今天（2026年11月23日）',
    '2026年10月23日及以前（不晚于到期前 31 天）',
    '2026年10月24日 至 2026年12月23日（到期前 30 天 至 到期后 30 天）',
    '2026年12月24日 至 2027年1月22日（到期后 31 天 至 到期后 60 天）',
    '2027年1月23日及以后（不早于到期后 61 天）',
    '有效期延长一年',
    '与上一期连续计算',
    '不保证与上一期连续',
    '晚于到期后 60 天的，通常无法直接续签',
    '居住证积分',
  );
});

test('what is done where a condition is not met is told on request, and every paper of the law stands there', async () => {
  const life = await launch();
  await openAllRules(life);
  expectNoWords('您的居住证已挂失');
  await tap(life.user, 'button', '不符合时怎么办');
  expectWords('您的居住证已挂失', '居住地址与登记的不同', '这一期的有效期比通常的长');
  expectWords('房屋租赁合同登记备案证明', '任选一样', '单位营业执照副本', '都要带', '学历证明', '不一定要');
  await tap(life.user, 'link', /^要带的材料/);
  expect(lastMove()).toBe('navigateTo /guide/papers/papers');
});

test('what is free, what may differ in reality and how sure that is, and the official ways in (R6, R7, R62, R63)', async () => {
  const life = await launch();
  await openAllRules(life);
  expectWords(
    '首次办理、续签和居住地址变更，都不收费',
    '通常应在 30 天内办理变更',
    '随申办市民云',
    '12345',
    '一网通办',
  );
  expect(besideTheRules(/使用功能可能会中止/)).toHaveTextContent('较可信');
  expect(besideTheRules(/租赁合同或者备案证明，有一样通常就可以/)).toHaveTextContent('很不确定，办之前请先问');
  expect(besideTheRules(/首次续签通常要到窗口/)).toHaveTextContent('没有找到公布的规定');
  expectWords('公布的为准', '和政府部门无关', '可能需要人脸识别或其他安全验证');
});

test('each note on practice names what it rests on, and who published that and when it was read stands behind a tap', async () => {
  const life = await launch();
  await openAllRules(life);
  const note = besideTheRules(/使用功能可能会中止/);
  expect(note).toHaveTextContent('依据：居住证暂行条例第 10 条、本市关于居住证签注的通告');
  expectNoWords('国务院令第 663 号');
  await tap(life.user, 'button', '这些依据是什么');
  expectWords('国务院令第 663 号', '一篇指南的转述', '2026年11月28日查阅', '2026年11月29日查阅');
});

test.each<[string, string, readonly RegExp[]]>([
  ['overdue', '逾期办理', [/不保证与上一期连续/, /^有效期和居住年限是两回事/]],
  ['lapsed', '过期太久', [/需要重新申领/, /仍可以补办签注，只是居住年限从头算/, /书面申请/]],
  ['first-renewal', '首次续签', [/^首次续签通常要到窗口，这一条只写在来源文件里/]],
  ['online-conditions', '网上续签的条件', [/^对这一期时长的要求，通常的说法只写在来源文件里/]],
])('the section %s shows the notes on its rule', async (section, title, texts) => {
  const { open } = await launch();
  await open(Rules, { section });
  expect(screen.getByRole('button', { name: title, expanded: true })).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: '另外要知道' })).toBeVisible();
  for (const text of texts) expect(screen.getByText(text)).toBeVisible();
});

test('a section that is asked for comes into sight', async () => {
  const { open } = await launch();
  await open(Rules, { section: 'fees' });
  expect(device.scrolledTo).toBe('fees');
  expect(screen.getByRole('button', { name: '费用', expanded: true })).toBeVisible();
  expectWords('首次办理、续签和居住地址变更，都不收费');
  expectNoWords('随申办市民云');
});

test('the headings are the table of contents: each opens its section and closes it again', async () => {
  const { open, user } = await launch();
  await open(Rules);
  const headings = () => screen.getAllByRole('heading', { level: 2 });
  expect(headings().map(({ textContent }) => textContent)).toEqual([
    '网上续签的条件',
    '什么时候可以续签',
    '逾期办理',
    '过期太久',
    '首次续签',
    '信息有变化',
    '要带的材料',
    '费用',
    '实际办理时可能不同',
    '官方渠道，以谁为准',
  ]);
  expectNoWords('都不收费');
  await tap(user, 'button', '费用');
  expectWords('都不收费');
  await tap(user, 'button', '费用');
  expectNoWords('都不收费');
  await tap(user, 'button', '全部展开');
  expectWords('都不收费', '随申办市民云');
  await tap(user, 'button', '全部收起');
  expectNoWords('都不收费', '随申办市民云');
});

test('a new law changes the page by itself on its first day', async () => {
  await withAnotherLaw(async () => {
    const life = await launch({ today: '2030-01-01' });
    await openAllRules(life);
    expectWords(
      'invented-2030-01-01',
      '到期前 60 天 至 到期后 60 天',
      '到期后 61 天 至 到期后 90 天',
      '有效期延长两年',
    );
    expectWords('首次续签也可以先试网上办理', '就业或社保有变化，网上核验也可能通过');
    expectNoWords('到期后 30 天', '首次续签通常需要');
  });
});

test('on a day without a law the page says that the date seems wrong, and still leads to the official channels', async () => {
  const life = await launch({ today: '1999-01-01' });
  await openAllRules(life);
  expectWords('手机的日期好像不对', '随申办市民云');
  expectNoWords('规则版本');
});

test('in English, with the dates and the counts of English', async () => {
  const life = await launch();
  await setLanguage('en');
  await openAllRules(life);
  expectWords(
    '24\u00a0October 2026 to 23\u00a0December 2026 (30 days before expiry to 30 days after expiry)',
    'one year',
  );
  expect(within(document.body).getAllByText(/prevails/).length).toBeGreaterThan(0);
});
