import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import type { Day } from '../calendar/calendar.ts';
import type { ExtensionRule, PolicyRow } from '../policy/policy.ts';
import { derive } from './derive.ts';
import {
  checkExtension,
  checkPause,
  checkResume,
  isPaused,
  openObligation,
  openUntil,
  resumeEntry,
  withEntry,
} from './ledger.ts';
import type { LedgerEntry, Obligation } from './obligation.ts';
import { policyOf } from './policy.fixture.ts';

const OWNER = { kind: 'role', role: 'HEAD', organisationId: 'org' } as const;
const AT = '2026-11-20T02:00:00.000Z';

function opened(row: Partial<PolicyRow> = {}, startedOn: Day = '2026-11-02'): Obligation {
  const policy = policyOf({ key: 'answer.sender', ...row });
  return openObligation({ key: 'answer.sender', n: 1, owner: OWNER, row: policy, startedOn, startedAt: null }, HANOI);
}

function add(obligation: Obligation, entry: LedgerEntry): Obligation {
  return withEntry(obligation, entry, HANOI);
}

const pause = (from: Day, until: Day | null): LedgerEntry => {
  return { kind: 'pause', from, until, reason: 'waiting', recordedAt: AT };
};
const extension = (n: number): LedgerEntry => {
  return { kind: 'extension', n, unit: 'cd', reason: 'complex', approvedBy: 'head', late: false, recordedAt: AT };
};

describe('opening', () => {
  it('names the obligation, its owner and its date', () => {
    expect(opened()).toMatchObject({
      id: 'answer.sender#1',
      status: 'open',
      owner: OWNER,
      dueOn: '2026-11-16',
      dueAt: '2026-11-16T17:00:00.000Z',
      ledger: [],
      marks: [],
    });
  });

  it('keeps a date that was set in person, and can explain it', () => {
    const row = policyOf({ key: 'instruct.execute', length: { n: 0, unit: 'wd', direction: 'after' } });
    const told = openUntil(
      { key: row.key, n: 2, owner: OWNER, row, startedOn: '2026-11-16', dueOn: '2026-11-22' },
      HANOI,
    );
    expect(told).toMatchObject({ id: 'instruct.execute#2', dueOn: '2026-11-22', dueAt: '2026-11-22T17:00:00.000Z' });
    expect(derive(told, HANOI)).toMatchObject({ dueOn: told.dueOn, dueAt: told.dueAt });
  });
});

describe('entries', () => {
  it('move the date and leave what was recorded first', () => {
    const before = opened();
    const correction: LedgerEntry = { kind: 'correction', startedOn: '2026-11-09', reason: 'misread', recordedAt: AT };
    const after = add(before, correction);
    expect(after).toMatchObject({ startedOn: '2026-11-02', dueOn: '2026-11-23', ledger: [correction] });
    expect(before).toMatchObject({ dueOn: '2026-11-16', ledger: [] });
  });

  it('pause and resume by two entries', () => {
    const paused = add(opened(), pause('2026-11-05', null));
    expect(isPaused(paused, '2026-11-06')).toBe(true);
    expect(paused.dueOn).toBe('2026-11-16');
    const entry = resumeEntry(paused, {
      until: '2026-11-10',
      reason: 'answered',
      recordedAt: '2026-11-20T03:00:00.000Z',
    });
    const resumed = add(paused, entry);
    expect(isPaused(resumed, '2026-11-20')).toBe(false);
    expect(resumed.dueOn).toBe('2026-11-19');
  });
});

