import type { Page } from '@playwright/test';
import type { PersonId } from '../../src/citizen/mock/mock-person';
import { expect, test } from './journey-test';
import {
  arriveAt,
  foundBySearch,
  goBack,
  killAndReturn,
  playPerson,
  records,
  screen,
  searchField,
  signIn,
  tapButton,
  tapLink,
  tapThroughConsent,
  throughVerification,
  title,
} from './steps';

/** The texts and dates that a person must see at the end, and those they must not see. */
interface Ending {
  /** The state of the permit, as the permit service shows it. */
  readonly state: readonly string[];
  /** The way from the renewal screen to the end. */
  readonly way: 'verification' | '看看怎么办' | '查看审核进度';
  readonly title: string;
  readonly says: readonly string[];
  readonly never?: readonly string[];
  /** Exactly these papers, in this order. */
  readonly papers?: readonly string[];
  /** The one entry in the history afterwards. */
  readonly record?: string;
}

const IDENTITY = ['本人身份证（原件，有效期内）', '上海市居住证（原件）'];
const WORK = ['劳动合同', '单位出具的在职证明（盖公章）', '社保缴纳记录等'];
const OPTIONAL = ['结婚证', '学历证明'];
const RENTED = ['房屋租赁合同登记备案证明（有效期内）', '房东出具的居住证明'];
const OWNED = ['房地产权证（复印件，并带原件核对）'];
const DORMITORY = ['集体宿舍证明（单位或学校出具）', '住单位宿舍的：单位营业执照副本（复印件，盖公章）'];
const RELATIVE = ['亲属关系证明（如户口簿等）', '亲属的房地产权证，或租赁合同登记备案证明等'];

const CENTRE = '就近的社区事务受理服务中心';
const CONTINUOUS = '有效期与上一期连续计算。';
const NOT_CONTINUOUS = '不保证与上一期连续';
const SUSPENDED = '居住证的使用功能可能会中止，续签后恢复';
const YEARS = '居住年限通常接着算';
const REAPPLY = '需要重新申领';
const NO_VISIT = '通常不用再去受理服务中心。';
const UNCHANGED_CARD = '卡片通常不用换，接着用。';

