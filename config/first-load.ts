import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Chunk, ChunkGroup, Compilation, Compiler } from 'webpack';

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
 * Has index.html name all files that the browser needs to show one page: those of the page's own chunks are fetched beside the
 * scripts of the app, and not only once these have run. Records them as well, as a JSON list of paths relative to the
 * output folder, which tools/sizes.ts compares with the budget.
 */
export class FirstLoad {
  constructor(private readonly options: { readonly page: string; readonly file: string }) {}

  apply(compiler: Compiler): void {
    const { page, file } = this.options;
    const { sources, Compilation: stages } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FirstLoad', (compilation) => {
      // The page has been written, and the names in it are still to get their final hashes.
      const stage = stages.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE + 1;
      compilation.hooks.processAssets.tap({ name: 'FirstLoad', stage }, () => {
        const entries = new Set(filesOf(compilation.entrypoints.values()));
        const own = filesOf(groupsOf(page, compilation));
        const links = own.filter((path) => !entries.has(path)).map(preload);
        compilation.updateAsset('index.html', (asset) => {
          const html = asset.source().toString();
          return new sources.RawSource(html.replace('</head>', `${links.join('')}</head>`));
        });
      });
    });
    compiler.hooks.afterEmit.tap('FirstLoad', (compilation) => {
      const groups = groupsOf(page, compilation);
      const needed = filesOf([...compilation.entrypoints.values(), ...groups]);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(groups.length > 0 ? needed.sort() : []));
    });
  }
}

/** Returns the chunk groups that a page has for itself. */
function groupsOf(page: string, compilation: Compilation): readonly ChunkGroup[] {
  return compilation.chunkGroups.filter((group) => shows(page, group));
}

/** Returns the files of some chunk groups and of all groups that must be loaded before them, each once. */
function filesOf(groups: Iterable<ChunkGroup>): string[] {
  return [...new Set([...groups].flatMap((group) => [...withParents(group)]).flatMap((group) => group.getFiles()))];
}

function preload(path: string): string {
  return `<link rel="preload" href="./${path}" as="${path.endsWith('.css') ? 'style' : 'script'}"/>`;
}
