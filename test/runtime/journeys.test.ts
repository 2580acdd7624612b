import type { PersonId } from '../../src/citizen/mock/mock-person';
import { PEOPLE } from '../../src/citizen/mock/people';
import { zhCN } from '../../src/i18n/zh-CN';
import { serviceZhCN } from '../../src/i18n/zh-CN/renewal-service';
import { pathTo, SCREENS } from '../../src/routes';
import { NOTED_STATES, notedState, type NotedState } from '../support/noted-states';
import { foldedText, notesExpected, notesIn, noteTexts } from '../support/notes-on-screen';
import { UNSURE } from '../support/unsure-search';
import { MiniProgram, type MiniTarget } from './mini-program';

/** Runs the built mini-programs' own files in plain Node: build first (`npm run build`). */

const TARGETS: readonly MiniTarget[] = ['weapp', 'alipay'];

function storyOf(id: PersonId): string {
  return PEOPLE.find((person) => person.id === id)?.story.zh ?? '';
}

/** Returns the notes that the result of a person shows. */
function notesOf(id: PersonId): NotedState {
  const noted = Object.values(NOTED_STATES).find(({ at }) => at.screen === 'result' && at.person === id);
  if (noted === undefined) throw new Error(`The table of notes has no result of ${id}`);
  return noted;
}

async function signedIn(app: MiniProgram, id: PersonId): Promise<void> {
  app.launch();
  await app.until(() => app.words.includes('常用服务'));
  await app.tap('登录查看我的居住证');
  await app.until(() => app.path.endsWith('sign-in') && app.words.includes(storyOf(id)));
  await app.tap(storyOf(id));
  await app.until(() => app.path.endsWith('security-check') && app.words.includes('开始人脸识别'));
  await app.tap('开始人脸识别（演示）');
  await app.until(() => app.path.endsWith('home') && app.words.includes('我的居住证'));
}

async function started(app: MiniProgram): Promise<void> {
  await app.tap('去续签');
  await app.tap('四项都同意');
  await app.tap('同意并开始核验');
  await app.until(() => app.path.endsWith('verification'));
}

/** Opens the screen of a permit that is stored on the device. */
function withStoredPermit(target: MiniTarget, validTo: string): MiniProgram {
  const id = 'mum0000000000000';
  const stored = JSON.stringify([{ id, nickname: '妈妈', validTo }]);
  const app = new MiniProgram(target, new Map([['permit-renewal:own-permits', stored]]));
  app.launch(pathTo('ownPermit', { id }).slice(1));
  return app;
}

/** Expects the notes of a state in their order and no others, those that are folded after one tap. */
async function showsItsNotes(app: MiniProgram, noted: NotedState): Promise<void> {
  expect(noteTexts(noted, serviceZhCN).filter((text) => !app.words.includes(text))).toEqual([]);
  expect(notesIn(app.words, serviceZhCN)).toEqual(notesExpected(noted));
  if (noted.folded === undefined) return;
  await app.tap(serviceZhCN.result.moreNotes(noted.folded.length));
  await app.until(() => app.words.includes(foldedText(noted, serviceZhCN)));
}

/** Expects the line on every screen that says what the app is not, and a title. */
async function opensWithItsLine(app: MiniProgram, path: string): Promise<void> {
  app.launch(path.slice(1));
  await app.until(() => app.words.includes('演示数据 · 非官方') && app.titles.length > 0);
}

