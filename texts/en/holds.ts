import { dayIn } from '../format.ts';
import type { Template, WordList } from '../words.ts';

/** Words for what waits for the outcome of a matter, and for expulsion by a judgment. */
export const HOLD_CODES = {
  holdKinds: { personnel: 'Personnel decision', reward: 'Reward' },
  holdBases: { matter: 'The matter is being verified', proceedings: 'Criminal proceedings are under way' },
  holdEnds: {
    'by-head': 'Decided by the head',
    'last-day': 'The last day is over',
    'proceedings-ended': 'Proceedings ended without guilt',
    'not-disciplined': 'Ended without discipline',
    settled: 'The matter is settled',
  },
} as const satisfies Readonly<Record<string, WordList>>;

export const HOLD_COMMAND_WORDS = {
  placeHold: 'Hold a personnel decision or a reward',
  liftHold: 'Lift a hold',
  reconsiderMissed: 'Record what became of a missed reward or post',
  beginExpulsion: 'Put expulsion by a judgment before the body',
} as const satisfies WordList;

export const HOLD_EVENT_WORDS = {
  HoldPlaced: 'Personnel decision or reward held',
  HoldLifted: 'Hold lifted',
  MissedReconsidered: 'Missed reward or post reconsidered',
  ExpulsionBegun: 'Expulsion by a judgment put before the body',
} as const satisfies WordList;

export const HOLD_DETAILS = {
  holdKind: 'What is held',
  holdBasis: 'Held because',
  holdUntil: 'Until the end of',
  holdEnd: 'Lifted because',
  judgmentOn: 'Judgment notified on',
} as const satisfies WordList;

export const HOLD_REFUSALS = {
  EXPULSION_UNDER_WAY: () => 'A discipline of this person is running in this case; go on there.',
  HOLD_NOT_RUNNING: () => 'Nothing of this kind is held for this person; choose again, or reload the case.',
  HOLD_RUNNING: () => 'This is held already; lift that hold before deciding again.',
  HOLD_TOO_LONG: (params) =>
    `Longer than the rule allows; choose an earlier day${dayIn(params, 'until', '', ', at the latest')}.`,
  HOLD_WITHOUT_PROCEEDINGS: () =>
    'No notice of proceedings is recorded; record the notice of the body of law first, or choose another reason.',
  JUDGMENT_NOT_NOTED: () =>
    'No judgment in force from a non-custodial sentence upward is recorded; record the notice of the body of law first.',
  LAW_NOTICE_OF_WHOM: () =>
    'The case has several subjects; choose whom this judgment or decision is about, since it holds for that one alone.',
  NOTHING_MISSED: () => 'Nothing of this person waits to be reconsidered; choose again, or reload the case.',
} as const satisfies Readonly<Record<string, Template>>;
