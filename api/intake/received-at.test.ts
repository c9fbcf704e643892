import { describe, expect, it } from 'vitest';
import { readReceived } from './received-at.ts';

const NOW = '2026-11-21T04:00:00.000Z';

describe('when a letter was received', () => {
  it('is now, when nothing is said', () => {
    expect(readReceived(undefined, NOW)).toEqual({ receivedAt: NOW, receivedOn: '2026-11-21' });
  });

  it('a date means that day at eight in Viet Nam', () => {
    expect(readReceived('2026-02-11', NOW)).toEqual({
      receivedAt: '2026-02-11T01:00:00.000Z',
      receivedOn: '2026-02-11',
    });
  });

  it('today before eight is no time in the future', () => {
    const early = '2026-11-20T23:30:00.000Z';
    expect(readReceived('2026-11-21', early)).toEqual({ receivedAt: early, receivedOn: '2026-11-21' });
  });

  it('an instant counts on its day in Viet Nam, whatever its zone', () => {
    expect(readReceived('2026-11-20T18:30:00Z', NOW).receivedOn).toBe('2026-11-21');
    expect(readReceived('2026-11-21T00:30:00+07:00', NOW).receivedAt).toBe('2026-11-20T17:30:00.000Z');
  });

  it.each(['2026-11-22', '2026-11-21T11:00:01+07:00'])('%s lies ahead and is not taken', (given) => {
    expect(() => readReceived(given, NOW)).toThrow(
      expect.objectContaining({ status: 422, code: 'RECEIVED_IN_FUTURE' }),
    );
  });
});
