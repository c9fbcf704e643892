import { describe, expect, it } from 'vitest';
import type { Day } from '../calendar/calendar.ts';
import { instantAt } from '../calendar/day.ts';
import { text } from '../case/commands.fixture.ts';
import type { CaseCommand } from '../case/commands.ts';
import { contextFor, fold } from '../case/given.fixture.ts';
import type { CollegialDecision } from '../case/screening/collegial-acts.ts';
import { standingOf } from '../case/holds/holds-state.ts';
import { DEPUTY, HEAD, PROCESS, SCREENER, SECRETARY } from '../case/people.fixture.ts';
import { DENOUNCED, TAKEN_ON, TAKE_ON, lawNotice } from '../case/settlement/settlement.fixture.ts';
import type { CaseState } from '../case/state.ts';
import { goOn } from '../case/verification/team-stories.fixture.ts';
import { CONFIRM as DECLARE, deferred, handOver, plan } from '../congress/commands.fixture.ts';
import { contextFor as atCongress, later as laterAtCongress, fold as foldCongress } from '../congress/given.fixture.ts';
import type { CongressState } from '../congress/state.ts';
import type { Actor, Decision, ProcessKind, ProcessState } from '../process.ts';
import { definitionOf } from '../registry.ts';
import type { CarriesScan, ConfirmEntryDate } from './back-dated.ts';

// Days that others than a team name: of a notice, a report of harm, a request, a meeting that decided (practice: P36). What
// such a day decides holds at once; a second person corrects it.

/** Monday 26 October: two working days before it is Thursday 22 October. */
const TODAY = '2026-10-26';
const LATE = '2026-10-20';
const SCAN: CarriesScan = { attachments: ['upload-1'] };

