import { type DestinationStream, pino, type Logger } from 'pino';
import type { Configuration } from '../configuration';

/**
 * Returns the log: a route instead of an address, no headers, no bodies, no sender. Of an error its kind and place; the
 * details of a database's error may quote values.
 */
export function createLogger(level: Configuration['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    serializers: {
      req: (request: { method: string; routeOptions?: { url?: string } }) => ({
        method: request.method,
        route: request.routeOptions?.url ?? 'none',
      }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      err: ({ name, code, stack }: { name: string; code?: string; stack?: string }) => ({
        name,
        code,
        // Without the message, which stands before the first place.
        at: stack?.split('\n').filter((line) => /^\s+at /.test(line)),
      }),
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
