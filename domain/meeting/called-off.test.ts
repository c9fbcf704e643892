import { describe, expect, it } from 'vitest';
import { CALL_OFF, HELD_ON, SEND_PAPERS, addCase, addDiscipline } from './commands.fixture.ts';
import { after, given } from './given.fixture.ts';
import { MEETING_PROCESS } from './process.ts';
import { clerkOf, headOf, membersOf, staff } from './people.fixture.ts';
import { convened, inSession } from './stories.fixture.ts';

const CLERK = clerkOf('ubkt');
const ON = '2026-10-12';
const BOTH = convened('ubkt', 3, addCase(), addDiscipline('accused', undefined, { source: 'discipline/1' }));

describe('a meeting called off', () => {
  it('is at an end: what stood on its agenda is put off, and nobody owes papers or a session', () => {
    const off = given(BOTH).when(CALL_OFF, CLERK, ON);
    off.thenEvents(
      { type: 'ItemDeferred', itemId: 'item-1', reason: CALL_OFF.reason },
      { type: 'ItemDeferred', itemId: 'item-2' },
      { type: 'MeetingCancelled', on: ON, reason: CALL_OFF.reason },
      { type: 'ObligationSettled', obligationId: 'meeting.papers#1', status: 'cancelled' },
      { type: 'ObligationSettled', obligationId: 'meeting.hold#1', status: 'cancelled' },
    );
    expect(off.state()).toMatchObject({ stage: 'CLOSED', cancelled: true, closedOn: ON });
    expect(MEETING_PROCESS.isFinished(off.state())).toBe(true);
  });

  it('is told to the processes, which look for another meeting, and to every member', () => {
    const told = given(BOTH).when(CALL_OFF, headOf('ubkt'), ON).told();
    expect(told).toMatchObject([
      { to: 'case/1', command: { type: 'defer', meetingId: 'm1', reason: CALL_OFF.reason } },
      { to: 'discipline/1', command: { type: 'defer', meetingId: 'm1' } },
      ...membersOf('ubkt', 3).map((one) => ({ notice: 'meeting-cancelled', audience: `person:${one}` })),
    ]);
  });

  it('may have sent its papers already, and leaves an item alone that was put off before', () => {
    const sent = after(convened('ubkt', 3), [SEND_PAPERS, CLERK, ON]);
    given(sent)
      .when(CALL_OFF, CLERK, ON)
      .thenEvents({ type: 'MeetingCancelled' }, { obligationId: 'meeting.hold#1', status: 'cancelled' });
    const putOff = after(BOTH, [{ type: 'deferItem', itemId: 'item-1', reason: CALL_OFF.reason }, CLERK, ON]);
    expect(given(putOff).when(CALL_OFF, CLERK, ON).events()).toMatchObject([{ itemId: 'item-2' }, {}, {}, {}]);
  });

  it('was not held yet, and is called off by who convenes it', () => {
    given(inSession(['ubkt', 3]))
      .when(CALL_OFF, CLERK, HELD_ON)
      .thenRefused('COMMAND_NOT_IN_STAGE');
    given(BOTH)
      .when(CALL_OFF, staff('ubkt2', 'ubkt', 'COMMITTEE_MEMBER'), ON)
      .thenRefused('NOT_PERMITTED');
  });

  it('is not the same as a meeting that was held and closed', () =>
    expect(
      given(inSession(['ubkt', 3]))
        .when({ type: 'closeMeeting', minutes: null }, headOf('ubkt'), HELD_ON)
        .state(),
    ).toMatchObject({ stage: 'CLOSED', cancelled: false }));
});
