import { describe, expect, it } from 'vitest';
import { CASE_POLICIES } from '../policy/policies.fixture.ts';
import { RESOLVE, about, classify, decline, instruct, propose, register, text } from './commands.fixture.ts';
import { given, lived } from './given.fixture.ts';
import { CLERK, ENGINE, HEAD, SCREENER } from './people.fixture.ts';
import {
  CLASSIFIED,
  CONCRETE,
  OFFICER_ASKED,
  OFFICER_HANDLES,
  OFFICER_PROPOSED,
  REGISTERED,
  SUBMITTED,
} from './stories.fixture.ts';

const ON = '2026-10-14';

describe('classifying', () => {
  it('leads to screening and ends the sorting', () => {
    const classified = given(REGISTERED).when(classify(), CLERK, '2026-10-13');
    classified.thenEvents(
      { type: 'CaseClassified', kind: 'report', previousKind: null },
      { type: 'ObligationSettled', obligationId: 'intake.internal_sort#1', status: 'met', late: false },
    );
    expect(classified.state()).toMatchObject({ stage: 'SCREENING', kind: 'report', track: 'party' });
  });

  it('after the sorting day is late', () =>
    expect(given(REGISTERED).when(classify(), CLERK, '2026-10-15').events()).toContainEqual(
      expect.objectContaining({ type: 'ObligationSettled', obligationId: 'intake.internal_sort#1', late: true }),
    ));

  it('starts the clocks of its kind and track from receipt', () => {
    const state = { track: 'state' } as const;
    given(REGISTERED)
      .when(classify({ ...state, kind: 'denunciation' }), SCREENER, '2026-10-13')
      .thenEvents({}, {}, { obligation: { key: 'state.tc.screen', startedOn: '2026-10-12', dueOn: '2026-10-21' } });
    given(REGISTERED)
      .when(classify({ ...state, kind: 'complaint' }), SCREENER, '2026-10-13')
      .thenEvents({}, {}, { obligation: { key: 'state.kn.accept', startedOn: '2026-10-12', dueOn: '2026-10-21' } });
  });

  it('never lets a State period bind a Party committee', () => {
    const kinds = given(REGISTERED)
      .when(classify({ kind: 'denunciation' }), SCREENER, '2026-10-13')
      .events();
    expect(kinds.filter((event) => event.type === 'ObligationOpened')).toEqual([]);
  });

  it('again, with a reason, ends the clock of the former kind and starts that of the new one', () => {
    const story = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [classify({ kind: 'denunciation', track: 'state' }), SCREENER, '2026-10-13'],
    );
    const again = classify({ kind: 'complaint', track: 'state', reason: text('asks for a right of its own') });
    given(story)
      .when(again, SCREENER, '2026-10-13')
      .thenEvents(
        { type: 'CaseClassified', kind: 'complaint', previousKind: 'denunciation' },
        { type: 'ObligationSettled', obligationId: 'state.tc.screen#1', status: 'cancelled', late: false },
        { type: 'ObligationOpened', obligation: { id: 'state.kn.accept#1', startedOn: '2026-10-12' } },
      );
  });

  it('again, back to the former kind, opens a second obligation and leaves the first ended', () => {
    const denunciation = classify({ kind: 'denunciation', track: 'state', reason: text('why') });
    const story = lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [denunciation, SCREENER, '2026-10-13'],
      [classify({ kind: 'complaint', track: 'state', reason: text('why') }), SCREENER, '2026-10-13'],
      [denunciation, SCREENER, ON],
    );
    const screens = given(story).state.obligations.filter((one) => one.key === 'state.tc.screen');
    expect(screens).toMatchObject([
      { id: 'state.tc.screen#1', status: 'cancelled' },
      { id: 'state.tc.screen#2', status: 'open' },
    ]);
  });

  it('again does not restart a clock that keeps running', () =>
    given(CONCRETE)
      .when(classify({ anonymity: 'concrete', urgency: 'urgent', reason: text('why') }), SCREENER, ON)
      .thenEvents({ type: 'CaseClassified', urgency: 'urgent' }));

  it('an old letter records at once what its clocks have missed', () => {
    const old = lived([register('2026-09-03', { senderType: 'anonymous' }), ENGINE, '2026-10-12']);
    const events = given(old)
      .when(classify({ anonymity: 'concrete' }), SCREENER, '2026-10-12')
      .events();
    const steps = events.filter((event) => event.type === 'LadderStepsReached');
    expect(steps).toMatchObject([{ obligationId: 'party.watch.first#1', audience: 'level-above' }]);
  });

  it.each([
    ['REASON_REQUIRED', CLASSIFIED, classify({ kind: 'proposal' })],
    ['SUBJECT_REQUIRED', REGISTERED, classify({ subjects: [] })],
    ['ALLEGATION_REQUIRED', REGISTERED, classify({ allegations: [] })],
    ['CODE_UNKNOWN', REGISTERED, classify({ allegations: [{ id: 'a', codes: ['DD-5', 'XX-1'], summary: null }] })],
    ['CONCERNS_OWN_BODY', REGISTERED, classify({ subjects: [about(), about({ personId: 'head' })] })],
    ['CONCERNS_OWN_BODY', REGISTERED, classify({ subjects: [about({ organisationId: 'commune' })] })],
    ['SENDER_IS_ANONYMOUS', CONCRETE, classify({ reason: text('why') })],
  ] as const)('is refused: %s', (code, story, command) =>
    given(story).when(command, SCREENER, '2026-10-13').thenRefused(code),
  );

  it('names the codes nobody knows', () =>
    given(REGISTERED)
      .when(classify({ allegations: [{ id: 'a', codes: ['DD-5', 'XX-1'], summary: null }] }), SCREENER, '2026-10-13')
      .thenRefused('CODE_UNKNOWN', { codes: ['XX-1'] }));
});

