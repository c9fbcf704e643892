import { dayIn, textOf } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';

/** English words of organisations and people in time: what is done, what has happened, how things are called. */
export const ORGANISATION_COMMANDS = {
  proposeReorganisation: 'Propose a change of organisations',
  confirmReorganisation: 'Confirm the decision on organisations',
  rejectReorganisation: 'Reject the proposal on organisations',
  withdrawReorganisation: 'Withdraw the decision on organisations',
  succeedOwner: 'Pass to the successor organisation',
  recordPerson: 'Record a person',
  takeUpPerson: 'Open the record of a person',
  changePost: 'Record a new post',
  endPost: 'Record the end of a post',
  recordRelative: 'Record a relative',
  removeRelative: 'Remove a relative',
  recordLifeEvent: 'Record what happened to a person',
} as const satisfies WordList;

export const ORGANISATION_EVENTS = {
  ReorganisationProposed: 'Change of organisations proposed',
  ReorganisationConfirmed: 'Decision on organisations confirmed',
  ReorganisationRejected: 'Proposal on organisations rejected',
  ReorganisationWithdrawn: 'Decision on organisations withdrawn',
  ReorganisationCarriedOut: 'Decision on organisations carried out',
  ReorganisationBlocked: 'Decision on organisations could not be carried out',
  OwnerSucceeded: 'Passed to the successor organisation',
  PersonRecorded: 'Person recorded',
  PersonTakenUp: 'Record of the person opened',
  PostTakenUp: 'New post recorded',
  PostDayAwaited: 'The day on which a post begins or ends is noted; conflicts are judged anew then',
  PostDayCame: 'The day on which a post begins or ends has come',
  PostEnded: 'End of a post recorded',
  RelativeRecorded: 'Relative recorded',
  RelativeRemoved: 'Relative removed',
  LifeEventRecorded: 'What happened to the person recorded',
} as const satisfies WordList;

export const ORGANISATION_DETAILS = {
  acts: 'What changes',
  changes: 'Number of changes',
  bodies: 'Organisations changed',
  decisionNumber: 'Number of the decision',
  succession: 'Succession',
  posts: 'Number of posts',
  relatives: 'Number of relatives',
  post: 'Post',
  isHead: 'Head',
  managedBy: 'Managing level',
  relative: 'Relative',
  relation: 'Relation',
  lifeEvent: 'What happened',
} as const satisfies WordList;

export const ORGANISATION_CODES = {
  organisationStages: {
    PROPOSED: 'Proposed',
    DECIDED: 'Decided, not in effect yet',
    CARRIED_OUT: 'Carried out',
    REJECTED: 'Rejected',
    WITHDRAWN: 'Withdrawn',
  },
  personStages: { RECORDED: 'On record', DECEASED: 'Deceased' },
  organisationKinds: {
    'party-committee': 'Party organisation with a committee',
    'party-branch': 'Branch',
    'inspection-committee': 'Inspection committee',
    'state-body': 'State body',
    front: 'Fatherland Front, unions',
  },
  organisationActs: {
    found: 'Found',
    rename: 'Rename',
    transfer: 'Move under another organisation',
    merge: 'Merge',
    split: 'Split',
    dissolve: 'Dissolve',
    'record-person': 'Record a person',
    'take-post': 'Record a new post',
  },
  successionKinds: {
    merged: 'merged',
    split: 'split',
    dissolved: 'dissolved',
    moved: 'moved under another organisation',
  },
  relationsOnRecord: {
    spouse: 'Spouse',
    parent: 'Parent',
    child: 'Child',
    sibling: 'Sibling',
    'in-law': 'In-law',
  },
  recordedLifeEvents: {
    died: 'Died',
    resigned: 'Resigned',
    retired: 'Retired',
    transferred: 'Transferred',
    'left-office': 'Left the post',
    'left-party': 'Left the Party',
    'on-leave': 'On long leave',
  },
} as const satisfies Readonly<Record<string, WordList>>;

const body: Template = (params) => {
  const name = textOf(params['organisation']);
  return name === '' ? 'The organisation' : `“${name}”`;
};

