import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { FIRST, SECOND, layered } from '../calendar/layers.fixture.ts';
import type { PolicyRow } from '../policy/policy.ts';
import type { Context } from '../process.ts';
import type { Obligation } from './obligation.ts';
import { openByPolicy, settle } from './open.ts';
import type { Opening } from './open.ts';
import { policyOf } from './policy.fixture.ts';

const OPENING: Opening = {
  key: 'test.period',
  startedOn: '2026-11-16',
  owner: { kind: 'role', role: 'HEAD', organisationId: 'commune' },
  conditions: {},
};
const days = (version: number, n: number, more: Partial<PolicyRow> = {}): PolicyRow =>
  policyOf({ version, length: { n, unit: 'wd', direction: 'after' }, ...more });

function contextOf(policies: readonly PolicyRow[], lineage: readonly string[] = [], calendar = HANOI): Context {
  const facts = { calendar, policies, people: {}, organisations: {}, lineage, registerNumber: null };
  const actor = { kind: 'system', accountId: null, personId: null, roles: [], correlationId: 'c' } as const;
  return { now: '2026-11-16T02:00:00.000Z', today: '2026-11-16', actor, facts };
}

function opened(context: Context, opening: Opening = OPENING, before: readonly Obligation[] = []): Obligation {
  const [event] = openByPolicy(opening, before, context);
  if (event?.type !== 'ObligationOpened') throw new Error('nothing was opened');
  return event.obligation;
}

describe('the rule by which something is owed', () => {
  const ROWS = [
    days(1, 10),
    days(2, 8, { organisationId: 'province' }),
    days(3, 6, { organisationId: 'commune' }),
    days(4, 1, { organisationId: 'elsewhere' }),
  ];

  it('is the general one where neither the organisation nor any above it has its own', () => {
    expect(opened(contextOf([...ROWS.slice(0, 1), ...ROWS.slice(3)], ['commune', 'province'])).policy.version).toBe(1);
    expect(opened(contextOf(ROWS.slice(0, 2), ['commune', 'district'])).policy.version).toBe(1);
  });

  it('is the own one of a body above, which holds for all below it', () =>
    expect(opened(contextOf(ROWS.slice(0, 2), ['commune', 'province'])).policy.version).toBe(2));

  it('is the own one of the organisation before that of a body above', () => {
    expect(opened(contextOf(ROWS, ['commune', 'province'])).policy.version).toBe(3);
    expect(opened(contextOf(ROWS.toReversed(), ['commune', 'province'])).policy.version).toBe(3);
  });

  it('is the own one of who owes it, even if the process belongs elsewhere', () => {
    const owner = { kind: 'role', role: 'HEAD', organisationId: 'elsewhere' } as const;
    expect(opened(contextOf(ROWS, ['commune', 'province']), { ...OPENING, owner }).policy.version).toBe(4);
  });

  it('is never the own one of a body below or beside who owes it', () => {
    const ofCommune = contextOf([days(1, 10), days(3, 6, { organisationId: 'commune' })], ['commune', 'province']);
    for (const organisationId of ['province', 'elsewhere']) {
      const owner = { kind: 'role', role: 'HEAD', organisationId } as const;
      expect(opened(ofCommune, { ...OPENING, owner }).policy.version).toBe(1);
    }
  });

  it('is the earliest known where the trigger lies before all, and only assumed', () => {
    const rows = [days(2, 8, { effectiveFrom: '2026-12-15' }), days(1, 10, { effectiveFrom: '2026-12-01' })];
    expect(opened(contextOf(rows)).policy).toMatchObject({ version: 1, confidence: 'assumed' });
  });

  it('is none where none applies: nothing is owed', () =>
    expect(openByPolicy({ ...OPENING, key: 'test.unknown' }, [], contextOf(ROWS))).toEqual([]));
});

describe('what is opened', () => {
  it('is numbered after those of its key', () => {
    const first = opened(contextOf([days(1, 10)]));
    const other: Obligation = { ...first, id: 'other#1', key: 'other' };
    expect(opened(contextOf([days(1, 10)]), OPENING, [first, other]).id).toBe('test.period#2');
  });

  it('keeps the versions of the calendar by which it is counted', () =>
    expect(opened(contextOf([days(1, 10)], [], layered([FIRST, SECOND]))).calendar).toEqual({ national: 2 }));

  it('is moved by rules of later date, unless its last day stands in a decision', () => {
    expect(opened(contextOf([days(1, 10)]))).not.toHaveProperty('fixed');
    expect(opened(contextOf([days(1, 10)]), { ...OPENING, fixed: true })).toMatchObject({ fixed: true });
  });
});

describe('what is settled', () => {
  const running = opened(contextOf([days(1, 10)]));

  it.each([
    ['2026-12-01', 'met', false],
    ['2026-12-02', 'met', true],
    ['2026-12-02', 'cancelled', false],
  ] as const)('on %s as %s is late: %s', (on, status, late) =>
    expect(settle([running], ['test.period'], on, status)).toMatchObject([{ on, status, late }]),
  );

  it('is only what is open and asked for', () => {
    expect(settle([{ ...running, status: 'met' }], ['test.period'], '2026-11-20')).toEqual([]);
    expect(settle([running], ['other'], '2026-11-20')).toEqual([]);
  });
});
