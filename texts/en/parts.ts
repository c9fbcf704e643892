import { dayIn } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';
import { about } from './notice-parts.ts';

/** Words about parts of a letter, other cases and senders, in English. */
export const PARTS_CODES = {
  linkRelations: {
    'same-subject': 'About the same person or organisation',
    'same-matter': 'About the same matter',
    follows: 'Follows the other case',
    'followed-by': 'Followed by the other case',
    part: 'Part split off',
    whole: 'Case it was split from',
    into: 'Joined to',
    'taken-in': 'Joined from',
  },
} as const satisfies Readonly<Record<string, WordList>>;

export const PARTS_COMMANDS = {
  split: 'Split the case',
  beginPart: 'Open a case for the part',
  consolidate: 'Join to another case',
  takeIn: 'Take in the letters of another case',
  consolidationTaken: 'Note that it was taken in',
  linkCase: 'Link to another case',
  noteLink: 'Note the link',
  noteNamed: 'Note whom the letter speaks of',
  replaceRepresentative: 'Replace the representative',
  withdrawMember: 'Note that members withdraw',
  splitGroup: 'Answer part of the group apart',
  identifySelf: 'Give a name',
  askForSecrecy: 'Note a wish for secrecy',
  noteSecrecy: 'Identity kept secret, as asked in another case of the same letter',
  noteSenderDeath: 'Note that the sender died',
} as const satisfies WordList;

export const PARTS_EVENTS = {
  CaseSplit: 'Case split',
  PartNotBegun: 'The part did not begin; its matters are here again',
  PartBegun: 'Case opened for a part',
  ConsolidationAsked: 'Another case was asked to take this one in',
  ConsolidationRefused: 'The other case did not take it in; nothing has changed',
  SubmissionsTakenIn: 'Letters of another case taken in',
  CaseConsolidated: 'Joined to another case',
  CaseLinked: 'Linked to another case',
  CaseLinkNoted: 'Another case was linked to this one',
  NamedElsewhereNoted: 'Another case of the same letter identified whom it speaks of',
  CaseLinkRefused: 'The other case could not be linked',
  RepresentativeReplaced: 'Representative replaced',
  GroupMembersWithdrew: 'Members of the group withdrew',
  GroupDivided: 'Part of the group is answered apart',
  SecrecyAsked: 'The sender asked that their identity be kept secret',
  SecrecyNoted: 'Identity kept secret, as asked in another case of the same letter',
  SenderIdentified: 'The sender gave a name',
  SenderDied: 'The sender died',
} as const satisfies WordList;

export const PARTS_DETAILS = {
  parts: 'Parts',
  restKind: 'Kind of what stays',
  memberCount: 'People',
  isRepresentative: 'The representative among them',
  passesTo: 'Passes to the heirs',
  knownTo: 'Staff who knew the identity from taking the letter in',
  letters: 'Letters',
} as const satisfies WordList;

