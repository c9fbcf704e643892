import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import {
  CLOCK,
  CLOSE,
  HELD_ON,
  SEND_PAPERS,
  addCase,
  attend,
  changeMembers,
  convene,
  move,
} from './commands.fixture.ts';
import { after, given, lived } from './given.fixture.ts';
import { ENGINE, ORGANISATIONS, PROCESS, clerkOf, headOf, membersOf } from './people.fixture.ts';
import type { Body } from './people.fixture.ts';
import { CONVENED_ON, convened, inSession } from './stories.fixture.ts';

const HEAD = headOf('ubkt');
const CLERK = clerkOf('ubkt');
const NONE = given([]);
const MEETING = convened('ubkt', 5);

describe('a body is convened', () => {
  it('with its members, its level, and what is owed until the day', () => {
    const meeting = NONE.when(convene('ubkt', 5), HEAD, CONVENED_ON);
    meeting.thenEvents(
      { type: 'MeetingConvened', organisationPath: 'mg.d01.ubkt', level: 'direct', members: membersOf('ubkt', 5) },
      {
        type: 'ObligationOpened',
        obligation: { key: 'meeting.papers', dueOn: '2026-10-21', owner: { role: 'MEETING_SECRETARY' } },
      },
      { type: 'ObligationOpened', obligation: { key: 'meeting.hold', dueOn: HELD_ON, owner: { role: 'HEAD' } } },
    );
    expect(meeting.state().stage).toBe('CONVENED');
  });

  it('a branch votes as a branch, whatever level its organisation is kept at', () =>
    expect(NONE.when(convene('branch', 3), headOf('branch'), CONVENED_ON).state().level).toBe('branch'));

  it('every member is told, each in person', () =>
    expect(NONE.when(convene('ubkt', 3), HEAD, CONVENED_ON).told()).toMatchObject([
      { notice: 'meeting-convened', audience: 'person:ubkt1' },
      { notice: 'meeting-convened', audience: 'person:ubkt2' },
      { notice: 'meeting-convened', audience: 'person:ubkt3' },
    ]));

  it.each([
    ['an inspection committee as its own party committee', 'ubkt', 'committee'],
    ['a party committee as an inspection committee', 'committee', 'inspection-committee'],
    ['a branch as a committee', 'branch', 'committee'],
    ['a committee as a branch', 'committee', 'branch'],
    ['a state body at all', 'stateBody', 'committee'],
  ] as const)('but not %s', (_what, body: Body, sitting) =>
    NONE.when(convene(body, 3, { sitting }), headOf(body), CONVENED_ON).thenRefused('SITTING_NOT_OF_BODY', {
      sitting,
    }),
  );

  it('for a day from today on, within a year', () => {
    const on = (heldOn: string) => NONE.when(convene('ubkt', 3, { heldOn }), HEAD, CONVENED_ON);
    on(addDays(CONVENED_ON, -1)).thenRefused('MEETING_DATE_PAST');
    on(addDays(CONVENED_ON, 367)).thenRefused('MEETING_TOO_FAR', { latest: addDays(CONVENED_ON, 366) });
    expect(on(CONVENED_ON).state().heldOn).toBe(CONVENED_ON);
    expect(on(addDays(CONVENED_ON, 366)).state().stage).toBe('CONVENED');
  });

  it.each([
    ['nobody', [], 'MEMBERS_MISSING', {}],
    ['somebody twice', ['ubkt1', 'ubkt2', 'ubkt1'], 'MEMBER_TWICE', { personIds: ['ubkt1'] }],
    ['somebody of the committee above', ['ubkt1', 'committee2'], 'MEMBER_NOT_IN_BODY', { personIds: ['committee2'] }],
    ['somebody nobody knows', ['ubkt1', 'nobody'], 'MEMBER_NOT_IN_BODY', { personIds: ['nobody'] }],
    ['nobody who leads', ['ubkt2', 'ubkt3'], 'CHAIR_NOT_MEMBER', { personId: 'ubkt1' }],
  ])('never with %s', (_who, members, code, params) =>
    NONE.when(convene('ubkt', 3, { members }), HEAD, CONVENED_ON).thenRefused(code, params),
  );

  it('with a secretary who serves in it or in the committee above, and with no other', () => {
    const kept = (secretary: string) => NONE.when(convene('ubkt', 3, { secretary }), HEAD, CONVENED_ON);
    expect(kept('ubkt9').state().secretary).toBe('ubkt9');
    expect(kept('committee3').state().secretary).toBe('committee3');
    kept('branch2').thenRefused('SECRETARY_NOT_IN_BODY', { personId: 'branch2' });
    kept('province2').thenRefused('SECRETARY_NOT_IN_BODY');
    kept('nobody').thenRefused('SECRETARY_NOT_IN_BODY');
  });
});

