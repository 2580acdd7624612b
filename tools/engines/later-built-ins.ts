import mdn, { type Identifier, type SimpleSupportStatement, type SupportStatement } from '@mdn/browser-compat-data';
import { OLDEST_ENGINES } from './oldest-engines';

/** A global object or function, or a member of one, by its names: `Array`, `at`. Without a member the global itself is meant. */
export interface BuiltIn {
  readonly global: string;
  readonly member?: string;
}

const LANGUAGE = members(mdn.javascript['builtins']);
const INTERFACES = members(mdn.api);
const ALL = [...INTERFACES, ...LANGUAGE];

/** Lists what a script can call today and one of the oldest promised browsers does not have, by MDN's data. */
export function laterBuiltIns(): readonly BuiltIn[] {
  return ALL.flatMap(([global, entry]): BuiltIn[] => [
    // Members first: what removes them in this order still finds the global.
    ...members(entry).flatMap(([member, data]) => (isLater(data) ? [{ global, member }] : [])),
    ...(isLater(entry) ? [{ global }] : []),
  ]);
}

/** Lists the globals among them: what is called by its bare name. */
export function laterGlobals(): readonly string[] {
  return laterBuiltIns().flatMap(({ global, member }) =>
    member === undefined ? [global] : global === 'Window' ? [member] : [],
  );
}

/**
 * Lists the names of later methods that nothing earlier has, so that a call says which one is meant. Of the browsers' interfaces, only
 * those of several words: others call their own things `added` or `states`.
 */
export function laterMethods(): readonly string[] {
  const earlier = new Set(
    ALL.flatMap(([, entry]) => members(entry)).flatMap(([name, data]) => (isLater(data) ? [] : [name])),
  );
  const later = [...namesOfMembers(LANGUAGE, /^[a-z]\w*$/), ...namesOfMembers(INTERFACES, /^[a-z]+[A-Z]\w*$/)];
  return [...new Set(later)].filter((name) => !earlier.has(name));
}

function namesOfMembers(entries: ReturnType<typeof members>, pattern: RegExp): string[] {
  return entries
    .flatMap(([, entry]) => members(entry))
    .flatMap(([name, data]) => (isLater(data) && pattern.test(name) ? [name] : []));
}

function members(entry: Identifier = {}): readonly (readonly [name: string, data: Identifier])[] {
  return Object.entries(entry)
    .filter(([name]) => name !== '__compat')
    .map(([name, data]) => [name.replace(/_static$/, ''), data as Identifier]);
}

function isLater({ __compat }: Identifier): boolean {
  return __compat !== undefined && OLDEST_ENGINES.some(([engine, version]) => !has(__compat.support[engine], version));
}

/** A part of it counts as there; behind a flag, or under another name, it does not. */
function has(support: SupportStatement | undefined, version: number): boolean {
  if (support === undefined) return true;
  const statements: readonly SimpleSupportStatement[] = [support].flat();
  return statements.some(
    ({ version_added: added, flags, prefix, alternative_name: otherName }) =>
      typeof added === 'string' &&
      Number.parseFloat(added.replace('≤', '')) <= version &&
      flags === undefined &&
      prefix === undefined &&
      otherName === undefined,
  );
}
