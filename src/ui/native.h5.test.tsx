import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device, hidePage, showPage } from '../../test/support/screens/taro';
import { Button } from './button';
import { DateField } from './date-field';
import { NO_DATE } from './date-limits';
import { FactList } from './fact-list';
import { Link } from './link';
import { Screen } from './shell/screen';
import { SearchBox } from './search/search-box';
import { FoundLine } from './search/found-line';
import { FoundList, type SearchOption } from './search/found-list';
import { TextBox } from './text-box';

const user = userEvent.setup();
const HOME = '/pages/home/home';

test('a screen has its title as its only main heading, and a back link', async () => {
  device.stack.push('/pages/permit/permit');
  render(
    <Screen title="居住证办理" home={HOME}>
      …
    </Screen>,
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('居住证办理');
  expect(screen.getByRole('main')).toHaveTextContent('…');
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(device.moves).toEqual(['navigateBack /pages/home/home']);
});

test('back leads home after a deep link', async () => {
  device.stack.splice(0, Infinity, '/pages/permit/permit');
  render(
    <Screen title="居住证办理" home={HOME}>
      …
    </Screen>,
  );
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(device.moves).toEqual(['reLaunch /pages/home/home']);
});

test('home has no back link', () => {
  render(<Screen title="居住证续签助手">…</Screen>);
  expect(screen.queryByRole('button', { name: '返回' })).not.toBeInTheDocument();
});

test('a new screen moves the focus to its heading; returning to a screen restores it', () => {
  const { unmount } = render(<Screen title="居住证办理">…</Screen>);
  unmount();
  render(
    <Screen title="续签">
      <Button onPress={() => undefined}>去续签</Button>
    </Screen>,
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  screen.getByRole('button', { name: '去续签' }).focus();
  hidePage();
  screen.getByRole('button', { name: '去续签' }).blur();
  showPage();
  expect(screen.getByRole('button', { name: '去续签' })).toHaveFocus();
});

describe('A date field', () => {
  const draw = (value: string, onChange: (date: string) => void = () => undefined) =>
    render(<DateField label="有效期最后一天" value={value} onChange={onChange} error="" />);

  test('shows that it is empty in words of ours, over whatever the browser writes into it, and says so to nobody else', () => {
    draw('');
    expect(screen.getByText('点这里选日期')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getByLabelText('有效期最后一天')).toHaveClass('field__control--empty');
  });

  test.each(['2026-12-05', NO_DATE])('shows what the browser writes into it once it holds %j', (value) => {
    draw(value);
    expect(screen.queryByText('点这里选日期')).not.toBeInTheDocument();
    expect(screen.getByLabelText('有效期最后一天')).not.toHaveClass('field__control--empty');
  });

  test('reports a date that is half typed, for which browsers fire no change', () => {
    const typed: string[] = [];
    draw('', (date) => typed.push(date));
    const field = screen.getByLabelText('有效期最后一天');
    Object.defineProperty(field, 'validity', { value: { badInput: true } });
    fireEvent.blur(field);
    expect(typed).toEqual([NO_DATE]);
  });
});

describe('A link', () => {
  test('is a real one: it has an address, and Enter opens it', async () => {
    render(<Link to="/pages/permit/permit">居住证办理</Link>);
    expect(screen.getByRole('link')).toHaveAttribute('href', '#/pages/permit/permit');
    await user.tab();
    expect(screen.getByRole('link')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(device.moves).toEqual(['navigateTo /pages/permit/permit']);
  });

  test('opened in a new tab is left to the browser', () => {
    render(<Link to="/pages/permit/permit">居住证办理</Link>);
    const click = createEvent.click(screen.getByRole('link'), { ctrlKey: true });
    // jsdom cannot navigate; only whether the app prevented it matters.
    let heldBack = false;
    document.addEventListener(
      'click',
      (event) => {
        heldBack = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    fireEvent(screen.getByRole('link'), click);
    expect(heldBack).toBe(false);
    expect(device.moves).toEqual([]);
  });
});

describe('The search combobox', () => {
  const options: readonly SearchOption[] = [
    {
      id: 'permit',
      path: '/pages/permit/permit',
      pieces: [
        { text: '居住证', marked: true },
        { text: '办理', marked: false },
      ],
    },
    {
      id: 'renewal',
      path: '/pages/renewal/renewal',
      pieces: [{ text: '居住证续签', marked: false }],
      called: '签注',
    },
  ];
  const enter = jest.fn<undefined, [SearchOption | undefined]>();
  const change = jest.fn<undefined, [string, boolean]>();
  const opened = jest.fn<undefined, []>();
  beforeEach(() => {
    jest.clearAllMocks();
    render(
      <SearchBox
        value="xuqian"
        onChange={change}
        onFocus={() => undefined}
        onOpen={opened}
        onEnter={enter}
        options={options}
        List={FoundList}
        announcement="找到 2 项"
      />,
    );
  });
  const field = () => screen.getByRole('combobox', { name: '搜索服务' });
  const press = (key: string, isComposing = false) => fireEvent.keyDown(field(), { key, isComposing });

  test('does not search when Enter picks a word in an input method', () => {
    press('Enter', true);
    press('ArrowDown', true);
    expect(enter).not.toHaveBeenCalled();
    expect(field()).not.toHaveAttribute('aria-activedescendant');
    press('Enter');
    expect(enter).toHaveBeenCalledWith(undefined);
  });

  test('reports input during a composition, and when the composition ends', () => {
    fireEvent.input(field(), { target: { value: 'xu qian' }, isComposing: true });
    expect(change).toHaveBeenLastCalledWith('xu qian', true);
    fireEvent.compositionEnd(field());
    expect(change.mock.lastCall?.[1]).toBe(false);
  });

  test('does not search on the key that ends a composition, though Safari reports it afterwards', () => {
    const at = (timeStamp: number, event: Event) => {
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      fireEvent(field(), event);
    };
    at(1000, createEvent.compositionEnd(field()));
    at(1010, createEvent.keyDown(field(), { key: 'Enter' }));
    expect(enter).not.toHaveBeenCalled();
    at(1300, createEvent.keyDown(field(), { key: 'Enter' }));
    expect(enter).toHaveBeenCalledTimes(1);
  });

  test('moves through the options and back to the field with the arrow keys, and opens the chosen one', () => {
    expect(field()).toHaveAttribute('aria-controls', screen.getByRole('listbox', { name: '搜索结果' }).id);
    const [first, second] = screen.getAllByRole('option');
    press('ArrowDown');
    expect(field()).toHaveAttribute('aria-activedescendant', first?.id);
    expect(first).toHaveAttribute('aria-selected', 'true');
    press('ArrowDown');
    expect(second).toHaveAttribute('aria-selected', 'true');
    press('ArrowDown');
    expect(field()).not.toHaveAttribute('aria-activedescendant');
    press('ArrowUp');
    expect(second).toHaveAttribute('aria-selected', 'true');
    press('Enter');
    expect(enter).toHaveBeenCalledWith(options[1]);
  });

  test('is cleared by Escape and by its button', () => {
    press('Escape');
    fireEvent.click(screen.getByRole('button', { name: '清空' }));
    expect(change.mock.calls).toEqual([
      ['', false],
      ['', false],
    ]);
    expect(field()).toHaveFocus();
  });

  test('has real links as options, highlights the matched text, and mentions another name', () => {
    const [first, second] = screen.getAllByRole('option');
    expect(first).toHaveAttribute('href', '#/pages/permit/permit');
    expect(screen.getByText('居住证')).toHaveClass('found-list__mark');
    expect(second).toHaveTextContent('也叫：签注');
    if (first) fireEvent.click(first);
    expect(opened).toHaveBeenCalledTimes(1);
    expect(device.moves).toEqual(['navigateTo /pages/permit/permit']);
  });
});

test('a district that was found by a place in it says so', () => {
  const pieces = [{ text: '闵行区受理点', marked: false }];
  render(<FoundLine option={{ id: 'centre-minhang', path: '/guide/centres/centres', pieces, place: '七宝' }} />);
  expect(screen.getByText(/^包括七宝 · /)).toBeVisible();
});

test('facts are marked up as terms with their definitions', () => {
  render(<FactList facts={[{ name: '签发区', value: '徐汇区' }]} />);
  expect(screen.getByRole('term')).toHaveTextContent('签发区');
  expect(screen.getByRole('definition')).toHaveTextContent('徐汇区');
});

test('a text box is described by its hint and its error', () => {
  render(<TextBox label="称呼" hint="例如 妈妈" value="" onChange={() => undefined} error="请写一个称呼。" />);
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('例如 妈妈 请写一个称呼。');
  expect(screen.getByRole('textbox')).toBeInvalid();
});
