import { dayIn, textOf } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';
import { SETTLEMENT_CODES } from './settlement-codes.ts';
import { about, unnamed } from './notice-parts.ts';

const lawNotices: Readonly<Record<string, string>> = SETTLEMENT_CODES.lawNotices;

/** Words for what happens to people, what bodies of law write, and congresses, in English. */
export const LIFE_CODES = {
  lifeEvents: {
    died: 'Died',
    resigned: 'Resigned',
    retired: 'Retired',
    transferred: 'Transferred',
    'left-office': 'Left office',
    'left-party': 'Left the Party',
    'on-leave': 'On leave',
    'became-subject': 'Became a subject',
    'became-related': 'Became related to it',
  },
  lifeNotices: { family: 'The family', 'managing-body': 'The body that manages them' },
  lawMeasures: { taken: 'Taken', 'not-needed': 'Considered, not needed' },
  sentences: {
    'fine-or-warning': 'Warning or fine',
    'non-custodial-reform': 'Non-custodial reform',
    'suspended-prison': 'Suspended prison sentence',
    prison: 'Prison',
  },
  takenUpCauses: {
    'head-in-conflict': 'The head is in conflict of interest and nobody else leads the body',
    'concerns-body': 'It concerns the body that was settling it',
  },
  congressStages: {
    PLANNED: 'Planned, not confirmed yet',
    DECLARED: 'Confirmed',
    HELD: 'Held',
    CANCELLED: 'Not held on that day',
  },
} as const satisfies Readonly<Record<string, WordList>>;

export const LIFE_COMMAND_WORDS = {
  noteLifeEvent: 'Note what happened to a person',
  reviewConflicts: 'Review the conflicts of interest of who works on it',
  tellOfLifeEvent: 'Record who was told of it',
  continueAfterDeath: 'Go on after the death of the subject',
  confirmCompetence: 'Confirm that it stays here',
  recordHandover: 'Record the minutes of the hand-over',
  identifySubject: 'Identify the subject',
  answerLawNotice: 'Say what became of the notice of a body of law',
  confirmPauseNeeded: 'Confirm that the pause is still needed',
  renewWatch: 'Watch on',
  deferForCongress: 'Put off until after the congress',
  resumeAfterCongress: 'Go on after the congress',
  guide: 'Guide the sender (guidance slip)',
  sealForOutside: 'Seal a letter about the topmost body',
  handOverOutside: 'Hand over to a body outside',
  noteConflict: 'Note who stepped back',
  tellHomeBranch: 'Tell the home branch',
  planCongress: 'Enter the day of a congress',
  confirmCongress: 'Confirm the day of the congress',
  cancelCongress: 'Cancel the day entered',
  noteDeferral: 'Note a case that was put off',
  handOverAfterCongress: 'Hand over to the new committee',
} as const satisfies WordList;

export const LIFE_EVENT_WORDS = {
  LifeEventNoted: 'Noted what happened to a person',
  WorkPassedOn: 'Work passed on',
  HandoverRecorded: 'Handed over with minutes',
  ToldOfLifeEvent: 'Told of what happened to the subject',
  ContinuedAfterDeath: 'Goes on because it concerns others',
  CompetenceRecomputed: 'Competence looked at again',
  CompetenceConfirmed: 'Confirmed to stay here',
  SubjectIdentified: 'Subject identified',
  CaseTakenUp: 'Taken up by the level above',
  LawNoticeAnswered: 'Notice of a body of law considered',
  PauseConfirmed: 'Looked at again: the pause is still needed',
  WatchRenewed: 'Watched on',
  DeferredForCongress: 'Put off until after the congress',
  CongressPassed: 'The congress is over',
  CaseGuided: 'Sender guided to the competent body',
  SealedForOutside: 'Sealed, because it concerns the topmost body in the system',
  HandedOverOutside: 'Handed over to a body outside',
  AgendaLeft: 'Taken off the agenda',
  ConflictNoted: 'Noted who stepped back',
  SubjectLifeNoted: 'Noted what happened to the member',
  EndedByDeath: 'No discipline: the member has died',
  HomeBranchTold: 'Home branch told',
  CongressPlanned: 'Day of the congress entered',
  CongressDeclared: 'Day of the congress confirmed',
  CongressCancelled: 'Day of the congress cancelled',
  DeferralNoted: 'A case was put off until it',
  CongressHeld: 'Congress held',
} as const satisfies WordList;

export const LIFE_DETAILS = {
  lifeEvent: 'What happened',
  toPerson: 'Passed to',
  whom: 'Who was told',
  competence: 'Competence by the record now',
  lawNotice: 'Notice',
  lawMeasure: 'What became of it',
  sentence: 'Sentence',
  takenUpBecause: 'Why it went up',
  congressOn: 'Day of the congress',
} as const satisfies WordList;

const BECAUSE: Readonly<Record<string, string>> = {
  crime: 'there are signs of crime',
  threat: 'a threat was reported',
  appeal: 'it is an appeal against discipline',
};

