import { act, fireEvent, renderHook, screen, within } from '@testing-library/react';
import {
  copiedText,
  enterDate,
  expectNoWords,
  expectWords,
  forbidCopying,
  lastMove,
  launch,
  settled,
  tap,
} from '../../../test/support/screens/open-screen';
import { device, showPage } from '../../../test/support/screens/taro';
import { setLanguage } from '../../i18n/words';
import { forgetDrafts, usePermitDraft } from '../../journey/own-permits/draft';
import { lookAtOwnPermits } from '../../journey/own-permits/use-own-permits';
import OwnPermits from './own-permits';

const KEY = 'permit-renewal:own-permits';
const MUM = { id: 'mum0000000000000', nickname: '妈妈', validTo: '2026-12-05' };
const ME = { id: 'me00000000000000', nickname: '我', validTo: '2027-06-30' };

/** Opens the screen on 23 November 2026. */
async function opened(...permits: readonly object[]) {
  if (permits.length > 0) device.store.set(KEY, JSON.stringify(permits));
  const { open, user } = await launch();
  await open(OwnPermits);
  return user;
}

function write(label: string, text: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

function stored(): readonly { readonly nickname: string; readonly validTo: string }[] {
  const text = device.store.get(KEY);
  return JSON.parse(typeof text === 'string' ? text : '[]') as readonly { nickname: string; validTo: string }[];
}

beforeEach(() => {
  // The list belongs to the app, not the screen, and outlives a test.
  act(() => void lookAtOwnPermits());
  forgetDrafts();
});
afterEach(() => setLanguage('zh'));

test('an empty list asks for a nickname and a day, and nothing else', async () => {
  const user = await opened();
  expectWords('只存在这台手机上', '请不要写身份证号');
  expect(screen.getByLabelText('称呼')).toHaveValue('我');
  enterDate('有效期最后一天', '2026-12-05');
  await tap(user, 'button', '记下');
  expect(stored()).toMatchObject([{ nickname: '我', validTo: '2026-12-05' }]);
  expect(lastMove()).toMatch(/^navigateTo \/guide\/own-permit\/own-permit\?id=[a-z0-9]{16}$/);
  expectWords('我：12 天后到期', '现在可以续签');
});

test('a date that arrives between the last drawing of the form and the tap to save is saved too', async () => {
  const user = await opened();
  write('称呼', '爷爷');
  const { result: picker } = renderHook(() => usePermitDraft('new', { nickname: '', validTo: '' }));
  act(() => {
    picker.current.write({ validTo: '2026-12-05' });
  });
  await tap(user, 'button', '记下');
  expect(stored()).toMatchObject([{ nickname: '爷爷', validTo: '2026-12-05' }]);
});

test('a half-entered permit is still there after leaving the screen, but not after cancelling', async () => {
  device.store.set(KEY, JSON.stringify([ME]));
  const { open, user } = await launch();
  const first = await open(OwnPermits);
  await tap(user, 'button', '再记一张');
  write('称呼', '爷');
  first.unmount();
  const second = await open(OwnPermits);
  expect(screen.getByLabelText('称呼')).toHaveValue('爷');
  await tap(user, 'button', '先不记');
  second.unmount();
  await open(OwnPermits);
  await tap(user, 'button', '再记一张');
  expect(screen.getByLabelText('称呼')).toHaveValue('');
});

test('a missing entry is reported at its field, and the others stay', async () => {
  const user = await opened();
  write('称呼', ' ');
  await tap(user, 'button', '记下');
  expectWords('请写一个称呼', '请填写日期');
  write('称呼', '妈妈');
  expectNoWords('请写一个称呼');
  expectWords('请填写日期');
  expect(device.store.has(KEY)).toBe(false);
  enterDate('有效期最后一天', '2026-12-05');
  await tap(user, 'button', '记下');
  expect(stored()).toMatchObject([{ nickname: '妈妈' }]);
});

test('text that looks like an identity number is refused as soon as it is entered, and never stored', async () => {
  const user = await opened();
  write('称呼', '110101199001011239');
  expectWords('这像是证件号或手机号');
  enterDate('有效期最后一天', '2026-12-05');
  await tap(user, 'button', '记下');
  expect(JSON.stringify([...device.store.values()])).not.toContain('1101011990');
});

test('a family’s permits are listed with the most urgent first, each with its own name', async () => {
  const user = await opened(ME, MUM, { ...MUM, id: 'dad0000000000000', nickname: '爸爸', validTo: '2026-10-20' });
  const names = screen.getAllByRole('link').map((link) => link.textContent.slice(0, 2));
  expect(names).toEqual(['爸爸', '妈妈', '我：', '家人']);
  expectWords('爸爸：34 天前已过期', '逾期办理');
  await tap(user, 'button', '再记一张');
  write('称呼', '妈妈');
  enterDate('有效期最后一天', '2027-01-01');
  await tap(user, 'button', '记下');
  expectWords('已经有一张叫这个称呼的');
  await tap(user, 'button', '先不记');
  expect(stored()).toHaveLength(3);
  await tap(user, 'link', /^妈妈/);
  expect(lastMove()).toBe('navigateTo /guide/own-permit/own-permit?id=mum0000000000000');
});

test('a full device is reported, and the entries stay in the form', async () => {
  const user = await opened();
  device.storeIs = 'full';
  enterDate('有效期最后一天', '2026-12-05');
  await tap(user, 'button', '记下');
  expectWords('没有存上');
  expect(screen.getByLabelText('称呼')).toHaveValue('我');
  device.storeIs = 'working';
  await tap(user, 'button', '记下');
  expect(stored()).toMatchObject([{ validTo: '2026-12-05' }]);
});

test('a list of twenty is full, and says how to make room', async () => {
  await opened(
    ...Array.from({ length: 20 }, (_, n) => ({ ...ME, id: String(n).padStart(16, '0'), nickname: String(n) })),
  );
  expectWords('最多记 20 张');
  expect(screen.queryByRole('button', { name: '再记一张' })).not.toBeInTheDocument();
});

test('text that cannot be understood is backed up and reported; it can be copied, and deleted', async () => {
  const unreadable = JSON.stringify([MUM, { nickname: '爸爸' }]);
  device.store.set(KEY, unreadable);
  const user = await opened();
  expectWords('有一段内容读不懂，已单独放好', '妈妈：12 天后到期');
  await tap(user, 'button', '复制原文');
  expect(await copiedText()).toBe(unreadable);
  await tap(user, 'button', '删除这段原文');
  expectNoWords('读不懂');
  expect(stored()).toEqual([MUM]);
});

test('unreadable storage is reported, and no action is offered that could overwrite it', async () => {
  device.store.set(KEY, { of: 'others' });
  const user = await opened();
  expect(screen.getByRole('alert')).toHaveTextContent('读不出这台手机上存的内容');
  expect(screen.queryByLabelText('称呼')).not.toBeInTheDocument();
  await tap(user, 'button', '清除损坏的内容，从头记');
  expect(screen.getByLabelText('称呼')).toBeInTheDocument();
});

test('on a day without a policy the list asks for the phone’s date', async () => {
  device.store.set(KEY, JSON.stringify([MUM]));
  const { open } = await launch({ today: '1999-06-01' });
  await open(OwnPermits);
  expectWords('手机的日期好像不对');
});

test('a change in another browser window appears when the screen comes back into sight', async () => {
  await opened(MUM);
  device.store.set(KEY, JSON.stringify([MUM, ME]));
  await act(async () => {
    showPage();
    await settled();
  });
  expectWords('我：219 天后到期');
});

describe('Exporting and importing permits', () => {
  async function unfolded(...permits: readonly object[]) {
    const user = await opened(...permits);
    await tap(user, 'button', '导出和导入');
    return user;
  }

  test('exports a text that says what it is, one line per permit', async () => {
    const user = await unfolded(MUM, ME);
    await tap(user, 'button', '复制文字');
    expect((await copiedText()).split('\n')).toEqual([
      '# 居住证到期日 · 自己记的，非官方',
      '2026-12-05 妈妈 #mum0000000000000',
      '2027-06-30 我 #me00000000000000',
      '',
    ]);
    expectWords('已复制，可以粘贴');
    forbidCopying();
    await tap(user, 'button', '复制文字');
    expectWords('没有成功，可以换一种方式再试');
  });

  test('offers no export if nothing is stored', async () => {
    await unfolded();
    expectWords('没有可导出的');
    expect(screen.queryByRole('button', { name: '复制文字' })).not.toBeInTheDocument();
  });

  test('previews the changes of an import, which can be undone afterwards', async () => {
    const user = await unfolded(MUM, ME);
    write('要导入的文字', '2027-12-05 妈妈\n2027-01-01 爸爸');
    await tap(user, 'button', '看看会改什么');
    expectWords(
      '新增 爸爸，2027年1月1日到期',
      '把 妈妈（2026年12月5日到期） 改成 妈妈（2027年12月5日到期）',
      '其余 1 张不动',
    );
    expect(stored()).toEqual([MUM, ME]);
    await tap(user, 'button', '导入');
    expect(stored().map(({ nickname, validTo }) => `${validTo} ${nickname}`)).toEqual([
      '2027-12-05 妈妈',
      '2027-06-30 我',
      '2027-01-01 爸爸',
    ]);
    expect(screen.getByLabelText('要导入的文字')).toHaveValue('');
    await tap(user, 'button', '撤销');
    expect(stored()).toEqual([MUM, ME]);
    expectWords('已撤销');
  });

  test('does not lose a permit added between the preview and the import: a new preview is shown first', async () => {
    const user = await unfolded(MUM);
    write('要导入的文字', '2027-01-01 爸爸');
    await tap(user, 'button', '看看会改什么');
    await tap(user, 'button', '再记一张');
    write('称呼', '我');
    enterDate('有效期最后一天', '2027-06-30');
    await tap(user, 'button', '记下');
    await tap(user, 'button', '导入');
    expect(stored().map(({ nickname }) => nickname)).toEqual(['妈妈', '我']);
    expectWords('列表刚才变过', '新增 爸爸', '其余 2 张不动');
    await tap(user, 'button', '导入');
    expect(stored().map(({ nickname }) => nickname)).toEqual(['妈妈', '我', '爸爸']);
  });

  test('imports nothing if one line is invalid; each is named, and the text stays to be corrected', async () => {
    const user = await unfolded(MUM);
    const text = '2027-01-01 爸爸\n2026-02-31 我\n明年 小明';
    write('要导入的文字', text);
    await tap(user, 'button', '看看会改什么');
    const alert = screen.getAllByRole('alert').find(({ textContent }) => textContent.includes('有 2 处要改'));
    expect(
      within(alert ?? document.body)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '第 2 行“2026-02-31 我”：没有这个日期',
      '第 3 行“明年 小明”：没有认出日期，请写成 2026-12-05 妈妈 这样',
    ]);
    expect(screen.queryByRole('button', { name: '导入' })).not.toBeInTheDocument();
    expect(stored()).toEqual([MUM]);
    expect(screen.getByLabelText('要导入的文字')).toHaveValue(text);
  });

  test('reports permits that are here already, and leaves nothing to do', async () => {
    const user = await unfolded(MUM);
    write('要导入的文字', '2026年12月5日 妈妈');
    await tap(user, 'button', '看看会改什么');
    expectWords('没有要改的', '已经有了，不变：妈妈');
    await tap(user, 'button', '知道了');
    expect(screen.getByLabelText('要导入的文字')).toHaveValue('2026年12月5日 妈妈');
  });

  test('reports an empty text and a full device', async () => {
    const user = await unfolded();
    write('要导入的文字', '# nothing\n\n');
    await tap(user, 'button', '看看会改什么');
    expectWords('还没有要导入的内容');
    write('要导入的文字', '2026-12-05 妈妈');
    await tap(user, 'button', '看看会改什么');
    device.storeIs = 'full';
    await tap(user, 'button', '导入');
    expectWords('没有存上');
    expect(screen.getByLabelText('要导入的文字')).toHaveValue('2026-12-05 妈妈');
  });
});

test('the list of noted permits shows the same in English', async () => {
  await setLanguage('en');
  const user = await opened(MUM);
  expectWords('妈妈: 12 days until it expires', 'Kept on this phone alone');
  await tap(user, 'button', 'Note another one');
  await tap(user, 'button', 'Note it');
  expectWords('Please write a nickname.', 'Please enter the date.');
});
