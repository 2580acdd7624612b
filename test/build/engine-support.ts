import bcd, { type CompatStatement, type Identifier, type SimpleSupportStatement } from '@mdn/browser-compat-data';
import { browserslist } from '../../package.json';

/** The names in MDN's data of the engines that an entry of browserslist stands for. */
const ENGINES = {
  Chrome: ['chrome', 'chrome_android'],
  iOS: ['safari_ios'],
  Android: ['webview_android'],
} as const;

type Engine = (typeof ENGINES)[keyof typeof ENGINES][number];

function oldest(): (readonly [Engine, number])[] {
  return browserslist.flatMap((entry) => {
    const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(entry) ?? [];
    if (!(name in ENGINES)) throw new Error(`“${entry}” in browserslist is not understood`);
    return ENGINES[name as keyof typeof ENGINES].map((engine) => [engine, Number(version)] as const);
  });
}

/** The oldest version of each engine that the app is built for. */
const OLDEST = oldest();

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
  return OLDEST.flatMap(([engine, version]) => {
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
