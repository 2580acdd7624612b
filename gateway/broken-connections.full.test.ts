import { setTimeout as pause } from 'node:timers/promises';
import { httpCitizenRecords } from '../src/citizen/http/http-citizen-records';
import { sendRequest } from '../src/platform/http-request.h5';
import { RECORD_NAMES } from '../src/rules/facts';
import { type GatewayUnderTest, gatewayUnderTest } from './test/gateway-under-test';
import { ONE_RENEWAL, onRecord } from './test/on-record';
import { signIn } from './test/requests';
import { type Fault, tcpProxy } from './test/tcp-proxy';

const KEY = 'first-request-key-0001';
const REQUEST = { requestKey: KEY, consents: RECORD_NAMES };

describe('Between the app and a gateway', () => {
  let gateway: GatewayUnderTest;
  let proxy: Awaited<ReturnType<typeof tcpProxy>>;
  beforeAll(async () => {
    gateway = await gatewayUnderTest();
    proxy = await tcpProxy(
      { port: 0, host: '127.0.0.1' },
      { port: Number(new URL(gateway.address).port), host: '127.0.0.1' },
    );
  });
  afterAll(async () => {
    await proxy.stop();
    await gateway.stop();
  });
  beforeEach(() => gateway.reset());

  /** The app's adapter, over the proxy. */
  const app = (timeLimit = 60_000) =>
    httpCitizenRecords({
      address: `http://127.0.0.1:${proxy.port}`,
      send: sendRequest,
      clock: () => gateway.now,
      timeLimit,
      timer: (milliseconds, run) => {
        const id = setTimeout(run, milliseconds);
        return () => clearTimeout(id);
      },
    });

  test.each<['request' | 'answer', Fault, string]>([
    ['request', 'cut', 'offline'],
    ['request', 'halved', 'offline'],
    ['answer', 'cut', 'offline'],
    ['answer', 'halved', 'offline'],
    ['answer', 'held', 'timeout'],
    ['request', 'held', 'timeout'],
  ])(
    'a start whose %s is %s counts as %s, and the same request again gives one renewal',
    async (direction, fault, failure) => {
      const { token, subject } = await signIn(gateway, 'smooth');
      proxy[direction] = fault;
      expect(await app(fault === 'held' ? 1_000 : 60_000).startVerification(token, REQUEST)).toEqual({
        ok: false,
        failure,
      });
      expect(await app().startVerification(token, REQUEST)).toMatchObject({ ok: true, value: { requestKey: KEY } });
      // What was held arrives after all.
      proxy.release();
      expect(await app().renewal(token, KEY)).toMatchObject({ ok: true, value: { requestKey: KEY } });
      expect(await onRecord(gateway, subject)).toEqual(ONE_RENEWAL);
    },
  );

  test('a start that arrives twice gives one renewal', async () => {
    const { token, subject } = await signIn(gateway, 'smooth');
    proxy.request = 'doubled';
    expect(await app().startVerification(token, REQUEST)).toMatchObject({ ok: true, value: { requestKey: KEY } });
    const starts = `select from audit where subject = $1 and action = 'start'`;
    while ((await gateway.pool.query(starts, [subject])).rowCount !== 2) await pause(5);
    expect(await onRecord(gateway, subject)).toEqual(ONE_RENEWAL);
  });
});
