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
  recuse,
  unable,
} from './commands.fixture.ts';
import { after, given } from './given.fixture.ts';
import type { Story } from './given.fixture.ts';
import { clerkOf, headOf, membersOf, staff } from './people.fixture.ts';
import { convened, inSession } from './stories.fixture.ts';

const HEAD = headOf('ubkt');
const CLERK = clerkOf('ubkt');
/** Leads the body beside its head, and may keep its record. */
const DEPUTY = staff('ubkt2', 'ubkt', 'HEAD', 'MEETING_SECRETARY');

describe('what the body adopted', () => {
  const story = inSession(['ubkt', 5], addCase());

  it('is said by whoever leads, and never by the secretary', () => {
    given(story)
      .when(conclude([5, 0, 0]), CLERK, HELD_ON)
      .thenRefused('NOT_PERMITTED');
    given(story)
      .when(conclude([5, 0, 0]), HEAD, HELD_ON)
      .thenEvents({ type: 'ItemAdopted', by: 'ubkt1' });
  });

  it('is not said by the person who entered who came', () => {
    const own = after(convened('ubkt', 5, addCase()), [attend(membersOf('ubkt', 5)), DEPUTY, HELD_ON]);
    given(own)
      .when(conclude([5, 0, 0]), DEPUTY, HELD_ON)
      .thenRefused('FOUR_EYES', { command: 'adopt' });
    given(own)
      .when(conclude([5, 0, 0]), HEAD, HELD_ON)
      .thenEvents({ type: 'ItemAdopted' });
    given(story)
      .when(conclude([5, 0, 0]), DEPUTY, HELD_ON)
      .thenEvents({ type: 'ItemAdopted' });
  });

  it('by ballot is not said by the person who entered the count', () => {
    const counted = (by: typeof HEAD): Story =>
      after(
        inSession(['ubkt', 5], addDiscipline()),
        [hear(), CLERK, HELD_ON],
        [openBallot(), CLERK, HELD_ON],
        [count(5, { warning: 5 }, membersOf('ubkt', 3)), by, HELD_ON],
      );
    given(counted(HEAD)).when(adoptBallot(), HEAD, HELD_ON).thenRefused('FOUR_EYES', { command: 'adopt' });
    given(counted(HEAD)).when(adoptBallot(), DEPUTY, HELD_ON).thenEvents({ type: 'ItemAdopted' });
    given(counted(CLERK)).when(adoptBallot(), HEAD, HELD_ON).thenEvents({ type: 'ItemAdopted' });
  });

  it('names whoever entered who came and the count, for good', () => {
    const { state } = given(story);
    expect(state.attendanceBy).toBe('clerk');
  });
});

describe('that the body cannot decide', () => {
  const told = (by: typeof HEAD) =>
    given(
      after(
        inSession(['ubkt', 5], addCase()),
        [recuse('ubkt3'), by, HELD_ON],
        [recuse('ubkt4'), by, HELD_ON],
        [recuse('ubkt5'), by, HELD_ON],
      ),
    );

  it('is not said by whoever told the others to stand back', () => {
    told(HEAD).when(unable(), HEAD, HELD_ON).thenRefused('FOUR_EYES', { command: 'declareBodyUnable' });
    told(HEAD).when(unable(), CLERK, HELD_ON).thenEvents({ type: 'BodyUnable' });
    told(CLERK).when(unable(), CLERK, HELD_ON).thenRefused('FOUR_EYES');
    told(CLERK).when(unable(), HEAD, HELD_ON).thenEvents({ type: 'BodyUnable' });
  });

  it('may be said by whoever only stood back themself', () => {
    const own = after(inSession(['ubkt', 3], addCase(['kinOfTwo'])), [recuse('ubkt1'), HEAD, HELD_ON]);
    given(own).when(unable(), HEAD, HELD_ON).thenEvents({ type: 'BodyUnable' });
  });
});

describe('a conclusion', () => {
  it('asks for no discipline of whom the Party cannot discipline, before it goes out', () => {
    const [subject] = addCase().subjects;
    if (subject === undefined) throw new Error('no subject');
    const of = (kind: typeof subject.kind) => inSession(['ubkt', 3], addCase([], { subjects: [{ ...subject, kind }] }));
    const discipline = conclude([3, 0, 0], { consequence: 'discipline', disciplineId: 'd1' });
    for (const kind of ['non-member-official', 'unknown'] as const) {
      given(of(kind))
        .when(discipline, HEAD, HELD_ON)
        .thenRefused('DISCIPLINE_NOT_FOR_KIND', { subjectId: subject.subjectId, kind });
      given(of(kind))
        .when(conclude([3, 0, 0]), HEAD, HELD_ON)
        .thenEvents({ type: 'ItemAdopted' });
    }
    for (const kind of ['member', 'probationary-member', 'organisation'] as const) {
      given(of(kind)).when(discipline, HEAD, HELD_ON).thenEvents({ type: 'ItemAdopted' });
    }
  });

  it('is told in the name of the body that met, whichever owns the case', () => {
    const above = after(convened('committee', 3, addCase()), [
      attend(membersOf('committee', 3)),
      clerkOf('committee'),
      HELD_ON,
    ]);
    const [told] = given(above)
      .when(conclude([3, 0, 0]), headOf('committee'), HELD_ON)
      .told();
    expect(told).toMatchObject({ command: { type: 'conclude', organisationId: 'committee' } });
  });
});
