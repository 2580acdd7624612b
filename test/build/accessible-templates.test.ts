import { runInNewContext } from 'node:vm';
import { accessibleComponents } from '../../config/accessible-components';
import { builtFile, builtFiles } from './built-text';

const TARGETS = [
  { target: 'weapp', template: 'base.wxml', role: 'aria-role' },
  { target: 'alipay', template: 'base.axml', role: 'role' },
] as const;

/**
 * Returns the opening tags of a component, except those that Taro reserves for elements with no property beyond a tap.
 */
function tagsThatTakeProperties(template: string, component: string): string[] {
  const tag = component.replace(/[A-Z]/g, (letter, at: number) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`);
  const tags = template.match(new RegExp(`<${tag}(?:\\s[^>]*)?>`, 'g')) ?? [];
  return tags.filter((text) =>
    [...text.matchAll(/\s([\w:-]+)=/g)].some(
      ([, name]) => !/^(?:style|class|id|data-sid|bindtap|ontap)$/i.test(name ?? ''),
    ),
  );
}

/** Returns what config/accessible-runtime.mjs put into the runtime, which numbers the properties by it. */
function injectedAtRunTime(target: 'weapp' | 'alipay'): unknown {
  const [first] = Object.keys(accessibleComponents(target));
  for (const { text } of builtFiles(target, /\.js$/)) {
    const found = new RegExp(`\\{${first ?? ''}:\\{[^{}]*"aria-label"[^{}]*\\}(?:,\\w+:\\{[^{}]*\\})*\\}`).exec(text);
    if (found) return JSON.parse(JSON.stringify(runInNewContext(`(${found[0]})`)));
  }
  return undefined;
}

describe.each(TARGETS)('$target', ({ target, template, role }) => {
  const components = Object.entries(accessibleComponents(target));
  const text = builtFile(target, template);

  test('a view can have a role and a name', () => {
    expect(Object.keys(accessibleComponents(target)['View'] ?? {})).toEqual(
      expect.arrayContaining([role, 'aria-label']),
    );
  });

  test.each(components)('every template of %s passes its aria attributes on', (component, attributes) => {
    const tags = tagsThatTakeProperties(text, component);
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) {
      for (const attribute of Object.keys(attributes)) {
        expect(tag).toMatch(new RegExp(`\\s${attribute}="\\{\\{[^"]*\\bi\\.p\\d+`));
      }
    }
  });

  test('the runtime knows the same attributes as the templates', () => {
    expect(injectedAtRunTime(target)).toEqual(accessibleComponents(target));
  });
});
