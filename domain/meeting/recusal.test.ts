import { describe, expect, it } from 'vitest';
import {
  HELD_ON,
  absent,
  addCase,
  addDiscipline,
  attend,
  changeMembers,
  convene,
  count,
  defer,
  hear,
  openBallot,
  recuse,
} from './commands.fixture.ts';
import type { MeetingCommand } from './commands.ts';
import { after, given, lived } from './given.fixture.ts';
import { PEOPLE, PROCESS, clerkOf, headOf, membersOf, staff } from './people.fixture.ts';
import { CONVENED_ON, convened, inSession } from './stories.fixture.ts';

const HEAD = headOf('ubkt');
const CLERK = clerkOf('ubkt');
/** May keep the record too. */
const ANOTHER = staff('ubkt9', 'ubkt', 'MEETING_SECRETARY');
const DAY = '2026-10-07';
const BY_CLERK = { personId: 'clerk', ground: 'RELATIVE_OF_SUBJECT' };

/** A meeting whose named secretary keeps the record without a vote. */
const KEPT = lived([convene('ubkt', 5, { secretary: 'clerk' }), HEAD, CONVENED_ON]);
/** The same in session, about somebody whose relative that secretary is. */
const OF_KIN = after(KEPT, [addDiscipline('kinOfClerk'), PROCESS, DAY], [attend(membersOf('ubkt', 5)), CLERK, HELD_ON]);

describe('the secretary of a meeting', () => {
  it('stands back by the record like every member, when the item comes', () =>
    given(KEPT)
      .when(addCase(['kinOfClerk']), PROCESS, DAY)
      .thenEvents({ type: 'ItemAdded', item: { recused: [BY_CLERK] } }));

  it('stands back on the day itself when the record has grown since', () => {
    const grown = { ...PEOPLE, clerk: { personId: 'clerk', posts: [], relatives: ['accused'] } };
    given(after(KEPT, [addCase(), PROCESS, DAY]))
      .when(attend(membersOf('ubkt', 5)), ANOTHER, HELD_ON, { people: grown })
      .thenEvents(
        { type: 'AttendanceRecorded' },
        { type: 'MemberRecused', itemId: 'item-1', recusal: BY_CLERK },
        { type: 'ObligationSettled' },
      );
  });

  it('may be told to stand back, or does so, and takes no vote away', () => {
    const story = after(KEPT, [addCase(), PROCESS, DAY]);
    given(story).when(recuse('clerk'), HEAD, DAY).thenEvents({ type: 'MemberRecused' });
    given(story)
      .when(recuse('clerk', 'item-1', null), CLERK, DAY)
      .thenEvents({ type: 'MemberRecused' });
    given(story).when(recuse('ubkt9'), HEAD, DAY).thenRefused('NOT_A_MEMBER');
    const stoodBack = after(story, [recuse('clerk'), HEAD, DAY]);
    given(stoodBack).when(defer(), CLERK, DAY).thenRefused('NOT_PERMITTED');
    given(stoodBack).when(defer(), HEAD, DAY).thenEvents({ type: 'ItemDeferred' });
  });

  const RECORDS: readonly MeetingCommand[] = [hear('kinOfClerk'), absent(CONVENED_ON, 'kinOfClerk')];
  it.each(RECORDS.map((command) => [command.type, command] as const))(
    'in conflict leaves the record of the item to another secretary or the chair: %s',
    (_type, command) => {
      given(OF_KIN).when(command, CLERK, HELD_ON).thenRefused('NOT_PERMITTED');
      expect(given(OF_KIN).when(command, HEAD, HELD_ON).events()).toHaveLength(1);
      expect(given(OF_KIN).when(command, ANOTHER, HELD_ON).events()).toHaveLength(1);
    },
  );

  it('in conflict leaves the count to the chair too', () => {
    const voting = after(OF_KIN, [hear('kinOfClerk'), HEAD, HELD_ON], [openBallot(), HEAD, HELD_ON]);
    const counted = count(5, { warning: 5 }, membersOf('ubkt', 3));
    given(voting).when(counted, CLERK, HELD_ON).thenRefused('NOT_PERMITTED');
    given(voting).when(counted, HEAD, HELD_ON).thenEvents({ type: 'BallotCounted', by: 'ubkt1' });
  });
});

describe('a conflict declared where the item comes from', () => {
  const declared = addCase(['accused'], { recused: ['ubkt3', 'clerk', 'stranger'] });

  it('travels with it: whoever stepped back there stands back here at once', () =>
    given(KEPT)
      .when(declared, PROCESS, DAY)
      .thenEvents({
        type: 'ItemAdded',
        item: {
          recused: [
            { personId: 'clerk', ground: 'RECUSED' },
            { personId: 'ubkt3', ground: 'RECUSED' },
          ],
        },
      }));

  it('keeps them from the vote, and is kept for members who come later', () => {
    given(inSession(['ubkt', 3], declared))
      .when(defer(), staff('ubkt3', 'ubkt', 'HEAD'), HELD_ON)
      .thenRefused('NOT_PERMITTED');
    const few = convened('ubkt', 2, declared);
    given(few)
      .when(changeMembers(...membersOf('ubkt', 4)), HEAD, DAY)
      .thenEvents(
        { type: 'MembersChanged' },
        { type: 'MemberRecused', recusal: { personId: 'ubkt3', ground: 'RECUSED' } },
      );
  });

  it('is no news to its source', () => {
    expect(given(KEPT).when(declared, PROCESS, DAY).told()).toEqual([]);
    const later = given(convened('ubkt', 2, declared)).when(changeMembers(...membersOf('ubkt', 4)), HEAD, DAY);
    expect(later.told().filter((one) => one.kind === 'command')).toEqual([]);
  });
});

describe('a conflict declared in the meeting', () => {
  it.each([
    ['case/1', addCase()],
    ['discipline/1', addDiscipline()],
  ] as const)('is told to %s, so that the next meeting knows', (to, item) => {
    const [told] = given(inSession(['ubkt', 5], item))
      .when(recuse('ubkt3'), HEAD, HELD_ON)
      .told();
    expect(told).toMatchObject({
      ...{ kind: 'command', to, about: 'item-1' },
      command: { type: 'noteRecusal', meetingId: 'm1', personId: 'ubkt3', relation: 'interest' },
    });
  });

  it('by the record is told to nobody: everybody reads it there', () => {
    const grown = { ...PEOPLE, ubkt3: { personId: 'ubkt3', posts: [], relatives: ['accused'] } };
    const opened = given(convened('ubkt', 3, addCase()));
    const told = opened.when(attend(membersOf('ubkt', 3)), CLERK, HELD_ON, { people: grown }).told();
    expect(told.filter((one) => one.kind === 'command')).toEqual([]);
  });

  it('of another takes a reason, which stays with the record beside who said it; of oneself none', () => {
    const story = given(inSession(['ubkt', 5], addCase()));
    story
      .when(recuse('ubkt3', 'item-1', null), HEAD, HELD_ON)
      .thenRefused('RECUSAL_REASON_REQUIRED', { personId: 'ubkt3' });
    story.when(recuse('ubkt3'), HEAD, HELD_ON).thenEvents({
      type: 'MemberRecused',
      recusal: { personId: 'ubkt3', ground: 'interest', by: 'ubkt1' },
      reason: { contentId: 'why' },
    });
    const own = staff('ubkt3', 'ubkt', 'COMMITTEE_MEMBER');
    story.when(recuse('ubkt3', 'item-1', null), own, HELD_ON).thenEvents({ type: 'MemberRecused', reason: null });
  });
});