describe('the day moves', () => {
  it('and what was owed by the old day is owed by the new one', () =>
    given(MEETING)
      .when(move('2026-11-02'), CLERK, '2026-10-12')
      .thenEvents(
        { type: 'MeetingMoved', from: HELD_ON, heldOn: '2026-11-02' },
        { type: 'ObligationSettled', obligationId: 'meeting.papers#1', status: 'cancelled' },
        { type: 'ObligationSettled', obligationId: 'meeting.hold#1', status: 'cancelled' },
        { type: 'ObligationOpened', obligation: { id: 'meeting.papers#2', dueOn: '2026-10-28' } },
        { type: 'ObligationOpened', obligation: { id: 'meeting.hold#2', dueOn: '2026-11-02' } },
      ));

  it('and papers that were sent need not be sent again', () => {
    const sent = after(MEETING, [SEND_PAPERS, CLERK, '2026-10-12']);
    const { obligations } = given(sent).when(move('2026-11-02'), CLERK, '2026-10-13').state();
    expect(obligations.filter((one) => one.status === 'open').map((one) => one.key)).toEqual(['meeting.hold']);
  });

  it('and every member is told', () =>
    expect(given(MEETING).when(move('2026-11-02'), CLERK, '2026-10-12').told()).toMatchObject(
      membersOf('ubkt', 5).map((one) => ({ notice: 'meeting-moved', audience: `person:${one}` })),
    ));

  it('but not into the past, and not to the same day', () => {
    given(MEETING).when(move('2026-10-11'), CLERK, '2026-10-12').thenRefused('MEETING_DATE_PAST');
    given(MEETING).when(move(HELD_ON), CLERK, '2026-10-12').thenRefused('MEETING_DAY_UNCHANGED');
  });
});

describe('the members change', () => {
  it('and who comes in stands back at once from what they are in conflict with', () => {
    const about = convened('ubkt', 1, addCase(['kinOfTwo']));
    given(about)
      .when(changeMembers('ubkt1', 'ubkt3', 'ubkt5'), CLERK, '2026-10-07')
      .thenEvents(
        { type: 'MembersChanged', members: ['ubkt1', 'ubkt3', 'ubkt5'] },
        {
          type: 'MemberRecused',
          itemId: 'item-1',
          recusal: { personId: 'ubkt3', ground: 'RELATIVE_OF_SUBJECT' },
        },
      );
  });

  it('under the same rules as when convened', () => {
    const change = (...members: string[]) => given(MEETING).when(changeMembers(...members), CLERK, '2026-10-07');
    change().thenRefused('MEMBERS_MISSING');
    change('ubkt1', 'ubkt1').thenRefused('MEMBER_TWICE');
    change('ubkt1', 'committee1').thenRefused('MEMBER_NOT_IN_BODY');
    change('ubkt2').thenRefused('CHAIR_NOT_MEMBER', { personId: 'ubkt1' });
  });
});

describe('the papers', () => {
  it('are met when sent, and late after their day', () => {
    given(MEETING)
      .when(SEND_PAPERS, CLERK, '2026-10-21')
      .thenEvents({ type: 'PapersSent' }, { type: 'ObligationSettled', status: 'met', late: false });
    given(MEETING)
      .when(SEND_PAPERS, CLERK, '2026-10-22')
      .thenEvents({ type: 'PapersSent' }, { type: 'ObligationSettled', status: 'met', late: true });
  });

  it('are recalled to the secretary, and a meeting not held to its head', () => {
    given(MEETING)
      .when(CLOCK, ENGINE, '2026-10-20')
      .thenEvents(
        { type: 'LadderStepsReached', obligationId: 'meeting.papers#1', audience: 'owner' },
        { type: 'LadderStepsReached', obligationId: 'meeting.hold#1', audience: 'owner' },
      );
    const told = given(MEETING).when(CLOCK, ENGINE, '2026-10-27').told();
    expect(told).toContainEqual(
      expect.objectContaining({ notice: 'deadline', audience: 'owner-head', obligationId: 'meeting.hold#1' }),
    );
  });
});

