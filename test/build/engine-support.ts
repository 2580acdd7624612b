import bcd, { type CompatStatement, type Identifier, type SimpleSupportStatement } from '@mdn/browser-compat-data';
import { OLDEST_ENGINES } from '../../tools/engines/oldest-engines';

/** A part of a style does not count: words and controls may need the rest. */
function knownIn(version: number, statement: SimpleSupportStatement): boolean {
  const since = statement.version_added;
  const until = statement.version_removed;
  if (typeof since !== 'string' || since === 'preview' || statement.flags !== undefined) return false;
  if (statement.partial_implementation) return false;
  if (typeof until === 'string' && Number(until) <= version) return false;
  return Number(since.replace('≤', '')) <= version;
}

/**
 * Returns the engines that know a feature too late or never, each with the version that learnt it.
 * @param otherwise true if an older name of the feature, such as one with a prefix, stands beside it.
 */
export function lateIn(
  { support }: CompatStatement,
  otherwise: (statement: SimpleSupportStatement) => boolean,
): string[] {
  return OLDEST_ENGINES.flatMap(([engine, version]) => {
    const statements = [support[engine] ?? []].flat();
    const isKnown = statements.some((statement) => {
      const hasOldName = statement.prefix !== undefined || statement.alternative_name !== undefined;
      return knownIn(version, statement) && (!hasOldName || otherwise(statement));
    });
    return isKnown ? [] : [`${engine} ${String(statements[0]?.version_added ?? 'never')}`];
  });
}

/** Returns MDN's data of a feature of CSS, by its path there: `feature('properties', 'gap', 'flex_context')`. */
export function feature(...path: readonly string[]): CompatStatement | undefined {
  return path.reduce<Identifier | undefined>((node, step) => node?.[step], bcd.css)?.__compat;
}
