// `npm run bench:gateway`: how many reads and renewals a gateway carries, beside what Fastify and pg carry by themselves.
import { parseArgs } from 'node:util';
import { goal, goalsMissed } from '../../../test/bench/measuring';
import { testDatabase, testPGlite } from '../test-database';
import { bareRoute } from './ceiling';
import type { Measured } from './load';
import { machine } from './machine';
import { type GatewayMeasured, measureGateway } from './measure-gateway';

const HELP = `npm run bench:gateway -- [--people 10000,100000] [--seconds 3] [--rounds 3] [--renewals 500] [--without-embedded]

Reads and renewals with so many people on record, on the embedded database and on an installed PostgreSQL. Each figure is
the median of the rounds. Absolute ones hold for a machine that does nothing else: its load stands beside them.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      people: { type: 'string', default: '10000,100000' },
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '3' },
      renewals: { type: 'string', default: '500' },
      'without-embedded': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const wanted = {
    people: values.people.split(',').map(Number),
    milliseconds: Number(values.seconds) * 1000,
    rounds: Number(values.rounds),
    renewals: Number(values.renewals),
  };
  console.log(`Before: ${machine()}`);
  const bare = await bareRoute(wanted.milliseconds);
  console.log(`A bare route of Fastify: ${shown(bare)}`);
  if (!values['without-embedded']) {
    const embedded = await measureGateway(await testPGlite(), { ...wanted, people: wanted.people.slice(0, 1) });
    report('The embedded database', embedded);
  }
  const database = await testDatabase();
  if (database.name === 'PGlite') {
    await database.stop();
    console.log('No PostgreSQL is installed: its goals are not measured.');
    return;
  }
  const server = await measureGateway(database, wanted);
  report('PostgreSQL', server);
  console.log(`After: ${machine()}`);
  compare(bare, server);
  process.exitCode = goalsMissed() === 0 ? 0 : 1;
}

function report(database: string, measured: GatewayMeasured): void {
  const { reads, renewals, renewalProcessorTime, bareSelects, memory } = measured;
  console.log(`\n${database}`);
  for (const { people, atHalf, ...full } of reads)
    console.log(
      `  reads, ${people} people: ${shown(full)}; at half of that: ${shown(atHalf)}; the gateway takes ${full.processorTime.toFixed(2)} ms of a processor for one`,
    );
  console.log(
    `  whole renewals: ${renewals.toFixed(1)} a second; ${renewalProcessorTime.toFixed(1)} ms of a processor each`,
  );
  console.log(`  bare selects over pg: ${bareSelects.toFixed(0)} a second`);
  console.log(`  memory of the gateway: ${memory.toFixed(0)} MB\n`);
}

function compare(bare: Measured, { reads, renewals, memory }: GatewayMeasured): void {
  const [few, many] = [reads[0], reads.at(-1)];
  if (few === undefined || many === undefined) return;
  const share = few.answersASecond / bare.answersASecond;
  goal('reads against a bare route of Fastify', share.toFixed(2), share >= 0.1, '>= 0.1');
  const growth = many.atHalf.p99 / few.atHalf.p99;
  goal(
    `p99 of reads at half speed, ${many.people} people against ${few.people}`,
    `${growth.toFixed(2)} times`,
    growth <= 1.5,
    '<= 1.5',
  );
  goal('memory of the gateway', `${memory.toFixed(0)} MB`, memory <= 200, '<= 200 MB');
  goal('reads a second', few.answersASecond.toFixed(0), few.answersASecond >= 1500, '>= 1500');
  goal('p99 of reads at half speed', `${few.atHalf.p99.toFixed(1)} ms`, few.atHalf.p99 <= 25, '<= 25 ms');
  goal('whole renewals a second', renewals.toFixed(1), renewals >= 100, '>= 100');
}

function shown({ answersASecond, median, p99 }: Measured): string {
  return `${answersASecond.toFixed(0)} a second, median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
