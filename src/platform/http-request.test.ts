import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Taro from '@tarojs/taro';
import type { HttpRequest } from './http-request';
import { sendRequest as inMiniProgram } from './http-request';
import { sendRequest as inBrowser } from './http-request.h5';

const REQUEST: HttpRequest = {
  method: 'PUT',
  url: 'https://records.invalid/v1/me/renewals/key',
  headers: { authorization: 'Bearer token' },
  body: '{"consents":[]}',
  timeLimit: 10_000,
  sizeLimit: 100,
};

/** Makes the platform's request succeed or fail with this. */
function platform(kind: 'success' | 'fail', reply: object): unknown[] {
  const asked: unknown[] = [];
  Object.assign(Taro, {
    request: (options: unknown) => {
      asked.push(options);
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- the platforms do so
      return kind === 'success' ? Promise.resolve(reply) : Promise.reject(reply);
    },
  });
  return asked;
}

describe('In the mini-programs', () => {
  test('a request is passed on with its limit, and its answer is left as text', async () => {
    const asked = platform('success', { statusCode: 200, header: { ETag: '"1"', Age: 3 }, data: '{"a":1}' });
    expect(await inMiniProgram(REQUEST)).toEqual({
      type: 'answered',
      status: 200,
      headers: { etag: '"1"', age: '3' },
      body: '{"a":1}',
    });
    expect(asked).toEqual([
      {
        method: 'PUT',
        url: REQUEST.url,
        header: REQUEST.headers,
        data: REQUEST.body,
        timeout: 10_000,
        dataType: 'text',
        responseType: 'text',
      },
    ]);
  });

  test.each([
    ['without a body', { statusCode: 204, header: {} }, { type: 'answered', status: 204, headers: {}, body: '' }],
    [
      'that the platform has parsed nevertheless',
      { statusCode: 200, header: {}, data: { a: 1 } },
      { type: 'answered', status: 200, headers: {}, body: '{"a":1}' },
    ],
    ['that is too long', { statusCode: 200, header: {}, data: 'x'.repeat(101) }, { type: 'unreadable' }],
  ])('an answer %s', async (_, reply, outcome) => {
    platform('success', reply);
    expect(await inMiniProgram(REQUEST)).toEqual(outcome);
  });

  test.each([
    ['WeChat without a network', { errMsg: 'request:fail net::ERR_INTERNET_DISCONNECTED' }, { type: 'offline' }],
    ['WeChat in the background', { errMsg: 'request:fail interrupted' }, { type: 'offline' }],
    ['WeChat after the limit', { errMsg: 'request:fail timeout' }, { type: 'timeout' }],
    ['Alipay without a network', { error: 12, errorMessage: '网络出错' }, { type: 'offline' }],
    ['Alipay after the limit', { error: 13, errorMessage: '超时' }, { type: 'timeout' }],
    ['Alipay with an answer that it cannot decode', { error: 14 }, { type: 'unreadable' }],
    ['Alipay with a status that it does not name', { error: 19 }, { type: 'unreadable' }],
    [
      'Alipay with a status',
      { error: 19, status: 403, headers: { 'Content-Type': 'application/problem+json' }, data: '{}' },
      { type: 'answered', status: 403, headers: { 'content-type': 'application/problem+json' }, body: '{}' },
    ],
    [
      'Alipay with nothing but 304',
      { error: 19, status: 304 },
      { type: 'answered', status: 304, headers: {}, body: '' },
    ],
    ['a platform that says nothing', {}, { type: 'offline' }],
  ])('a failure of %s', async (_, failed, outcome) => {
    platform('fail', failed);
    expect(await inMiniProgram(REQUEST)).toEqual(outcome);
  });
});

describe('In a browser', () => {
  let respond: (response: ServerResponse) => void;
  const server = createServer((_, response) => {
    respond(response);
  });
  let request: HttpRequest;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    request = { ...REQUEST, url: `http://localhost:${String((server.address() as AddressInfo).port)}/` };
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('an answer is read with its status and headers', async () => {
    respond = (response) => response.writeHead(403, { 'Retry-After': '3' }).end('不行');
    expect(await inBrowser(request)).toMatchObject({
      type: 'answered',
      status: 403,
      headers: { 'retry-after': '3' },
      body: '不行',
    });
  });

  test('an answer of exactly the size allowed is read, and one byte more is not', async () => {
    respond = (response) => response.end('x'.repeat(100));
    expect(await inBrowser(request)).toMatchObject({ type: 'answered', body: 'x'.repeat(100) });
    respond = (response) => response.end('x'.repeat(101));
    expect(await inBrowser(request)).toEqual({ type: 'unreadable' });
  });

  test('an answer that does not end in time is a timeout, also after it has begun', async () => {
    respond = () => undefined;
    expect(await inBrowser({ ...request, timeLimit: 20 })).toEqual({ type: 'timeout' });
    respond = (response) => response.writeHead(200).write('{');
    expect(await inBrowser({ ...request, timeLimit: 20 })).toEqual({ type: 'timeout' });
  });

  test('a connection that breaks, and one that never comes about, is offline', async () => {
    respond = (response) => response.destroy();
    expect(await inBrowser(request)).toEqual({ type: 'offline' });
    respond = (response) => {
      response.writeHead(200, { 'content-length': '50' }).write('{');
      setTimeout(() => response.destroy(), 20);
    };
    expect(await inBrowser(request)).toEqual({ type: 'offline' });
    expect(await inBrowser({ ...request, url: 'http://localhost:1/' })).toEqual({ type: 'offline' });
  });
});
