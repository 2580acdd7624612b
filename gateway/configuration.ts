import * as v from 'valibot';

/** Everything about a gateway that its surroundings decide. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** Absent: the embedded database in `dataFolder`. */
  readonly databaseUrl?: string;
  readonly dataFolder: string;
  /** True if the people are mock people, and anyone may play them. */
  readonly demonstration: boolean;
  /** Encrypts names and identity numbers where they are stored: 32 bytes. */
  readonly recordsKey: Buffer;
  /** Absent: the reference registries, in this process. */
  readonly registriesUrl?: string;
  readonly sessionMinutes: number;
  /** Of one address, in a minute. Many phones may share an address. */
  readonly requestsAMinute: number;
  /** True if a load balancer in front says who asks (`X-Forwarded-For`). */
  readonly behindProxy: boolean;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

export class InvalidConfigurationError extends Error {
  override name = 'InvalidConfigurationError';
}

/** Of no use to anyone: it is published here, and a gateway with real people does not start with it. */
const DEMONSTRATION_KEY = 'de'.repeat(32);

const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d+$/, 'is not a whole number'),
    v.transform(Number),
    v.minValue(least, `is less than ${least}`),
    v.maxValue(most, `is more than ${most}`),
  );
const onOrOff = v.pipe(
  v.picklist(['on', 'off'], 'is neither on nor off'),
  v.transform((value) => value === 'on'),
);
const address = (...protocols: readonly string[]) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `is not an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    ),
  );

const schema = v.object({
  HOST: v.optional(v.string(), '127.0.0.1'),
  PORT: v.optional(wholeNumber(0, 65_535), '8080'),
  DATABASE_URL: v.exactOptional(address('postgres:', 'postgresql:')),
  DATA_FOLDER: v.optional(v.string(), 'gateway/data'),
  DEMONSTRATION: v.optional(onOrOff, 'on'),
  RECORDS_KEY: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/i, 'is not 64 hexadecimal digits'))),
  REGISTRIES_URL: v.exactOptional(address('http:', 'https:')),
  SESSION_MINUTES: v.optional(wholeNumber(1, 1440), '30'),
  REQUESTS_A_MINUTE: v.optional(wholeNumber(1, 10_000_000), '6000'),
  BEHIND_PROXY: v.optional(onOrOff, 'off'),
  LOG_LEVEL: v.optional(
    v.picklist(['silent', 'error', 'warn', 'info', 'debug'], 'is not silent, error, warn, info or debug'),
    'info',
  ),
});

/**
 * Reads the configuration from environment variables; an empty one counts as not set.
 * @throws InvalidConfigurationError that names everything wrong at once, and quotes no value: some are secrets.
 */
export function configurationFrom(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = v.safeParse(schema, set);
  const wrong = (parsed.issues ?? []).map((issue) => `${String(issue.path?.[0]?.key)} ${issue.message}`);
  if (set['DEMONSTRATION'] === 'off') {
    for (const name of ['DATABASE_URL', 'RECORDS_KEY', 'REGISTRIES_URL'])
      if (set[name] === undefined) wrong.push(`${name} is not set, and only a demonstration has a default for it`);
    if (set['RECORDS_KEY'] === DEMONSTRATION_KEY) wrong.push('RECORDS_KEY is the published one of the demonstration');
  }
  if (!parsed.success || wrong.length > 0) throw new InvalidConfigurationError(wrong.join('\n'));
  const { output } = parsed;
  return {
    host: output.HOST,
    port: output.PORT,
    ...(output.DATABASE_URL === undefined ? {} : { databaseUrl: output.DATABASE_URL }),
    dataFolder: output.DATA_FOLDER,
    demonstration: output.DEMONSTRATION,
    recordsKey: Buffer.from(output.RECORDS_KEY ?? DEMONSTRATION_KEY, 'hex'),
    ...(output.REGISTRIES_URL === undefined ? {} : { registriesUrl: output.REGISTRIES_URL }),
    sessionMinutes: output.SESSION_MINUTES,
    requestsAMinute: output.REQUESTS_A_MINUTE,
    behindProxy: output.BEHIND_PROXY,
    logLevel: output.LOG_LEVEL,
  };
}
