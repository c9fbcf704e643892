import { alsoIn, dayIn } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';
import { unnamed } from './notice-parts.ts';

/** English words for handing over desks and dossiers, and for statements on candidates. */
export const HANDING_CODES = {
  deskHandoverStages: { PASSING: 'Being handed over', DONE: 'Handed over' },
  matterAnswers: { asked: 'On its way', taken: 'Taken', left: 'Needs another person', refused: 'Not passed' },
  handedKinds: { remediation: 'Remediation', protection: 'Protection of a sender', meeting: 'Record of a meeting' },
  matterReasons: {
    CLOSED: 'It was over before it was passed; nothing is left to do.',
    NOTHING_LEFT: 'This person stood in it by name no more; nothing is left to do.',
    OTHER: 'It waits for something else and was not passed; the head assigns it in its file.',
  },
} as const satisfies Readonly<Record<string, WordList>>;

export const HANDING_COMMANDS = {
  handOverDesk: 'Hand over all the work of a person',
  noteMatterPassed: 'Record that a matter was passed',
  noteOtherPassed: 'Record that something else was passed',
  nameSecretary: 'Name another secretary of the meeting',
  takeOverDesk: 'Take over the work',
  handOutDossier: 'Hand the sealed dossier to a body outside',
  recordDossierReceipt: 'Record the receipt of the dossier',
  stateOnCandidate: 'State what is concluded about a candidate',
} as const satisfies WordList;

export const HANDING_EVENTS = {
  DeskHandedOver: 'The work was handed over with minutes',
  MatterPassed: 'A matter was passed',
  MatterNotPassed: 'A matter could not be passed',
  OtherMatterPassed: 'Something else was passed',
  OtherMatterNotPassed: 'Something else could not be passed',
  SecretaryNamed: 'Another secretary of the meeting was named',
  ParticipantGone: 'Somebody who takes part is gone or away',
  ResponsibleLost: 'Whoever was responsible is so no more',
  DeskTakenOver: 'The work was handed over with all the work of a person',
  DossierHandedOut: 'The sealed dossier was handed to a body outside',
  DossierReceiptRecorded: 'The receipt of the dossier is there',
  CandidateStatementMade: 'A statement on a candidate was made',
} as const satisfies WordList;

export const HANDING_DETAILS = {
  fromPerson: 'Handed over by',
  receiptNumber: 'Number of the receipt',
} as const satisfies WordList;

export const HANDING_REFUSALS = {
  CANDIDATE_NOT_OF_BODY: () =>
    'This person does not serve in the body that holds the congress, nor in one below it; choose the right person.',
  DOSSIER_NOT_OUT: () => 'No dossier waits for a receipt; reload the file.',
  DOSSIER_RECEIPT_OWED: (params) =>
    `The dossier went outside${dayIn(params, 'on', '', ' on')} and its receipt is missing, so that the case stays open; choose “${HANDING_COMMANDS.recordDossierReceipt}” first.${alsoIn(params, 'obligations', 'Owed besides')}`,
  NOTHING_ON_DESK: () => 'This person is at work on nothing in that body; check the person and the body.',
  RECEIPT_BEFORE_DOSSIER: (params) =>
    `The receipt cannot be from before the dossier went out${dayIn(params, 'on')}; enter the day anew.`,
  RECEIVER_IS_GIVER: () => 'Whoever receives the work is somebody else; choose another person.',
  RECEIVER_LEADS_BODY: () =>
    'The head of the body decides on what a handler proposes, and takes over no desk; choose another person.',
  SUBJECT_NOT_MOVED_OUT: () =>
    'Not everybody complained about is recorded as moved out; record the transfer, or split the case first.',
} as const satisfies Readonly<Record<string, Template>>;

export const HANDING_NOTICES = {
  'desk-received': desk('Work was handed over to you; see the list of matters and days.', 'work handed over'),
  'desk-handed-over': desk(
    'The work of a person was handed over; see the list and what needs another person.',
    'work handed over',
  ),
} as const satisfies Readonly<Record<string, NoticeWords>>;

/** A whole desk names no case. */
function desk(said: string, waiting: string): NoticeWords {
  return { named: () => said, unnamed: unnamed(waiting) };
}
