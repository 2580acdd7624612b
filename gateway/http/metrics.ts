import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** Labels are names out of short lists (a route, a source, an outcome), never anything of a person. */
export function createMetrics() {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  return {
    register,
    requestSeconds: new Histogram({
      name: 'gateway_request_seconds',
      help: 'Time from a request to its answer',
      labelNames: ['method', 'route', 'status'] as const,
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    registrySeconds: new Histogram({
      name: 'gateway_registry_seconds',
      help: 'Time until a registry answered, or did not',
      labelNames: ['source', 'result'] as const,
      buckets: [0.05, 0.1, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    registryOut: new Gauge({
      name: 'gateway_registry_left_alone',
      help: '1 while a registry has failed so often that it is left alone',
      labelNames: ['source'] as const,
      registers,
    }),
    concluded: new Counter({
      name: 'gateway_renewals_concluded_total',
      help: 'Verifications that this gateway concluded',
      labelNames: ['outcome'] as const,
      registers,
    }),
  };
}
