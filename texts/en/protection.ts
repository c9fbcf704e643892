import { dayIn } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';
import { unnamed } from './notice-parts.ts';

/** English words of protections: what is done, what has happened, and how things are called. */
export const PROTECTION_COMMANDS = {
  requestProtection: 'Ask to protect the sender',
  followCase: 'Record what changed in the case',
  caseClosed: 'Record that the case is closed',
  caseReopened: 'Record that the case is open again',
  caseSealed: 'Record that the letter was sealed for a body outside',
  decideProtection: 'Decide on measures of protection',
  refuseProtection: 'Refuse protection',
  nameResponsible: 'Name who is responsible',
  changeMeasures: 'Change the measures',
  endMeasure: 'End a measure',
  recordCheckIn: 'Record a word with the protected sender',
  checkIn: 'Say how you are',
  reportRetaliation: 'Report retaliation',
  acknowledgeRetaliation: 'Answer for the retaliation at once',
  askChange: 'Ask for other measures or none',
  answerWish: 'Answer the wish of the protected sender',
  askReview: 'Ask the level above to look at the refusal',
  proposeEnd: 'Propose to end the protection',
  endProtection: 'Decide to end the protection',
  recordBreach: 'Record that the identity became known',
} as const satisfies WordList;

export const PROTECTION_EVENTS = {
  ProtectionRequested: 'Protection of the sender was asked for',
  ProtectionBegun: 'The protection was begun',
  ProtectionAskedAgain: 'Another report or request came',
  ProtectionFollowedCase: 'Brought up to the case',
  ProtectionCaseClosed: 'The case of the sender was closed',
  ProtectionCaseReopened: 'The case of the sender was opened again',
  ProtectionDecided: 'Measures of protection were decided',
  ProtectionRefused: 'Protection was refused',
  ProtectionReviewAsked: 'The sender turned to the level above',
  ResponsibleNamed: 'Somebody was named responsible',
  MeasuresChanged: 'The measures were changed',
  MeasureEnded: 'A measure ended',
  SenderCheckedIn: 'The sender was heard from',
  CheckInMissed: 'The sender did not say that they are well',
  RetaliationReported: 'Retaliation was reported',
  RetaliationAcknowledged: 'The retaliation was answered for',
  ProtectionWishTold: 'The protected sender has a wish',
  ProtectionWishAnswered: 'The wish was answered',
  ProtectionEndProposed: 'The end was proposed',
  ProtectionEndDecided: 'The end was decided',
  ProtectionEnded: 'The protection ended',
  IdentityBreachRecorded: 'It was recorded that the identity became known',
} as const satisfies WordList;

export const PROTECTION_DETAILS = {
  protectionTrigger: 'Begun by',
  measureKind: 'What is protected',
  measure: 'Measure no.',
  nextCheckIn: 'Next word by',
  isSafe: 'Well',
  protectionWish: 'Wish',
  unansweredWish: 'Wish left unanswered',
} as const satisfies WordList;

export const PROTECTION_CODES = {
  protectionStages: {
    REQUESTED: 'To be decided',
    DECIDED: 'Protected',
    WATCHING: 'Watched after the case',
    ENDED: 'Ended',
    REFUSED: 'Refused',
  },
  measureKinds: {
    identity: 'Identity',
    post: 'Post and work',
    safety: 'Life and health',
    property: 'Property',
    honour: 'Honour',
  },
  protectedPeople: {
    sender: 'The sender',
    relatives: 'Spouse, parents and children of the sender',
  },
  protectionTriggers: {
    threat: 'A threat or retaliation was reported',
    withdrawal: 'A withdrawal with signs of a threat',
    request: 'Protection was asked for',
  },
  protectionWishes: {
    change: 'Other measures',
    end: 'No protection any more',
  },
} as const satisfies Readonly<Record<string, WordList>>;

/** Why a protection said no, in English. */
export const PROTECTION_REFUSALS = {
  CASE_STILL_OPEN: () =>
    'The case of the sender is not closed, so the protection cannot end; wait for the end of the watch, or end single measures.',
  CHECK_IN_BEFORE_PROTECTION: (params) =>
    `The day of contact cannot be before the protection began${dayIn(params, 'begunOn', '', ',')}; enter the true day.`,
  END_DECIDED_ALREADY: (params) => `The end was decided${dayIn(params, 'on', '', ' for')}; reload the file.`,
  END_NOT_PROPOSED: () =>
    `Nobody has proposed the end; one person chooses “${PROTECTION_COMMANDS.proposeEnd}”, another decides.`,
  END_PROPOSED_ALREADY: () => `The end is proposed; another person chooses “${PROTECTION_COMMANDS.endProtection}”.`,
  MEASURES_MISSING: () => 'There is no measure; name at least one.',
  MEASURE_UNKNOWN: () => 'There is no such measure, or it has ended; reload the file and choose again.',
  NO_RETALIATION_REPORTED: () => 'No report of retaliation waits for an answer; reload the file.',
  NO_WISH: () => 'No wish of the protected sender waits for an answer; reload the file.',
  PROTECTION_REVIEWED: () =>
    'The level above has looked at this once; if something new happens, report the threat or retaliation.',
  RESPONSIBLE_WITHOUT_ACCOUNT: () =>
    'This person has no account, or it is disabled, and so cannot see to the protection; name somebody else or ask the administrator for an account.',
  RETALIATION_OPEN: () =>
    `The report of retaliation is not answered for; choose “${PROTECTION_COMMANDS.acknowledgeRetaliation}” first.`,
  WISH_OPEN: () => 'An earlier wish is being looked at; wait for the answer before sending another.',
} as const satisfies Readonly<Record<string, Template>>;

/** Notices of protections in English: no case, no name, nothing that would lead to the sender. */
export const PROTECTION_NOTICES = {
  'protection-requested': hidden('request to protect a sender to decide on'),
  'protection-review': hidden('refusal of protection to look at'),
  'protection-responsible': hidden('protection that you are responsible for'),
  'protection-changed': hidden('protection with changed measures'),
  'protection-lapsed': hidden('measure of protection past its last day'),
  'protection-silent': hidden('protected sender to be reached now, who did not say that they are well'),
  'protection-retaliation': hidden('report of retaliation to answer for the same day'),
  'protection-wish': hidden('wish of a protected sender to answer'),
  'protection-end': hidden('proposed end of a protection to decide on'),
  'protection-ended': hidden('protection that has ended'),
  'protection-breach': hidden('breach of the identity of a sender to look into'),
} as const satisfies Readonly<Record<string, NoticeWords>>;

/** The same words to whoever reads them: which matter it is, the file alone says. */
function hidden(what: string): NoticeWords {
  return { named: () => `There is 01 ${what}.`, unnamed: unnamed(what) };
}
