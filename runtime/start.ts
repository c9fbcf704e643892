import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigError, parseConfig } from './config.ts';
import { MissingSecretError } from './secrets.ts';
import { StartupError } from './startup-error.ts';
import { supervise } from './supervisor.ts';

// The main of `npm start`. Options: --no-demo. Everything else is a setting (.env.example).
const stopping = new AbortController();
// A terminal that was closed must not keep us from stopping in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());

try {
  const { values } = parseArgs({ options: { demo: { type: 'boolean', default: true } }, allowNegative: true });
  if (existsSync('.env')) process.loadEnvFile('.env');
  await supervise({
    config: parseConfig(process.env),
    demo: values.demo,
    env: process.env,
    say: (line) => process.stdout.write(`${line}\n`),
    signal: stopping.signal,
  });
  process.exit(0);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.problems.join('\n');
  if (error instanceof StartupError || error instanceof MissingSecretError) return error.message;
  if (!(error instanceof Error)) return 'Could not start.';
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return 'The disk is full.';
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return process.env['LOG_LEVEL'] === 'debug'
    ? (error.stack ?? error.message)
    : `Could not start: ${error.message}${cause}`;
}