/** Why an act on the tree, or what is recorded of a person, said no, in English. */
export const ORGANISATION_REFUSALS = {
  ANSWERING_BODY_NOT_AMONG: () => 'The successor has to be one of those it is split into; choose another successor.',
  LIFE_EVENT_TO_COME: (params) =>
    `This can be recorded only once it has happened${dayIn(params, 'on', '', ', not for ')}; enter another day.`,
  NOTHING_CHANGES: () => 'With these changes all stays as it is; enter at least one change.',
  NOT_BELOW_DECIDING_BODY: (params) =>
    `${body(params)} does not belong to the deciding organisation; let the level above all concerned decide.`,
  ORGANISATION_BELOW_ITSELF: () =>
    'No organisation can lie below itself or below one of its own; choose another organisation.',
  ORGANISATION_CHANGED_LATER: (params) =>
    `${body(params)} was changed with effect from a later day${dayIn(params, 'on', '', ', ')}; choose a day from then on.`,
  ORGANISATION_CODE_TAKEN: (params) => {
    const code = textOf(params['organisationCode']);
    return `The code${code === '' ? '' : ` ${code}`} is in use; choose another code.`;
  },
  ORGANISATION_ENDED: (params) => `${body(params)} has ended; choose its successor.`,
  ORGANISATION_NOT_YET_FOUNDED: (params) => `${body(params)} is not founded by that day yet; choose a later day.`,
  PERSON_ON_RECORD: () => 'This person is on record; record a new post instead.',
  PERSON_UNKNOWN: () => 'This person is not on record; record the person first.',
  POST_BEGAN_LATER: (params) =>
    `The post that is held began later than that${dayIn(params, 'on', '', ', on ')}; enter a later day.`,
  POST_HELD: () => 'This person holds this post; enter another post.',
  POST_IN_ANOTHERS_BODY: () => 'You do not keep the records of that organisation; let those who do record the post.',
  POST_NOT_HELD: () => 'This post has ended or is not there; load the record again.',
  RELATIVE_IS_SELF: () => 'Nobody is a relative of themself; choose another person.',
  RELATIVE_NOT_ON_RECORD: () => 'That person is not among the relatives; load the record again.',
  RELATIVE_ON_RECORD: () => 'This relation is on record; load the record again.',
  SPLIT_INTO_TWO: () => 'A split needs at least two organisations; choose one more.',
  TOO_MANY_CHANGES: (params) =>
    `A decision has ${textOf(params['most']) || '2000'} changes at most; make several decisions of it.`,
} as const satisfies Readonly<Record<string, Template>>;

/** What is wrong in a file of organisations or people, in English. */
export const ORGANISATION_PROBLEMS = {
  BODY_CODE_UNKNOWN: () => 'No organisation has this code, nor does one in the file; enter the code again.',
  BODY_CODE_TWICE: () => 'This code stands in another row; remove one of them.',
  BODY_CODE_FORM: () => 'A code has letters without marks, digits and dots only; enter it again.',
  BODY_IN_CIRCLE: () => 'Organisations in the file lie below each other in a circle; enter the one above again.',
  BODY_KIND_UNKNOWN: () =>
    'This kind is not known; enter Party organisation, Branch, Inspection committee, State body or Fatherland Front.',
  BODY_KIND_CHANGED: () =>
    'Kind and level of an organisation on record do not change by a file; enter them as recorded.',
  LEVEL_UNKNOWN: () => 'This level is not known; enter Grassroots, Direct, Province or Central.',
  CELL_EMPTY: () => 'This cell may not be empty; enter something.',
  CELL_TOO_LONG: () => 'This cell is too long; enter less.',
  DAY_FORM: () => 'This day cannot be read; enter it as day/month/year.',
  YEAR_FORM: () => 'A year of birth has four digits; enter it again.',
  YES_OR_NO: () => 'This cell says yes or no only; enter it again.',
  PERSON_AMBIGUOUS: () =>
    'Several people on record have this name and year of birth; record the post on the page of the person.',
  PERSON_TWICE: () => 'This person stands in another row; remove one of them.',
  TREE_COLUMNS_MISSING: () =>
    'The columns of the file are not known; use all of Code, Name, Kind, Level, Parent, or all of Full name, Birth year, Party member, Organisation code, Post, Head, Managed by, From.',
  TREE_FILE_CHANGED: () => 'This is another file than was previewed; preview it again.',
  TREE_FILE_WRONG: () =>
    'Some rows are wrong, so that none was taken; preview the file, mend these rows and send it again.',
  TREE_TOO_MANY_ROWS: (params) =>
    `A file has ${textOf(params['most']) || '2000'} rows at most; make several files of it.`,
} as const satisfies Readonly<Record<string, Template>>;

/** Notices of acts on the tree in English. */
export const ORGANISATION_NOTICES = {
  'reorganisation-proposed': said('A change of organisations is proposed; confirm or reject it.'),
  'reorganisation-ended': said('The proposal on organisations was rejected or withdrawn; see the reason.'),
  'reorganisation-blocked': said(
    'The decision on organisations could not be carried out, for the organisations have changed; confirm it anew or withdraw it.',
  ),
  'reorganisation-carried-out': said('The decision on organisations is carried out; what is running has followed.'),
  'matter-moved-above': said(
    'A matter came to you because the successor organisation is the one complained about; assign it.',
  ),
} as const satisfies Readonly<Record<string, NoticeWords>>;

/** Of what is about nobody: the same words to whoever reads them. */
function said(sentence: string): NoticeWords {
  return { named: () => sentence, unnamed: () => sentence };
}
