import { describe, expect, it } from 'vitest';
import {
  HELD_ON,
  addCase,
  addDiscipline,
  adoptBallot,
  attend,
  conclude,
  count,
  hear,
  openBallot,
} from './commands.fixture.ts';
import { evolveEvent } from './evolve.ts';
import { after, given } from './given.fixture.ts';
import type { Story } from './given.fixture.ts';
import { clerkOf, headOf, membersOf } from './people.fixture.ts';
import { convened } from './stories.fixture.ts';

const CLERK = clerkOf('ubkt');
/** Planned for Monday 26 October, opened only on Tuesday 1 December. */
const OPENED_ON = '2026-12-01';

function opened(story: Story): Story {
  return after(story, [attend(membersOf('ubkt', 3)), CLERK, OPENED_ON]);
}

describe('a meeting opened on another day than planned', () => {
  it('is held on the day of its opening', () => {
    const open = given(convened('ubkt', 3)).when(attend(membersOf('ubkt', 3)), CLERK, OPENED_ON);
    expect(open.events()[0]).toMatchObject({ type: 'AttendanceRecorded', heldOn: OPENED_ON });
    expect(open.state().heldOn).toBe(OPENED_ON);
  });

  it('concludes on that day', () =>
    expect(
      given(opened(convened('ubkt', 3, addCase())))
        .when(conclude([3, 0, 0]), headOf('ubkt'), OPENED_ON)
        .told(),
    ).toMatchObject([{ command: { type: 'conclude', on: OPENED_ON } }]));

  it('votes on discipline on that day, in the name and at the place of its body', () => {
    const counted = after(
      opened(convened('ubkt', 3, addDiscipline())),
      [hear(), CLERK, OPENED_ON],
      [openBallot(), CLERK, OPENED_ON],
      [count(3, { warning: 3 }, membersOf('ubkt', 3)), CLERK, OPENED_ON],
    );
    expect(given(counted).when(adoptBallot(), headOf('ubkt'), OPENED_ON).told()).toMatchObject([
      { command: { type: 'takeVote', heldOn: OPENED_ON, organisationId: 'ubkt', organisationPath: 'mg.d01.ubkt' } },
    ]);
  });

  it('stays held on that day, whoever comes on a later one', () => {
    const few = after(convened('ubkt', 4), [attend(membersOf('ubkt', 3)), CLERK, OPENED_ON]);
    const more = given(few).when(attend(membersOf('ubkt', 4)), CLERK, '2026-12-02');
    expect(more.events()[0]).not.toHaveProperty('heldOn');
    expect(more.state().heldOn).toBe(OPENED_ON);
  });

  it('as recorded before that day was kept, stays on its planned day', () => {
    const { state } = given(convened('ubkt', 3));
    const quorum = { present: 3, needed: 2, base: 3 };
    const present = membersOf('ubkt', 3);
    const old = evolveEvent(state, { type: 'AttendanceRecorded', present, quorum, by: null });
    expect(old).toMatchObject({ stage: 'IN_SESSION', heldOn: HELD_ON });
  });
});

describe('a conclusion of the body', () => {
  it('lets no discipline follow for somebody who is not on record', () => {
    const nobody = addCase();
    const subjects = nobody.subjects.map((one) => ({ ...one, personId: null }));
    const story = opened(convened('ubkt', 3, { ...nobody, subjects }));
    const [subject] = subjects;
    given(story)
      .when(conclude([3, 0, 0], { consequence: 'discipline', disciplineId: 'd1' }), headOf('ubkt'), OPENED_ON)
      .thenRefused('SUBJECT_NOT_ON_RECORD', { subjectId: subject?.subjectId });
    expect(
      given(story)
        .when(conclude([3, 0, 0]), headOf('ubkt'), OPENED_ON)
        .events(),
    ).toHaveLength(1);
  });
});
