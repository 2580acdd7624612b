import { gzipSync } from 'node:zlib';
import { createRequire } from 'node:module';
import { goal } from './measuring';

interface Esbuild {
  readonly buildSync: (options: object) => { readonly outputFiles: readonly { readonly contents: Uint8Array }[] };
}

/** tsx, which runs this, brings esbuild along; what is asked of it stands in the interface. */
const { buildSync } = createRequire(require.resolve('tsx'))('esbuild') as Esbuild;

/** What the mini-program takes from the rules; dayjs is shared and not counted. */
const TAKEN = `
  export { decide } from './src/rules/decide';
  export { policyInForce } from './src/rules/policy-in-force';
  export { notesFor } from './src/rules/notes';
  export { addDays, daysBetween, isCalendarDate, shanghaiDay } from './src/rules/calendar';
`;

export function benchSize(): void {
  const { outputFiles } = buildSync({
    stdin: { contents: TAKEN, resolveDir: `${__dirname}/../..`, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2017',
    external: ['dayjs', 'dayjs/*'],
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  goal(
    'the rules in the mini-program, min+gz',
    `${(bytes / 1024).toFixed(1)} KB`,
    bytes > 0 && bytes <= 8 * 1024,
    '<= 8 KB',
  );
}