describe('an extension', () => {
  const fixed: ExtensionRule = { kind: 'fixed', n: 30, unit: 'cd', times: 2, approver: 'head' };
  const total: ExtensionRule = { kind: 'up-to-total', n: 45, unit: 'cd', times: 2, approver: 'head' };
  const third: ExtensionRule = { kind: 'fraction', n: 1, of: 3, unit: 'cd', times: 1, approver: 'head' };
  const length = { n: 30, unit: 'cd', direction: 'after' } as const;

  it.each([
    ['no rule', null, 0, 5, 'EXTENSION_NOT_ALLOWED'],
    ['a first fixed one', fixed, 0, 30, null],
    ['a second fixed one', fixed, 1, 30, null],
    ['a third fixed one', fixed, 2, 30, 'EXTENSION_USED_UP'],
    ['one day too many', fixed, 0, 31, 'EXTENSION_TOO_LONG'],
    ['no days', fixed, 0, 0, 'EXTENSION_LENGTH_INVALID'],
    ['half a day', fixed, 0, 0.5, 'EXTENSION_LENGTH_INVALID'],
    ['up to the total', total, 0, 15, null],
    ['beyond the total', total, 0, 16, 'EXTENSION_TOO_LONG'],
    ['beyond the total after a first one', total, 1, 1, 'EXTENSION_TOO_LONG'],
    ['a third of the period', third, 0, 10, null],
    ['more than a third', third, 0, 11, 'EXTENSION_TOO_LONG'],
  ])('with %s is answered rightly', (_what, rule, granted, days, answer) => {
    const given = rule?.kind === 'up-to-total' ? 15 : 30;
    const before = Array.from({ length: granted }, () => extension(given));
    const obligation = before.reduce(add, opened({ extension: rule, length }));
    expect(checkExtension(obligation, days)).toBe(answer);
  });

  it('is not asked for while a request waits', () => {
    const extensionRequest = { by: 'owner', days: 10, reason: 'r', at: AT };
    const obligation = { ...opened({ extension: fixed, length }), extensionRequest };
    expect(checkExtension(obligation, 10)).toBe('EXTENSION_ALREADY_REQUESTED');
    expect(checkExtension({ ...obligation, extensionRequest: null }, 10)).toBeNull();
  });

  it('of a period that counts back from a fixed event is not allowed', () => {
    const obligation = opened({ extension: fixed, length: { n: 3, unit: 'wd', direction: 'before' } });
    expect(checkExtension(obligation, 1)).toBe('EXTENSION_NOT_ALLOWED');
  });
});

describe('a pause', () => {
  const today = '2026-11-20';
  it.each([
    ['on the start', [], '2026-11-02', null],
    ['today', [], today, null],
    ['before the start', [], '2026-11-01', 'PAUSE_BEFORE_START'],
    ['in the future', [], '2026-11-21', 'PAUSE_IN_FUTURE'],
    ['while one is open', [pause('2026-11-05', null)], '2026-11-10', 'PAUSE_ALREADY_OPEN'],
    ['inside a former one', [pause('2026-11-05', '2026-11-10')], '2026-11-09', 'PAUSE_ALREADY_OPEN'],
    ['on the restart of a former one', [pause('2026-11-05', '2026-11-10')], '2026-11-10', null],
  ])('%s is answered rightly', (_what, ledger, from, answer) => {
    expect(checkPause(ledger.reduce(add, opened()), { from, today })).toBe(answer);
  });

  it('does not touch a period that counts back', () => {
    const obligation = opened({ length: { n: 3, unit: 'wd', direction: 'before' } });
    expect(checkPause(obligation, { from: '2026-11-10', today })).toBe('PAUSE_NOT_APPLICABLE');
  });

  it.each([
    ['2026-11-05', null],
    ['2026-11-20', null],
    ['2026-11-04', 'RESUME_BEFORE_PAUSE'],
    ['2026-11-21', 'RESUME_IN_FUTURE'],
  ])('from 5 November may end on %s: %s', (until, answer) => {
    expect(checkResume(add(opened(), pause('2026-11-05', null)), { until, today })).toBe(answer);
  });

  it('cannot end when none is open', () => {
    expect(checkResume(opened(), { until: today, today })).toBe('NOT_PAUSED');
    expect(() => resumeEntry(opened(), { until: today, reason: '', recordedAt: AT })).toThrow('no pause is open');
  });
});
