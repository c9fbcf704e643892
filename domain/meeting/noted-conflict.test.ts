import { describe, expect, it } from 'vitest';
import { addCase, changeMembers, noteConflict } from './commands.fixture.ts';
import { after, given } from './given.fixture.ts';
import { PROCESS, headOf, membersOf } from './people.fixture.ts';
import { convened } from './stories.fixture.ts';

const DAY = '2026-10-07';
const HEAD = headOf('ubkt');
const WITH_CASE = after(convened('ubkt', 5), [addCase(), PROCESS, DAY]);

describe('somebody who stepped back in the case while it stands on the agenda', () => {
  it('stands back here in the same delivery', () => {
    const told = given(WITH_CASE).when(noteConflict('case/1', 'ubkt2'), PROCESS, DAY);
    told.thenEvents(
      { type: 'ConflictNoted', itemId: 'item-1', personId: 'ubkt2' },
      { type: 'MemberRecused', itemId: 'item-1', recusal: { personId: 'ubkt2', ground: 'RECUSED' } },
    );
  });

  it('and comes to sit here only later stands back then', () => {
    const told = after(WITH_CASE, [noteConflict('case/1', 'ubkt9'), PROCESS, DAY]);
    expect(given(told).state.items[0]).toMatchObject({ declared: ['ubkt9'], recused: [] });
    given(told)
      .when(changeMembers(...membersOf('ubkt', 9)), HEAD, DAY)
      .thenEvents({ type: 'MembersChanged' }, { type: 'MemberRecused', recusal: { personId: 'ubkt9' } });
  });

  it('is told of twice, or of nothing that lies here, without harm', () => {
    const told = after(WITH_CASE, [noteConflict('case/1', 'ubkt2'), PROCESS, DAY]);
    given(told).when(noteConflict('case/1', 'ubkt2'), PROCESS, DAY).thenEvents();
    given(told).when(noteConflict('case/9', 'ubkt2'), PROCESS, DAY).thenEvents();
    given([]).when(noteConflict('case/1', 'ubkt2'), PROCESS, DAY).thenRefused('COMMAND_NOT_IN_STAGE');
  });
});
