import type { CompatStatement } from '@mdn/browser-compat-data';
import { type AtRule, type Declaration, type Node, parse, type Rule } from 'postcss';
import { feature, lateIn } from './engine-support';

/** A feature that a stylesheet uses. */
interface Used {
  readonly name: string;
  /** `undefined` if MDN's data has no such feature. */
  readonly compat: CompatStatement | undefined;
  /** Names in the same rule, one of which may be the feature's older name. */
  readonly beside: ReadonlySet<string>;
}

const ALONE: ReadonlySet<string> = new Set();

function ofSelector(selector: string): Used[] {
  const plain = selector.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]/g, '');
  const pseudo = [...plain.matchAll(/::?([a-z-]+)/g)].map(([name, key = '']) => ({
    name,
    compat: feature('selectors', key) ?? feature('selectors', key.replace(/^-webkit-/, '')),
    beside: new Set([name]),
  }));
  const lists = [...plain.matchAll(/:not\([^()]*,[^()]*\)/g)].map(() => ({
    name: ':not() with a list',
    compat: feature('selectors', 'not', 'selector_list'),
    beside: ALONE,
  }));
  return [...pseudo, ...lists];
}

function ofAtRule({ name, params }: AtRule): Used[] {
  const own = { name: `@${name}`, compat: feature('at-rules', name), beside: ALONE };
  if (name !== 'media') return [own];
  const features = [...params.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)/g)].map(([, name = '']) => ({
    name: `@media ${name}`,
    compat: feature('at-rules', 'media', name),
    beside: ALONE,
  }));
  const ranges = /[<>]/.test(params)
    ? [{ name: '@media with a range', compat: feature('at-rules', 'media', 'range_syntax'), beside: ALONE }]
    : [];
  return [own, ...features, ...ranges];
}

/** The features of length that several units share. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^d(?:vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_dynamic'],
  [/^s(?:vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_small'],
  [/^l(?:vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_large'],
  [/^cq/, 'container_query_length_units'],
];

/** Parts of a value that MDN has an entry for: words, functions and units. Most words are as old as their property. */
function ofValue(property: string, value: string): Used[] {
  const plain = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)|--[\w-]+|#[\da-f]+/gi, '');
  const functions = [...plain.matchAll(/([a-z-]+)\(/gi)].flatMap(([, name = '']) => {
    const compat = feature('types', name) ?? feature('properties', property, name);
    return compat === undefined ? [] : [{ name: `${name}()`, compat, beside: ALONE }];
  });
  const words = [...plain.matchAll(/(?<![\w.%-])(-?[a-z][a-z-]*)(?![\w(-])/gi)].flatMap(([, word = '']) => {
    const compat = feature('properties', property, word) ?? feature('types', 'global_keywords', word);
    return compat === undefined ? [] : [{ name: `${property}: ${word}`, compat, beside: new Set([word]) }];
  });
  const units = [...plain.matchAll(/(?<![\w-])[\d.]+([a-z]+)/gi)].flatMap(([, unit = '']) => {
    const shared = UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? unit;
    const compat = feature('types', 'length', shared);
    return compat === undefined ? [] : [{ name: `unit ${unit}`, compat, beside: ALONE }];
  });
  return [...functions, ...words, ...units];
}

function ofDeclaration({ prop, value }: Declaration, beside: ReadonlySet<string>, isFlex: boolean): Used[] {
  if (prop.startsWith('--')) return ofValue('', value);
  const bare = prop.replace(/^-(?:webkit|moz|ms)-/, '');
  const compat = feature('properties', prop) ?? feature('properties', bare);
  const inFlex = isFlex ? feature('properties', prop, 'flex_context') : undefined;
  return [
    { name: prop, compat, beside },
    ...(inFlex === undefined ? [] : [{ name: `${prop} in a flex container`, compat: inFlex, beside }]),
    ...ofValue(bare, value),
  ];
}

/** Returns what a rule uses, except a value that follows one which every engine knows: that one stands in for it. */
function ofRule(rule: Rule): Used[] {
  const declarations = rule.nodes.filter((node): node is Declaration => node.type === 'decl');
  const beside = new Set(declarations.map(({ prop }) => prop));
  const isFlex = declarations.some(({ prop, value }) => prop === 'display' && /^(?:inline-)?flex$/.test(value));
  const known = new Set<string>();
  const inBody = declarations.flatMap((declaration) => {
    const used = ofDeclaration(declaration, beside, isFlex);
    if (!used.some((each) => late(each) !== undefined)) known.add(declaration.prop);
    return known.has(declaration.prop) ? [] : used;
  });
  // The steps of an animation are no selectors.
  const isStep = rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes');
  return [...(isStep ? [] : ofSelector(rule.selector)), ...inBody];
}

/** Returns the engines that are too old for a feature, in words; `undefined` if all know it. */
function late({ compat, beside }: Used): string | undefined {
  if (compat === undefined) return 'not in MDN’s data';
  const engines = lateIn(compat, ({ prefix, alternative_name: name }) =>
    [...beside].some(
      (other) => name === other || (prefix !== undefined && other.replace(/^::?/, '').startsWith(prefix)),
    ),
  );
  return engines.length === 0 ? undefined : engines.join(', ');
}

/** True within `@supports`, which an engine that does not know the feature skips; not within `@supports not`. */
function isGuarded({ parent }: Node): boolean {
  if (parent === undefined || parent.type === 'root') return false;
  const { name, params } = parent as AtRule;
  return (name === 'supports' && !params.startsWith('not')) || isGuarded(parent);
}

/** Maps each feature of a stylesheet that some engine is too old for to those engines. */
export function lateFeatures(css: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const note = (used: readonly Used[]) => {
    for (const each of used) {
      const engines = late(each);
      if (engines !== undefined) found.set(each.name, engines);
    }
  };
  parse(css).walk((node) => {
    if (isGuarded(node)) return;
    if (node.type === 'atrule') note(ofAtRule(node));
    if (node.type === 'rule') note(ofRule(node));
  });
  return found;
}
