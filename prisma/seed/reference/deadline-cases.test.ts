import { describe, expect, it } from 'vitest';
import type { Calendar, Day, Instant } from '../../../domain/calendar/calendar.ts';
import { addMonths } from '../../../domain/calendar/day.ts';
import { derive } from '../../../domain/deadlines/derive.ts';
import { rungsDue } from '../../../domain/deadlines/ladder.ts';
import { checkExtension, openObligation, withEntry } from '../../../domain/deadlines/ledger.ts';
import type { LedgerEntry, Obligation } from '../../../domain/deadlines/obligation.ts';
import { recompute } from '../../../domain/deadlines/recompute.ts';
import type { Period } from '../../../domain/policy/policy.ts';
import { copyPolicy, selectPolicy } from '../../../domain/policy/select.ts';
import { CALENDARS } from './calendars.ts';
import { POLICIES } from './policies.ts';

const [national] = CALENDARS as [Calendar];
const OWNER = { kind: 'role', role: 'HEAD', organisationId: 'org' } as const;

interface Trigger {
  /** The day whose rules apply, where it is not the trigger's. */
  inForceOn?: Day;
  conditions?: Record<string, string>;
  at?: Instant;
}

function opened(key: string, startedOn: Day, { inForceOn, conditions = {}, at }: Trigger = {}): Obligation {
  const row = selectPolicy(POLICIES, key, { on: inForceOn ?? startedOn, conditions, organisationIds: ['org'] });
  if (row === null) throw new Error(`no row of ${key} is in force`);
  const obligation = openObligation({ key, n: 1, owner: OWNER, row, startedOn, startedAt: at ?? null }, national);
  expect(recompute(derive(obligation, national))).toBe(obligation.dueOn);
  return obligation;
}

function extended(obligation: Obligation, n: number, recordedAt: Instant): Obligation {
  expect(checkExtension(obligation, n)).toBeNull();
  const unit = obligation.policy.extension?.unit;
  if (unit === undefined || unit === 'h') throw new Error('no extension in days');
  const entry: LedgerEntry = { kind: 'extension', n, unit, reason: 'r', approvedBy: 'head', late: false, recordedAt };
  return withEntry(obligation, entry, national);
}

describe('counting in the national calendar', () => {
  const due = (startedOn: Day, n: number, unit: Period['unit']): Day => {
    const row = POLICIES.find((one) => one.key === 'answer.sender');
    if (row === undefined) throw new Error('no row');
    const policy = copyPolicy({ ...row, length: { n, unit, direction: 'after' } });
    return derive({ startedOn, startedAt: null, policy, ledger: [] }, national).dueOn;
  };

  it.each([
    ['2026-02-12', 10, 'wd', '2026-03-05'],
    ['2025-04-21', 10, 'wd', '2025-05-07'],
    ['2026-08-27', 5, 'wd', '2026-09-08'],
    ['2026-04-01', 30, 'cd', '2026-05-04'],
    ['2026-01-31', 1, 'm', '2026-03-02'],
    ['2026-11-16', 10, 'wd', '2026-12-01'],
    ['2024-04-25', 4, 'wd', '2024-05-04'],
  ] as const)('from %s, %i %s: %s', (startedOn, n, unit, expected) => expect(due(startedOn, n, unit)).toBe(expected));
});

