import { describe, expect, it } from 'vitest';
import { ACCEPT, REFUSE, about, assign, classify, instruct, reassign, register, text } from '../commands.fixture.ts';
import { given, lived } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { ENGINE, HEAD, OFFICER, SCREENER, SECOND_OFFICER } from '../people.fixture.ts';
import type { Subject } from '../state.ts';
import { CLASSIFIED, OFFICER_ASKED, OFFICER_HANDLES, REGISTERED } from '../stories.fixture.ts';

const ON = '2026-10-14';

/** Owner of each open obligation. */
function owners(story: Story): Record<string, string> {
  const open = given(story).state.obligations.filter((one) => one.status === 'open');
  return Object.fromEntries(open.map(({ key, owner }) => [key, owner.kind === 'person' ? owner.personId : owner.role]));
}

function against(...subjects: Subject[]): Story {
  return lived([register('2026-10-12'), ENGINE, '2026-10-12'], [classify({ subjects }), SCREENER, '2026-10-13']);
}

describe('giving a case to somebody', () => {
  it('asks the person, who has two working days to answer; the head goes on owing the notice', () => {
    const asked = given(CLASSIFIED).when(assign('officer'), HEAD, ON);
    asked.thenEvents(
      { type: 'HandlerProposed', personId: 'officer', proposedBy: 'head', reason: null },
      {
        obligation: {
          id: 'assignment.answer#1',
          dueOn: '2026-10-16',
          owner: { kind: 'person', personId: 'officer', organisationId: 'commune' },
        },
      },
    );
    expect(asked.state()).toMatchObject({ handler: null, assignment: { personId: 'officer', proposedBy: 'head' } });
    expect(owners(OFFICER_ASKED)).toEqual({
      'intake.head_notice': 'HEAD',
      'screening.outcome': 'HEAD',
      'assignment.answer': 'officer',
    });
  });

  it('may be done before anything is classified', () =>
    given(REGISTERED).when(assign('officer'), HEAD, '2026-10-12').thenEvents({ type: 'HandlerProposed' }, {}));

  it.each([
    ['PERSON_UNKNOWN', CLASSIFIED, assign('nobody')],
    ['ASSIGNEE_NOT_IN_BODY', CLASSIFIED, assign('stranger')],
    ['ASSIGNEE_NOT_IN_BODY', CLASSIFIED, assign('provincialLeader')],
    ['ASSIGNMENT_PENDING', OFFICER_ASKED, assign('secondOfficer')],
    ['ALREADY_ASSIGNED', OFFICER_HANDLES, assign('secondOfficer')],
    ['ALREADY_ASSIGNED', OFFICER_HANDLES, reassign('officer')],
    ['NOT_ASSIGNED', CLASSIFIED, reassign('officer')],
  ] as const)('is refused: %s', (code, story, command) => given(story).when(command, HEAD, ON).thenRefused(code));
});

describe('conflict of interest', () => {
  it.each([
    ['IS_SUBJECT', 'branchMember', about({ personId: 'branchMember' })],
    ['RELATIVE_OF_SUBJECT', 'spouse', about({ personId: 'branchSecretary' })],
    ['RELATIVE_OF_SUBJECT', 'cousinByRecord', about({ personId: 'branchSecretary' })],
    ['SUBORDINATE_OF_SUBJECT', 'branchMember', about({ personId: 'branchSecretary' })],
    ['HEADS_SUBJECT', 'branchSecretary', about({ organisationId: 'branch' })],
    ['IN_SUBJECT_UNIT', 'branchMember', about({ organisationId: 'branch' })],
  ] as const)('%s: %s is not asked', (ground, personId, subject) => {
    given(against(subject)).when(assign(personId), HEAD, ON).thenRefused('CONFLICT_OF_INTEREST', { personId, ground });
    const handled = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [classify({ subjects: [subject] }), SCREENER, '2026-10-13'],
      [assign('secondOfficer'), HEAD, '2026-10-13'],
      [ACCEPT, SECOND_OFFICER, '2026-10-13'],
    );
    given(handled).when(reassign(personId), HEAD, ON).thenRefused('CONFLICT_OF_INTEREST', { personId, ground });
    given(handled)
      .when(instruct({ assignee: personId }), HEAD, ON)
      .thenRefused('CONFLICT_OF_INTEREST', { ground });
  });

  it('is looked for among all subjects, and not found where nobody is on record', () => {
    const both = against(about(), about({ personId: 'branchSecretary' }));
    given(both).when(assign('spouse'), HEAD, ON).thenRefused('CONFLICT_OF_INTEREST', { ground: 'RELATIVE_OF_SUBJECT' });
    given(against(about())).when(assign('spouse'), HEAD, ON).thenEvents({ type: 'HandlerProposed' }, {});
  });
});

