import { randomBytes } from 'node:crypto';
import { PEOPLE } from '../../src/citizen/mock/people';
import { sendBadInput } from './bad-input';
import { type GatewayUnderTest, gatewayUnderTest } from './gateway-under-test';
import { readRecords, signIn, signOut } from './requests';

/** Defines the test that so many requests, most of them bad, do no harm. */
export function badInputTest(runs: number): void {
  let gateway: GatewayUnderTest;
  beforeAll(async () => {
    gateway = await gatewayUnderTest();
  });
  afterAll(() => (gateway as GatewayUnderTest | undefined)?.stop());

  test(`each of ${runs} requests, most of them bad, is answered as the contract says and changes nothing else`, async () => {
    await gateway.reset();
    const bystander = await signIn(gateway, 'moved');
    const before = (await readRecords(gateway, bystander.token)).text;
    const over = await signIn(gateway, 'overdue');
    await signOut(gateway, over.token);
    const tokens = [];
    for (const id of ['smooth', 'last-day', 'too-early', 'mismatch'] as const)
      tokens.push((await signIn(gateway, id)).token);

    const { begun, succeeded } = await sendBadInput(
      gateway,
      {
        tokens,
        forged: [over.token, randomBytes(32).toString('base64url'), bystander.subject, `${bystander.token}x`],
        requestKeys: ['first-request-key-0001', 'second-request-key-0002', 'mock-renewal-under-review'],
      },
      runs,
    );

    expect((await readRecords(gateway, bystander.token)).text).toBe(before);
    const { rows } = await gateway.pool.query<{ count: number }>(
      `select count(*) from renewals where state = 'checking'`,
    );
    expect(rows).toEqual([{ count: begun }]);
    // Two of the four may renew. Were every request bad, nothing would be shown.
    expect(begun).toBeLessThanOrEqual(2);
    expect(succeeded).toBeGreaterThan(runs / 10);
    const log = gateway.log.join('');
    for (const { name, identityNumber } of PEOPLE)
      expect([log.includes(name), log.includes(identityNumber)]).toEqual([false, false]);
    expect(gateway.log.filter((line) => line.includes('request failed'))).toEqual([]);
  });
}