const ENDS: readonly (readonly [PersonId, 'verified' | 'at once', readonly string[]])[] = [
  ['smooth', 'verified', ['核验通过', '2027年12月5日']],
  ['last-day', 'verified', ['核验通过', '2027年11月23日']],
  ['after-expiry', 'verified', ['核验通过', '与上一期连续']],
  ['overdue', 'verified', ['核验通过', '不保证与上一期连续', '2027年11月22日']],
  ['lapsed', 'at once', ['需要重新申领', '居住证积分', '子女在沪入学']],
  ['too-early', 'at once', ['还没到续签的时候', '2027年1月22日']],
  ['first-renewal', 'at once', ['需要到窗口办理', '首次续签', '身份证']],
  ['moved', 'verified', ['需要到窗口办理', '居住地址与登记的不同']],
  ['new-job', 'verified', ['需要到窗口办理', '就业信息与上次登记不同']],
  ['insurance-gap', 'verified', ['需要到窗口办理', '社保缴纳情况显示异常']],
  ['two-reasons', 'verified', ['居住地址与登记的不同', '社保缴纳情况显示异常']],
  ['needs-review', 'verified', ['需要到窗口办理', '人工核实']],
  ['source-down', 'verified', ['这次没有核验完', '社保这次没有答复']],
  ['cancelled', 'at once', ['需要重新申领', '已注销']],
  ['lost', 'at once', ['先补换卡，再续签', '已挂失']],
  ['no-permit', 'at once', ['没有查到您的居住证']],
  ['foreigner', 'at once', ['这里办不了您的证件', '出入境管理机构']],
  ['mismatch', 'at once', ['需要到窗口办理', '姓名对不上']],
];

