import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Chunk, ChunkGroup, Compiler } from 'webpack';

function shows(page: string, group: ChunkGroup): boolean {
  return group.origins.some(({ request }) => request.split('\\').join('/').endsWith(page));
}

/** Whether the first page shown is among those that share something. */
export function sharedWithFirst(page: string, chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => [...chunk.groupsIterable].some((group) => shows(page, group)));
}

/** A chunk group with all that must be loaded before it. */
function withParents(group: ChunkGroup, seen = new Set<ChunkGroup>()): Set<ChunkGroup> {
  if (seen.has(group)) return seen;
  seen.add(group);
  for (const parent of group.getParents()) withParents(parent, seen);
  return seen;
}

/**
 * Writes down which files the browser needs to show one page: those that index.html names and the page's own chunks.
 * The file is a JSON list of paths relative to the output folder; tools/sizes.ts holds it against the budget.
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
