import { describe, expect, it } from 'vitest';
import { HANOI } from '../calendar/calendar.fixture.ts';
import { text } from '../case/commands.fixture.ts';
import { ENGINE, HEAD, ORGANISATIONS, OFFICER, PEOPLE, PROCESS, SCREENER } from '../case/people.fixture.ts';
import type { Actor, Context, ProcessId } from '../process.ts';
import type { HandoverCommand } from './commands.ts';
import { DESK_HANDOVER_PROCESS } from './process.ts';
import type { DeskHandoverState } from './state.ts';

const ON = '2026-10-16';
const HAND_OVER: HandoverCommand = {
  ...{ type: 'handOverDesk', organisationId: 'commune', fromPersonId: 'officer', toPersonId: 'secondOfficer' },
  minutes: text('minutes'),
};

interface Desk {
  caseIds: readonly string[];
  others: readonly ProcessId[];
}
const CASES: Desk = { caseIds: ['case-1', 'case-2'], others: [] };

function contextOf(actor: Actor, desk: Desk = CASES): Context {
  const facts = { calendar: HANOI, policies: [], people: PEOPLE, organisations: ORGANISATIONS, lineage: [] };
  return { now: `${ON}T02:00:00.000Z`, today: ON, actor, facts: { ...facts, registerNumber: null, desk } };
}

function refusedWith(command: HandoverCommand, actor: Actor = HEAD, desk?: Desk): string {
  const decision = DESK_HANDOVER_PROCESS.decide(DESK_HANDOVER_PROCESS.initial, command, contextOf(actor, desk));
  return decision.ok ? '' : decision.refusal.code;
}

/** The desk after these commands, by whom it takes. */
function after(...steps: readonly (readonly [HandoverCommand, Actor, Desk?])[]): DeskHandoverState {
  return steps.reduce((state, [command, actor, desk]) => {
    const decision = DESK_HANDOVER_PROCESS.decide(state, command, contextOf(actor, desk));
    if (!decision.ok) throw new Error(decision.refusal.code);
    const by = { kind: actor.kind, accountId: null, personId: actor.personId };
    return decision.events.reduce(
      (folded, event, n) =>
        DESK_HANDOVER_PROCESS.evolve(folded, { number: n + 1, schema: 1, at: contextOf(actor).now, actor: by, event }),
      state,
    );
  }, DESK_HANDOVER_PROCESS.initial);
}

const passed = (caseId: string, how: 'taken' | 'left'): readonly [HandoverCommand, Actor] => [
  { type: 'noteMatterPassed', caseId, how },
  PROCESS,
];
const refused = (caseId: string): readonly [HandoverCommand, Actor] => [
  { type: 'deliveryRefused', outboxId: 'o', code: 'NOT_ON_THE_CASE', refused: 'takeOverDesk', about: caseId },
  ENGINE,
];

