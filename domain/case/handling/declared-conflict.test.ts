import { describe, expect, it } from 'vitest';
import type { TextRef } from '../../process.ts';
import { ACCEPT, assign, instruct, reassign, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { given, lived, record } from '../given.fixture.ts';
import { CASE_PROCESS } from '../process.ts';
import { CLERK, DEPUTY, HEAD, OFFICER, PROCESS, SCREENER, SECOND_OFFICER } from '../people.fixture.ts';
import { declareConflict, liftConflict, screened } from '../settlement/settlement.fixture.ts';
import { ORDERED } from '../verification/team-stories.fixture.ts';

const ON = '2026-10-14';
/** The verification of the team's story was ordered on Friday 16 October. */
const NEXT = '2026-10-19';
const NOTE: CaseCommand = { type: 'addNote', text: text('note') };
const HANDLED = lived(
  ...screened(),
  [instruct({ action: 'examine', assignee: 'officer', dueOn: '2026-10-30' }), HEAD, '2026-10-13'],
  [ACCEPT, OFFICER, '2026-10-13'],
);
const STEPPED_BACK = lived(
  ...screened(),
  [assign('officer'), HEAD, '2026-10-13'],
  [ACCEPT, OFFICER, '2026-10-13'],
  [declareConflict('officer'), OFFICER, ON],
);
const head = { kind: 'role', role: 'HEAD', organisationId: 'commune' };

describe('declaring a conflict of interest', () => {
  it('takes the case from the handler in the same step, and the head owes what they owed', () => {
    const declared = given(HANDLED).when(declareConflict('officer', 'interest'), OFFICER, ON);
    declared.thenEvents(
      { type: 'ConflictDeclared', personId: 'officer', relation: 'interest', by: 'officer' },
      { type: 'HandlerRemoved', personId: 'officer', ground: 'RECUSED' },
      { type: 'ObligationHandedOver', obligationId: 'intake.head_notice#1', owner: head },
      { type: 'ObligationHandedOver', obligationId: 'screening.outcome#1', owner: head },
      { type: 'ObligationHandedOver', obligationId: 'instruct.execute#1', owner: head },
    );
    expect(declared.state()).toMatchObject({ handler: null, recused: ['officer'] });
  });

  it('answers the question whether to take the case', () => {
    const asked = lived(...screened(), [assign('officer'), HEAD, '2026-10-13']);
    const declared = given(asked).when(declareConflict('officer'), OFFICER, ON);
    declared.thenEvents(
      { type: 'ConflictDeclared' },
      { type: 'HandlerRemoved', personId: 'officer' },
      { obligationId: 'assignment.answer#1', status: 'cancelled' },
    );
    expect(declared.state().assignment).toBeNull();
  });

  it('ends all access: whoever stepped back is told what a stranger is told', () => {
    given(STEPPED_BACK).when(NOTE, OFFICER, ON).thenRefused('NOT_PERMITTED');
    const screener = lived(...screened(), [declareConflict('screener'), SCREENER, '2026-10-13']);
    given(screener).when(NOTE, SCREENER, ON).thenRefused('NOT_PERMITTED', { command: 'addNote' });
  });

  it('keeps the case from being given to them again', () => {
    given(STEPPED_BACK).when(assign('officer'), HEAD, '2026-10-15').thenRefused('CONFLICT_OF_INTEREST', {
      personId: 'officer',
      ground: 'RECUSED',
    });
    const other = lived(...screened(), [declareConflict('clerk'), CLERK, '2026-10-13'], [assign('officer'), HEAD, ON]);
    given(other).when(reassign('clerk'), HEAD, ON).thenRefused('CONFLICT_OF_INTEREST');
  });

  it('for another is the right of the head alone, and only for whoever works on the case or serves in the body', () => {
    given(HANDLED).when(declareConflict('screener'), OFFICER, ON).thenRefused('CONFLICT_OF_ANOTHER', {
      personId: 'screener',
    });
    expect(given(HANDLED).when(declareConflict('officer'), HEAD, ON).state()).toMatchObject({
      handler: null,
      recused: ['officer'],
    });
    given(HANDLED).when(declareConflict('screener'), HEAD, ON).thenEvents({ type: 'ConflictDeclared', by: 'head' });
    given(HANDLED).when(declareConflict('stranger'), HEAD, ON).thenRefused('NOT_ON_THE_CASE');
  });

  it('of the head themself is refused while the case can go straight up: it is not left to nobody', () =>
    given(HANDLED).when(declareConflict('head'), HEAD, ON).thenRefused('HEAD_REROUTES_UP'));

  it('of the head themself is possible later, and the level above is told', () => {
    const declared = given(ORDERED).when(declareConflict('head'), HEAD, NEXT);
    declared.thenEvents({ type: 'ConflictDeclared', personId: 'head', by: 'head', ofHead: true });
    const told = CASE_PROCESS.followUps(declared.state(), declared.events(), 'case/1');
    expect(told.slice(0, 2)).toMatchObject([
      { notice: 'conflict-declared', audience: 'owner-head' },
      { notice: 'conflict-declared', audience: 'level-above' },
    ]);
    given(record(ORDERED, declared.events(), HEAD, NEXT))
      .when(NOTE, HEAD, NEXT)
      .thenRefused('NOT_PERMITTED');
  });

  it('of anybody else is told to the head alone', () => {
    const declared = given(ORDERED).when(declareConflict('secondOfficer'), SECOND_OFFICER, NEXT);
    const told = CASE_PROCESS.followUps(declared.state(), declared.events(), 'case/1');
    expect(told.filter((one) => one.kind === 'notice' && one.notice === 'conflict-declared')).toMatchObject([
      { audience: 'owner-head' },
    ]);
  });

  it('of the head may be declared by another who leads here', () => {
    const declared = given(HANDLED).when(declareConflict('head'), DEPUTY, ON);
    expect(declared.state().recused).toEqual(['head']);
  });

  it('twice is refused', () =>
    given(STEPPED_BACK).when(declareConflict('officer'), HEAD, ON).thenRefused('CONFLICT_DECLARED_ALREADY'));
});

describe('lifting it', () => {
  it('is the head’s, and lets them work on it again', () => {
    const lifted = given(STEPPED_BACK).when(liftConflict('officer'), HEAD, '2026-10-15');
    lifted.thenEvents({ type: 'ConflictLifted', personId: 'officer', by: 'head' });
    expect(lifted.state()).toMatchObject({ recused: [], handler: null });
  });

  it('is refused for whom nothing was declared, and to themself', () => {
    given(STEPPED_BACK).when(liftConflict('clerk'), HEAD, '2026-10-15').thenRefused('CONFLICT_NOT_DECLARED');
    given(STEPPED_BACK).when(liftConflict('head'), HEAD, '2026-10-15').thenRefused('FOUR_EYES');
    given(STEPPED_BACK).when(liftConflict('officer'), SCREENER, '2026-10-15').thenRefused('NOT_PERMITTED');
  });
});

describe('a member of the team', () => {
  it('leaves it in the same step', () => {
    const declared = given(ORDERED).when(declareConflict('secondOfficer', 'earlier-handler'), SECOND_OFFICER, NEXT);
    declared.thenEvents(
      { type: 'ConflictDeclared', personId: 'secondOfficer' },
      { type: 'TeamMemberReplaced', leaves: 'secondOfficer', joins: null, by: 'secondOfficer' },
    );
    expect(declared.state().verification).toMatchObject({ leader: 'officer', members: [], former: ['secondOfficer'] });
  });

  it('who leads it leaves what the team owes with the head, until a successor is named', () => {
    const declared = given(ORDERED).when(declareConflict('officer'), HEAD, NEXT);
    expect(declared.state().verification).toMatchObject({ leader: '', former: ['officer'] });
    const open = declared.state().obligations.filter((one) => one.status === 'open');
    expect(open.filter((one) => one.owner.kind === 'person')).toEqual([]);
    expect(open.map((one) => one.key)).toContain('verification.report');
    const story = record(ORDERED, declared.events(), HEAD, NEXT);
    given(story).when(NOTE, OFFICER, NEXT).thenRefused('NOT_PERMITTED');
  });
});

describe('whoever stood back before a meeting', () => {
  const noted = (personId: string, reason: TextRef | null = null): CaseCommand => ({
    ...{ type: 'noteRecusal', meetingId: 'meeting-1', relation: 'interest' },
    ...{ personId, reason },
  });

  it('takes no part in the case either, and the head hears of it', () => {
    const recused = given(HANDLED).when(noted('screener'), PROCESS, ON);
    recused.thenEvents({ type: 'RecusalNoted', personId: 'screener', relation: 'interest', meetingId: 'meeting-1' });
    expect(recused.state().recused).toEqual(['screener']);
    expect(CASE_PROCESS.followUps(recused.state(), recused.events(), 'case/1')).toMatchObject([
      { notice: 'conflict-declared', audience: 'owner-head' },
    ]);
    given(record(HANDLED, recused.events(), PROCESS, ON))
      .when(NOTE, SCREENER, ON)
      .thenRefused('NOT_PERMITTED');
  });

  it('is noted once, however often the meeting says so', () =>
    given(STEPPED_BACK).when(noted('officer'), PROCESS, '2026-10-15').thenEvents());

  it('leaves the case and its team in the same step, without a word if they gave none', () => {
    given(HANDLED)
      .when(noted('officer'), PROCESS, ON)
      .thenEvents(
        { type: 'RecusalNoted' },
        { type: 'HandlerRemoved', personId: 'officer', ground: 'RECUSED' },
        { type: 'ObligationHandedOver', obligationId: 'intake.head_notice#1', owner: head },
        { type: 'ObligationHandedOver', obligationId: 'screening.outcome#1', owner: head },
        { type: 'ObligationHandedOver', obligationId: 'instruct.execute#1', owner: head },
      );
    const left = given(ORDERED).when(noted('secondOfficer'), PROCESS, NEXT);
    left.thenEvents({ type: 'RecusalNoted' }, { type: 'TeamMemberReplaced', leaves: 'secondOfficer', reason: null });
    expect(left.state().verification).toMatchObject({ members: [], former: ['secondOfficer'] });
  });

  it('is noted by processes alone', () =>
    given(HANDLED).when(noted('screener'), HEAD, ON).thenRefused('NOT_PERMITTED'));
});