function give(state: CaseState, command: CaseCommand & CarriesScan, actor: Actor, on = TODAY) {
  return definitionOf('case').decide(state, command, contextFor(state, command, { actor, on }));
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

function confirming(trueDay: Day | null): ConfirmEntryDate {
  const reason = trueDay === null ? null : text('by the paper');
  return { type: 'confirmEntryDate', obligationId: 'confirm.entry_date#1', trueDay, reason };
}

describe('a notice of a body of law that is entered late', () => {
  const ACCUSED = fold(TAKEN_ON).subjects[0]?.id ?? '';
  const ordered = { type: 'suspensionOrdered', suspensionId: 'suspension-1', subjectId: ACCUSED } as const;
  const SUSPENDED = fold(goOn(TAKEN_ON, [ordered, PROCESS, '2026-10-16']));

  it('needs the scan and a second person, and ends the suspension in the same step all the same', () => {
    const cleared = lawNotice('not-prosecuted', LATE);
    expect(give(SUSPENDED, cleared, SCREENER)).toMatchObject({ ok: false, refusal: { code: 'SCAN_REQUIRED' } });
    const decision = give(SUSPENDED, { ...cleared, ...SCAN }, SCREENER);
    const state = after('case', SUSPENDED, decision, TODAY);
    expect(state).toMatchObject({ entryDates: [{ what: 'recordLawNotice', on: LATE, status: 'questioned' }] });
    const told = definitionOf('case').followUps(state, decision.ok ? decision.events : [], 'case/case-1');
    const lifted = { to: 'suspension/suspension-1', command: { type: 'endByLaw', on: LATE } };
    expect(told).toContainEqual(expect.objectContaining(lifted));
    // A second person who finds another day suspends nobody again.
    const corrected = give(state, confirming('2026-10-21'), HEAD);
    const next = after('case', state, corrected, TODAY);
    const after2 = definitionOf('case').followUps(next, corrected.ok ? corrected.events : [], 'case/case-1');
    expect(after2.filter((one) => one.kind === 'command')).toEqual([]);
  });

  it('of a judgment counts from the true day once that is found', () => {
    const judged = { ...lawNotice('judgment', LATE, 'prison'), ...SCAN };
    const state = after('case', SUSPENDED, give(SUSPENDED, judged, SCREENER), TODAY);
    expect(standingOf(state.holds, ACCUSED).judgmentOn).toBe(LATE);
    const corrected = after('case', state, give(state, confirming('2026-10-22'), HEAD), TODAY);
    expect(standingOf(corrected.holds, ACCUSED).judgmentOn).toBe('2026-10-22');
  });
});

describe('other days on a case', () => {
  it('a newspaper that asked for its answer earlier than entered is answered from the true day', () => {
    const open = fold(TAKEN_ON);
    const asked = { type: 'requestPressAnswer', requestedOn: LATE, text: text('request') } as const;
    expect(give(open, asked, SCREENER)).toMatchObject({ refusal: { code: 'SCAN_REQUIRED' } });
    const state = after('case', open, give(open, { ...asked, ...SCAN }, SCREENER), TODAY);
    const due = ({ obligations }: CaseState) => obligations.find((one) => one.key === 'press.answer')?.dueOn ?? '';
    const corrected = after('case', state, give(state, confirming('2026-10-23'), HEAD), TODAY);
    expect(due(corrected) > due(state)).toBe(true);
  });

  it('so does a meeting outside the system that decided long ago, and none that is named', () => {
    const screened = fold(DENOUNCED);
    const decision = { by: 'body', decidedOn: LATE, minutes: text('minutes'), signedAs: null } as const;
    const taken = { ...TAKE_ON, decision };
    expect(give(screened, taken, HEAD)).toMatchObject({ refusal: { code: 'SCAN_REQUIRED', params: { on: LATE } } });
    const state = after('case', screened, give(screened, { ...taken, ...SCAN }, HEAD), TODAY);
    expect(state).toMatchObject({ acceptedOn: TODAY, entryDates: [{ what: 'accept', on: LATE }] });
    expect(give(state, confirming(null), HEAD)).toMatchObject({ refusal: { code: 'FOUR_EYES' } });
    expect(give(state, confirming(null), DEPUTY)).toMatchObject({ ok: true });
    expect(give(screened, TAKE_ON, HEAD)).toMatchObject({ ok: true });
  });

  it('and another day of the meeting moves no period that runs from receipt, though both were on one day', () => {
    const screened: CaseState = { ...fold(DENOUNCED), receivedOn: LATE };
    const decision = { by: 'body', decidedOn: LATE, minutes: text('minutes'), signedAs: null } as const;
    const taken = { ...TAKE_ON, decision };
    const state = after('case', screened, give(screened, { ...taken, ...SCAN }, HEAD), TODAY);
    const due = ({ obligations }: CaseState) => obligations.find((one) => one.key === 'party.tc.settle')?.dueOn;
    const corrected = after('case', state, give(state, confirming('2026-10-23'), DEPUTY), TODAY);
    expect(corrected).toMatchObject({ entryDates: [{ what: 'accept', on: '2026-10-23' }] });
    expect(due(state)).toBeDefined();
    expect(due(corrected)).toBe(due(state));
  });

  it('but no scan is asked for the day of a meeting of the system, nor for a day on which nobody met', () => {
    const screened = fold(DENOUNCED);
    const meeting = { meetingId: 'meeting-1', organisationId: 'commune', heldOn: LATE };
    const accepting = (decision: Partial<CollegialDecision>) => {
      const inMeeting = { by: 'body', decidedOn: LATE, minutes: null, meetingId: 'meeting-1', signedAs: null } as const;
      const command: CaseCommand = {
        type: 'accept',
        grounds: text('grounds'),
        decision: { ...inMeeting, ...decision },
      };
      const context = contextFor(screened, command, { actor: HEAD, on: TODAY });
      return definitionOf('case').decide(screened, command, { ...context, facts: { ...context.facts, meeting } });
    };
    expect(accepting({})).toMatchObject({ ok: true });
    expect(accepting({ by: 'person', meetingId: null })).toMatchObject({ ok: true });
    expect(accepting({ decidedOn: '2026-10-21' })).toMatchObject({ refusal: { code: 'SCAN_REQUIRED' } });
  });
});

describe('a congress that is entered long after it was held', () => {
  const HELD_ON = '2026-11-20';
  const AWAITED = foldCongress(
    laterAtCongress(
      [],
      [plan(HELD_ON), SECRETARY, '2026-09-01'],
      [DECLARE, HEAD, '2026-09-02'],
      [deferred('case-1', '2026-10-15'), PROCESS, '2026-10-15'],
    ),
  );
  const LATER = '2026-11-30';
  const tell = (state: CongressState, command: Parameters<typeof atCongress>[1], actor: Actor) =>
    definitionOf('congress').decide(state, command, atCongress(state, command, { actor, on: LATER }));

  it('is handed over at once, and does not end before another person has confirmed its day', () => {
    expect(tell(AWAITED, handOver(HELD_ON), HEAD)).toMatchObject({ refusal: { code: 'SCAN_REQUIRED' } });
    const handed = tell(AWAITED, { ...handOver(HELD_ON), ...SCAN }, HEAD);
    const held = after('congress', AWAITED, handed, LATER);
    expect(held).toMatchObject({ stage: 'HELD', heldOn: HELD_ON, entryDates: [{ status: 'questioned' }] });
    const goesOn = definitionOf('congress').followUps(held, handed.ok ? handed.events : [], 'congress/congress-1');
    expect(goesOn).toContainEqual(expect.objectContaining({ to: 'case/case-1' }));
    expect(definitionOf('congress').isFinished(held)).toBe(false);
    expect(tell(held, confirming(null), HEAD)).toMatchObject({ refusal: { code: 'FOUR_EYES' } });
    const confirmed = after('congress', held, tell(held, confirming(null), DEPUTY), LATER);
    expect(definitionOf('congress').isFinished(confirmed)).toBe(true);
  });
});
