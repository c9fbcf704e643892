import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { FIRST, SECOND, layered } from '../calendar/layers.fixture.ts';
import type { Day } from '../calendar/calendar.ts';
import { addDays, dayOf, hourOf } from '../calendar/day.ts';
import type { PolicyRow } from '../policy/policy.ts';
import { nextRungDay, rungsDue, wakeInstant } from './ladder.ts';
import { openObligation, openUntil, withEntry } from './ledger.ts';
import type { LedgerEntry, Obligation } from './obligation.ts';
import { policyOf } from './policy.fixture.ts';

const OWNER = { kind: 'role', role: 'HEAD', organisationId: 'org' } as const;

/** Ten working days from Monday 12 October 2026: due on Monday 26 October. */
function opened(row: Partial<PolicyRow> = {}, startedOn: Day = '2026-10-12'): Obligation {
  return openObligation({ key: 'k', n: 1, owner: OWNER, row: policyOf(row), startedOn, startedAt: null }, HANOI);
}

function recordOn(obligation: Obligation, today: Day): Obligation {
  return { ...obligation, marks: [...obligation.marks, ...rungsDue(obligation, today, HANOI)] };
}

const steps = (obligation: Obligation, today: Day) => rungsDue(obligation, today, HANOI).map((mark) => mark.step);

describe('the standard ladder', () => {
  it('reminds and escalates on these days, then every five working days', () => {
    expect(rungsDue(opened(), '2026-11-17', HANOI)).toEqual([
      { step: 'remind.5', on: '2026-10-19', late: true },
      { step: 'remind.1', on: '2026-10-23', late: true },
      { step: 'remind.0', on: '2026-10-26', late: true },
      { step: 'escalate.1', on: '2026-10-27', late: true },
      { step: 'escalate.2', on: '2026-10-29', late: true },
      { step: 'escalate.3', on: '2026-11-02', late: true },
      { step: 'escalate.repeat.1', on: '2026-11-09', late: true },
      { step: 'escalate.repeat.2', on: '2026-11-16', late: true },
    ]);
  });

  it('is not late on the day itself, and not there the day before', () => {
    expect(rungsDue(opened(), '2026-10-19', HANOI)).toEqual([{ step: 'remind.5', on: '2026-10-19', late: false }]);
    expect(rungsDue(opened(), '2026-10-18', HANOI)).toEqual([]);
  });

  it('leaves out reminders whose day is not after the start', () => {
    expect(steps(opened({ length: { n: 3, unit: 'wd', direction: 'after' } }), '2026-10-15')).toEqual([
      'remind.1',
      'remind.0',
    ]);
    expect(steps(opened({ length: { n: 5, unit: 'wd', direction: 'after' } }), '2026-10-19')).toEqual([
      'remind.1',
      'remind.0',
    ]);
    expect(steps(opened({ length: { n: 0, unit: 'wd', direction: 'after' } }), '2026-10-13')).toEqual(['escalate.1']);
  });

  it('makes up what a late entry missed', () => {
    const correction: LedgerEntry = {
      kind: 'correction',
      startedOn: '2026-10-05',
      reason: 'postmark',
      recordedAt: '2026-10-20T02:00:00.000Z',
    };
    expect(steps(withEntry(opened(), correction, HANOI), '2026-10-20')).toEqual([
      'remind.5',
      'remind.1',
      'remind.0',
      'escalate.1',
    ]);
  });

  it('begins again for the date an extension set, without the reminders the decision itself replaced', () => {
    const overdue = { ...recordOn(opened(), '2026-10-27'), acknowledgedOn: '2026-10-27' };
    const entry: LedgerEntry = {
      kind: 'extension',
      n: 4,
      unit: 'wd',
      reason: 'complex',
      approvedBy: 'head',
      late: true,
      recordedAt: '2026-10-27T02:00:00.000Z',
    };
    const extended = withEntry(overdue, entry, HANOI);
    expect(extended.dueOn).toBe('2026-10-30');
    expect(nextRungDay(extended, '2026-10-27', HANOI)).toBe('2026-10-29');
    expect(steps(extended, '2026-11-02')).toEqual(['remind.1', 'remind.0', 'escalate.1']);
  });

  it('recalls a last day that is off on the working day before it', () => {
    const row = policyOf();
    const told = openUntil({ key: 'k', n: 1, owner: OWNER, row, startedOn: '2026-11-12', dueOn: '2026-11-22' }, HANOI);
    expect(rungsDue(told, '2026-11-23', HANOI).slice(-2)).toEqual([
      { step: 'remind.0', on: '2026-11-20', late: true },
      { step: 'escalate.1', on: '2026-11-23', late: false },
    ]);
  });

  it('reminds before a meeting of papers that are due before it', () => {
    const papers = opened({ length: { n: 3, unit: 'wd', direction: 'before' } }, '2026-11-20');
    expect(papers.dueOn).toBe('2026-11-17');
    expect(steps(papers, '2026-11-18')).toEqual(['remind.5', 'remind.1', 'remind.0', 'escalate.1']);
  });
});

