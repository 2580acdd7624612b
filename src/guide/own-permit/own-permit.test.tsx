import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import {
  enterDate,
  expectNoWords,
  expectWords,
  lastMove,
  launch,
  tap,
} from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import { setLanguage } from '../../i18n/words';
import { forgetDrafts } from '../../journey/own-permits/draft';
import { lookAtOwnPermits } from '../../journey/own-permits/use-own-permits';
import { restartPreCheck } from '../../journey/pre-check/use-pre-check';
import OwnPermits from '../own-permits/own-permits';
import PreCheck from '../pre-check/pre-check';
import OwnPermit from './own-permit';

const KEY = 'permit-renewal:own-permits';
const ID = 'mum0000000000000';

function keep(validTo: string): void {
  device.store.set(KEY, JSON.stringify([{ id: ID, nickname: '妈妈', validTo }]));
}

/** Opens the screen on 23 November 2026. */
async function opened(validTo: string) {
  keep(validTo);
  const life = await launch();
  await life.open(OwnPermit, { id: ID });
  return life;
}

beforeEach(() => {
  act(() => {
    lookAtOwnPermits();
    forgetDrafts();
    restartPreCheck();
  });
});
afterEach(() => setLanguage('zh'));

test('in the window, a noted permit shows the days, the limits of the date, what a renewal would give, and the open questions', async () => {
  await opened('2026-12-05');
  expectWords(
    '妈妈',
    '12天后到期',
    '现在可以续签（有效期核验）',
    '能不能网上办，还要看',
    '首次续签',
    '有效期通常会到2027年12月5日，与这一期连续',
    '看看能不能网上续签',
    '开放续签2026年11月5日',
    '逾期办理截止2027年2月3日',
    '打 12345',
  );
  expectNoWords('核验通过');
});

test.each([
  ['2027-03-01', '98天后到期', '现在不用办什么', /要带的材料/, '/guide/papers/papers'],
  ['2026-09-01', '83天前已过期', '先打 12345', /重新申领/, '/guide/apply-anew/apply-anew'],
] as const)('a permit valid until %s shows %s, and a link onwards', async (validTo, days, todo, link, path) => {
  const { user } = await opened(validTo);
  expectWords(days, todo, '没有查任何记录');
  expectNoWords('看看能不能网上续签');
  await tap(user, 'link', link);
  expect(lastMove()).toBe(`navigateTo ${path}`);
});

test.each([
  ['2026-12-05', 'in the window'],
  ['2026-10-20', 'overdue'],
  ['2026-09-01', 'lapsed'],
])('a permit valid until %s, %s, leads to the answer for someone who cannot go to a counter', async (validTo) => {
  const { user } = await opened(validTo);
  await tap(user, 'link', /本人去不了窗口/);
  expect(lastMove()).toBe('navigateTo /guide/questions/questions?id=someone-else-goes');
});

test('a permit that need not be renewed yet sends nobody to a counter', async () => {
  await opened('2027-03-01');
  expectNoWords('去不了窗口');
});

test('an overdue permit is shown as urgent, without a promise of continuity', async () => {
  await opened('2026-10-20');
  expectWords('34天前已过期', '已经逾期，请尽快办', '从办理当天算起，不保证与这一期连续');
});

test('the pre-check starts with the date filled in, and asks only the rest', async () => {
  const { user, open } = await opened('2026-12-05');
  await tap(user, 'button', /看看能不能网上续签/);
  expect(lastMove()).toBe('navigateTo /guide/pre-check/pre-check');
  const page = await open(PreCheck);
  const inPreCheck = page.container;
  expect(inPreCheck).toHaveTextContent('这张居住证现在怎样？');
  await tap(user, 'radio', '卡在手上，没有注销');
  await tap(user, 'button', '下一题');
  expect(inPreCheck).toHaveTextContent('这一期有效期从哪一天开始？');
});

test('questions already answered for this date are not asked again', async () => {
  const { user, open } = await opened('2026-12-05');
  await tap(user, 'button', /看看能不能网上续签/);
  const page = await open(PreCheck);
  await tap(user, 'radio', '卡在手上，没有注销');
  await tap(user, 'button', '下一题');
  await tap(user, 'button', /看看能不能网上续签/);
  expect(page.container).toHaveTextContent('这一期有效期从哪一天开始？');
});

test('the date is changed in place, and the state follows', async () => {
  const { user } = await opened('2026-12-05');
  await tap(user, 'button', '改日期或称呼');
  fireEvent.change(screen.getByLabelText('称呼'), { target: { value: '' } });
  await tap(user, 'button', '保存');
  expectWords('请写一个称呼');
  fireEvent.change(screen.getByLabelText('称呼'), { target: { value: '娘' } });
  enterDate('有效期最后一天', '2027-12-05');
  await tap(user, 'button', '保存');
  expectWords('娘', '377天后到期', '已改好');
  expect(device.store.get(KEY)).toBe(JSON.stringify([{ id: ID, nickname: '娘', validTo: '2027-12-05' }]));
});

test('cancelling a change leaves the permit as it was', async () => {
  const { user } = await opened('2026-12-05');
  await tap(user, 'button', '改日期或称呼');
  fireEvent.change(screen.getByLabelText('称呼'), { target: { value: '娘' } });
  await tap(user, 'button', '不改了');
  expectWords('妈妈', '12天后到期');
  expectNoWords('娘', '已改好');
});

test('a half-entered change is still there after leaving the screen', async () => {
  const { user, open } = await opened('2026-12-05');
  await tap(user, 'button', '改日期或称呼');
  fireEvent.change(screen.getByLabelText('称呼'), { target: { value: '娘' } });
  cleanup();
  await open(OwnPermit, { id: ID });
  expect(screen.getByLabelText('称呼')).toHaveValue('娘');
  await tap(user, 'button', '不改了');
});

test('a deletion leads back to the list, where it can be undone', async () => {
  device.stack.push('/guide/own-permits/own-permits', '/guide/own-permit/own-permit');
  const { user, open } = await opened('2026-12-05');
  await tap(user, 'button', '删除');
  expect(lastMove()).toBe('navigateBack /guide/own-permits/own-permits');
  expect(device.store.get(KEY)).toBe('[]');
  expectNoWords('没有找到这张居住证');
  await open(OwnPermits);
  expectWords('已删除“妈妈”');
  await tap(user, 'button', '撤销');
  expectWords('妈妈：12 天后到期');
  expect(device.store.get(KEY)).toContain(ID);
});

test('if the device cannot store the list, the permit is not shown as deleted', async () => {
  const { user } = await opened('2026-12-05');
  device.storeIs = 'full';
  await tap(user, 'button', '删除');
  expectWords('没有存上', '12天后到期');
});

test('an unknown permit is reported as such, with a link to the stored ones', async () => {
  const { open, user } = await launch();
  await open(OwnPermit, { id: 'elsewhere' });
  expectWords('没有找到这张居住证');
  await tap(user, 'button', '看全部记下的居住证');
  expect(lastMove()).toBe('reLaunch /guide/own-permits/own-permits');
});

test('on a day without a policy the screen asks for the phone’s date, and the permit can still be changed', async () => {
  keep('2026-12-05');
  const { open } = await launch({ today: '1999-06-01' });
  await open(OwnPermit, { id: ID });
  expectWords('手机的日期好像不对', '改日期或称呼');
});

test('a noted permit shows the same in English', async () => {
  await setLanguage('en');
  await opened('2026-12-05');
  expectWords('12days until it expires', 'This goes by the date alone', 'without a gap', 'Reminders');
});