const ENDINGS: Readonly<Record<Exclude<PersonId, 'source-down'>, Ending>> = {
  smooth: {
    state: ['12天后到期', '现在可以续签'],
    way: 'verification',
    title: '核验通过',
    says: [
      '居住证有效期延长一年，到2027年12月5日（星期日）。',
      '原有效期到2026年12月5日',
      '现在有效期到2027年12月5日',
      CONTINUOUS,
      NO_VISIT,
      UNCHANGED_CARD,
      'YS20261123-0101',
      '2026年11月23日得出',
    ],
    never: [NOT_CONTINUOUS, SUSPENDED, '窗口'],
    record: '核验通过，已续签',
  },
  'last-day': {
    state: ['今天到期', '现在可以续签'],
    way: 'verification',
    title: '核验通过',
    says: ['到2027年11月23日（星期二）', '原有效期到2026年11月23日', CONTINUOUS, 'YS20261123-0201'],
    never: [NOT_CONTINUOUS, SUSPENDED],
    record: '核验通过，已续签',
  },
  'after-expiry': {
    state: ['12天前已过期', '已经过期，但还在续签期内，通常最晚2026年12月11日'],
    way: 'verification',
    title: '核验通过',
    says: ['到2027年11月11日（星期四）', '原有效期到2026年11月11日', CONTINUOUS, SUSPENDED],
    never: [NOT_CONTINUOUS, '这次是逾期办理'],
    record: '核验通过，已续签',
  },
  overdue: {
    state: ['45天前已过期', '逾期办理：通常还能申请续签，最晚2026年12月8日，请尽快', YEARS],
    way: 'verification',
    title: '核验通过',
    says: [
      '到2027年11月22日（星期一）',
      '原有效期到2026年10月9日',
      '这次是逾期办理：新的有效期从办理当天算起，不保证与上一期连续。',
      YEARS,
      SUSPENDED,
    ],
    never: [CONTINUOUS],
    record: '核验通过，已续签',
  },
  lapsed: {
    state: ['75天前已过期', '通常不能再续签，需要重新申领'],
    way: '看看怎么办',
    title: REAPPLY,
    says: [
      '通常不能再续签。',
      '中断的可能有',
      '居住证积分',
      '子女在沪入学',
      '其他与居住证连着的权益',
      '先打 12345',
      '仍可以补办签注',
    ],
    never: ['去续签'],
  },
  'too-early': {
    state: ['90天后到期', '还没到续签的时候，通常2027年1月22日（星期五）起可以办'],
    way: '看看怎么办',
    title: '还没到续签的时候',
    says: ['通常2027年1月22日（星期五）起可以续签，还有 60 天。', '现在不用办什么。'],
    never: ['窗口办理', '重新申领'],
  },
  'first-renewal': {
    state: ['12天后到期', '这是您的首次续签'],
    way: '看看怎么办',
    title: '需要到窗口办理',
    says: ['首次续签通常需要到受理服务中心当面核对材料。', '没有找到公布的规定', CENTRE],
    papers: [...IDENTITY, ...DORMITORY, ...WORK, ...OPTIONAL],
  },
  moved: {
    state: ['15天后到期', '现在可以续签'],
    way: 'verification',
    title: '需要到窗口办理',
    says: ['居住地址与登记的不同', '请先办理居住登记的地址变更，再来续签', '30 天内办理变更', CENTRE],
    never: ['社保缴纳情况', '就业信息'],
    papers: [...IDENTITY, ...RENTED, ...OPTIONAL],
    record: '没有通过，需到窗口办理',
  },
  'new-job': {
    state: ['20天后到期', '现在可以续签'],
    way: 'verification',
    title: '需要到窗口办理',
    says: ['就业信息与上次登记不同', CENTRE],
    never: ['居住地址与登记的不同', '异常'],
    papers: [...IDENTITY, ...OWNED, ...WORK, ...OPTIONAL],
    record: '没有通过，需到窗口办理',
  },
  'insurance-gap': {
    state: ['9天后到期', '现在可以续签'],
    way: 'verification',
    title: '需要到窗口办理',
    says: ['社保缴纳情况显示异常', '异常不一定是您的原因。', CENTRE],
    never: ['居住地址与登记的不同', '就业信息'],
    papers: [...IDENTITY, ...RELATIVE, ...WORK, ...OPTIONAL],
    record: '没有通过，需到窗口办理',
  },
  'two-reasons': {
    state: ['6天后到期', '现在可以续签'],
    way: 'verification',
    title: '需要到窗口办理',
    says: ['居住地址与登记的不同', '社保缴纳情况显示异常', CENTRE],
    never: ['就业信息'],
    papers: [...IDENTITY, ...RENTED, ...WORK, ...OPTIONAL],
    record: '没有通过，需到窗口办理',
  },
  'needs-review': {
    state: ['18天后到期', '现在可以续签'],
    way: 'verification',
    title: '需要到窗口办理',
    says: ['其他基本信息需要工作人员人工核实', CENTRE],
    never: ['居住地址与登记的不同', '异常'],
    papers: [...IDENTITY, ...OWNED, ...OPTIONAL],
    record: '没有通过，需到窗口办理',
  },
  'in-review': {
    state: ['您有一次续签正在审核'],
    way: '查看审核进度',
    title: '续签正在审核',
    says: ['不用再办一次', '已提交2026年11月20日', '审核中现在', 'YS20261120-1400'],
    never: ['窗口办理'],
    record: '审核中',
  },
  cancelled: {
    state: ['您的居住证已注销'],
    way: '看看怎么办',
    title: REAPPLY,
    says: ['注销的证件不能续签。', '弄清注销原因', '因为落户上海而注销的，通常不用再办居住证'],
    never: ['过期太久了'],
  },
  lost: {
    state: ['您的居住证已挂失'],
    way: '看看怎么办',
    title: '先补换卡，再续签',
    says: ['请先到受理服务中心补领新卡', '新卡办好后，回到这里看能不能续签。'],
    never: ['重新申领'],
  },
  'no-permit': {
    state: ['没有查到您名下的上海居住证'],
    way: '看看怎么办',
    title: '没有查到您的居住证',
    says: ['可先到受理服务中心问清申领条件'],
    never: ['到期'],
  },
  foreigner: {
    state: ['您持有的是外国人的居留证件'],
    way: '看看怎么办',
    title: '这里办不了您的证件',
    says: ['请向出入境管理机构询问'],
    never: ['受理服务中心问清'],
  },
  mismatch: {
    state: ['实名信息与居住证登记的姓名对不上'],
    way: '看看怎么办',
    title: '需要到窗口办理',
    says: ['核对之前，没有读取任何记录。', '请本人带身份证和居住证到受理服务中心核对', CENTRE],
    never: ['天后到期', '闵行区'],
    // Neither home nor work is known, so the papers for every kind are listed.
    papers: [...IDENTITY, ...RENTED, ...OWNED, ...DORMITORY, ...RELATIVE, ...WORK, ...OPTIONAL],
  },
};