describe('the answer of the person asked', () => {
  it('yes: what the head owed for the case is owed in person', () => {
    given(OFFICER_ASKED)
      .when(ACCEPT, OFFICER, '2026-10-15')
      .thenEvents(
        { type: 'HandlerAccepted', personId: 'officer' },
        { type: 'ObligationSettled', obligationId: 'assignment.answer#1', status: 'met', late: false },
        { type: 'ObligationHandedOver', obligationId: 'intake.head_notice#1', owner: { personId: 'officer' } },
        { type: 'ObligationHandedOver', obligationId: 'screening.outcome#1', owner: { personId: 'officer' } },
      );
    expect(owners(OFFICER_HANDLES)).toEqual({ 'intake.head_notice': 'officer', 'screening.outcome': 'officer' });
    expect(given(OFFICER_HANDLES).state).toMatchObject({ handler: 'officer', assignment: null });
  });

  it('no: the case stays with the head', () => {
    const story = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [assign('officer'), HEAD, '2026-10-12'],
      [REFUSE, OFFICER, '2026-10-13'],
    );
    expect(given(story).state).toMatchObject({ handler: null, assignment: null });
    expect(owners(story)).toEqual({ 'intake.head_notice': 'HEAD', 'intake.internal_sort': 'SCREENER' });
  });

  it('no: a task laid upon the person with the question goes back to the head, or to the handler there is', () => {
    const task = instruct({ assignee: 'secondOfficer', dueOn: '2026-10-30' });
    const first = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [task, HEAD, '2026-10-12'],
      [REFUSE, SECOND_OFFICER, '2026-10-13'],
    );
    expect(owners(first)['instruct.execute']).toBe('HEAD');
    const second = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [assign('officer'), HEAD, '2026-10-12'],
      [ACCEPT, OFFICER, '2026-10-12'],
      [task, HEAD, '2026-10-13'],
      [REFUSE, SECOND_OFFICER, '2026-10-13'],
    );
    expect(owners(second)).toMatchObject({ 'instruct.execute': 'officer', 'intake.head_notice': 'officer' });
  });

  it('after two working days is late', () =>
    expect(given(OFFICER_ASKED).when(REFUSE, OFFICER, '2026-10-19').events()).toContainEqual(
      expect.objectContaining({ obligationId: 'assignment.answer#1', late: true }),
    ));

  it('is nobody else’s to give', () => {
    given(OFFICER_ASKED).when(ACCEPT, SECOND_OFFICER, '2026-10-15').thenRefused('NOT_PERMITTED');
    given(OFFICER_ASKED).when(ACCEPT, HEAD, '2026-10-15').thenRefused('NOT_PERMITTED');
    given(CLASSIFIED).when(ACCEPT, OFFICER, '2026-10-15').thenRefused('NOT_PERMITTED');
  });
});

describe('giving a case to somebody else', () => {
  it('leaves it with the handler until the other accepts', () => {
    const asked = given(OFFICER_HANDLES).when(reassign('secondOfficer'), HEAD, '2026-10-16');
    asked.thenEvents(
      { type: 'HandlerProposed', personId: 'secondOfficer', reason: text('why') },
      { type: 'ObligationOpened', obligation: { id: 'assignment.answer#2' } },
    );
    expect(asked.state()).toMatchObject({ handler: 'officer', assignment: { personId: 'secondOfficer' } });
  });

  it('hands everything over at acceptance', () => {
    const story = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [assign('officer'), HEAD, '2026-10-12'],
      [ACCEPT, OFFICER, '2026-10-12'],
      [instruct({ dueOn: '2026-10-30' }), HEAD, '2026-10-13'],
      [reassign('secondOfficer'), HEAD, '2026-10-13'],
      [ACCEPT, SECOND_OFFICER, '2026-10-14'],
    );
    expect(given(story).state.handler).toBe('secondOfficer');
    expect(owners(story)).toMatchObject({ 'intake.head_notice': 'secondOfficer', 'instruct.execute': 'secondOfficer' });
  });

  it('is open while the first has not answered: silence never blocks a case', () => {
    const replaced = given(OFFICER_ASKED).when(reassign('secondOfficer'), HEAD, '2026-10-20');
    replaced.thenEvents(
      { type: 'ObligationSettled', obligationId: 'assignment.answer#1', status: 'cancelled', late: false },
      { type: 'HandlerProposed', personId: 'secondOfficer' },
      { type: 'ObligationOpened', obligation: { id: 'assignment.answer#2', dueOn: '2026-10-22' } },
    );
    expect(replaced.state().assignment).toEqual({ personId: 'secondOfficer', proposedBy: 'head' });
  });

  it('takes back the task of who did not answer', () => {
    const story = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [instruct({ assignee: 'officer', dueOn: '2026-10-30' }), HEAD, '2026-10-12'],
      [reassign('secondOfficer'), HEAD, '2026-10-16'],
    );
    expect(owners(story)['instruct.execute']).toBe('HEAD');
  });

  it('is not asking the same person twice', () =>
    given(OFFICER_ASKED).when(reassign('officer'), HEAD, '2026-10-15').thenRefused('ASSIGNMENT_PENDING'));
});
