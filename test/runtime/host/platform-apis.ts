import { alipayApis, systemApis, wechatApis, type Api } from './api-tables';
import { device } from './device';
import { note } from './notes';
import type { PageStack } from './page-stack';
import { storageApis } from './storage';

interface Options {
  success?: (result: object) => void;
  fail?: (result: object) => void;
  complete?: (result: object) => void;
}

/** The parts of `wx`, and of `my` under its own names, that apps may call here. Any other access is recorded. */
export function platformApis(target: 'weapp' | 'alipay', stack: PageStack): object {
  const apis: Record<string, unknown> = { ...systemApis(), ...storageApis(target) };
  const asynchronous = target === 'weapp' ? wechatApis(stack) : alipayApis(stack);
  for (const [name, api] of Object.entries(asynchronous)) Object.assign(apis, { [name]: called(name, api) });
  const lacking = Object.keys(apis).filter((name) => device().lacks(name));
  for (const name of lacking) Reflect.deleteProperty(apis, name);
  return new Proxy(apis, {
    get: (own, name) => {
      if (typeof name !== 'string' || name in Object.prototype) return Reflect.get(own, name) as unknown;
      if (!(name in own)) {
        if (!lacking.includes(name)) note('missing', name);
        return undefined;
      }
      const api = own[name];
      if (typeof api !== 'function') return api;
      return (...words: unknown[]): unknown => {
        note('called', name);
        return Reflect.apply(api, own, words);
      };
    },
  });
}

/** Wraps an API in the form that both platforms share: callbacks in the options, and a promise. */
function called(name: string, api: Api): (options?: Options & Record<string, unknown>) => Promise<object> | undefined {
  return (options = {}) => {
    const done = (async () => {
      await Promise.resolve();
      if (device().refuses(name)) throw new Error(`${name}:fail auth deny`);
      return { errMsg: `${name}:ok`, ...(await api(options)) };
    })().then(
      (result) => {
        options.success?.(result);
        options.complete?.(result);
        return result;
      },
      (error: unknown) => {
        const failed = { errMsg: words(error), error: 11, errorMessage: words(error), ...detailsOf(error) };
        options.fail?.(failed);
        options.complete?.(failed);
        throw new Error(failed.errMsg);
      },
    );
    // A caller who passes callbacks gets no promise.
    if (options.success ?? options.fail ?? options.complete) {
      done.catch(() => undefined);
      return undefined;
    }
    return done;
  };
}

/** What the platform says about a failure beyond its words, such as the status that Alipay reports of a request. */
function detailsOf(error: unknown): object {
  return error instanceof Error && error.cause instanceof Object ? error.cause : {};
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
