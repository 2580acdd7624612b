// `npm run build [-- --force]`: production builds, one after another, then their sizes against the budgets. With GATEWAY_URL
// the app asks that gateway instead of its mock (docs/how-to/real-data.md).
import { parseArgs } from 'node:util';
import { buildTarget } from './build-target';
import { overBudget, sizesOf, sizeTable } from './sizes';
import { isTarget, TARGETS } from './targets';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { force: { type: 'boolean' } }, allowPositionals: true });
  const unknown = positionals.filter((word) => !isTarget(word));
  if (unknown.length > 0) throw new Error(`Unknown target ${unknown.join(', ')}; there are ${TARGETS.join(', ')}.`);
  const targets = positionals.filter(isTarget);

  for (const target of targets.length > 0 ? targets : TARGETS) {
    await buildTarget(target, {
      force: values.force ?? false,
      gateway: process.env['GATEWAY_URL'] ?? '',
      say: console.log,
    });
  }
  const sizes = (targets.length > 0 ? targets : TARGETS).flatMap(sizesOf);
  console.log(`\n${sizeTable(sizes)}`);
  const broken = sizes.filter((size) => (overBudget(size) ?? 0) > 0);
  if (broken.length > 0) throw new Error(`Over budget: ${broken.map(({ part }) => part).join(', ')}.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
