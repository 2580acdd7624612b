import { availableParallelism, cpus, loadavg } from 'node:os';

/** Returns what absolute figures depend on: the processors, and how many processes wanted them in the last minute. */
export function machine(): string {
  const [load = NaN] = loadavg();
  return `${availableParallelism()} processors (${cpus()[0]?.model ?? 'unknown'}), load ${load.toFixed(1)}, Node ${process.versions.node}`;
}