export const PARTS_REFUSALS = {
  ALLEGATION_IN_TWO_PARTS: () => 'A matter belongs to one part only; choose the matters of each part again.',
  CONSOLIDATION_PENDING: () =>
    'Another case has been asked to take this one in; nothing else can be done here until it answers; reload in a few minutes.',
  DEATH_IN_FUTURE: () => 'The day of death cannot lie after today; correct the day.',
  DEATH_NOTED_ALREADY: () => 'The death of this sender has been noted already; see the story of the case.',
  KIND_DIFFERS: () =>
    'The two are of different kinds and cannot be joined, since one would lose its procedure; classify again if that is wrong, or link the cases.',
  LINKED_ALREADY: () => 'The two cases are linked already; see the related cases.',
  MEMBERS_MISSING: () => 'The number of people is at least 1; correct it.',
  NOTHING_STAYS: () => 'At least one matter and one subject must stay in this case; choose the parts again.',
  NOT_ANONYMOUS: () => 'The sender has a name already; to correct it, add a message.',
  NOT_A_GROUP: () => 'This letter is not from a group; choose the right sender.',
  NOT_CONSOLIDATING: () => 'This case is not waiting to be taken in there; reload the file.',
  NO_MEMBER_STAYS: () =>
    'Nobody of the group would stay; when all withdraw, enter a withdrawal, and the head decides on it.',
  OTHER_BODY: () => 'Two bodies handle these cases, so they cannot be joined; transfer first, or link the cases.',
  OTHER_SENDERS_REMAIN: () =>
    'Other senders have not withdrawn, so the case does not end because one did; go on with the settlement.',
  OTHER_TRACK: () =>
    'The two cases follow different procedures and cannot be joined; classify again if that is wrong, or link the cases.',
  PARTS_MISSING: () => 'There is no part to split off; name at least one.',
  PART_IS_EMPTY: () => 'Each part needs at least one matter and one subject; choose more.',
  RECEIPT_DATE_QUESTIONED: () =>
    'The day of receipt waits for a second person; have it confirmed before splitting or joining.',
  SECRECY_ASKED_ALREADY: (params) =>
    `This sender’s wish for secrecy is on record${dayIn(params, 'on', '', ' since')}; see the story of the case, it need not be entered again.`,
  SECRECY_WITHOUT_NAME: () =>
    'This letter bears no name, so there is no identity to keep secret; should the sender give a name later, it is sealed at once and secrecy may be asked for then.',
  SENDER_UNKNOWN: () => 'The case has several senders; choose one from its list.',
  SUBJECT_HEARD_HERE: () =>
    'Somebody who is being examined here must stay here; keep them, or split off only what does not concern them.',
  SUBJECT_LEFT_OUT: () => 'Somebody belongs to no part; say for each subject whether they stay or go with a part.',
  SUBJECT_NOT_EXAMINED: () =>
    'The other case is being verified and does not concern the subjects of this one; settle it on its own and link the cases.',
  TAKEN_OVER: () =>
    'This case was joined to another one and is not opened again here; on new facts, open the case that took it in.',
  TARGET_NOT_ACCEPTED: () =>
    'This case was taken on and the other was not; take the other on first, or join them the other way round.',
} as const satisfies Readonly<Record<string, Template>>;

export const PARTS_PROBLEMS = {
  OTHER_CASE_UNKNOWN: () => 'This case was not found; search for it again by its number.',
  TARGET_TOO_FAR: () =>
    'The other case is not sorted yet, lies before the deciding body, or is over, so it takes no more letters; settle this one on its own and link the cases.',
  CASE_IS_ITSELF: () => 'This is the very case that is open; choose another one.',
} as const satisfies Readonly<Record<string, Template>>;

export const PARTS_NOTICES = {
  'part-begun': about('a case was opened for a part of another letter; say what is to be done', 'case split off'),
  'part-not-begun': about(
    'a part did not become a case; look at it and split again if needed',
    'part that did not begin',
  ),
  'consolidation-refused': about(
    'the other case did not take it in, and nothing has changed; see why and go on',
    'joining that did not come about',
  ),
  'submissions-taken-in': about(
    'more letters were joined to it; see them and when each sender is to be answered',
    'letter joined to a case',
  ),
  'sender-identified': about(
    'the sender gave a name; the time for the answer runs from today',
    'sender who gave a name',
  ),
  'secrecy-asked': about(
    'the sender asks that their identity be kept secret; the file is marked as of restricted access from now, and no paper may show the sender’s name, address or handwriting',
    'the sender asked for secrecy',
  ),
  'sender-died': about(
    'the sender died; a denunciation goes on, a complaint passes to the heirs or may be ended',
    'case whose sender died',
  ),
  'representative-gone': about(
    'the representative of the group withdrew; ask the group for another one in writing',
    'group without a representative',
  ),
} as const satisfies Readonly<Record<string, NoticeWords>>;