describe('the session', () => {
  const come = (count: number, on = HELD_ON) => given(MEETING).when(attend(membersOf('ubkt', count)), CLERK, on);

  it.each([
    [3, 1, 2],
    [4, 2, 3],
    [5, 3, 4],
    [9, 5, 6],
  ])('of a body of %i is not opened by %i and opened by %i', (size, few, enough) => {
    const meeting = given(convened('ubkt', size));
    meeting
      .when(attend(membersOf('ubkt', few)), CLERK, HELD_ON)
      .thenRefused('NO_QUORUM', { present: few, needed: enough, base: size });
    const opened = meeting.when(attend(membersOf('ubkt', enough)), CLERK, HELD_ON);
    expect(opened.state().stage).toBe('IN_SESSION');
    expect(opened.events()[0]).toMatchObject({ quorum: { present: enough, needed: enough, base: size } });
  });

  it('is opened on its day or later, never before', () => {
    come(5, '2026-10-25').thenRefused('MEETING_NOT_YET', { heldOn: HELD_ON });
    expect(come(5, '2026-10-27').state().stage).toBe('IN_SESSION');
  });

  it('counts only members, each once', () => {
    const present = (...people: string[]) => given(MEETING).when(attend(people), CLERK, HELD_ON);
    present('ubkt1', 'ubkt2', 'ubkt3', 'ubkt9').thenRefused('NOT_A_MEMBER', { personIds: ['ubkt9'] });
    present('ubkt1', 'ubkt2', 'ubkt3', 'ubkt3').thenRefused('MEMBER_TWICE', { personIds: ['ubkt3'] });
  });

  it('ends the wait for papers that were never sent', () =>
    expect(come(5).events()).toContainEqual(
      expect.objectContaining({ type: 'ObligationSettled', obligationId: 'meeting.papers#1', status: 'cancelled' }),
    ));

  it('takes note of who comes later, and of nobody leaving', () => {
    const opened = given(inSession(['ubkt', 5, 4]));
    expect(opened.when(attend(membersOf('ubkt', 5)), CLERK, HELD_ON).state().present).toHaveLength(5);
    opened
      .when(attend(['ubkt1', 'ubkt2', 'ubkt3', 'ubkt5']), CLERK, HELD_ON)
      .thenRefused('ATTENDANCE_SHRINKS', { personIds: ['ubkt4'] });
  });
});

describe('the meeting is closed', () => {
  it('when nothing waits any more, and is held by that', () =>
    given(inSession(['ubkt', 3]))
      .when(CLOSE, HEAD, HELD_ON)
      .thenEvents(
        { type: 'MeetingClosed', on: HELD_ON },
        { type: 'ObligationSettled', obligationId: 'meeting.hold#1', status: 'met', late: false },
      ));

  it('not while an item waits, and the refusal names it', () =>
    given(inSession(['ubkt', 3], addCase()))
      .when(CLOSE, HEAD, HELD_ON)
      .thenRefused('ITEMS_OPEN', { itemIds: ['item-1'] }));

  it('and is then at an end: nothing is owed, nothing more comes', () => {
    const closed = after(inSession(['ubkt', 3]), [CLOSE, HEAD, HELD_ON]);
    expect(given(closed).state.obligations.filter((one) => one.status === 'open')).toEqual([]);
    given(closed).when(addCase(), PROCESS, HELD_ON).thenRefused('COMMAND_NOT_IN_STAGE');
  });
});

it('a meeting of the topmost committee is convened like any other', () => {
  expect(ORGANISATIONS['province']?.parentId).toBeNull();
  const story = lived([convene('province', 3), headOf('province'), CONVENED_ON]);
  expect(given(story).state).toMatchObject({ stage: 'CONVENED', level: 'province' });
});