describe('the quiet ladder and none', () => {
  it('says it on the day and one day after, and then no more', () => {
    const quiet = opened({ ladder: 'quiet' });
    expect(steps(quiet, '2027-03-01')).toEqual(['remind.0', 'escalate.1']);
    expect(nextRungDay(recordOn(quiet, '2027-03-01'), '2027-03-01', HANOI)).toBeNull();
  });

  it('urges nobody about a window', () =>
    expect(nextRungDay(opened({ ladder: 'none' }), '2026-10-12', HANOI)).toBeNull());
});

describe('silence', () => {
  it('follows an acknowledgement from its day on, but the three escalations still reach their levels', () => {
    const acknowledged = { ...recordOn(opened(), '2026-10-27'), acknowledgedOn: '2026-10-28' };
    expect(steps(acknowledged, '2026-12-01')).toEqual(['escalate.2', 'escalate.3']);
    expect(nextRungDay(acknowledged, '2026-10-28', HANOI)).toBe('2026-10-29');
    expect(nextRungDay(recordOn(acknowledged, '2026-12-01'), '2026-12-01', HANOI)).toBeNull();
  });

  it('does not hide the repeats that fell due before the acknowledgement', () => {
    const known = recordOn(opened(), '2026-11-02');
    expect(steps({ ...known, acknowledgedOn: '2026-11-12' }, '2026-12-01')).toEqual(['escalate.repeat.1']);
    expect(steps({ ...known, acknowledgedOn: '2026-11-09' }, '2026-12-01')).toEqual([]);
  });

  it('covers a paused and a settled obligation', () => {
    const entry: LedgerEntry = {
      kind: 'pause',
      from: '2026-10-15',
      until: null,
      reason: 'waiting',
      recordedAt: '2026-10-15T02:00:00.000Z',
    };
    const paused = withEntry(opened(), entry, HANOI);
    expect(steps(paused, '2026-12-01')).toEqual([]);
    expect(nextRungDay(paused, '2026-12-01', HANOI)).toBeNull();
    expect(steps({ ...opened(), status: 'met' }, '2026-12-01')).toEqual([]);
  });
});

describe('waking', () => {
  it('asks for the next rung, which may lie in the past after an outage', () => {
    expect(nextRungDay(opened(), '2026-10-12', HANOI)).toBe('2026-10-19');
    expect(nextRungDay(recordOn(opened(), '2026-10-19'), '2026-10-19', HANOI)).toBe('2026-10-23');
    expect(nextRungDay(opened(), '2026-12-01', HANOI)).toBe('2026-10-19');
  });

  it('happens between 08:00 and 09:00, at the same second for the same process', () => {
    const wake = wakeInstant('2026-10-19', 'case/0197');
    expect(wake).toBe(wakeInstant('2026-10-19', 'case/0197'));
    expect(wakeInstant('2026-10-19', 'case/0198')).not.toBe(wake);
  });

  prop.prop([fc.string(), fc.integer({ min: 0, max: 700 })])(
    'stays within its hour and day for any process',
    (id, n) => {
      const day = addDays('2026-01-01', n);
      const wake = wakeInstant(day, id);
      expect([dayOf(wake), hourOf(wake)]).toEqual([day, 8]);
    },
  );
});

describe('recording', () => {
  const visits = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 });

  prop.prop([visits, fc.integer({ min: 0, max: 15 })])(
    'gives each rung once and none is lost, however often and irregularly time is looked at',
    (offsets, n) => {
      const start = opened({ length: { n, unit: 'wd', direction: 'after' } });
      const days = offsets.toSorted((a, b) => a - b).map((offset) => addDays(start.startedOn, offset));
      const last = days.at(-1) ?? start.startedOn;
      const visited = days.reduce(recordOn, start);
      const names = visited.marks.map((mark) => mark.step);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(rungsDue(start, last, HANOI).map((mark) => mark.step));
      const next = nextRungDay(visited, last, HANOI);
      expect(next !== null && next > last).toBe(true);
    },
  );

  prop.prop([fc.integer({ min: 0, max: 15 })])('waking only on the asked days is never late', (n) => {
    let one = opened({ length: { n, unit: 'wd', direction: 'after' } });
    for (let k = 0; k < 12; k += 1) one = recordOn(one, nextRungDay(one, one.startedOn, HANOI) ?? one.startedOn);
    expect(one.marks.every((mark) => !mark.late)).toBe(true);
    expect(one.marks.map((mark) => mark.on)).toEqual(one.marks.map((mark) => mark.on).toSorted());
  });
});

describe('a calendar published while a period runs', () => {
  const before = layered([FIRST]);
  const after = layered([FIRST, SECOND]);
  const running = openObligation(
    { key: 'k', n: 1, owner: OWNER, row: policyOf({}), startedOn: '2026-11-11', startedAt: null },
    before,
  );

  it('issues no step a second time', () => {
    const marked = { ...running, marks: rungsDue(running, '2026-12-15', before) };
    expect(marked.marks.length).toBeGreaterThan(5);
    expect(rungsDue(marked, '2026-12-15', after)).toEqual([]);
  });
});
