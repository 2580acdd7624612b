import { configurationFrom, InvalidConfigurationError } from './configuration';

const REAL = {
  DEMONSTRATION: 'off',
  DATABASE_URL: 'postgresql://gateway@database/records',
  RECORDS_KEY: '0123456789abcdef'.repeat(4),
  REGISTRIES_URL: 'https://registries.example',
};

function messageFor(environment: Record<string, string | undefined>): string {
  try {
    configurationFrom(environment);
    return 'valid';
  } catch (error) {
    if (error instanceof InvalidConfigurationError) return error.message;
    throw error;
  }
}

test('without any variable a gateway is a demonstration that only this machine can reach', () => {
  expect(configurationFrom({})).toMatchObject({ demonstration: true, host: '127.0.0.1', port: 8080 });
});

test('an empty variable counts as not set', () => {
  expect(configurationFrom({ PORT: '' }).port).toBe(8080);
});

test('a gateway with real people starts with an address, registries and a key of its own', () => {
  expect(configurationFrom(REAL)).toMatchObject({ demonstration: false, databaseUrl: REAL.DATABASE_URL });
});

test.each(['DATABASE_URL', 'RECORDS_KEY', 'REGISTRIES_URL'] as const)(
  'a gateway with real people has no default for %s',
  (name) => {
    expect(messageFor({ ...REAL, [name]: undefined })).toMatch(new RegExp(`^${name} is not set`));
  },
);

test('a gateway with real people refuses the published key', () => {
  expect(messageFor({ ...REAL, RECORDS_KEY: 'de'.repeat(32) })).toMatch(/published/);
});

test.each([
  ['PORT', 'eighty', 'is not a whole number'],
  ['PORT', '70000', 'is more than 65535'],
  ['DATABASE_URL', 'mysql://somewhere', 'is not an address that begins with postgres:// or postgresql://'],
  ['DEMONSTRATION', 'yes', 'is neither on nor off'],
  ['RECORDS_KEY', 'secret', 'is not 64 hexadecimal digits'],
  ['SESSION_MINUTES', '0', 'is less than 1'],
  ['LOG_LEVEL', 'loud', 'is not silent, error, warn, info or debug'],
])('%s=%s is named with what is wrong, and not quoted', (name, value, wrong) => {
  expect(messageFor({ [name]: value })).toBe(`${name} ${wrong}`);
});

test('everything wrong is named at once', () => {
  expect(messageFor({ PORT: 'x', LOG_LEVEL: 'x' }).split('\n')).toHaveLength(2);
});
