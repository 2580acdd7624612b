/**
 * As much of Jest as the runtime journeys use, in JavaScriptCore's shell. Writes one line of JSON for each test: its name, and
 * the error if it failed.
 */
declare const print: (line: string) => void;

type Run = (...values: never[]) => unknown;

const tests: { readonly name: string; readonly run: () => unknown; readonly around: Around }[] = [];

interface Around {
  readonly name: string;
  readonly before: Run[];
  readonly after: Run[];
}

let around: Around = { name: '', before: [], after: [] };

function named(name: string, values: readonly unknown[]): string {
  return name.replace('%s', String(values[0]));
}

function rows(table: readonly unknown[]): readonly (readonly unknown[])[] {
  return table.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

export function describe(name: string, define: () => void): void {
  const outer = around;
  around = { name: `${outer.name}${name} `, before: [...outer.before], after: [...outer.after] };
  define();
  around = outer;
}

describe.each = (table: readonly unknown[]) => (name: string, define: Run) => {
  for (const values of rows(table))
    describe(named(name, values), () => {
      define(...(values as never[]));
    });
};

export function test(name: string, run: Run): void {
  tests.push({ name: `${around.name}${name}`, run: () => run(), around });
}

test.each = (table: readonly unknown[]) => (name: string, run: Run) => {
  for (const values of rows(table)) test(named(name, values), () => run(...(values as never[])));
};

export function beforeEach(run: Run): void {
  around.before.push(run);
}

export function afterEach(run: Run): void {
  around.after.push(run);
}

export function expect(found: unknown) {
  const holds = (is: boolean, what: string, wanted: unknown) => {
    if (!is) throw new Error(`${JSON.stringify(found)} ${what} ${JSON.stringify(wanted)}`);
  };
  return {
    toBe: (wanted: unknown) => {
      holds(Object.is(found, wanted), 'is not', wanted);
    },
    toEqual: (wanted: unknown) => {
      holds(JSON.stringify(found) === JSON.stringify(wanted), 'does not equal', wanted);
    },
    toContain: (wanted: string) => {
      holds(String(found).includes(wanted), 'does not contain', wanted);
    },
    toBeLessThanOrEqual: (wanted: number) => {
      holds((found as number) <= wanted, 'is more than', wanted);
    },
  };
}

async function runAll(): Promise<void> {
  for (const { name, run, around: each } of tests) {
    let error = '';
    try {
      for (const before of each.before) await before();
      await run();
      for (const after of each.after) await after();
    } catch (failure) {
      error = failure instanceof Error ? `${failure.message}\n${failure.stack ?? ''}` : String(failure);
    }
    print(JSON.stringify({ name, error }));
  }
}

// After the file's own code, which defines the tests.
setTimeout(() => void runAll(), 0);
