/**
 * What may happen to a person while a matter runs (practice: P19).
 * The first five concern whoever stops being within reach of the body, `left-party` and `on-leave` those who are away for good or for a while,
 * `became-subject` and `became-related` those who may no longer work on it.
 */
export const LIFE_EVENTS = [
  'died',
  'resigned',
  'retired',
  'transferred',
  'left-office',
  'left-party',
  'on-leave',
  'became-subject',
  'became-related',
] as const;
export type LifeEvent = (typeof LIFE_EVENTS)[number];

/** Events after which somebody works on nothing here any more, for good or for a while. */
export const ENDS_WORK: readonly LifeEvent[] = [
  'died',
  'resigned',
  'retired',
  'transferred',
  'left-office',
  'left-party',
  'on-leave',
];

/** Events that take a person from every part in the matter, also from a desk (practice: P15). */
export const PUTS_IN_CONFLICT: readonly LifeEvent[] = ['became-subject', 'became-related'];

/** Events after which whoever manages the person may be another body, so that competence is computed anew. */
export const MOVES_SUBJECT: readonly LifeEvent[] = ['resigned', 'retired', 'transferred', 'left-office', 'left-party'];

/** Who is told of what happened to somebody complained about: the family of the dead, or whoever manages them. */
export const LIFE_NOTICES = ['family', 'managing-body'] as const;
export type LifeNotice = (typeof LIFE_NOTICES)[number];
