import { describe, expect, it } from 'vitest';
import { contextFor, fold, morning } from '../case/given.fixture.ts';
import type { CaseCommand } from '../case/commands.ts';
import { text } from '../case/commands.fixture.ts';
import { DEPUTY, HEAD, KEEPER, LEADER_ABOVE, staff } from '../case/people.fixture.ts';
import type { CaseState } from '../case/state.ts';
import { LEADER as LEADER_OF_TEAM, PLANNED, goOn } from '../case/verification/team-stories.fixture.ts';
import type { Actor, Decision, ProcessState } from '../process.ts';
import { definitionOf } from '../registry.ts';
import type { CarriesScan, ConfirmEntryDate } from './back-dated.ts';

// A day of signing, service, announcing, presenting or meeting further back than two working days needs a scan and a second
// person (practice: P36).

const CASE = definitionOf('case');
/** Monday 26 October: two working days before it is Thursday 22 October. */
const TODAY = '2026-10-26';

function give(state: CaseState, command: CaseCommand, actor: Actor, on = TODAY): Decision<{ type: string }> {
  return CASE.decide(state, command, contextFor(state, command, { actor, on }));
}
function after(state: CaseState, decision: Decision<{ type: string }>, on = TODAY): CaseState & ProcessState {
  if (!decision.ok) throw new Error(decision.refusal.code);
  const actor = { kind: 'staff', accountId: null, personId: null } as const;
  const folded = decision.events.reduce<ProcessState>(
    (one, event, index) => CASE.evolve(one, { number: index, schema: 1, at: morning(on), actor, event }),
    state,
  );
  return folded as CaseState;
}
const session = (on: string, attachments?: readonly string[]): CaseCommand & CarriesScan => ({
  type: 'recordSession',
  ...{ on, subjectId: null, minutes: text('minutes') },
  ...(attachments === undefined ? {} : { attachments }),
});
const present = (on: string, attachments: readonly string[]): CaseCommand & CarriesScan => ({
  type: 'presentDecision',
  ...{ on, subjectIds: fold(PLANNED).subjects.map((one) => one.id), notice: text('notice'), attachments },
});
const confirm = (trueDay: string | null = null): ConfirmEntryDate => ({
  type: 'confirmEntryDate',
  ...{ obligationId: 'confirm.entry_date#1', trueDay, reason: trueDay === null ? null : text('by the minutes') },
});

describe('a day before its entry', () => {
  const planned = fold(PLANNED);

  it('of two working days is believed of one person', () => {
    const decision = give(planned, session('2026-10-22'), LEADER_OF_TEAM);
    expect(decision).toMatchObject({ ok: true });
    expect(after(planned, decision).entryDates).toBeUndefined();
  });

  it('further back needs a scan, and is questioned', () => {
    expect(give(planned, session('2026-10-21'), LEADER_OF_TEAM)).toMatchObject({
      ok: false,
      refusal: { code: 'SCAN_REQUIRED', params: { on: '2026-10-21' } },
    });
    const decision = give(planned, session('2026-10-21', ['upload-1']), LEADER_OF_TEAM);
    const state = after(planned, decision);
    expect(state.entryDates).toMatchObject([
      { what: 'recordSession', on: '2026-10-21', enteredBy: 'officer', status: 'questioned' },
    ]);
    const owed = state.obligations.find((one) => one.key === 'confirm.entry_date');
    expect(owed).toMatchObject({ owner: { role: 'HEAD', organisationId: 'commune' }, dueOn: '2026-10-28' });
  });

  it('is confirmed by another person: the head, the keeper or the level above, once', () => {
    const questioned = after(planned, give(planned, session('2026-10-21', ['upload-1']), LEADER_OF_TEAM));
    const same = staff('officer', 'HEAD');
    expect(give(questioned, confirm(), same)).toMatchObject({ ok: false, refusal: { code: 'FOUR_EYES' } });
    for (const actor of [HEAD, KEEPER, LEADER_ABOVE]) {
      const confirmed = after(questioned, give(questioned, confirm(), actor));
      expect(confirmed.entryDates).toMatchObject([{ status: 'confirmed' }]);
      expect(give(confirmed, confirm(), DEPUTY)).toMatchObject({ refusal: { code: 'ENTRY_DATE_NOT_QUESTIONED' } });
    }
  });

  it('corrected moves what ran from it, and judges again what was met on it', () => {
    const questioned = after(planned, give(planned, present('2026-10-20', ['upload-1']), LEADER_OF_TEAM));
    const period = (state: CaseState) => state.obligations.find((one) => one.key.startsWith('party.insp.dhvp'));
    const corrected = after(questioned, give(questioned, confirm('2026-10-23'), HEAD));
    expect(corrected.verification?.hearings.map((one) => one.presentedOn)).toEqual(['2026-10-23']);
    const before = period(questioned)?.dueOn ?? '';
    expect((period(corrected)?.dueOn ?? '') > before || before === '').toBe(true);
    expect(give(questioned, { ...confirm('2026-10-23'), reason: null }, HEAD)).toMatchObject({
      refusal: { code: 'REASON_REQUIRED' },
    });
    expect(give(questioned, confirm('2026-10-27'), HEAD)).toMatchObject({ refusal: { code: 'DATE_IN_FUTURE' } });
  });
});

it('nothing changes for a story that dates nothing back', () => {
  const story = goOn(PLANNED, [session('2026-10-22'), LEADER_OF_TEAM, TODAY]);
  expect(fold(story)).not.toHaveProperty('entryDates');
});
