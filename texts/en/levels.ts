import { dayIn, textOf } from '../format.ts';
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
  MatterHandedDown: 'Whole matter handed down to a lower body',
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
  DECIDED_BEFORE_MEETING: (params) =>
    `It cannot have been decided before the meeting was held${dayIn(params, 'heldOn', '', ',')}; correct the day or choose another meeting.`,
  HAND_DOWN_TO_BODY_CONCERNED: () =>
    'Somebody the letter speaks of serves in the body you chose or heads it; choose another body, or settle it here.',
  MEETING_NOT_HELD: () => 'The chosen meeting is not closed, or was called off; close it first, or choose another one.',
  MEETING_OF_ANOTHER_BODY: () =>
    'The chosen meeting is not one of the owning body; choose again, or leave it empty and write the minutes if it was held outside the system.',
  SENDERS_NOT_TOLD: () =>
    'When the whole matter is handed down its senders are told; write the words that name the body that settles it from now (they read them under their code).',
  SIGNATURE_CAPACITY_UNFIT: () =>
    'The signature does not fit whoever decided: what a body decides is signed for the body (T/M), what a person decides is not; choose again.',
  WHOLE_MATTER_GOES: () =>
    'There is only one subject, so the whole matter goes with it; choose every allegation, or settle it here.',
} as const satisfies Readonly<Record<string, Template>>;

export const LEVEL_NOTICES = {
  'matter-handed-down': {
    named: () => 'The higher body has handed a whole matter down to your body; screen it, classify it and take it on.',
    unnamed: () => 'The higher body has handed a matter down to your body; open the system to see it.',
  },
  'lower-body-bypassed': {
    named: () => 'The higher body has taken on a matter that would have been for your body.',
    unnamed: () => 'The higher body has taken on a matter that would have been for your body; nothing is asked of you.',
  },
} as const satisfies Readonly<Record<string, NoticeWords>>;
