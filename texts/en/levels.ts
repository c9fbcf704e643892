import { textOf } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';

/** Words for who decides, which level leads, and what passes between the levels. */
export const LEVEL_CODES = {
  deciders: {
    person: 'The head',
    'standing-members': 'The standing members',
    body: 'The body (in a meeting)',
  },
  bypassGrounds: {
    unable: 'The lower body cannot settle it',
    inactive: 'The lower body does not settle it',
    'may-not-know': 'The lower body may not know of it',
  },
} as const satisfies Readonly<Record<string, WordList>>;

export const LEVEL_COMMAND_WORDS = {
  handDownSubject: 'Hand one subject down to a lower body',
} as const satisfies WordList;

export const LEVEL_EVENT_WORDS = {
  SubjectHandedDown: 'One subject handed down to a lower body',
  LowerBodyBypassed: 'Taken on by the higher body past the lower one',
} as const satisfies WordList;

export const LEVEL_DETAILS = {
  asked: 'Decision asked of',
  bypassGround: 'Ground',
  bypassTold: 'Lower body told',
} as const satisfies WordList;

/** Who has to decide, as it stands in a sentence. */
const NEEDED: Readonly<Record<string, string>> = {
  'standing-members': 'the standing members',
  body: 'the body in a meeting',
};

export const LEVEL_REFUSALS = {
  BODY_NOT_BELOW: () =>
    'The body you chose is not below the one handling this; choose a lower body, or transfer the letter.',
  BYPASS_GROUND_NOT_ALLOWED: () =>
    'The rule in force does not let this ground pass over a lower body; hand the matter down, or choose another ground if it is true.',
  BYPASS_NOT_NEEDED: () =>
    'The body you chose is not competent for every subject, so that nothing is passed over; leave this part empty and accept.',
  BYPASS_WOULD_TELL: () =>
    'The letter speaks of somebody in this lower body, which may not know of it; choose “The lower body may not know of it”.',
  COLLEGIAL_DECISION_NEEDED: (params) =>
    `By the rule in force this is decided by ${NEEDED[textOf(params['needed'])] ?? 'the body'}; say who decided, with the day and the minutes, and send it again.`,
  COLLEGIAL_MINUTES_MISSING: () =>
    'A collegial decision needs the day of the meeting and its minutes or decision; fill in both and send it again.',
  HAND_DOWN_TO_BODY_CONCERNED: () =>
    'Somebody the letter speaks of serves in the body you chose or heads it; choose another body, or settle it here.',
  LAST_SUBJECT_STAYS: () =>
    'The case has one subject alone and cannot be divided; settle it here, or transfer the whole letter before acceptance.',
  SIGNATURE_CAPACITY_UNFIT: () =>
    'The signature does not fit whoever decided: what a body decides is signed for the body (T/M), what a person decides is not; choose again.',
} as const satisfies Readonly<Record<string, Template>>;

export const LEVEL_NOTICES = {
  'lower-body-bypassed': {
    named: () => 'The higher body has taken on a matter that would have been for your body.',
    unnamed: () => 'The higher body has taken on a matter that would have been for your body; nothing is asked of you.',
  },
} as const satisfies Readonly<Record<string, NoticeWords>>;
