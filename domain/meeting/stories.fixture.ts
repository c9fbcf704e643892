import type { Form } from '../discipline/forms.ts';
import { HELD_ON, addDiscipline, attend, convene, count, hear, openBallot } from './commands.fixture.ts';
import type { MeetingCommand } from './commands.ts';
import { after, lived } from './given.fixture.ts';
import type { Story } from './given.fixture.ts';
import { PATHS, PROCESS, clerkOf, headOf, membersOf } from './people.fixture.ts';
import type { Body } from './people.fixture.ts';

type AddItem = Extract<MeetingCommand, { type: 'addItem' }>;

/** The day on which meetings of these stories are convened. */
export const CONVENED_ON = '2026-10-05';

/** A meeting of so many members of a body, convened with these items. */
export function convened(body: Body, size: number, ...items: readonly AddItem[]): Story {
  const begun = lived([convene(body, size), headOf(body), CONVENED_ON]);
  return items.reduce<Story>((story, one) => {
    const own = { ...one, organisationId: body, organisationPath: PATHS[body] };
    return after(story, [own, PROCESS, '2026-10-06']);
  }, begun);
}

/** The same, opened on its day; the first so many came, all unless said otherwise. */
export function inSession(
  [body, size, present = size]: readonly [body: Body, size: number, present?: number],
  ...items: readonly AddItem[]
): Story {
  return after(convened(body, size, ...items), [attend(membersOf(body, present)), clerkOf(body), HELD_ON]);
}

/** A discipline item heard and put to the ballot. */
export function balloting(body: Body, size: number, item: AddItem = addDiscipline()): Story {
  const person = item.subjects[0]?.personId ?? '';
  return after(
    inSession([body, size], item),
    [hear(person), clerkOf(body), HELD_ON],
    [openBallot(), clerkOf(body), HELD_ON],
  );
}

/** The same, counted by a board of the last three members. */
export function balloted(body: Body, size: number, forms: Partial<Record<Form, number>>, item?: AddItem): Story {
  const board = membersOf(body, size).slice(-3);
  return after(balloting(body, size, item), [count(size, forms, board), clerkOf(body), HELD_ON]);
}
