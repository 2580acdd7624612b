import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { USED_COMPONENTS } from '../../config/lean-components';
import { filesIn } from '../../tools/files-in';
import { ROOT } from '../../tools/targets';
import { builtFile } from './built-text';

/** One of Taro's elements as used in a file of ours: `view` with the names of its attributes. */
interface Use {
  readonly where: string;
  readonly element: string;
  readonly given: readonly string[];
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter, at: number) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`);
}

/** Returns the names in the file that stand for Taro's elements: `TaroText` for `text`. */
function imported(file: ts.SourceFile): ReadonlyMap<string, string> {
  return new Map(
    file.statements
      .filter(ts.isImportDeclaration)
      .filter(({ moduleSpecifier }) => moduleSpecifier.getText(file).includes('@tarojs/components'))
      .flatMap(({ importClause }) => {
        const bindings = importClause?.namedBindings;
        return bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
      })
      .map(({ name, propertyName }) => [name.text, kebab((propertyName ?? name).getText(file))]),
  );
}

/** Returns the names of an element's attributes; of a spread, those written in it. */
function givenTo(attributes: ts.JsxAttributes, file: ts.SourceFile): readonly string[] {
  return attributes.properties.flatMap((attribute) => {
    if (ts.isJsxAttribute(attribute)) return [attribute.name.getText(file)];
    const spread = attribute.expression.getText(file);
    // accessible-templates.test.ts checks the roles.
    if (spread.startsWith('roleAttribute(')) return [];
    const names = [...spread.matchAll(/(\w+):/g)].map(([, name]) => name ?? '');
    if (names.length === 0) throw new Error(`${file.fileName}: nobody can see what {...${spread}} gives`);
    return names;
  });
}

function parsed(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true);
}

function usesIn(path: string): readonly Use[] {
  const file = parsed(path);
  const elements = imported(file);
  const found: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const element = elements.get(node.tagName.getText(file));
      if (element !== undefined) {
        const given = givenTo(node.attributes, file).filter((name) => name !== 'key');
        found.push({ where: path, element, given });
      }
    }
    node.forEachChild(visit);
  };
  if (elements.size > 0) visit(file);
  return found;
}

const paths = filesIn(join(ROOT, 'src')).filter((path) => path.endsWith('.tsx') && !/\.(?:h5|test)\.tsx$/.test(path));

/** Lists the files of a target: its own variant of a file replaces the neutral one. */
function pathsOn(target: string): readonly string[] {
  return paths
    .filter((path) => !/\.(?:weapp|alipay)\.tsx$/.test(path) || path.endsWith(`.${target}.tsx`))
    .filter((path) => !paths.includes(path.replace(/\.tsx$/, `.${target}.tsx`)))
    .map((path) => `src/${path}`);
}

function usesOn(target: string): readonly Use[] {
  return pathsOn(target).flatMap(usesIn);
}

/** Lists the elements that the files of a target import, in whatever way they then use them. */
function importedOn(target: string): readonly string[] {
  return [...new Set(pathsOn(target).flatMap((path) => [...imported(parsed(path)).values()]))];
}

const TARGETS = [
  { target: 'weapp', template: 'base.wxml', event: (name: string) => `bind${name.toLowerCase()}` },
  { target: 'alipay', template: 'base.axml', event: (name: string) => `on${name}` },
] as const;

test('the search for Taro’s elements finds them', () => {
  const uses = usesOn('weapp');
  expect([...new Set(uses.map(({ element }) => element))].sort()).toEqual(
    expect.arrayContaining(['button', 'input', 'text', 'view']),
  );
  expect(uses.filter(({ element }) => element === 'input').flatMap(({ given }) => given)).toContain('onConfirm');
});

describe.each(TARGETS)('$target', ({ target, template, event }) => {
  const text = builtFile(target, template);

  function nameInTemplate(name: string): string {
    if (name === 'className') return 'class';
    if (name === 'onClick') return event('Tap');
    return name.startsWith('on') ? event(name.slice(2)) : kebab(name);
  }

  test.each(usesOn(target))('$where: the template of $element takes $given', ({ element, given }) => {
    const tags = text.match(new RegExp(`<${element}(?: [^>]*)?>`, 'g')) ?? [];
    const names = given.map(nameInTemplate);
    expect(tags.filter((tag) => names.every((name) => tag.includes(` ${name}="`)))).not.toEqual([]);
  });

  test('the runtime has the properties of every element that a source imports', () => {
    const used = USED_COMPONENTS.map(kebab);
    expect(importedOn(target).filter((element) => !used.includes(element))).toEqual([]);
  });

  test('templates have no property that no element uses', () => {
    expect(text).not.toMatch(/<scroll-view|<image|touchmove|animation/i);
  });
});

test('the runtime has no properties of an element that no source imports', () => {
  const elements = TARGETS.flatMap(({ target }) => importedOn(target));
  expect(USED_COMPONENTS.map(kebab).filter((element) => !elements.includes(element))).toEqual([]);
});