describe('the fictional cases', () => {
  it.each([
    ['CASE-01 head notice over the New Year of the moon', 'intake.head_notice', '2026-02-11', '2026-03-04'],
    ['CASE-02 branch inspection', 'party.insp.dhvp.branch', '2026-03-10', '2026-04-24'],
    ['CASE-02 branch issues its decision', 'party.disc.branch_issue', '2026-04-24', '2026-05-04'],
    ['CASE-02 decision lapses on a Saturday', 'party.disc.lapse', '2026-04-24', '2027-04-24'],
    ['CASE-03 screening of a denunciation', 'state.tc.screen', '2026-08-20', '2026-08-28'],
    ['CASE-03 settlement', 'state.tc.settle', '2026-09-07', '2026-10-07'],
    ['CASE-04 transfer of a letter', 'state.tc.transfer', '2026-08-27', '2026-09-08'],
    ['CASE-05 feedback passed on by the press', 'press.feedback_reply', '2026-08-17', '2026-09-09'],
    ['CASE-05 answer in the paper', 'press.answer', '2026-08-17', '2026-09-16'],
    ['CASE-06 suspension ends on a Sunday', 'party.susp', '2026-06-01', '2026-08-30'],
    ['CASE-07 last day to appeal', 'party.appeal.lodge', '2026-04-01', '2026-05-04'],
    ['CASE-07 settling the appeal', 'party.appeal.settle', '2026-05-04', '2026-08-03'],
    ['CASE-08 announcing the decision', 'party.disc.announce', '2026-10-05', '2026-10-20'],
    ['CASE-08 last day to appeal', 'party.appeal.lodge', '2026-10-12', '2026-11-11'],
    ['CASE-09 watching an anonymous letter', 'party.watch.first', '2025-04-21', '2025-05-07'],
    ['CASE-10 notice of a State body', 'party.disc.state_notice', '2026-08-27', '2026-09-03'],
    ['CASE-11 feedback before Culture Day', 'intake.head_notice', '2026-11-16', '2026-12-01'],
    ['the monthly reception of a commune in February', 'reception.commune', '2026-02-01', '2026-02-28'],
    ['papers three working days before a meeting', 'meeting.papers', '2026-11-27', '2026-11-23'],
  ])('%s: %s from %s is due on %s', (_case, key, startedOn, dueOn) => {
    expect(opened(key, startedOn).dueOn).toBe(dueOn);
  });

  it('CASE-03: screening is extended once, to ten working days in all', () => {
    const screening = extended(opened('state.tc.screen', '2026-08-20'), 3, '2026-08-27T02:00:00.000Z');
    expect(screening.dueOn).toBe('2026-09-07');
    expect(checkExtension(screening, 1)).toBe('EXTENSION_USED_UP');
  });

  it('CASE-03: a very complex matter is extended twice by thirty days, each from the end before the roll', () => {
    const settle = opened('state.tc.settle', '2026-09-07', { conditions: { complexity: 'very-complex' } });
    const once = extended(settle, 30, '2026-10-05T02:00:00.000Z');
    const twice = extended(once, 30, '2026-11-05T02:00:00.000Z');
    expect([settle.dueOn, once.dueOn, twice.dueOn]).toEqual(['2026-10-07', '2026-11-06', '2026-12-07']);
    expect(derive(twice, national).steps.at(-1)).toMatchObject({
      step: 'rolled',
      from: '2026-12-06',
      to: '2026-12-07',
    });
    expect(checkExtension(twice, 30)).toBe('EXTENSION_USED_UP');
  });

  it('CASE-03: a plain matter may not be extended, a complex one once', () => {
    expect(checkExtension(opened('state.tc.settle', '2026-09-07'), 30)).toBe('EXTENSION_NOT_ALLOWED');
    const complex = opened('state.tc.settle', '2026-09-07', { conditions: { complexity: 'complex' } });
    const once = extended(complex, 30, '2026-10-05T02:00:00.000Z');
    expect(checkExtension(once, 30)).toBe('EXTENSION_USED_UP');
  });

  it('CASE-05: an overdue branch is escalated one, three and five working days later', () => {
    const escalations = rungsDue(opened('press.feedback_reply', '2026-08-17'), '2026-09-16', national)
      .filter((mark) => mark.step.startsWith('escalate'))
      .map((mark) => [mark.step, mark.on]);
    expect(escalations).toEqual([
      ['escalate.1', '2026-09-10'],
      ['escalate.2', '2026-09-14'],
      ['escalate.3', '2026-09-16'],
    ]);
  });

  it('CASE-06: the suspension is extended once from its exact end, and not again', () => {
    const suspension = extended(opened('party.susp', '2026-06-01'), 30, '2026-08-27T02:00:00.000Z');
    expect(suspension.dueOn).toBe('2026-09-29');
    expect(checkExtension(suspension, 30)).toBe('EXTENSION_USED_UP');
    expect(derive(opened('party.susp', '2026-06-01'), national).steps.at(-1)).toEqual({
      step: 'not-rolled',
      day: '2026-08-30',
    });
  });

  it('CASE-06: before 11/4/2026 it could reach 180 days in all, for an organisation not be extended', () => {
    expect(checkExtension(opened('party.susp', '2026-04-10'), 90)).toBeNull();
    expect(checkExtension(opened('party.susp', '2026-04-10'), 91)).toBe('EXTENSION_TOO_LONG');
    const organisation = opened('party.susp', '2026-04-10', { conditions: { subject: 'organisation' } });
    expect(checkExtension(organisation, 1)).toBe('EXTENSION_NOT_ALLOWED');
  });

  it('CASE-10: readmission is possible thirty-six months after leaving', () => {
    expect(addMonths('2026-09-03', 36)).toBe('2029-09-03');
  });

  it('CASE-12: on 20/11/2026 a reprimand for 15/8/2021 is out of time, a warning is not', () => {
    expect(opened('party.limit.kt', '2021-08-15').dueOn).toBe('2026-08-15');
    expect(opened('party.limit.cc', '2021-08-15').dueOn).toBe('2031-08-15');
  });

  it('CASE-12: investigators classify within twenty-four hours, on a Sunday too', () => {
    const clock = opened('state.crime.classify', '2026-11-21', { at: '2026-11-21T02:30:00.000Z' });
    expect(clock.dueAt).toBe('2026-11-22T02:30:00.000Z');
  });
});

describe('the version in force when the trigger happened', () => {
  it.each([
    ['state.kn.accept', '2026-06-30', 10, 'cd'],
    ['state.kn.accept', '2026-07-01', 7, 'wd'],
    ['party.tc.settle', '2021-07-27', 90, 'wd'],
    ['party.tc.settle', '2021-07-28', 90, 'cd'],
    ['party.appeal.lodge', '2021-07-27', 30, 'wd'],
    ['party.appeal.lodge', '2021-07-28', 30, 'cd'],
  ])('%s from %s runs %i %s', (key, startedOn, n, unit) => {
    expect(opened(key, startedOn).policy.length).toMatchObject({ n, unit });
  });

  it('leaves a period without a rule before the rule existed', () => {
    const facts = { on: '2026-06-30', conditions: {}, organisationIds: [] };
    expect(selectPolicy(POLICIES, 'press.feedback_reply', facts)).toBeNull();
  });

  it('shows that the head notice is only assumed for denunciations', () => {
    expect(opened('intake.head_notice', '2026-11-16').policy.confidence).toBe('seen');
    const denunciation = opened('intake.head_notice', '2026-11-16', { conditions: { kind: 'denunciation' } });
    expect(denunciation.policy.confidence).toBe('assumed');
  });
});
