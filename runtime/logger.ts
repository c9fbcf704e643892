import type { Logger as TemporalLogger, LogLevel, LogMetadata } from '@temporalio/common';
import { type DestinationStream, type Logger, pino } from 'pino';

/** Fields that never reach the log, wherever in the first three levels of a record they stand. */
export const REDACTED_FIELDS = [
  ...['authorization', 'cookie', 'password', 'otp', 'token', 'secret', 'receiptCode', 'idempotencyKey'],
  ...['name', 'fullName', 'displayName', 'username', 'phone', 'email', 'address', 'idNumber', 'ip', 'remoteAddress'],
  ...['content', 'note', 'text', 'title', 'body', 'reason', 'sender', 'subjects', 'detail', 'where', 'parameters'],
] as const;

export interface LoggerOptions {
  /** Which part speaks: api, worker, supervisor, relay ... */
  part: string;
  /** LOG_LEVEL. */
  level: string;
  /** Standard output unless a test listens. */
  destination?: DestinationStream;
}

/**
 * JSON lines on standard output: `info` = something happened to a case, `warn` = a person should look, `error` = a
 * promise was broken. Fields: caseId, stage, actorId, correlationId, workflowId; ids and codes only. Whatever looks
 * personal is left out, of an error only its type, code, message and stack remain (a database error also quotes rows).
 */
export function createLogger({ part, level, destination }: LoggerOptions): Logger {
  const headers = ['req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]'];
  const options = {
    level,
    base: { part, pid: process.pid },
    redact: {
      paths: [...headers, ...REDACTED_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`])],
      remove: true,
    },
    serializers: { err: describeError, error: describeError },
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

interface DescribedError {
  type: string;
  code?: string;
  message: string;
  stack?: string;
  cause?: DescribedError | string;
}

function describeError(error: unknown): DescribedError | string {
  if (typeof error === 'string') return error;
  if (!(error instanceof Error)) return { type: typeof error, message: 'something other than an error was thrown' };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: error.message,
    ...(error.stack === undefined ? {} : { stack: error.stack }),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}

/** Our log as the Temporal SDK wants it, for `Runtime.install({ logger })`. */
export function temporalLogger(logger: Logger): TemporalLogger {
  const write = (level: LogLevel, message: string, meta: LogMetadata = {}) => {
    logger[PINO_LEVELS[level]]({ ...meta }, message);
  };
  return {
    log: write,
    trace: (message, meta) => write('TRACE', message, meta),
    debug: (message, meta) => write('DEBUG', message, meta),
    info: (message, meta) => write('INFO', message, meta),
    warn: (message, meta) => write('WARN', message, meta),
    error: (message, meta) => write('ERROR', message, meta),
  };
}

const PINO_LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;
