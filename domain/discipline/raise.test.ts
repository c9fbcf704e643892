import { describe, expect, it } from 'vitest';
import { HEAD, OFFICER, PROCESS, SECRETARY, staff } from '../case/people.fixture.ts';
import { begin, noteRecusal, putOnAgenda, raiseTo, text, violation } from './commands.fixture.ts';
import { contextFor, given, later, lived, owed } from './given.fixture.ts';
import { raise } from './raise.ts';
import { BEGUN, DECIDED, HEARD, ON_AGENDA, SUBJECT } from './stories.fixture.ts';

const ON = '2026-10-30';
const NOTE = { type: 'addNote', text: text('note') } as const;

describe('a body that cannot decide', () => {
  const raised = given(ON_AGENDA).when(raiseTo(), PROCESS, ON);

  it('passes the discipline to the level above, which owes it a place on an agenda of its own (P3)', () => {
    raised.thenEvents(
      { type: 'DisciplineRaised', fromOrganisationId: 'commune', organisationId: 'province' },
      {
        type: 'ObligationOpened',
        obligation: {
          key: 'disc.agenda',
          owner: { kind: 'role', role: 'MEETING_SECRETARY', organisationId: 'province' },
        },
      },
    );
    expect(raised.state()).toMatchObject({
      stage: 'HEARD',
      agenda: null,
      organisation: { id: 'province', path: 'mg' },
    });
    expect(owed(raised.state()).map((one) => one.split(' ')[0])).toEqual(['disc.agenda']);
    expect(raised.followUps()).toContainEqual(expect.objectContaining({ notice: 'raised', audience: 'owner-head' }));
  });

  it('hands up what its roles owe, and leaves to the subject what they owe in person', () => {
    const { obligations } = given(BEGUN).state;
    const owing = { ...given(ON_AGENDA).state, obligations };
    const decision = raise(owing, raiseTo(), contextFor(owing, raiseTo(), { actor: PROCESS, on: ON }));
    const events = decision.ok ? decision.events : [];
    expect(obligations.map((one) => one.owner.kind)).toContain('person');
    expect(events.filter((one) => one.type === 'ObligationHandedOver')).toEqual([
      {
        type: 'ObligationHandedOver',
        obligationId: 'disc.violation#1',
        owner: { kind: 'role', role: 'HEAD', organisationId: 'province' },
      },
    ]);
  });

  it('has no hand in it any more, and the level above has', () => {
    const above = staff('provincialLeader', ['MEETING_SECRETARY', 'province']);
    const story = later(ON_AGENDA, [raiseTo(), PROCESS, ON]);
    given(story).when(putOnAgenda(), SECRETARY, ON).thenRefused('NOT_PERMITTED');
    given(story)
      .when(putOnAgenda('decide', 'meeting-2'), above, ON)
      .thenEvents({ type: 'DisciplinePutOnAgenda' }, { type: 'ObligationSettled' });
  });

  it('is believed only where the discipline stands on its agenda', () => {
    given(ON_AGENDA).when(raiseTo('meeting-2'), PROCESS, ON).thenRefused('NOT_ON_AGENDA');
    given(HEARD).when(raiseTo(), PROCESS, ON).thenRefused('NOT_ON_AGENDA');
    given(ON_AGENDA).when(raiseTo(), HEAD, ON).thenRefused('NOT_PERMITTED');
  });
});

describe('whoever stepped back', () => {
  it('from the case takes no part in the discipline that follows', () => {
    const story = lived([begin({ recused: ['officer'] }), PROCESS, '2026-10-06']);
    given(story).when(violation(), OFFICER, '2026-10-08').thenRefused('NOT_PERMITTED');
    given(story)
      .when(violation(), HEAD, '2026-10-08')
      .thenEvents({ type: 'ViolationRecorded' }, { type: 'ObligationSettled' });
  });

  it('before a meeting takes no further part, and is told of to the next meeting and the case', () => {
    const noted = given(ON_AGENDA).when(noteRecusal('secretary'), PROCESS, ON);
    noted.thenEvents({ type: 'RecusalNoted', personId: 'secretary', relation: 'interest' });
    expect(noted.followUps()).toMatchObject([
      { to: 'case/case-1', command: { type: 'noteRecusal', personId: 'secretary', meetingId: 'meeting-1' } },
    ]);
    const story = later(HEARD, [noteRecusal('officer'), PROCESS, ON]);
    given(story).when(NOTE, OFFICER, ON).thenRefused('NOT_PERMITTED');
    const [asked] = given(story).when(putOnAgenda(), SECRETARY, ON).followUps();
    expect(asked).toMatchObject({ command: { type: 'addItem', recused: ['officer'], subjects: [{ kind: 'member' }] } });
  });

  it('is noted once, however often it is told, and at any time', () => {
    const noted = given(later(HEARD, [noteRecusal('officer'), PROCESS, ON]));
    expect(noted.when(noteRecusal('officer'), PROCESS, ON).events()).toEqual([]);
    given(DECIDED).when(noteRecusal('officer'), PROCESS, '2026-11-02').thenEvents({ type: 'RecusalNoted' });
  });

  it('does not take the subject’s own word from them', () => {
    const story = lived([begin({ recused: ['branchSecretary'] }), PROCESS, '2026-10-06']);
    given(story)
      .when({ type: 'submitSelfReview', text: text('own'), ownForm: null }, SUBJECT, '2026-10-08')
      .thenEvents({ type: 'SelfReviewSubmitted' }, { type: 'ObligationSettled' }, { type: 'ObligationOpened' });
  });
});
