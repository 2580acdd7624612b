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

/** The files lie in the current folder, so no path is absolute. */
export function resolve(...parts: readonly string[]): string {
  return join(...parts);
}

const realms = new WeakMap<object, Realm>();

export function createContext(globals: object): object {
  const realm = $.createRealm();
  const { global } = realm;
  Object.assign(global, globals, { global, globalThis: global });
  realms.set(globals, realm);
  return globals;
}

export class Script {
  constructor(private readonly code: string) {}

  runInContext(globals: object): unknown {
    return realms.get(globals)?.evalScript(this.code);
  }
}
