import { type Node, parse } from 'acorn';
import { laterGlobals, laterMethods } from '../../tools/engines/later-built-ins';

const METHODS = new Set(laterMethods());
const GLOBALS = new Set(laterGlobals());

interface Name extends Node {
  readonly type: 'Identifier';
  readonly name: string;
}

interface Use {
  readonly name: string;
  /** The text around it, to find it again. */
  readonly around: string;
}

/** Where a node stands: its parent, and the parent's property that holds it. */
type Place = readonly [parent: Node, property: string];

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function* nodesIn(parent: Node): Generator<readonly [Node, Place]> {
  for (const [property, value] of Object.entries(parent))
    for (const node of [value].flat())
      if (isNode(node)) {
        yield [node, [parent, property]];
        yield* nodesIn(node);
      }
}

/** True for `a.name` and `{ name: a }`, which are names of somebody's own. */
function isProperty([parent, property]: Place): boolean {
  return (property === 'property' || property === 'key') && 'computed' in parent && parent.computed === false;
}

/**
 * Lists what a script uses by a name that came after the oldest engines: calls of methods, and globals that it does not ask for with
 * `typeof`. Local names are short in what is built, so a later global's name means that global.
 * @throws SyntaxError if the script does not read as this edition of ECMAScript.
 */
export function laterIn(text: string, edition: 2020, sourceType: 'script' | 'module'): readonly Use[] {
  const calls: Name[] = [];
  const globals: Name[] = [];
  const askedFor = new Set<string>();
  for (const [node, place] of nodesIn(parse(text, { ecmaVersion: edition, sourceType }))) {
    if (node.type !== 'Identifier') continue;
    const name = node as Name;
    const [parent] = place;
    if (parent.type === 'UnaryExpression' && 'operator' in parent && parent.operator === 'typeof')
      askedFor.add(name.name);
    if (!isProperty(place)) globals.push(name);
    else if (parent.type === 'MemberExpression' && METHODS.has(name.name) && text[name.end] === '(') calls.push(name);
  }
  const later = globals.filter(({ name }) => GLOBALS.has(name) && !askedFor.has(name));
  return [...calls, ...later].map(({ name, start, end }) => ({
    name,
    around: text.slice(Math.max(0, start - 40), end + 10),
  }));
}
