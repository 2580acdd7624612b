import { Agent, request as send } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export interface Load {
  readonly method: 'GET' | 'PUT';
  readonly path: string;
  readonly token?: string;
  readonly body?: string;
}

export interface Measured {
  readonly answers: number;
  readonly answersASecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
}

/** Sends requests over so many connections that stay open, each as soon as the one before is answered. */
export function fullSpeed(
  address: string,
  next: () => Load,
  milliseconds: number,
  connections = 16,
): Promise<Measured> {
  return measured(async (ask, end) => {
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (performance.now() < end) await ask(address, next());
      }),
    );
  }, milliseconds);
}

/** Sends so many requests a second, whether or not the earlier ones are answered. */
export function paced(address: string, next: () => Load, rate: number, milliseconds: number): Promise<Measured> {
  return measured(async (ask, end) => {
    const began = performance.now();
    const asked: Promise<void>[] = [];
    while (performance.now() < end) {
      const due = ((performance.now() - began) / 1000) * rate;
      while (asked.length < due) asked.push(ask(address, next()));
      await pause(1);
    }
    await Promise.all(asked);
  }, milliseconds);
}

type Ask = (address: string, load: Load) => Promise<void>;

async function measured(run: (ask: Ask, end: number) => Promise<void>, milliseconds: number): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const times: number[] = [];
  const began = performance.now();
  await run(async (address, load) => {
    const sent = performance.now();
    await answered(agent, address, load);
    times.push(performance.now() - sent);
  }, began + milliseconds);
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return { answers: times.length, answersASecond: times.length / seconds, median: at(0.5), p99: at(0.99) };
}

/** @throws Error unless the answer is 200 or 201: a load that fails quickly measures nothing. */
export function answered(agent: Agent, address: string, { method, path, token, body }: Load): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    };
    const request = send(`${address}${path}`, { method, agent, headers }, (response) => {
      let text = '';
      response.on('data', (piece: Buffer) => (text += piece.toString()));
      response.on('end', () => {
        if (response.statusCode === 200 || response.statusCode === 201) resolve(text);
        else reject(new Error(`${method} was answered with ${response.statusCode}: ${text}`));
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}
