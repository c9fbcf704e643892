import type { Actor } from '../../process.ts';
import { about, classify, register, text } from '../commands.fixture.ts';
import { fold, given, givenState, lived, record } from '../given.fixture.ts';
import type { Step, Story } from '../given.fixture.ts';
import { ENGINE, HEAD, OFFICER, SCREENER, staff } from '../people.fixture.ts';
import type { Subject } from '../state.ts';
import {
  ACCUSED,
  APPROVE_REPORT,
  PLAN,
  ask,
  comment,
  explain,
  order,
  present,
  report,
  share,
} from './verification.fixture.ts';

/** The branch secretary on their own page, once told. */
export const SECRETARY_OF_BRANCH = staff('branchSecretary', ['SUBJECT', 'branch']);
/** Who leads the verification of these stories. */
export const LEADER = OFFICER;
/** The branch itself as a second subject: a body, that answers by no person on record. */
export const BRANCH = about({ organisationId: 'branch' });

/** The story, gone on by these accepted commands. */
export function goOn(story: Story, ...steps: readonly Step[]): Story {
  return steps.reduce<Story>(
    (before, [command, actor, on]) => record(before, given(before).when(command, actor, on).events(), actor, on),
    story,
  );
}

/** Taken on for settlement on Thursday 15 October, with an order to verify owed in ten working days. */
export function accepted(story: Story, by: Actor = HEAD): Story {
  return goOn(story, [{ type: 'accept', grounds: text('grounds') }, by, '2026-10-15']);
}

/** A report of 12 October about these, taken on. */
export function acceptedAbout(subjects: readonly Subject[], overrides: Parameters<typeof classify>[0] = {}): Story {
  return accepted(
    lived(
      [register('2026-10-12'), ENGINE, '2026-10-12'],
      [classify({ subjects, ...overrides }), SCREENER, '2026-10-13'],
    ),
  );
}

/** Taken on though somebody in it is known only in words, as it was before that was refused. */
export function acceptedInWords(screened: Story, by: Actor = HEAD): Story {
  const accept = { type: 'accept', grounds: text('grounds') } as const;
  const events = givenState({ ...fold(screened), subjects: [] })
    .when(accept, by, '2026-10-15')
    .events();
  return record(screened, events, by, '2026-10-15');
}

/** A report of 12 October about somebody known only in words. */
export function reportedInWords(subject: Subject): Story {
  return lived(
    [register('2026-10-12'), ENGINE, '2026-10-12'],
    [classify({ subjects: [subject] }), SCREENER, '2026-10-13'],
  );
}

const TELL: readonly Step[] = [
  [order(), HEAD, '2026-10-16'],
  [PLAN, HEAD, '2026-10-19'],
  [present('2026-10-20', ACCUSED), LEADER, '2026-10-20'],
];

export const ACCEPTED = acceptedAbout([about({ personId: 'branchSecretary' })]);
/** Ordered on Friday 16 October. */
export const ORDERED = goOn(ACCEPTED, [order(), HEAD, '2026-10-16']);
export const PLANNED = goOn(ORDERED, [PLAN, HEAD, '2026-10-19']);
/** The subject was told on Tuesday 20 October. */
export const PRESENTED = goOn(ACCEPTED, ...TELL);
/** Asked on Wednesday 21 October, to explain until Wednesday 4 November. */
export const ASKED = goOn(PRESENTED, [ask(), LEADER, '2026-10-21']);
export const EXPLAINED = goOn(ASKED, [explain(), SECRETARY_OF_BRANCH, '2026-10-30']);
/** The draft was shared on Monday 9 November, to be answered until Monday 16 November. */
export const SHARED = goOn(EXPLAINED, [share(), LEADER, '2026-11-09']);
export const COMMENTED = goOn(SHARED, [comment(), SECRETARY_OF_BRANCH, '2026-11-12']);
/** The report lies before the head from Friday 13 November. */
export const REPORTED = goOn(COMMENTED, [report(), LEADER, '2026-11-13']);
export const APPROVED = goOn(REPORTED, [APPROVE_REPORT, HEAD, '2026-11-16']);
/** Two subjects, the second a body; nobody told yet. */
export const TWO_PLANNED = goOn(
  acceptedAbout([about({ personId: 'branchSecretary' }), BRANCH]),
  [order(), HEAD, '2026-10-16'],
  [PLAN, HEAD, '2026-10-19'],
);
