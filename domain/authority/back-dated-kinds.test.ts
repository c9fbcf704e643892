import { describe, expect, it } from 'vitest';
import type { Day } from '../calendar/calendar.ts';
import { instantAt } from '../calendar/day.ts';
import { DEPUTY, HEAD, LEADER_ABOVE, OFFICER } from '../case/people.fixture.ts';
import { attend } from '../meeting/commands.fixture.ts';
import { contextFor as inMeeting, fold as foldMeeting } from '../meeting/given.fixture.ts';
import type { MeetingState } from '../meeting/state.ts';
import { clerkOf, headOf, membersOf } from '../meeting/people.fixture.ts';
import { convened } from '../meeting/stories.fixture.ts';
import { MEETING_POLICIES } from '../policy/meeting-policies.fixture.ts';
import { OVERSIGHT_POLICIES } from '../policy/oversight-policies.fixture.ts';
import type { Actor, Context, Decision, ProcessKind, ProcessState } from '../process.ts';
import { definitionOf } from '../registry.ts';
import { check } from '../remediation/commands.fixture.ts';
import { contextFor as inRemediation, fold as foldRemediation } from '../remediation/given.fixture.ts';
import { REMEDIATION_POLICIES } from '../remediation/policies.fixture.ts';
import type { RemediationState } from '../remediation/state.ts';
import { APPROVED } from '../remediation/stories.fixture.ts';
import { lift, order } from '../suspension/commands.fixture.ts';
import { contextFor as inSuspension, fold as foldSuspension, lived } from '../suspension/given.fixture.ts';
import { SUSPENSION_POLICIES } from '../suspension/policies.fixture.ts';
import type { SuspensionState } from '../suspension/state.ts';
import type { CarriesScan, ConfirmEntryDate } from './back-dated.ts';

// The same second person in every kind of process that takes a day from a command (practice: P36).

const SCAN: CarriesScan = { attachments: ['upload-1'] };
const CONFIRM: ConfirmEntryDate = {
  type: 'confirmEntryDate',
  ...{ obligationId: 'confirm.entry_date#1', trueDay: null, reason: null },
};

function decide(kind: ProcessKind, state: ProcessState, command: { type: string }, context: Context) {
  return definitionOf(kind).decide(state, command, context);
}

function after<S extends ProcessState>(kind: ProcessKind, state: S, decision: Decision<{ type: string }>, on: Day): S {
  if (!decision.ok) throw new Error(decision.refusal.code);
  const actor = { kind: 'staff', accountId: null, personId: null } as const;
  return decision.events.reduce<ProcessState>(
    (one, event, index) =>
      definitionOf(kind).evolve(one, { number: index, schema: 1, at: instantAt(on, 9), actor, event }),
    state,
  ) as S;
}

const owesConfirmation = ({ obligations }: ProcessState): boolean =>
  obligations.some((one) => one.key === 'confirm.entry_date' && one.status === 'open');

describe('an order of suspension that is lifted', () => {
  const ORDERED = foldSuspension(lived([order(), HEAD, '2026-06-01']));
  const policies = [...SUSPENSION_POLICIES, ...OVERSIGHT_POLICIES];
  const give = (state: SuspensionState, command: Parameters<typeof inSuspension>[1], actor: Actor, on: Day) =>
    decide('suspension', state, command, inSuspension(state, command, { actor, on, policies }));

  it('as of a day long past needs the paper, and the word of another person even after it has ended', () => {
    const alone = give(ORDERED, lift('2026-06-10'), HEAD, '2026-07-16');
    expect(alone).toMatchObject({ ok: false, refusal: { code: 'SCAN_REQUIRED', params: { on: '2026-06-10' } } });
    const lifted = give(ORDERED, { ...lift('2026-06-10'), ...SCAN }, HEAD, '2026-07-16');
    const ended = after('suspension', ORDERED, lifted, '2026-07-16');
    expect(ended).toMatchObject({ stage: 'ENDED', entryDates: [{ what: 'lift', status: 'questioned' }] });
    expect([owesConfirmation(ended), definitionOf('suspension').isFinished(ended)]).toEqual([true, false]);
    expect(give(ended, CONFIRM, HEAD, '2026-07-17')).toMatchObject({ refusal: { code: 'FOUR_EYES' } });
    const confirmed = after('suspension', ended, give(ended, CONFIRM, DEPUTY, '2026-07-17'), '2026-07-17');
    expect(confirmed).toMatchObject({ entryDates: [{ status: 'confirmed' }] });
    expect(definitionOf('suspension').isFinished(confirmed)).toBe(true);
  });

  it('as of today is believed of one person', () =>
    expect(give(ORDERED, lift('2026-07-15'), HEAD, '2026-07-16')).toMatchObject({ ok: true }));
});