/** Goes from home through the search field to the permit service and signs in, by taps. */
async function fromHomeToThePermitOf(page: Page, id: PersonId): Promise<void> {
  await page.goto('./');
  await searchField(page).fill('居住证');
  await foundBySearch(page).filter({ hasText: '居住证办理' }).tap();
  await arriveAt(page, '居住证办理');
  await expect(screen(page).getByText('登录后才能看到您的居住证')).toBeVisible();
  await tapButton(page, '登录');
  await arriveAt(page, '登录');
  await playPerson(page, id);
  await arriveAt(page, '居住证办理');
}

/** Covers mainly what the browser itself does. */
const BROWSER = { tag: '@browser' };

/** Returns the title of the answer; the screen's own is 结果. */
function answer(page: Page) {
  return screen(page).getByRole('heading', { level: 2 }).first();
}

/** Returns from the result to the permit service, however many screens are between; after a cold start only home is. */
async function backToThePermit(page: Page): Promise<void> {
  await goBack(page);
  await expect(title(page)).not.toHaveText('结果');
  const there = await title(page).textContent();
  if (there === '续签') await goBack(page);
  if (there === '居住证续签助手') await tapLink(page, '居住证办理');
  await arriveAt(page, '居住证办理');
}

/** One of each kind; the fourth, with a source that does not answer, has a journey of its own. */
const TYPICAL: readonly PersonId[] = ['smooth', 'two-reasons', 'lapsed'];

for (const [id, ending] of Object.entries(ENDINGS) as [PersonId, Ending][]) {
  const tag = id === 'smooth' ? '@usual' : TYPICAL.includes(id) ? '@usual-h5' : [];
  test(`${id} goes from the home page's search box to the right end: ${ending.title}`, { tag }, async ({ page }) => {
    await fromHomeToThePermitOf(page, id);
    for (const words of ending.state) await expect(screen(page)).toContainText(words);

    if (ending.way === 'verification') {
      await tapThroughConsent(page);
      await throughVerification(page);
    } else {
      await tapLink(page, '续签');
      await arriveAt(page, '续签');
      await tapButton(page, ending.way);
      await arriveAt(page, '结果');
    }

    await expect(answer(page)).toHaveText(ending.title);
    for (const words of ending.says) await expect(screen(page)).toContainText(words);
    for (const words of ending.never ?? []) await expect(screen(page)).not.toContainText(words);
    if (ending.title !== '核验通过') await expect(screen(page)).not.toContainText('核验通过');
    await expect(screen(page).getByRole('checkbox')).toHaveCount(ending.papers?.length ?? 0);
    if (ending.papers) await expect(screen(page).locator('.checkbox')).toHaveText([...ending.papers]);

    await backToThePermit(page);
    await expect(records(page)).toHaveCount(ending.record === undefined ? 0 : 1);
    if (ending.record !== undefined) await expect(records(page)).toContainText(ending.record);
  });
}

test('source-down is asked to try again, does, and is renewed once', async ({ page }) => {
  await fromHomeToThePermitOf(page, 'source-down');
  await tapThroughConsent(page);
  await throughVerification(page);
  await expect(answer(page)).toHaveText('这次没有核验完');
  await expect(screen(page)).toContainText('什么都没有改变，也没有续签；这不算您的问题。');
  await expect(screen(page)).toContainText('社保这次没有答复');
  await expect(screen(page)).not.toContainText('核验通过');

  await tapButton(page, '再试一次');
  await throughVerification(page);
  await expect(answer(page)).toHaveText('核验通过');
  await expect(screen(page)).toContainText('居住证有效期延长一年，到2027年12月3日（星期五）。');
  await expect(screen(page)).toContainText('原有效期到2026年12月3日');
  await backToThePermit(page);
  await expect(records(page)).toHaveCount(2);
  await expect(records(page)).toContainText(['核验通过，已续签', '没有核验完，未续签']);
});

