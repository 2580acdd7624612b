import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { PEOPLE } from '../../src/citizen/mock/people';
import type { GatewayUnderTest } from './gateway-under-test';
import { type Node, type Operation, operations } from './openapi';

/**
 * Requests made from docs/api/openapi.yaml: what each operation takes, and every way to get it wrong. Every answer must be
 * one that the document has for that operation.
 */

export interface Request {
  /** The operation that it is made for. */
  readonly operationId: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Values that a request may have by right, or that lead to somebody else's. */
export interface Known {
  readonly tokens: readonly string[];
  readonly forged: readonly string[];
  readonly requestKeys: readonly string[];
}

/** Returns values that fit a schema of a request. */
function fitting(schema: Node): fc.Arbitrary<unknown> {
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  if (schema['type'] === 'array')
    return fc.array(fitting(schema['items'] as Node), { maxLength: Number(schema['maxItems'] ?? 5) });
  if (schema['type'] === 'object') {
    const properties = Object.entries(schema['properties'] as Record<string, Node>);
    return fc.record(Object.fromEntries(properties.map(([name, inner]) => [name, fitting(inner)])));
  }
  const length = { minLength: Number(schema['minLength'] ?? 0), maxLength: Number(schema['maxLength'] ?? 100) };
  return fc.oneof(fc.constantFrom(...PEOPLE.map(({ id }) => id)), fc.string({ ...length, unit: 'binary' }));
}

/** Returns bodies: fitting ones, ones with a field too many, too few or of another type, any JSON, and no JSON at all. */
function bodies({ request }: Operation): fc.Arbitrary<string> {
  const good =
    request === undefined
      ? fc.constant({})
      : fc.oneof(fc.constantFrom(...(request['examples'] as object[])), fitting(request));
  const changed = fc
    .tuple(good, fc.string(), fc.jsonValue())
    .map(([value, name, other]) => JSON.stringify({ ...(value as object), [name]: other }));
  const replaced = fc
    .tuple(good, fc.jsonValue())
    .map(([value, other]) =>
      JSON.stringify(Object.fromEntries(Object.keys(value as object).map((key) => [key, other]))),
    );
  const cut = good.chain((value) => {
    const text = JSON.stringify(value);
    return fc.nat({ max: text.length }).map((length) => text.slice(0, length));
  });
  return fc.oneof(
    { weight: 10, arbitrary: good.map((value) => JSON.stringify(value)) },
    changed,
    replaced,
    cut,
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', 'null', '{"__proto__":{}}', '{"constructor":{"prototype":{}}}', '\uFEFF{}', '['.repeat(5000)),
    fc.constant('x'.repeat(20_000)),
  );
}

const line = fc.string({ unit: fc.constantFrom(...Array.from('abc019-_.,;:/=+*%"\'\\ {}[]<>?&#é')) });

/** Returns requests to one operation, from flawless to senseless. */
function requests(known: Known): fc.Arbitrary<Request> {
  const mostly = <T>(right: fc.Arbitrary<T>, wrong: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 8, arbitrary: right }, { weight: 1, arbitrary: wrong });
  return fc.constantFrom(...operations).chain((operation) =>
    fc.record({
      operationId: fc.constant(operation.operationId),
      method: mostly(
        fc.constant(operation.method),
        fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'),
      ),
      url: fc
        .tuple(
          mostly(
            fc.constantFrom(...known.requestKeys),
            fc.oneof(line.map(encodeURIComponent), line, fc.constantFrom('%zz', '.', '..', '%2E%2e')),
          ),
          mostly(
            fc.constant(''),
            line.map((text) => `?${text}`),
          ),
          mostly(fc.constant(''), fc.constantFrom('/', '/..', '//', '/%2e%2e', ';a=b')),
        )
        .map(([key, query, end]) => operation.path.replace('{requestKey}', key) + end + query),
      headers: fc.record(
        {
          authorization: mostly(
            // Signing out for good would end the test of everything else.
            fc
              .constantFrom(...(operation.operationId === 'signOut' ? known.forged : known.tokens))
              .map((token) => `Bearer ${token}`),
            fc.oneof(
              fc.constantFrom(...known.forged).map((token) => `Bearer ${token}`),
              line,
            ),
          ),
          'content-type': mostly(
            fc.constant('application/json'),
            fc.oneof(
              fc.constantFrom('text/plain', 'application/xml', 'multipart/form-data', 'application/json; charset=x'),
              line,
            ),
          ),
          'if-none-match': line,
          'content-encoding': fc.constantFrom('gzip', 'identity'),
          'x-forwarded-for': line,
          accept: line,
        },
        { requiredKeys: ['authorization', 'content-type'] },
      ),
      body: bodies(operation),
    }),
  );
}

const ajv = new Ajv2020({ strict: false, validateFormats: false });

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Returns what is wrong with an answer to a request; empty if the document has one like it. */
function flawIn({ operationId, method, url }: Request, { statusCode, headers, body }: Answer): string {
  const operation = operations.find((each) => each.operationId === operationId);
  if (operation === undefined) return 'an operation that the document lacks';
  // Another method or address may meet no operation: the answer is then a problem, whichever.
  const isOther = method !== operation.method || !sameRoute(operation, url);
  const problem = operation.responses['429'];
  const expected = isOther && statusCode >= 400 ? problem : operation.responses[statusCode];
  if (statusCode >= 500) return `${statusCode}`;
  if (isOther && statusCode < 400) return '';
  if (expected === undefined) return `the document has no ${statusCode}`;
  if (expected === null) return body === '' ? '' : `a body with ${statusCode}`;
  if (method === 'HEAD') return '';
  const mediaType = String(headers['content-type']).split(';')[0];
  if (mediaType !== expected.mediaType) return `${mediaType} with ${statusCode}`;
  return ajv.validate(expected.schema, JSON.parse(body)) ? '' : ajv.errorsText();
}

function sameRoute({ path }: Operation, url: string): boolean {
  // One dot or two are no key: they lead to the path above.
  const pattern = path.replace('{requestKey}', '(?!(?:\\.|%2[eE]){1,2}(?:[/?#]|$))[^/?#;\\\\]+');
  return new RegExp(`^${pattern}([?#].*)?$`, 's').test(url);
}

/** Sends so many requests. Returns how many succeeded, and how many renewals they began. */
export async function sendBadInput(
  gateway: GatewayUnderTest,
  known: Known,
  numRuns: number,
): Promise<{ succeeded: number; begun: number }> {
  let succeeded = 0;
  let begun = 0;
  await fc.assert(
    fc.asyncProperty(requests(known), async (request) => {
      const { method, url, headers, body } = request;
      const answer = await gateway.app.inject({ method: method as 'GET', url, headers, payload: body });
      const flaw = flawIn(request, answer);
      if (flaw !== '') throw new Error(flaw);
      if (answer.statusCode < 300) succeeded += 1;
      if (request.operationId === 'startVerification' && answer.statusCode === 201) begun += 1;
    }),
    { numRuns, endOnFailure: false },
  );
  return { succeeded, begun };
}
