import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { device, hidePage, showPage } from '../../test/support/screens/taro';
import { Button } from './button';
import { Checkbox } from './checkbox';
import { ChoiceList } from './choice-list';
import { Disclosure } from './disclosure';
import { Heading, Item, List, Paragraph } from './elements';
import { FailurePanel } from './failure-panel';
import { Link } from './link';
import { Screen } from './shell/screen';
import { SearchBox } from './search/search-box';
import { TextBox } from './text-box';

const user = userEvent.setup();

describe('A button', () => {
  test('acts when it is pressed', async () => {
    const press = jest.fn();
    render(<Button onPress={press}>去续签</Button>);
    await user.click(screen.getByRole('button', { name: '去续签' }));
    expect(press).toHaveBeenCalledTimes(1);
  });

  test('that is busy is announced as busy, stays in place, and does nothing', async () => {
    const press = jest.fn();
    render(
      <Button busy onPress={press}>
        去续签
      </Button>,
    );
    const button = screen.getByRole('button', { name: '去续签' });
    expect(button).toHaveAttribute('aria-busy', 'true');
    expect(button).toBeEnabled();
    await user.click(button);
    expect(press).not.toHaveBeenCalled();
  });

  test('is named by its label if it has one', () => {
    render(
      <Button label="复制办件编号" onPress={() => undefined}>
        复制
      </Button>,
    );
    expect(screen.getByRole('button', { name: '复制办件编号' })).toHaveTextContent('复制');
  });
});

test('a checkbox is ticked and cleared by its words too', async () => {
  function Box() {
    const [checked, setChecked] = useState(false);
    return (
      <Checkbox checked={checked} onChange={setChecked}>
        身份证
      </Checkbox>
    );
  }
  render(<Box />);
  expect(screen.getByRole('checkbox', { name: '身份证' })).not.toBeChecked();
  await user.click(screen.getByText('身份证'));
  expect(screen.getByRole('checkbox', { name: '身份证' })).toBeChecked();
  await user.click(screen.getByRole('checkbox', { name: '身份证' }));
  expect(screen.getByRole('checkbox', { name: '身份证' })).not.toBeChecked();
});

test('only one of several choices is chosen at a time', async () => {
  const choose = jest.fn();
  render(
    <ChoiceList
      label="让下一次请求"
      choices={[
        { id: 'none', words: '正常' },
        { id: 'offline', words: '没有网络' },
      ]}
      chosen="none"
      onChoose={choose}
    />,
  );
  expect(screen.getByRole('radiogroup', { name: '让下一次请求' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: '正常' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: '没有网络' }));
  expect(choose).toHaveBeenCalledWith('offline');
});

test('a fold shows its content and hides it again', async () => {
  render(
    <Disclosure title="为什么">
      <Paragraph>因为</Paragraph>
    </Disclosure>,
  );
  expect(screen.queryByText('因为')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '为什么', expanded: false }));
  expect(screen.getByText('因为')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '为什么', expanded: true }));
  expect(screen.queryByText('因为')).not.toBeInTheDocument();
});

test('headings and lists have the roles of headings and lists', () => {
  render(
    <>
      <Heading level={3}>材料</Heading>
      <List>
        <Item>身份证</Item>
      </List>
    </>,
  );
  expect(screen.getByRole('heading', { name: '材料', level: 3 })).toBeVisible();
  expect(screen.getByRole('list')).toContainElement(screen.getByRole('listitem'));
});

test('a link opens its screen', async () => {
  render(<Link to="/pages/permit/permit">居住证办理</Link>);
  await user.click(screen.getByRole('link', { name: '居住证办理' }));
  expect(device.moves).toEqual(['navigateTo /pages/permit/permit']);
});

test('the search box reports what is typed, and Enter', async () => {
  const enter = jest.fn();
  function Field() {
    const [value, setValue] = useState('');
    return (
      <SearchBox
        value={value}
        onChange={setValue}
        onFocus={() => undefined}
        onOpen={() => undefined}
        onEnter={enter}
        options={[]}
        List={undefined}
        announcement=""
      />
    );
  }
  render(<Field />);
  await user.type(screen.getByLabelText('搜索服务'), '续签{Enter}');
  expect(screen.getByLabelText('搜索服务')).toHaveValue('续签');
  expect(enter).toHaveBeenCalledTimes(1);
});

test('a failure is read out at once, and the first action offered is the main one', () => {
  const ways = ['再试一次', '回到首页'].map((words) => ({ words, onPress: () => undefined }));
  render(<FailurePanel title="没有连上网络" todo="请检查手机的网络。" ways={ways} />);
  expect(screen.getByRole('alert')).toHaveTextContent('没有连上网络请检查手机的网络。');
  expect(screen.getAllByRole('button').map(({ className }) => className.includes('button--main'))).toEqual([
    true,
    false,
  ]);
});

test('the page’s title is set each time the page comes into sight', () => {
  const { unmount } = render(<Screen title="续签">…</Screen>);
  expect(device.title).toBe('续签');
  device.title = 'of another page';
  hidePage();
  showPage();
  expect(device.title).toBe('续签');
  unmount();
  device.title = 'of another page';
  showPage();
  expect(device.title).toBe('of another page');
});

describe.each([
  ['of one line', false],
  ['of several lines', true],
])('A text box %s', (_, tall) => {
  test('has its name, says what may be entered, and accepts input', async () => {
    function Written() {
      const [value, setValue] = useState('');
      return <TextBox label="称呼" hint="例如 妈妈" value={value} onChange={setValue} error="" tall={tall} />;
    }
    render(<Written />);
    await user.type(screen.getByRole('textbox', { name: '称呼' }), '妈妈');
    expect(screen.getByLabelText('称呼')).toHaveValue('妈妈');
    expect(screen.getByText('例如 妈妈')).toBeVisible();
  });

  test('reports at once what is wrong', () => {
    render(<TextBox label="称呼" hint="" value="" onChange={() => undefined} error="请写一个称呼。" tall={tall} />);
    expect(screen.getByRole('alert')).toHaveTextContent('请写一个称呼。');
  });
});
