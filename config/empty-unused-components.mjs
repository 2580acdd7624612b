import { parse } from 'acorn';

/**
 * Maps the names of a module's constants to their values.
 * @param {any} program
 * @returns {Map<string, any>}
 */
function constantsOf(program) {
  /** @type {any[]} */
  const declarations = program.body.flatMap((/** @type {any} */ { type, declarations }) =>
    type === 'VariableDeclaration' ? declarations : [],
  );
  return new Map(declarations.map(({ id, init }) => [id.name, init]));
}

/**
 * A webpack loader that empties the lists of properties of elements that this app does not use. Their names stay, because Taro numbers
 * the templates by them; the numbers of properties are an element's own.
 * @this {{ getOptions(): { kept: readonly string[] }; emitError(error: Error): void; resourcePath: string }}
 * @param {string} source
 */
export default function emptyUnusedComponents(source) {
  const { kept } = this.getOptions();
  const constants = constantsOf(parse(source, { ecmaVersion: 2022, sourceType: 'module' }));
  /** @type {any[]} */
  const elements = ['internalComponents', 'components'].flatMap((table) => constants.get(table)?.properties ?? []);
  const unused = elements
    .filter(({ key }) => !kept.includes(key.name ?? key.value))
    .map(({ value }) => (value.type === 'Identifier' ? constants.get(value.name) : value));
  if (unused.length === 0) this.emitError(new Error(`${this.resourcePath} no longer lists the properties of elements`));
  return [...new Set(unused)]
    .sort((one, two) => two.start - one.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)}{}${text.slice(end)}`, source);
}
