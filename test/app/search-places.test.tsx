import { cleanup } from '@testing-library/react';
import type { ComponentType } from 'react';
import { launch } from '../support/screens/open-screen';
import { CATALOGUE } from '../../src/search/catalogue/catalogue';

/** Returns what a page shows when opened by this path. */
async function opened(to: string): Promise<HTMLElement> {
  const [path = '', query = ''] = to.split('?');
  const { default: Page } = (await import(`../../src${path}`)) as { default: ComponentType };
  const { open } = await launch();
  return (await open(Page, Object.fromEntries(new URLSearchParams(query)))).container;
}

const EXACT = [...new Set(Object.values(CATALOGUE).map(({ to }) => to))].filter((to) => to.includes('?'));
const section = (to: string) => /[?&]section=([\w-]+)/.exec(to)?.[1];

test.each(EXACT.filter(section))('the page of %s has that section', async (to) => {
  expect((await opened(to)).querySelector(`#${section(to) ?? ''}`)).not.toBeNull();
});

test('every other parameter preselects something of its own', async () => {
  const paths = EXACT.filter((to) => !section(to));
  const shown: string[] = [];
  // Preselections persist, so the pages without parameters come first.
  for (const to of [...new Set(paths.map((path) => path.replace(/\?.*/, ''))), ...paths]) {
    // React numbers what it draws.
    shown.push((await opened(to)).innerHTML.replace(/:r\w+:/g, ''));
    cleanup();
  }
  expect(paths.length).toBeGreaterThanOrEqual(8);
  expect(new Set(shown).size).toBe(shown.length);
});
