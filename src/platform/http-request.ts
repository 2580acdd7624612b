import Taro from '@tarojs/taro';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Must hold nothing secret: addresses end up in logs. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds, from the first byte sent to the last received. */
  readonly timeLimit: number;
  /** The longest body that is accepted, in bytes; in the mini-programs in characters. */
  readonly sizeLimit: number;
}

export type HttpOutcome =
  | {
      readonly type: 'answered';
      readonly status: number;
      /** By lower-case name. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  /** No connection, or it broke: the request may or may not have arrived. */
  | { readonly type: 'offline' }
  | { readonly type: 'timeout' }
  /** Something answered, but too long, or in a form that the platform does not pass on. */
  | { readonly type: 'unreadable' };

/** Sends one request, once, without cookies and without a cache. Never rejects. */
export type SendRequest = (request: HttpRequest) => Promise<HttpOutcome>;

/** What the platforms pass on: WeChat of every answer, Alipay also of a failure. */
interface Reply {
  readonly statusCode?: number;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** A failed request, as WeChat (`errMsg`) and Alipay (`error`, for an HTTP status also `status`) report it. */
interface Failed {
  readonly errMsg?: string;
  readonly error?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** Alipay's codes. */
const TIMEOUT = 13;
const UNREADABLE = [14, 19];

export const sendRequest: SendRequest = ({ method, url, headers, body, timeLimit, sizeLimit }) =>
  Taro.request({
    method,
    url,
    header: headers,
    timeout: timeLimit,
    // Text that is not JSON stays text: the adapter parses it.
    dataType: 'text',
    responseType: 'text',
    ...(body === undefined ? {} : { data: body }),
  }).then(
    (reply: Reply) => answered(reply, sizeLimit),
    (failed: unknown) => outcomeOf((failed ?? {}) as Failed, sizeLimit),
  );

function answered({ statusCode = 0, header = {}, data = '' }: Reply, sizeLimit: number): HttpOutcome {
  const body = typeof data === 'string' ? data : JSON.stringify(data);
  if (body.length > sizeLimit) return { type: 'unreadable' };
  const headers = Object.fromEntries(
    Object.entries(header).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  return { type: 'answered', status: statusCode, headers, body };
}

function outcomeOf({ errMsg = '', error, status, headers, data }: Failed, sizeLimit: number): HttpOutcome {
  // Alipay treats every status but 2xx as a failure.
  if (typeof status === 'number' && status >= 100) {
    return answered({ statusCode: status, header: headers ?? {}, data: data ?? '' }, sizeLimit);
  }
  if (error === TIMEOUT || /time.?out/i.test(errMsg)) return { type: 'timeout' };
  return { type: error !== undefined && UNREADABLE.includes(error) ? 'unreadable' : 'offline' };
}
