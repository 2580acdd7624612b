import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { differencesFromTemporal } from './cases/calendar-against-temporal';
import { calendarDigest } from './cases/calendar-digest';

/** Runs in plain Node, optionally in another time zone: Jest would make the five million dates ten times slower. */
async function inNode(program: string, zone = 'UTC'): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--eval', program], {
    cwd: join(__dirname, '../..'),
    env: { ...process.env, TZ: zone },
  });
  return stdout.trim();
}

describe('The calendar from 1900 to 2199', () => {
  it('agrees with Temporal on every day and up to 24 months before and after it', async () => {
    const differences = await inNode(`console.log(JSON.stringify(
      require('./src/rules/cases/calendar-against-temporal.ts').differencesFromTemporal()))`);
    expect(JSON.parse(differences) as ReturnType<typeof differencesFromTemporal>).toEqual([]);
  }, 120_000);
});

describe('The calendar in another time zone of the device', () => {
  const zones = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'America/Sao_Paulo', 'Pacific/Apia'];

  it.each([
    ['with Intl', '', 'object'],
    ['without Intl, as in WeChat on Android', 'delete globalThis.Intl;', 'undefined'],
  ])(
    'gives the same results, %s',
    async (_, before, intl) => {
      const digest = String(calendarDigest());
      const program = `${before} const { calendarDigest } = require('./src/rules/cases/calendar-digest.ts');
      console.log([calendarDigest(), new Date(0).getTimezoneOffset(), typeof Intl].join())`;
      const digests = await Promise.all(zones.map((zone) => inNode(program, zone)));
      // The second figure, minutes behind UTC on 1970-01-01, proves that the zone took effect.
      expect(digests).toEqual(['0', '-480', '480', '180', '660'].map((offset) => `${digest},${offset},${intl}`));
    },
    120_000,
  );
});
