import { subpackages, type AppPackage } from './app-package';
import { device } from './device';
import { pathFrom } from './relative-path';

type Require = ((name: string) => unknown) & { async: (name: string) => Promise<unknown> };

/** Names of the browser that a mini-program cannot see. */
export const UNSEEN = [
  'window',
  'document',
  'self',
  'top',
  'parent',
  'frames',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
  'MessageChannel',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'alert',
  'confirm',
  'prompt',
  'Intl',
] as const;

/**
 * Runs the package's modules as the platforms do: each once, with only a few names visible, a subpackage's only once it
 * is fetched.
 */
export class Modules {
  private readonly done = new Map<string, { exports: unknown }>();
  private readonly fetched = new Set<string>();
  private names: Readonly<Record<string, unknown>> = {};

  constructor(private readonly app: AppPackage) {}

  /** Adds names that every module can see beyond the language itself. */
  give(names: Readonly<Record<string, unknown>>): void {
    const global = { ...names };
    this.names = {
      ...Object.fromEntries(UNSEEN.map((name) => [name, undefined])),
      ...names,
      global,
      globalThis: global,
    };
  }

  /** Fetches the subpackage that contains this path, unless it is here already. @throws Error without a network. */
  async fetch(path: string): Promise<void> {
    const root = this.subpackageOf(path);
    if (root === undefined || this.fetched.has(root)) return;
    await Promise.resolve();
    if (device().refuses('subpackage')) throw new Error(`loadSubpackage:fail ${root}`);
    this.fetched.add(root);
  }

  run(path: string): unknown {
    const known = this.done.get(path);
    if (known) return known.exports;
    const code = this.app.modules[path];
    const root = this.subpackageOf(path);
    if (code === undefined || (root !== undefined && !this.fetched.has(root)))
      throw new Error(`module '${path}' is not defined`);
    const module = { exports: {} };
    this.done.set(path, module);
    const from = (name: string) => resolved(path, name);
    const require: Require = Object.assign((name: string) => this.run(from(name)), {
      async: async (name: string) => {
        await this.fetch(from(name));
        return this.run(from(name));
      },
    });
    code.call(this.names['global'] as object, { ...this.names, require, module, exports: module.exports });
    return module.exports;
  }

  private subpackageOf(path: string): string | undefined {
    return subpackages(this.app).find((root) => path.startsWith(root));
  }
}

/** Resolves the path of a module named by another one. */
function resolved(from: string, name: string): string {
  return `${pathFrom(from, name).replace(/\.js$/, '')}.js`;
}