export const LIFE_REFUSALS = {
  COMPETENCE_NOT_IN_QUESTION: () => 'The competence is not in question; reload the file.',
  CONGRESS_DATE_WRONG: () =>
    'The congress must lie after today and no more than three years ahead; enter the day again.',
  CONGRESS_HAS_OWN_WAY: () =>
    `Putting off until a congress has a way of its own; choose “${LIFE_COMMAND_WORDS.deferForCongress}”.`,
  CONGRESS_NOT_DEFERRABLE: (params) =>
    `It may not be put off until the congress because ${BECAUSE[textOf(params['because'])] ?? 'it has to be settled at once'}; go on settling it.`,
  CONGRESS_NOT_HELD: (params) =>
    `The day of the congress has not come${dayIn(params, 'on', '', ', it is')}; enter that day or a later one.`,
  CONGRESS_NOT_OF_BODY: () => 'This body holds no congress; choose a Party committee or a branch.',
  DEATH_NOT_NOTED: () => 'No death of the only subject was noted, so there is nothing to decide; reload the file.',
  HANDOVER_NOT_OWED: () => 'No minutes are awaited of this person; choose who handed over.',
  HOME_NOTICE_NOT_OWED: () => 'No word to the home branch is awaited; reload the file.',
  IDENTITY_MISSING: () =>
    'It is not clear who it is; choose one person, or one organisation and the kind “organisation”.',
  KIND_NOT_GUIDED: () => 'The slip is for complaints that are not for this body; transfer it, or choose another way.',
  LAW_STEP_NOT_OWED: (params) =>
    `Nothing is to be considered after the notice “${lawNotices[textOf(params['notice'])] ?? 'chosen'}”; choose the notice that waits.`,
  LETTER_NOT_LATE: (params) =>
    `The letter came before the time in which it may be put off${dayIn(params, 'lateFrom', '', ', which begins on')}; go on settling it.`,
  SEALED_FOR_OUTSIDE: () =>
    'The letter is sealed for a body outside, and nobody here may deal with it; turn to the Central Inspection Committee, and if you are threatened to the nearest police.',
  LEVEL_ABOVE_EXISTS: () => 'There is a level above this body; send it straight up instead of outside.',
  LIFE_EVENT_NOTED: () => 'This was noted of that person already; reload the file.',
  LIFE_NOTICE_NOT_OWED: () => 'No word to them is awaited; reload the file.',
  NOT_THE_SUBJECT: () => 'This discipline is not about that person; choose the right one.',
  NO_CONGRESS_AHEAD: () => 'No congress is confirmed for the time ahead; enter and confirm its day first.',
  OTHERS_CONCERNED: () =>
    'It concerns others too and does not end because somebody has died; go on with those who are left.',
  PAUSE_REVIEW_NOT_OWED: () => 'This pause has no day on which it is looked at; reload the file.',
  SUBJECT_HAS_DIED: () => 'This subject has died and is asked nothing more; go on with those who are left.',
  SUBJECT_IDENTIFIED: () => 'This subject is identified already; classify again if that was wrong.',
  SUBJECT_TWICE: () => 'That person or organisation is a subject already; check the list.',
  TRANSFER_CIRCLE: () =>
    'That body has sent this letter on before and it does not go round in a circle; settle it here, or ask the level above.',
  WATCH_LIMIT: () => 'The watching was renewed twice; open the inspection, or close it.',
} as const satisfies Readonly<Record<string, Template>>;

/** A notice of a congress names no case. */
function plain(said: string, waiting: string): NoticeWords {
  return { named: () => said, unnamed: unnamed(waiting) };
}

export const LIFE_NOTICES_WORDS = {
  'life-noted': about(
    'something happened to a person in it; open the file to see what is owed',
    'change about a person in a case',
  ),
  'head-lost': about(
    'nobody leads the body that is settling it; name somebody',
    'body below without anybody who leads it',
  ),
  'work-passed-on': about(
    'work on it has passed on today; open the file and write the minutes of the hand-over',
    'piece of work that passed on',
  ),
  'taken-up': about('the level above has it from now; name who handles it', 'case that came up from below'),
  'competence-doubtful': about(
    'its competence is in question; ask the level above, then confirm',
    'competence to look at again',
  ),
  'deferred-for-congress': about('it was put off until after the congress; see that it is handed over', 'case put off'),
  'congress-passed': about('the congress is over; go on settling it', 'case that goes on after the congress'),
  'discipline-none-dead': about('there is no discipline, the member has died; file it', 'result of a discipline'),
  'congress-planned': plain(
    'The day of a congress waits to be confirmed; look at it, and confirm or cancel it.',
    'day of a congress to confirm',
  ),
  'congress-declared': plain(
    'The day of the congress is confirmed; look through the letters that come late before it.',
    'day of a congress that was confirmed',
  ),
  'congress-cancelled': plain(
    'The day of the congress was cancelled; what had been put off goes on.',
    'day of a congress that was cancelled',
  ),
} as const satisfies Readonly<Record<string, NoticeWords>>;
