/**
 * What `test/runtime/mini-program.ts` uses of Node, written for JavaScriptCore's shell: files of the current folder, paths with
 * forward slashes, and a realm of its own for each app, as WeChat gives it.
 */
declare const readFile: (path: string) => string;
declare const $: { createRealm(): Realm };

interface Realm {
  readonly global: object;
  evalScript(code: string): unknown;
}

export function readFileSync(path: string): string {
  return readFile(path);
}

export function dirname(path: string): string {
  return path.replace(/\/[^/]*$/, '');
}

export function join(...parts: readonly string[]): string {
  const steps: string[] = [];
  for (const step of parts.join('/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export const resolve = join;

const realms = new WeakMap<object, Realm>();

export function createContext(globals: object): object {
  const realm = $.createRealm();
  const { global: _global, globalThis: _globalThis, ...rest } = globals as Record<string, unknown>;
  Object.assign(realm.global, rest, { global: realm.global });
  realms.set(globals, realm);
  return globals;
}

export class Script {
  constructor(private readonly code: string) {}

  runInContext(globals: object): unknown {
    return realms.get(globals)?.evalScript(this.code);
  }
}