describe('a check of a remediation', () => {
  const policies = [...REMEDIATION_POLICIES, ...OVERSIGHT_POLICIES];
  const give = (state: RemediationState, command: Parameters<typeof inRemediation>[1], actor: Actor, on: Day) =>
    decide('remediation', state, command, inRemediation(state, command, { actor, on, policies }));

  it('said to have been made long ago is questioned, and its last word waits for another person', () => {
    const state = foldRemediation(APPROVED);
    const on = state.plan?.approvedOn ?? '';
    const today = '2027-01-11';
    const visit = { ...check('1', on, 'on-track'), attachments: [] };
    expect(give(state, visit, OFFICER, today)).toMatchObject({ refusal: { code: 'SCAN_REQUIRED' } });
    const checked = after('remediation', state, give(state, { ...visit, ...SCAN }, OFFICER, today), today);
    expect([owesConfirmation(checked), checked.checks.length]).toEqual([true, 1]);
    expect(give(checked, CONFIRM, LEADER_ABOVE, today)).toMatchObject({ ok: true });
  });
});

describe('a meeting that is entered after it was held', () => {
  const CONVENED = foldMeeting(convened('ubkt', 3));
  const CLERK = clerkOf('ubkt');
  const policies = [...MEETING_POLICIES, ...OVERSIGHT_POLICIES];
  const came = (on: Day | null) => ({ ...attend(membersOf('ubkt', 3)), on });
  const give = (state: MeetingState, command: Parameters<typeof inMeeting>[1], actor: Actor, on: Day) =>
    decide('meeting', state, command, inMeeting(state, command, { actor, on, policies }));

  it('was held on the day it was held, once another person has seen the paper', () => {
    const today = '2026-11-02';
    const heldOn = '2026-10-26';
    expect(give(CONVENED, came(heldOn), CLERK, today)).toMatchObject({ refusal: { code: 'SCAN_REQUIRED' } });
    const opened = after('meeting', CONVENED, give(CONVENED, { ...came(heldOn), ...SCAN }, CLERK, today), today);
    expect(opened).toMatchObject({ stage: 'IN_SESSION', heldOn, entryDates: [{ on: heldOn, status: 'questioned' }] });
    expect(give(opened, CONFIRM, headOf('ubkt'), today)).toMatchObject({ ok: true });
  });

  it('is held today where no day is named, not before its day, and not in the future', () => {
    const today = '2026-10-27';
    expect(after('meeting', CONVENED, give(CONVENED, came(null), CLERK, today), today).heldOn).toBe(today);
    expect(give(CONVENED, came('2026-10-23'), CLERK, today)).toMatchObject({ refusal: { code: 'MEETING_NOT_YET' } });
    expect(give(CONVENED, came('2026-10-28'), CLERK, today)).toMatchObject({ refusal: { code: 'DATE_IN_FUTURE' } });
  });

  it('has its day from the opening: whoever comes later names none', () => {
    const opened = after('meeting', CONVENED, give(CONVENED, came(null), CLERK, '2026-10-26'), '2026-10-26');
    expect(give(opened, came('2026-10-26'), CLERK, '2026-10-26')).toMatchObject({
      refusal: { code: 'MEETING_OPEN_ALREADY', params: { heldOn: '2026-10-26' } },
    });
  });
});