describe.each(TARGETS)('The built %s app', (target) => {
  let app: MiniProgram;
  beforeEach(() => {
    app = new MiniProgram(target);
  });
  afterEach(() => {
    expect(app.errors).toEqual([]);
    expect(app.unreadProperties).toEqual([]);
    // Limits on the cost of each step: 32 KB a call, 500 nodes, 24 deep and 40 children are half of what the platforms
    // score.
    expect(Math.max(...app.sent.map(({ bytes }) => bytes))).toBeLessThanOrEqual(32 * 1024);
    expect(app.size.nodes).toBeLessThanOrEqual(500);
    expect(app.size.depth).toBeLessThanOrEqual(24);
    expect(app.size.children).toBeLessThanOrEqual(40);
  });

  test.each(ENDS)('leads %s to the end of their story, with the notes of that moment', async (id, how, words) => {
    await signedIn(app, id);
    if (how === 'verified') await started(app);
    else await app.tap('看看怎么办');
    await app.until(() => app.path.endsWith('result') && words.every((word) => app.words.includes(word)));
    expect(app.words.includes('核验通过')).toBe(words.includes('核验通过'));
    expect(app.titles.at(-1)).toBe('结果');
    await showsItsNotes(app, notesOf(id));
  });

  test('shows the notes on a permit that expired 45 days ago', async () => {
    await signedIn(app, 'overdue');
    app = new MiniProgram(target, app.storage, Date.parse('2026-11-23T10:05:00+08:00'));
    app.launch(SCREENS.permit.slice(1));
    await app.until(() => app.words.includes('逾期办理') && app.words.includes('另外要知道'));
    await showsItsNotes(app, notedState('a permit that expired 45 days ago'));
  });

  test.each([
    ['2026-12-05', 'a stored permit in its window'],
    ['2026-10-09', 'a stored permit that is late'],
    ['2026-09-01', 'a stored permit that has lapsed'],
  ])('shows the notes on a stored permit that is valid until %s: %s', async (validTo, state) => {
    app = withStoredPermit(target, validTo);
    await app.until(() => app.words.includes('妈妈') && app.words.includes('办理时间'));
    await showsItsNotes(app, notedState(state));
  });

  test('leads a student in a school’s dormitory from a stored permit through the questions to the notes', async () => {
    app = withStoredPermit(target, '2026-12-05');
    await app.tap('看看能不能网上续签');
    const answers = ['卡在手上，没有注销', '说不准，按常见的一年期推算', '是，第一次', '单位或学校宿舍', '在上学'];
    for (const answer of answers) {
      await app.tap(answer);
      await app.tap('下一题');
    }
    await app.until(() => app.words.includes('需要到窗口办理'));
    await showsItsNotes(app, notedState('answers of a student in a school’s dormitory, for a first renewal'));
  });

  test('shows a student in a school’s dormitory the notes beside their papers', async () => {
    const noted = notedState('the papers of a student in a school’s dormitory');
    app.launch(pathTo('papers', { housing: 'dormitory', occupation: 'studying' }).slice(1));
    await app.until(() => noteTexts(noted, serviceZhCN).every((text) => app.words.includes(text)));
    expect(notesIn(app.words, serviceZhCN)).toEqual(notesExpected(noted));
  });

  test.each(Object.values(SCREENS))('opens %s without a sign-in', (path) => opensWithItsLine(app, path));

  test.each(Object.values(SCREENS))('opens %s when signed in', async (path) => {
    await signedIn(app, 'smooth');
    const again = new MiniProgram(target, app.storage, Date.parse('2026-11-23T10:05:00+08:00'));
    await opensWithItsLine(again, path);
    expect(again.errors).toEqual([]);
  });

  test('shows a renewal under review as progress', async () => {
    await signedIn(app, 'in-review');
    await app.tap('查看审核进度');
    await app.until(() => app.words.includes('续签正在审核') && app.words.includes('YS20261120-1400'));
  });

  test('tries again after a source did not answer, and then renews', async () => {
    await signedIn(app, 'source-down');
    await started(app);
    await app.until(() => app.words.includes('这次没有核验完'));
    await app.tap('再试一次');
    await app.until(() => app.words.includes('核验通过'));
  });

  test('ends as one renewal if killed in the middle of a verification and started again', async () => {
    await signedIn(app, 'smooth');
    await started(app);
    await app.until(() => app.words.includes('正在核对您的记录'));
    const again = new MiniProgram(target, app.storage, Date.parse('2026-11-23T10:05:00+08:00'));
    again.launch();
    await again.until(() => again.words.includes('查看续签结果'));
    await again.tap('查看续签结果');
    await again.until(() => again.words.includes('核验通过') && again.words.includes('2027年12月5日'));
  });

  test('finds the permit service by searching 居住证', async () => {
    app.launch();
    await app.until(() => app.words.includes('常用服务'));
    app.type('居住证');
    await app.until(() => !app.words.includes('常用服务'));
    await app.tap(zhCN.permit.title);
    await app.until(() => app.path.endsWith('permit') && app.words.includes('登录后才能看到您的居住证'));
  });

  test('suggests topics when the search is unsure, and opens the answer to one', async () => {
    app.launch();
    await app.until(() => app.words.includes('常用服务'));
    app.type(UNSURE.query);
    await app.until(() => app.words.includes('您是不是想找：'));
    const { title, summary } = UNSURE.question;
    expect(app.words).toContain(summary);
    await app.tap(title);
    await app.until(() => app.path.endsWith('questions') && app.words.includes(title));
  });

  test('names the official app and 12345 for what is not about the permit, and leads on to the pre-check', async () => {
    app.launch();
    await app.until(() => app.words.includes('常用服务'));
    app.type('献血');
    await app.until(() => app.words.includes('官方“随申办市民云”里搜') && app.words.includes('12345'));
    await app.tap('我能网上续签吗');
    await app.until(() => app.path.endsWith('pre-check'));
  });

  test('opens its subpackage, and goes back', async () => {
    app.launch();
    await app.tap('全部办事');
    await app.until(() => app.path.endsWith('services'));
    await app.tap('居住地址变更');
    await app.until(() => app.path.endsWith('address-change') && app.words.includes('怎么办'));
    app.back();
    expect(app.words).toContain('要到窗口办的');
  });

  test('calls nothing that the platform lacks', async () => {
    await signedIn(app, 'too-early');
    await app.tap('看看怎么办');
    const reminder = target === 'weapp' ? '记到手机日历' : '复制提醒文字';
    await app.until(() => app.words.includes(reminder));
    await app.tap(reminder);
    await app.until(() => app.words.includes(target === 'weapp' ? '已交给手机日历' : '提醒文字已复制'));
    // Taro looks for these and works without them.
    expect([...app.unknownApis].filter((api) => !/^(?:webpackJsonp|env|cloud|taroEventCenter)$/.test(api))).toEqual([]);
  });
});
