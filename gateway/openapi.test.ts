import { createConfig, lintFromString } from '@redocly/openapi-core';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import {
  peopleSchema,
  problemSchema,
  sessionRequestSchema,
  verificationRequestSchema,
} from '../src/citizen/http/contract';
import { requestKeySchema, RESULT_SCHEMAS } from '../src/citizen/result-schemas';
import { OPENAPI_FILE, openapiText, operations, schemaCalled } from './test/openapi';

/** What explains a value without limiting it, or limits it by a check that JSON Schema cannot express. */
const EXPLAINS = ['title', 'description', 'examples', 'format', 'discriminator', '$schema'];
const SAFE = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];

/** Returns what a schema accepts, without explanations, so that the document's can be compared with the code's. */
function shape(value: unknown, isSchema = true): unknown {
  if (Array.isArray(value)) return value.map((each) => shape(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, limit]) => !isSchema || !(EXPLAINS.includes(key) || SAFE.includes(limit as number)))
      // The values of an enumeration give their own type.
      .filter(([key]) => !isSchema || key !== 'type' || !('enum' in value))
      .map(([key, inner]) => [key, shape(inner, !(isSchema && key === 'properties'))]),
  );
}

function fromCode(schema: GenericSchema): unknown {
  return shape(toJsonSchema(schema, { errorMode: 'ignore' }));
}

describe('docs/api/openapi.yaml', () => {
  test.each<[string, GenericSchema]>([
    ['SessionRequest', sessionRequestSchema],
    ['Session', RESULT_SCHEMAS.signIn],
    ['VerificationRequest', verificationRequestSchema],
    ['PermitRecords', RESULT_SCHEMAS.permitRecords],
    ['Renewal', RESULT_SCHEMAS.renewal],
    ['RequestKey', requestKeySchema],
    ['Problem', problemSchema],
    ['People', peopleSchema],
  ])('describes %s as the schema in the code does', (name, schema) => {
    expect(shape(schemaCalled(name))).toEqual(fromCode(schema));
  });

  test('names each operation of the port once', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids.filter((id) => id !== 'people').sort()).toEqual(Object.keys(RESULT_SCHEMAS).sort());
  });

  test('gives every failure as a problem', () => {
    for (const { responses } of operations)
      for (const [status, body] of Object.entries(responses))
        if (Number(status) >= 400) expect(body?.mediaType).toBe('application/problem+json');
  });

  test('has no finding of Redocly’s recommended rules', async () => {
    const config = await createConfig({ extends: ['recommended'], rules: { 'no-server-example.com': 'off' } });
    const findings = await lintFromString({ source: openapiText, absoluteRef: OPENAPI_FILE, config });
    expect(findings.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
  });
});
