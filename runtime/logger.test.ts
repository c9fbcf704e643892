import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLogger, REDACTED_FIELDS, temporalLogger } from './logger.ts';

function listen() {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { lines, logger: createLogger({ part: 'test', level: 'trace', destination }) };
}

describe('the log', () => {
  it.each(REDACTED_FIELDS)('never holds a field "%s", on any of the first three levels', (field) => {
    const { lines, logger } = listen();
    logger.info({ [field]: 'hidden', a: { [field]: 'hidden', b: { [field]: 'hidden' } }, caseId: 'c1' }, 'said');
    expect(lines.join()).not.toContain('hidden');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', part: 'test', caseId: 'c1', msg: 'said' });
  });

  it('never holds the credentials of a request', () => {
    const { lines, logger } = listen();
    logger.info({ req: { method: 'GET', headers: { authorization: 'Bearer hidden', cookie: 'hidden' } } }, 'asked');
    expect(lines.join()).not.toContain('hidden');
    expect(lines.join()).toContain('GET');
  });

  it('keeps of a database error what helps, not the row it quotes', () => {
    const { lines, logger } = listen();
    const error = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (x)=(hidden) exists' });
    logger.error({ err: error }, 'failed');
    expect(lines.join()).not.toContain('hidden');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      err: { type: 'Error', code: '23505', message: 'duplicate key' },
    });
  });

  it('takes the messages of Temporal at their own level', () => {
    const { lines, logger } = listen();
    temporalLogger(logger).warn('look', { workflowId: 'case/1' });
    temporalLogger(logger).log('ERROR', 'broken');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { level: 'warn', msg: 'look', workflowId: 'case/1' },
      { level: 'error', msg: 'broken' },
    ]);
  });
});
