import { describe, expect, it } from 'vitest';
import { loggable, problemFor } from './classify-error.ts';

const withFields = (fields: Record<string, unknown>, message = 'x') => Object.assign(new Error(message), fields);

describe('an error becomes', () => {
  it.each([
    ['503 while the database cannot be reached', withFields({ code: 'ECONNREFUSED' }), 503],
    ['503 while the database shuts down', withFields({ code: '57P01', severity: 'FATAL' }), 503],
    ['503 when Prisma cannot reach it', withFields({ code: 'P1001', clientVersion: '7' }), 503],
    ['503 when every connection is taken', new Error('timeout exceeded when trying to connect'), 503],
    ['422 for a value nothing can hold', withFields({ code: '22008', severity: 'ERROR' }), 422],
    ['400 for an address that cannot be decoded', withFields({ status: 400 }), 400],
    ['500 for a broken rule of the database', withFields({ code: '23505', severity: 'ERROR' }), 500],
    ['500 for anything else', new TypeError('x is not a function'), 500],
    ['500 for what is not even an error', 'words', 500],
  ])('%s', (_what, error, status) => {
    expect(problemFor(error).status).toBe(status);
  });
});

describe('what is logged of an error', () => {
  it('leaves out what a database repeats of people’s words', () => {
    const error = withFields(
      { code: '23505', severity: 'ERROR', constraint: 'account_username_key', detail: 'Key (username)=(an) exists' },
      'value an',
    );
    const logged = loggable(error);
    expect(logged).toMatchObject({ code: '23505', constraint: 'account_username_key' });
    expect(JSON.stringify({ ...logged, stack: '' })).not.toMatch(/\ban\b/);
    expect(String(logged['stack'])).toMatch(/^\s+at /);
  });

  it('keeps the words of our own mistakes', () => {
    expect(loggable(new Error('No calendar in the database.'))).toMatchObject({
      message: 'No calendar in the database.',
    });
  });
});
