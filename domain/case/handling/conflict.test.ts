import { describe, expect, it } from 'vitest';
import {
  ACCEPT,
  REFUSE,
  about,
  assign,
  classify,
  instruct,
  reassign,
  register,
  rerouteUp,
  text,
} from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { given, lived } from '../given.fixture.ts';
import type { Step } from '../given.fixture.ts';
import { ENGINE, HEAD, OFFICER, SCREENER, staff } from '../people.fixture.ts';
import { CASE_PROCESS } from '../process.ts';
import { CLASSIFIED, OFFICER_HANDLES } from '../stories.fixture.ts';

const ON = '2026-10-14';
const NOTE: CaseCommand = { type: 'addNote', text: text('note') };
const RECEIVED: Step = [register('2026-10-12'), ENGINE, '2026-10-12'];
/** About the branch secretary; known to be so only now. */
const NAMED_NOW = classify({ reason: text('the letter names them') });

describe('whoever is in conflict of interest', () => {
  it.each([
    ['a relative of the subject', staff('spouse', 'HEAD', 'SCREENER')],
    ['a relative by the record of the subject', staff('cousinByRecord', 'HEAD', 'SCREENER')],
    ['a subordinate of the subject', staff('branchMember', 'HEAD', 'SCREENER')],
    ['the subject', staff('branchSecretary', 'HEAD', 'SCREENER')],
  ])('%s is told of every command what a stranger is told', (_who, actor) => {
    for (const command of [
      NOTE,
      instruct(),
      assign('officer'),
      rerouteUp('province'),
      classify({ reason: text('x') }),
    ]) {
      given(CLASSIFIED).when(command, actor, ON).thenRefused('NOT_PERMITTED', { command: command.type });
    }
  });

  it('may act where the case is not about them', () => {
    const other = lived(RECEIVED, [classify({ subjects: [about()] }), SCREENER, '2026-10-13']);
    given(other).when(NOTE, staff('spouse', 'SCREENER'), ON).thenEvents({ type: 'NoteAdded' });
  });

  it('serves in the body complained about or heads it', () => {
    const story = lived(RECEIVED, [
      classify({ subjects: [about({ organisationId: 'branch' })] }),
      SCREENER,
      '2026-10-13',
    ]);
    for (const person of ['branchMember', 'branchSecretary'] as const) {
      given(story).when(NOTE, staff(person, 'HEAD'), ON).thenRefused('NOT_PERMITTED');
    }
    given(story).when(NOTE, HEAD, ON).thenEvents({ type: 'NoteAdded' });
  });
});

describe('a handler whom new subjects put in conflict', () => {
  const handled = lived(
    RECEIVED,
    [classify({ subjects: [about()] }), SCREENER, '2026-10-13'],
    [instruct({ assignee: 'spouse', dueOn: '2026-10-30' }), HEAD, '2026-10-13'],
    [ACCEPT, staff('spouse'), '2026-10-13'],
  );

  it('is taken off, and the head owes what the handler owed', () => {
    const named = given(handled).when(NAMED_NOW, SCREENER, ON);
    const head = { kind: 'role', role: 'HEAD', organisationId: 'commune' };
    named.thenEvents(
      { type: 'CaseClassified' },
      { type: 'HandlerRemoved', personId: 'spouse', ground: 'RELATIVE_OF_SUBJECT' },
      { type: 'ObligationHandedOver', obligationId: 'intake.head_notice#1', owner: head },
      { type: 'ObligationHandedOver', obligationId: 'screening.outcome#1', owner: head },
      { type: 'ObligationHandedOver', obligationId: 'instruct.execute#1', owner: head },
    );
    expect(named.state()).toMatchObject({ handler: null, assignment: null });
  });

  it('is no secret to the head, who assigns another', () => {
    const named = given(handled).when(NAMED_NOW, SCREENER, ON);
    expect(CASE_PROCESS.followUps(named.state(), named.events(), 'case/1')).toEqual([
      { kind: 'notice', notice: 'handler-removed', obligationId: null, audience: 'owner-head', params: {} },
    ]);
  });

  it('stays where the new subjects are strangers to them', () =>
    expect(given(OFFICER_HANDLES).when(NAMED_NOW, SCREENER, ON).state().handler).toBe('officer'));

  it('does not take with them the person who was asked to follow', () => {
    const story = lived(
      RECEIVED,
      [assign('spouse'), HEAD, '2026-10-12'],
      [ACCEPT, staff('spouse'), '2026-10-12'],
      [reassign('officer'), HEAD, '2026-10-13'],
    );
    expect(given(story).when(classify(), SCREENER, '2026-10-13').state()).toMatchObject({
      handler: null,
      assignment: { personId: 'officer' },
    });
  });
});

