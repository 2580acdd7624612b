import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { device, hidePage, showPage } from '../../test/screens/taro';
import { Button } from './button';
import { FactList } from './fact-list';
import { Link } from './link';
import { Screen } from './screen';
import { TextField } from './text-field';

const user = userEvent.setup();
const HOME = '/pages/home/home';

test('a screen has its title as its one main heading, and a way back', async () => {
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

test('back after a deep link leads home', async () => {
  device.stack.splice(0, Infinity, '/pages/permit/permit');
  render(
    <Screen title="居住证办理" home={HOME}>
      …
    </Screen>,
  );
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(device.moves).toEqual(['reLaunch /pages/home/home']);
});

test('home has no way back', () => {
  render(<Screen title="居住证续签助手">…</Screen>);
  expect(screen.queryByRole('button', { name: '返回' })).not.toBeInTheDocument();
});

test('a new screen takes the focus to its heading; one come back to, to where it was', () => {
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

describe('A link', () => {
  test('is a real one: it has an address, and Enter opens it', async () => {
    render(<Link to="/pages/permit/permit">居住证办理</Link>);
    expect(screen.getByRole('link')).toHaveAttribute('href', '#/pages/permit/permit');
    await user.tab();
    expect(screen.getByRole('link')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(device.moves).toEqual(['navigateTo /pages/permit/permit']);
  });

  test('that is to open in a tab of its own is left to the browser', () => {
    render(<Link to="/pages/permit/permit">居住证办理</Link>);
    const click = createEvent.click(screen.getByRole('link'), { ctrlKey: true });
    // jsdom cannot go there; whether the app held it back is what counts.
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

test('Enter inside an input method picks a word and is no search', () => {
  const search = jest.fn();
  render(<TextField label="搜索服务" placeholder="" value="xuqian" onChange={() => undefined} onSubmit={search} />);
  fireEvent.keyDown(screen.getByRole('searchbox', { name: '搜索服务' }), { key: 'Enter', isComposing: true });
  expect(search).not.toHaveBeenCalled();
  fireEvent.keyDown(screen.getByRole('searchbox', { name: '搜索服务' }), { key: 'Enter' });
  expect(search).toHaveBeenCalledTimes(1);
});

test('facts are terms with their definitions', () => {
  render(<FactList facts={[{ name: '签发区', value: '徐汇区' }]} />);
  expect(screen.getByRole('term')).toHaveTextContent('签发区');
  expect(screen.getByRole('definition')).toHaveTextContent('徐汇区');
});
