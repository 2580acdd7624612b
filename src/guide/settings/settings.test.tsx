import { act, screen } from '@testing-library/react';
import { expectWords, launch, settled, tap } from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import { setLanguage } from '../../i18n/words';
import { restorePreferences } from '../../ui/shell/preferences';
import Settings from './settings';

function screenClasses(): string {
  return document.querySelector('.screen')?.className ?? '';
}

/** Restarts the app on the same device. */
async function restarted(): Promise<void> {
  await act(async () => {
    restorePreferences();
    await settled();
  });
}

beforeEach(restarted);
afterEach(() => setLanguage('zh'));

test('text grows in four steps, at once, and keeps its size after a restart', async () => {
  const { open, user } = await launch();
  await open(Settings);
  for (const [name, step] of [
    ['大', '115'],
    ['更大', '130'],
    ['最大', '150'],
    ['标准', '100'],
    ['最大', '150'],
  ] as const) {
    await tap(user, 'radio', name);
    expect(screenClasses()).toContain(`screen--text-${step}`);
  }
  await restarted();
  expect(screenClasses()).toContain('screen--text-150');
});

test('elder mode has large text at every step, with larger targets, and can be switched off', async () => {
  const { open, user } = await launch();
  await open(Settings);
  await tap(user, 'checkbox', '打开长辈模式');
  expect(screenClasses()).toBe('screen screen--text-150 screen--elder');
  await tap(user, 'checkbox', '打开长辈模式');
  expect(screenClasses()).toBe('screen screen--text-100');
});

test('English appears at once, and stays after a restart', async () => {
  const { open, user } = await launch();
  await open(Settings);
  await tap(user, 'radio', /English/);
  expectWords('Elder mode', 'Text size');
  expect(device.title).toBe('Settings');
  await restarted();
  expectWords('Elder mode');
  await tap(user, 'radio', /简体中文/);
  expectWords('长辈模式');
});

test('if nothing can be stored, settings work for now, and the screen says so', async () => {
  const { open, user } = await launch();
  await open(Settings);
  device.storeIs = 'full';
  await tap(user, 'radio', '最大');
  expect(screenClasses()).toContain('screen--text-150');
  expect(screen.getByRole('alert')).toHaveTextContent('下次打开会变回来');
});

test.each(['{', '"x"', '{"textSize":"huge","language":"en"}'])(
  'stored preferences that are invalid, %s, cost only themselves',
  async (text) => {
    device.store.set('permit-renewal:preferences', text);
    await restarted();
    const { open } = await launch();
    await open(Settings);
    expect(screenClasses()).toContain('screen--text-100');
    expectWords(text.includes('"en"') ? 'Text size' : '字号');
  },
);