describe('the processing slip', () => {
  it('lies before the head for five working days', () => {
    const submitted = given(CLASSIFIED).when(propose(), CLERK, ON);
    submitted.thenEvents(
      { type: 'SubmittedToHead', proposal: 'resolve-directly', by: 'clerk' },
      {
        type: 'ObligationOpened',
        obligation: { id: 'proposal.answer#1', dueOn: '2026-10-21', owner: { role: 'HEAD' } },
      },
    );
    expect(submitted.state().proposal).toEqual({ action: 'resolve-directly', by: 'clerk', answered: false });
  });

  it('written anew replaces the one before', () =>
    given(SUBMITTED)
      .when(propose('decline'), SCREENER, '2026-10-15')
      .thenEvents(
        { type: 'SubmittedToHead', proposal: 'decline' },
        { type: 'ObligationSettled', obligationId: 'proposal.answer#1', status: 'cancelled' },
        { type: 'ObligationOpened', obligation: { id: 'proposal.answer#2' } },
      ));
});

describe('the instruction of the head', () => {
  it('answers the slip', () => {
    const instructed = given(SUBMITTED).when(instruct(), HEAD, '2026-10-22');
    instructed.thenEvents(
      { type: 'Instructed', action: 'resolve-directly', dueOn: null },
      { type: 'ObligationSettled', obligationId: 'proposal.answer#1', status: 'met', late: true },
    );
    expect(instructed.state()).toMatchObject({ instructed: true, proposal: { answered: true } });
  });

  it('may name who and by when: the task is owed on exactly that day, and the person is asked', () =>
    given(SUBMITTED)
      .when(instruct({ assignee: 'officer', dueOn: '2026-10-24' }), HEAD, '2026-10-15')
      .thenEvents(
        { type: 'Instructed', dueOn: '2026-10-24' },
        { type: 'ObligationSettled', obligationId: 'proposal.answer#1' },
        {
          obligation: { key: 'instruct.execute', dueOn: '2026-10-24', owner: { kind: 'person', personId: 'officer' } },
        },
        { type: 'HandlerProposed', personId: 'officer', proposedBy: 'head' },
        { obligation: { key: 'assignment.answer', owner: { kind: 'person', personId: 'officer' } } },
      ));

  it('without a person lays the task upon the head, or the handler once there is one', () => {
    const task = instruct({ dueOn: '2026-10-30' });
    const ofHead = { obligation: { key: 'instruct.execute', owner: { kind: 'role', role: 'HEAD' } } };
    given(CLASSIFIED).when(task, HEAD, ON).thenEvents({ type: 'Instructed' }, ofHead);
    const ofHandler = { obligation: { key: 'instruct.execute', owner: { kind: 'person', personId: 'officer' } } };
    given(OFFICER_HANDLES).when(task, HEAD, '2026-10-16').thenEvents({ type: 'Instructed' }, ofHandler);
  });

  it('to the handler does not ask again', () =>
    given(OFFICER_HANDLES)
      .when(instruct({ assignee: 'officer', dueOn: '2026-10-30' }), HEAD, '2026-10-16')
      .thenEvents({ type: 'Instructed' }, { obligation: { key: 'instruct.execute' } }));

  it('is refused for a day gone by, an unknown person, a conflict, or while somebody is asked', () => {
    given(CLASSIFIED)
      .when(instruct({ dueOn: '2026-10-13' }), HEAD, ON)
      .thenRefused('DUE_DATE_PAST');
    given(CLASSIFIED)
      .when(instruct({ assignee: 'nobody' }), HEAD, ON)
      .thenRefused('PERSON_UNKNOWN');
    given(CLASSIFIED)
      .when(instruct({ assignee: 'spouse' }), HEAD, ON)
      .thenRefused('CONFLICT_OF_INTEREST');
    given(OFFICER_ASKED)
      .when(instruct({ assignee: 'secondOfficer' }), HEAD, ON)
      .thenRefused('ASSIGNMENT_PENDING');
  });
});

