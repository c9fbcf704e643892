import { z } from 'zod';

const text = z.string().min(1);
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a URL that begins with postgres://' });
const port = z.coerce.number({ error: 'must be a number' }).int().min(1).max(65_535);
const hostAndPort = z.string().regex(/^[^\s/:]+:\d+$/, 'must be host:port');
const key32 = z.string().regex(/^[0-9a-f]{64}$/i, 'must be 32 bytes written as 64 hexadecimal digits');

/**
 * Every setting of the program, in the order of `.env.example`. Nothing else reads the environment.
 * Optional ones left out are supplied by the supervisor of `npm start` or kept as files in DATA_DIR/secrets.
 */
export const ConfigSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: text.default('127.0.0.1'),
  PORT: port.default(8080),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be a URL that begins with http:// or https://' }).optional(),
  TRUST_PROXY: z.stringbool({ error: 'must be true or false' }).default(false),
  DATA_DIR: text.default('.data'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_URL_API: postgresUrl.optional(),
  DATABASE_URL_WORKER: postgresUrl.optional(),
  DATABASE_URL_VAULT: postgresUrl.optional(),
  TEMPORAL_ADDRESS: hostAndPort.optional(),
  TEMPORAL_NAMESPACE: text.default('default'),
  TEMPORAL_TASK_QUEUE: text.default('tiep-thu'),
  TEMPORAL_CLI_PATH: text.optional(),
  TEMPORAL_TEST_SERVER_PATH: text.optional(),
  SECRET_API_PASSWORD: text.optional(),
  SECRET_WORKER_PASSWORD: text.optional(),
  SECRET_VAULT_PASSWORD: text.optional(),
  SECRET_RECEIPT_KEY: key32.optional(),
  SECRET_PAYLOAD_KEY: key32.optional(),
  SECRET_CONTENT_KEY: key32.optional(),
  SECRET_SESSION_KEY: key32.optional(),
  SECRET_VAULT_PUBLIC_KEY: text.optional(),
  SECRET_VAULT_PRIVATE_KEY: text.optional(),
});

/** The settings a process runs with; frozen, passed in, never read again from the environment. */
export type Config = Readonly<z.infer<typeof ConfigSchema>>;

/** The environment does not describe a runnable program; `problems` names every faulty setting, not only the first. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings cannot be used: ${problems.join('; ')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/**
 * Decides the settings from an environment record. An empty value counts as left out, so that a copied
 * `.env.example` changes nothing. Throws ConfigError with all problems; values are never repeated in them.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.keys(ConfigSchema.shape).flatMap((key) => (env[key] ? [[key, env[key]] as const] : []));
  const parsed = ConfigSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  return Object.freeze(parsed.data);
}
