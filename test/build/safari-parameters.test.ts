import { type AnyNode, parse, type Pattern } from 'acorn';
import { TARGETS } from '../../tools/targets';
import { builtFiles } from './built-text';

function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) => namesIn(each.type === 'Property' ? each.value : each.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap((each) => (each === null ? [] : namesIn(each)));
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      return [];
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Lists the function expressions that take a parameter of their own name in a pattern, which Safari before 16.3 does not read. */
function unreadable(code: string): string[] {
  const found: string[] = [];
  const open: AnyNode[] = [parse(code, { ecmaVersion: 2020, sourceType: 'script' })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'FunctionExpression' && node.id) {
      const inPatterns = node.params.filter(({ type }) => type !== 'Identifier').flatMap(namesIn);
      if (inPatterns.includes(node.id.name)) found.push(code.slice(node.start, node.start + 60));
    }
    open.push(...Object.values(node).flat().filter(isNode));
  }
  return found;
}

test('a function expression with a destructured parameter of its own name is found', () => {
  expect(unreadable('const a = function b({ c: [b = 1] }) {};')).toHaveLength(1);
  expect(unreadable('const a = function b({ b: c }, b) {}; function d({ d }) {}')).toEqual([]);
});

test.each(TARGETS)('Safari before 16.3 reads the parameters of every script of %s', (target) => {
  const found = builtFiles(target, /\.js$/).flatMap(({ path, text }) =>
    unreadable(text).map((start) => `${path}: ${start}`),
  );
  expect(found).toEqual([]);
});