/** The new last valid day of each person who can be renewed. */
const RENEWED_TO = {
  smooth: '2027年12月5日',
  'last-day': '2027年11月23日',
  'after-expiry': '2027年11月11日',
  overdue: '2027年11月22日',
} as const;

for (const [id, validTo] of Object.entries(RENEWED_TO) as [keyof typeof RENEWED_TO, string][]) {
  test(`${id}, once renewed, is still renewed to ${validTo} the next day, and is never renewed twice`, async ({
    page,
  }) => {
    await signIn(page, id);
    await tapThroughConsent(page);
    await throughVerification(page);
    const reference = await screen(page)
      .getByText(/^YS\d{8}-\d{4}$/)
      .textContent();

    // The session has expired by then; signing in leads back to this very result.
    await page.clock.fastForward('24:00:00');
    await killAndReturn(page);
    await expect(screen(page)).toContainText('登录已过期');
    await tapButton(page, '登录');
    await arriveAt(page, '登录');
    await playPerson(page, id);
    await arriveAt(page, '结果');
    await expect(answer(page)).toHaveText('核验通过');
    await expect(screen(page)).toContainText(`现在有效期到${validTo}`);
    await expect(screen(page)).toContainText('2026年11月23日得出');

    await backToThePermit(page);
    await expect(screen(page)).toContainText(`本期已经续签，有效期到${validTo}`);
    await expect(screen(page).getByRole('group', { name: '居住证信息（演示）' })).toContainText(`至 ${validTo}`);

    // Tried again in every way there is.
    await tapLink(page, '续签');
    await arriveAt(page, '续签');
    await expect(screen(page).getByRole('checkbox')).toHaveCount(0);
    await tapButton(page, '查看续签结果');
    await arriveAt(page, '结果');
    await expect(screen(page)).toContainText(`现在有效期到${validTo}`);
    await expect(screen(page)).toContainText(reference ?? 'a reference number');
    await backToThePermit(page);
    await expect(records(page)).toHaveCount(1);
    await expect(records(page)).toContainText(`2026年11月23日提交 · ${reference ?? ''}`);
  });
}

test(
  'too-early can save the days as a calendar file, which says that it is a demonstration',
  BROWSER,
  async ({ page }) => {
    await signIn(page, 'too-early');
    await tapButton(page, '看看怎么办');
    await arriveAt(page, '结果');
    const download = page.waitForEvent('download');
    await tapButton(page, '记到手机日历');
    const file = await (await download).createReadStream();
    const text = (await file.toArray()).join('').replaceAll('\r\n ', '');
    // Nine in the morning in Shanghai.
    expect(text.match(/^DTSTART:\w+/gm)).toEqual(
      ['20270122', '20270221', '20270323'].map((day) => `DTSTART:${day}T010000Z`),
    );
    expect(text).toContain('非官方');
    await expect(screen(page)).toContainText('已生成日历文件，打开它就能记到日历。');
  },
);

test('the name and the number are masked until a tap shows them, and masked again by another', async ({ page }) => {
  await signIn(page, 'smooth');
  const card = screen(page).getByRole('group', { name: '居住证信息（演示）' });
  await expect(card).toContainText('模****');
  await expect(card).toContainText('99**************');
  await expect(card).not.toContainText('模拟市民一');
  await card.getByRole('button').tap();
  await expect(card).toContainText('模拟市民一');
  await expect(card).toContainText(/990000198804120\d\d[\dX]/);
  await card.getByRole('button').tap();
  await expect(card).not.toContainText('模拟市民一');
});

test('every common name for renewing leads to the one journey', async ({ page }) => {
  await page.goto('./');
  const box = searchField(page);
  for (const word of ['续签', '签注', '延期', '有效期核验', '居住证', 'ｊｚｚ']) {
    await box.fill(word);
    await expect(foundBySearch(page).first()).toHaveText(/^居住证办理|^居住证续签|信息变更\/签注/);
  }
  await box.fill('献血');
  await expect(screen(page)).toContainText('没有找到');
});
