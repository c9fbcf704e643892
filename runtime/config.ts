import { z } from 'zod';
import type { OfficeHours } from '../domain/deadlines/office-hours.ts';

const text = z.string().min(1);
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a URL that begins with postgres://' });
const port = z.coerce.number({ error: 'must be a number' }).int().min(1).max(65_535);
const megabytes = z.coerce.number({ error: 'must be a number' }).int().min(1).max(1_000_000);
const hostAndPort = z.string().regex(/^[^\s/:]+:\d+$/, 'must be host:port');
const noticeHours = z.string().refine((written) => written === 'always' || officeHoursIn(written) !== null, {
  error: 'must be always, or two times like 08:00-17:00, the earlier first',
});
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
  PUBLIC_UPLOAD_MB_PER_DAY: megabytes.default(2048),
  DATA_DIR: text.default('.data'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  NOTICE_HOURS: noticeHours.default('08:00-17:00'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be a URL that begins with smtp:// or smtps://' }).optional(),
  MAIL_FROM: z.string().regex(/@/, 'must be a mail address, or a name and a mail address in angle brackets').optional(),
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
  SECRET_MARK_KEY: key32.optional(),
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
  const config = parsed.data;
  const needed = config.SMTP_URL === undefined ? [] : (['MAIL_FROM', 'PUBLIC_URL'] as const);
  const missing = needed.filter((key) => config[key] === undefined);
  if (missing.length > 0) throw new ConfigError(missing.map((key) => `${key}: is needed for mail (SMTP_URL is set)`));
  return Object.freeze(config);
}

/** The hours written as NOTICE_HOURS; null = at any hour. */
export function noticeHoursOf({ NOTICE_HOURS }: Pick<Config, 'NOTICE_HOURS'>): OfficeHours | null {
  return officeHoursIn(NOTICE_HOURS);
}

function officeHoursIn(written: string): OfficeHours | null {
  const [, fromHour, fromMinute, toHour, toMinute] =
    /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(written) ?? [];
  if (fromHour === undefined) return null;
  const hours = { from: Number(fromHour) + Number(fromMinute) / 60, to: Number(toHour) + Number(toMinute) / 60 };
  return hours.from < hours.to ? hours : null;
}