describe('a desk', () => {
  it('is handed over by its holder or the head of the body, and by nobody else', () => {
    expect(after([HAND_OVER, OFFICER])).toMatchObject({ stage: 'PASSING', by: 'officer', fromPersonId: 'officer' });
    expect(after([HAND_OVER, HEAD])).toMatchObject({ stage: 'PASSING', by: 'head' });
    expect(refusedWith(HAND_OVER, SCREENER)).toBe('NOT_PERMITTED');
  });

  it.each([
    ['ASSIGNEE_NOT_IN_BODY', { toPersonId: 'stranger' }],
    ['RECEIVER_IS_GIVER', { toPersonId: 'officer' }],
    ['RECEIVER_LEADS_BODY', { toPersonId: 'head' }],
  ] as const)('goes to no wrong receiver: %s', (code, wrong) =>
    expect(refusedWith({ ...HAND_OVER, ...wrong })).toBe(code),
  );

  it('with nothing on it is not handed over', () =>
    expect(refusedWith(HAND_OVER, HEAD, { caseIds: [], others: [] })).toBe('NOTHING_ON_DESK'));

  it('asks each of its cases by a message, tells the receiver and the head once, and says no number', () => {
    const state = after([HAND_OVER, HEAD]);
    const decision = DESK_HANDOVER_PROCESS.decide(DESK_HANDOVER_PROCESS.initial, HAND_OVER, contextOf(HEAD));
    const events = decision.ok ? decision.events : [];
    const followed = DESK_HANDOVER_PROCESS.followUps(state, events, 'desk-handover/handover-1');
    expect(followed).toMatchObject([
      { kind: 'notice', notice: 'desk-received', audience: 'person:secondOfficer', params: {} },
      { kind: 'notice', notice: 'desk-handed-over', audience: 'owner-head', params: {} },
      { to: 'case/case-1', about: 'case-1', command: { type: 'takeOverDesk', handoverId: 'handover-1', by: 'head' } },
      { to: 'case/case-2', about: 'case-2' },
    ]);
  });

  it('is done with the last answer, whatever it is', () => {
    const half = after([HAND_OVER, HEAD], passed('case-1', 'taken'));
    expect([half.stage, DESK_HANDOVER_PROCESS.isFinished(half)]).toEqual(['PASSING', false]);
    const done = after([HAND_OVER, HEAD], passed('case-1', 'taken'), refused('case-2'));
    expect([done.stage, DESK_HANDOVER_PROCESS.isFinished(done)]).toEqual(['DONE', true]);
    expect(done.matters).toMatchObject([{ status: 'taken' }, { status: 'refused', code: 'NOT_ON_THE_CASE' }]);
  });

  it('hears each answer once: a message that comes twice changes nothing, and a refusal of the second none of the first', () => {
    const once = after([HAND_OVER, HEAD], passed('case-1', 'left'));
    expect(after([HAND_OVER, HEAD], passed('case-1', 'left'), passed('case-1', 'taken'))).toEqual(once);
    expect(after([HAND_OVER, HEAD], passed('case-1', 'left'), refused('case-1'))).toEqual(once);
    expect(after([HAND_OVER, HEAD], refused('case-1'), passed('case-1', 'taken')).matters[0]?.status).toBe('taken');
    expect(after([HAND_OVER, HEAD], passed('case-9', 'taken'))).toEqual(after([HAND_OVER, HEAD]));
  });

  it('asks whatever else lies on it likewise, and waits for that too', () => {
    const desk: Desk = { caseIds: [], others: ['remediation/r-1', 'protection/p-1', 'meeting/m-1'] };
    expect(refusedWith(HAND_OVER, HEAD, desk)).toBe('');
    const handed = after([HAND_OVER, HEAD, desk]);
    expect(handed.others.map((one) => one.status)).toEqual(['asked', 'asked', 'asked']);
    const decision = DESK_HANDOVER_PROCESS.decide(DESK_HANDOVER_PROCESS.initial, HAND_OVER, contextOf(HEAD, desk));
    const asked = DESK_HANDOVER_PROCESS.followUps(handed, decision.ok ? decision.events : [], 'desk-handover/h-1');
    const command = { type: 'takeOverDesk', handoverId: 'h-1', fromPersonId: 'officer', by: 'head' };
    expect(asked.slice(2)).toMatchObject(desk.others.map((to) => ({ to, about: to, command })));
    const said = (matter: ProcessId): HandoverCommand => ({ type: 'noteOtherPassed', matter, how: 'taken' });
    const late = {
      type: 'deliveryRefused',
      outboxId: 'o',
      code: 'COMMAND_NOT_IN_STAGE',
      about: 'meeting/m-1',
    } as const;
    const two = [HAND_OVER, HEAD, desk] as const;
    const half = after(two, [said('remediation/r-1'), PROCESS], [late, ENGINE]);
    expect([half.stage, half.others.at(-1)?.code]).toEqual(['PASSING', 'COMMAND_NOT_IN_STAGE']);
    const done = after(two, [said('remediation/r-1'), PROCESS], [late, ENGINE], [said('protection/p-1'), PROCESS]);
    expect(done.stage).toBe('DONE');
    // A second message of any of them changes nothing.
    const twice = { ...late, about: 'remediation/r-1' } as const;
    expect(after(two, [said('remediation/r-1'), PROCESS], [twice, ENGINE], [said('remediation/r-1'), PROCESS])).toEqual(
      after(two, [said('remediation/r-1'), PROCESS]),
    );
  });
});
