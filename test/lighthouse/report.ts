/** The part of Lighthouse's report that is read here. */
export interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly scoreDisplayMode: string;
  readonly numericValue?: number;
}

/** A figure of a report, and what it should be. */
interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly goal: string;
  of(report: Report): number;
  meets(value: number): boolean;
}

function score(name: string, category: string, least: number): Figure {
  return {
    name,
    unit: '',
    goal: `>= ${String(least)}`,
    of: ({ categories }) => Math.round(100 * (categories[category]?.score ?? NaN)),
    meets: (value) => value >= least,
  };
}

function time(name: string, audit: string, most = Infinity): Figure {
  return {
    name,
    unit: ' ms',
    goal: most === Infinity ? '' : `<= ${String(most)} ms`,
    of: ({ audits }) => Math.round(audits[audit]?.numericValue ?? NaN),
    meets: (value) => value <= most,
  };
}

export const FIGURES: readonly Figure[] = [
  score('performance', 'performance', 98),
  score('accessibility', 'accessibility', 100),
  score('best practices', 'best-practices', 100),
  score('SEO', 'seo', 100),
  time('main thread blocked', 'total-blocking-time', 100),
  time('first contentful paint', 'first-contentful-paint'),
  time('largest contentful paint', 'largest-contentful-paint'),
];

export function median(values: readonly number[]): number {
  return [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? NaN;
}

/** Lists the audits that did not pass, of those that pass or fail as a whole. */
export function failedAudits({ audits }: Report): string[] {
  return Object.entries(audits)
    .filter(([, { score: passed, scoreDisplayMode: mode }]) => mode === 'binary' && passed === 0)
    .map(([id, { title }]) => `${id}: ${title}`);
}
