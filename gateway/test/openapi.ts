import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A JSON Schema, or any other object of the document. */
export type Node = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  readonly request?: Node;
  /** By status; `null` for an answer without a body. */
  readonly responses: Readonly<Record<string, { readonly mediaType: string; readonly schema: Node } | null>>;
}

export const OPENAPI_FILE = join(__dirname, '../../docs/api/openapi.yaml');
export const openapiText = readFileSync(OPENAPI_FILE, 'utf8');
const document = parse(openapiText) as Node;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function at(path: string): unknown {
  return path
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (isNode(node) ? node[key.replace('~1', '/')] : undefined), document);
}

/** Returns the value with every `$ref` replaced by what it names. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (!isNode(value)) return value;
  if (typeof value['$ref'] === 'string') return resolved(at(value['$ref']));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner)]));
}

export function schemaCalled(name: string): Node {
  return resolved(at(`#/components/schemas/${name}`)) as Node;
}

const METHODS = ['get', 'put', 'post', 'delete'];

function bodyOf(holder: Node): { mediaType: string; schema: Node } | null {
  const content = holder['content'];
  if (!isNode(content)) return null;
  const [entry] = Object.entries(content);
  if (entry === undefined) return null;
  return { mediaType: entry[0], schema: (entry[1] as { schema: Node }).schema };
}

export const operations: readonly Operation[] = Object.entries(
  resolved(document['paths']) as Record<string, Node>,
).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => METHODS.includes(method))
    .map(([method, value]) => {
      const operation = value as { operationId: string; requestBody?: Node; responses: Record<string, Node> };
      const request = operation.requestBody === undefined ? null : bodyOf(operation.requestBody);
      return {
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path,
        ...(request === null ? {} : { request: request.schema }),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [status, bodyOf(response)]),
        ),
      };
    }),
);