describe('a person who is asked and has not answered', () => {
  const asked = lived(RECEIVED, [instruct({ assignee: 'spouse', dueOn: '2026-10-30' }), HEAD, '2026-10-12']);

  it('is asked no more when new subjects put them in conflict, and never blocks the case', () => {
    const named = given(asked).when(classify(), SCREENER, '2026-10-13');
    expect(named.events().slice(1, 4)).toMatchObject([
      { type: 'HandlerRemoved', personId: 'spouse', ground: 'RELATIVE_OF_SUBJECT' },
      { type: 'ObligationSettled', obligationId: 'assignment.answer#1', status: 'cancelled' },
      { type: 'ObligationHandedOver', obligationId: 'instruct.execute#1', owner: { kind: 'role', role: 'HEAD' } },
    ]);
    expect(named.state().assignment).toBeNull();
    const story = lived(RECEIVED, [assign('spouse'), HEAD, '2026-10-12'], [classify(), SCREENER, '2026-10-13']);
    given(story).when(ACCEPT, staff('spouse'), ON).thenRefused('NOT_PERMITTED');
    given(story).when(REFUSE, staff('spouse'), ON).thenRefused('NOT_PERMITTED');
    expect(given(story).when(assign('officer'), HEAD, ON).state().assignment?.personId).toBe('officer');
  });

  it('is still asked when the subjects are strangers to them', () =>
    expect(
      given(lived(RECEIVED, [assign('officer'), HEAD, '2026-10-12']))
        .when(classify(), SCREENER, ON)
        .state().assignment,
    ).toMatchObject({ personId: 'officer' }));
});

describe('those named in the form', () => {
  const named = lived([register('2026-10-12', { subjectPersonIds: ['branchSecretary'] }), ENGINE, '2026-10-12']);

  it('are subjects until the classification says who is complained about', () => {
    given(named).when(assign('spouse'), HEAD, ON).thenRefused('CONFLICT_OF_INTEREST');
    given(named).when(NOTE, staff('spouse', 'SCREENER'), ON).thenRefused('NOT_PERMITTED');
    const classified = given(named).when(classify({ subjects: [about({ organisationId: 'branch' })] }), SCREENER, ON);
    expect(classified.state().subjects).toEqual([about({ organisationId: 'branch' })]);
  });
});

describe('the facts of a command', () => {
  const { state } = given(CLASSIFIED);

  it('are of whoever of the staff acts, the owning body and all subjects: conflict is judged on every command', () => {
    const query = CASE_PROCESS.factsFor(state, NOTE, OFFICER);
    expect(query).toEqual({ people: ['officer', 'branchSecretary'], organisations: ['commune'], registerFor: null });
  });

  it('are of the subjects and the owning body where time acts', () =>
    expect(CASE_PROCESS.factsFor(state, { type: 'clock' }, ENGINE)).toEqual({
      people: ['branchSecretary'],
      organisations: ['commune'],
      registerFor: null,
    }));

  it('are of new subjects, the handler and the person asked when a case is classified', () => {
    const handled = given(OFFICER_HANDLES).state;
    const command = classify({ subjects: [about({ personId: 'stranger' }), about({ organisationId: 'branch' })] });
    const query = CASE_PROCESS.factsFor(handled, command, SCREENER);
    expect(query.people.toSorted()).toEqual(['branchSecretary', 'officer', 'screener', 'stranger']);
    expect(query.organisations.toSorted()).toEqual(['branch', 'commune']);
  });
});
