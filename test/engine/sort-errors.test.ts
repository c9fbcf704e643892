import { describe, expect, it } from 'vitest';
import { isDefect } from '../../activities/sort-errors.ts';

const pgError = (code: string) => Object.assign(new Error('from the database'), { code });

describe('a failing step', () => {
  it.each(['08006', '57P01', '57P03', '53300', '40001', '40P01', '55P03', 'ECONNREFUSED', 'ECONNRESET'])(
    'waits for the world when the database says %s',
    (code) => expect(isDefect(pgError(code))).toBe(false),
  );

  it.each(['23505', '22P02', '42703', 'P0001'])('is a fault of ours when the database says %s', (code) =>
    expect(isDefect(pgError(code))).toBe(true),
  );

  it('is a fault of ours when the program stumbles', () => {
    expect(isDefect(new TypeError('undefined is not a function'))).toBe(true);
    expect(isDefect(new Error('Connection terminated unexpectedly'))).toBe(false);
  });
});