describe('answering directly', () => {
  it('ends the screening and owes the sender an answer in five working days', () => {
    const resolved = given(OFFICER_PROPOSED).when(RESOLVE, HEAD, '2026-10-19');
    resolved.thenEvents(
      { type: 'CaseResolvedDirectly' },
      { type: 'ObligationSettled', obligationId: 'proposal.answer#1', status: 'met' },
      { obligation: { key: 'answer.sender', dueOn: '2026-10-26', owner: { kind: 'person', personId: 'officer' } } },
    );
    expect(resolved.state()).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'ANSWERED' });
  });

  it('without a handler is owed by the head', () =>
    expect(given(SUBMITTED).when(RESOLVE, HEAD, '2026-10-15').events().at(-1)).toMatchObject({
      obligation: { key: 'answer.sender', owner: { kind: 'role', role: 'HEAD', organisationId: 'commune' } },
    }));

  it('needs a proposal', () => given(CLASSIFIED).when(RESOLVE, HEAD, ON).thenRefused('NO_PROPOSAL'));

  it.each(['complaint', 'denunciation', 'crime-report', 'discipline-appeal', 'withdrawal', 'mixed'] as const)(
    'is not open to a %s',
    (kind) =>
      given(
        lived(
          [register('2026-10-12'), ENGINE, '2026-10-12'],
          [classify({ kind }), SCREENER, '2026-10-13'],
          [propose(), SCREENER, ON],
        ),
      )
        .when(RESOLVE, HEAD, ON)
        .thenRefused('KIND_NEEDS_PROCEDURE', { kind }),
  );
});

describe('declining', () => {
  const vague = (kind: 'report' | 'denunciation' | 'complaint') =>
    lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [classify({ kind, anonymity: 'not-concrete' }), SCREENER, '2026-10-13'],
    );

  it('names the reason of the law, keeps the letter a year and owes the sender an answer', () => {
    const declined = given(vague('denunciation')).when(decline('NOT_IDENTIFIABLE_NOT_CONCRETE'), HEAD, ON);
    declined.thenEvents(
      { type: 'CaseDeclined', legalBasis: 'Luật Tố cáo 2018 Đ25', keepUntil: '2027-10-14' },
      { obligation: { key: 'answer.sender', dueOn: '2026-10-21' } },
    );
    expect(declined.state()).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'DECLINED' });
  });

  it('keeps no date where no rule says how long', () =>
    expect(
      given(vague('report'))
        .when(
          decline('UNREADABLE'),
          HEAD,
          ON,
          CASE_POLICIES.filter((row) => row.key !== 'submission.declined_keep'),
        )
        .events()[0],
    ).toMatchObject({ type: 'CaseDeclined', keepUntil: null }));

  it.each([
    ['report', 'OUT_OF_TIME'],
    ['report', 'NO_CAPACITY'],
    ['complaint', 'NOT_SIGNED'],
    ['denunciation', 'NOT_WITHIN_COMPETENCE_GUIDED'],
    ['denunciation', 'OUT_OF_TIME'],
    ['report', 'BORING'],
  ] as const)('a %s is never declined as %s', (kind, reason) =>
    given(vague(kind)).when(decline(reason), HEAD, ON).thenRefused('DECLINE_REASON_NOT_FOR_KIND', { reason, kind }),
  );

  it('is no way out where an anonymous letter is concrete', () => {
    given(CONCRETE).when(decline('NOT_IDENTIFIABLE_NOT_CONCRETE'), HEAD, ON).thenRefused('CONCRETE_MUST_BE_WATCHED');
    given(CONCRETE).when(decline('UNREADABLE'), HEAD, ON).thenRefused('CONCRETE_MUST_BE_WATCHED');
    expect(given(CONCRETE).when(decline('ALREADY_SETTLED'), HEAD, ON).state().stage).toBe('FOLLOW_UP');
  });
});
