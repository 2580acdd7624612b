import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Chunk, ChunkGroup, Compiler } from 'webpack';

function shows(page: string, group: ChunkGroup): boolean {
  return group.origins.some(({ request }) => request.split('\\').join('/').endsWith(page));
}

/** True if the first page is among the pages that share something. */
export function sharedWithFirst(page: string, chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => [...chunk.groupsIterable].some((group) => shows(page, group)));
}

/** Returns a chunk group with all groups that must be loaded before it. */
function withParents(group: ChunkGroup, seen = new Set<ChunkGroup>()): Set<ChunkGroup> {
  if (seen.has(group)) return seen;
  seen.add(group);
  for (const parent of group.getParents()) withParents(parent, seen);
  return seen;
}

/**
 * Records the files that the browser needs to show one page: those in index.html and the page's own chunks. The record is
 * a JSON list of paths relative to the output folder, which tools/sizes.ts compares with the budget.
 */
export class FirstLoad {
  constructor(private readonly options: { readonly page: string; readonly file: string }) {}

  apply(compiler: Compiler): void {
    const { page, file } = this.options;
    compiler.hooks.afterEmit.tap('FirstLoad', (compilation) => {
      const groups = compilation.chunkGroups.filter((group) => shows(page, group));
      const needed = [...compilation.entrypoints.values(), ...groups].flatMap((group) => [...withParents(group)]);
      const files = new Set(needed.flatMap((group) => group.getFiles()));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(groups.length > 0 ? [...files].sort() : []));
    });
  }
}
