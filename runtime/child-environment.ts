import { type Config, ConfigSchema } from './config.ts';
import type { DatabaseUrls } from './database-urls.ts';

type Environment = Record<string, string | undefined>;

// Least privilege: neither part is told the migrator's address, and each only the database roles it acts under.
const SHARED = ['DATA_DIR', 'LOG_LEVEL', 'TEMPORAL_NAMESPACE', 'TEMPORAL_TASK_QUEUE'] as const;
const KEYS = ['SECRET_RECEIPT_KEY', 'SECRET_PAYLOAD_KEY', 'SECRET_CONTENT_KEY', 'SECRET_VAULT_PUBLIC_KEY'] as const;
const WORKER_ONLY = ['PUBLIC_URL', 'NOTICE_HOURS', 'SMTP_URL', 'MAIL_FROM'] as const;
const API_ONLY = [
  'HOST',
  'PORT',
  'PUBLIC_URL',
  'TRUST_PROXY',
  'PUBLIC_UPLOAD_MB_PER_DAY',
  'SECRET_MARK_KEY',
  'SECRET_SESSION_KEY',
] as const;

/**
 * Decides what API and worker are told: the inherited environment without any setting of ours, then exactly the
 * settings each needs. What opens the vault of identities is given to neither. Keys left out of the settings they read from DATA_DIR/secrets themselves.
 */
export function childEnvironments(
  inherited: Readonly<Environment>,
  config: Config,
  servers: { databases: DatabaseUrls; temporalAddress: string },
): { api: Environment; worker: Environment } {
  const neutral = Object.fromEntries(Object.entries(inherited).filter(([key]) => !(key in ConfigSchema.shape)));
  const pick = (keys: readonly (keyof Config)[]): Environment =>
    Object.fromEntries(keys.map((key) => [key, config[key] === undefined ? undefined : String(config[key])]));
  const common = {
    ...neutral,
    ...pick([...SHARED, ...KEYS]),
    NODE_ENV: inherited['NODE_ENV'] || 'production',
    TEMPORAL_ADDRESS: servers.temporalAddress,
  };
  const { api, worker } = servers.databases;
  return {
    api: { ...common, ...pick(API_ONLY), DATABASE_URL_API: api },
    worker: { ...common, ...pick(WORKER_ONLY), DATABASE_URL_WORKER: worker },
  };
}
