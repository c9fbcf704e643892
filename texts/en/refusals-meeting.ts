import { bothIn, dayIn, textOf } from '../format.ts';
import type { Params, Template } from '../words.ts';
import { ACT_WORDS } from './acts.ts';
import { DISCIPLINE_CODES } from './discipline-codes.ts';
import { MEETING_CODES } from './meeting-codes.ts';

const { commands } = ACT_WORDS;
const sittings: Readonly<Record<string, string>> = MEETING_CODES.sittings;
const causes: Readonly<Record<string, string>> = MEETING_CODES.unableCauses;
const ends: Readonly<Record<string, string>> = MEETING_CODES.itemEnds;
const forms: Readonly<Record<string, string>> = DISCIPLINE_CODES.forms;

/** Why a meeting said no, in English. */
export const MEETING_REFUSALS = {
  ABILITY_NOT_LACKING: () =>
    'Enough members may still vote on this item, so it is not passed up; put it off to another meeting when members are away.',
  ALREADY_HEARD: () => 'This subject was heard already; reload the page of the meeting.',
  ALREADY_RECUSED: () => 'This member takes no part in the item already; reload the page of the meeting.',
  ATTENDANCE_SHRINKS: () =>
    'The new list lacks somebody who was present; keep those who were there and only add who came later.',
  BALLOT_COUNTED: () =>
    `The papers of this item are counted, so nothing changes any more; choose “${commands.adopt}” to adopt the result.`,
  BALLOT_DECIDES: () =>
    'The ballot decides this item; leave out the vote by hand, the findings and the consequences and send again.',
  BALLOT_MISSING: () => `This item needs a secret ballot; choose “${commands.openBallot}” and enter the count first.`,
  BALLOT_NOT_OPEN: () => `No papers were handed out for this item; choose “${commands.openBallot}” first.`,
  BALLOT_OPEN: () => 'The papers for this item were handed out already; enter the count.',
  BOARD_NOT_PRESENT: () =>
    'Somebody of the counting board is absent or takes no part in this item; choose members who are present and may vote.',
  BOARD_TOO_SMALL: (params) =>
    `The counting board is too small${least(params, 'at least', 'persons')}; add members who are present.`,
  BODY_UNABLE: (params) => {
    const cause = causes[textOf(params['cause'])] ?? 'too few members may vote';
    const numbers = bothIn(
      params,
      'voters',
      'needed',
      (voters, needed) => ` (${voters} may vote, ${needed} votes are needed)`,
    );
    return `The body cannot decide this item because ${cause}${numbers}; put it off to another meeting, or pass it up when conflicts are the reason.`;
  },
  CHAIR_NOT_MEMBER: () => 'The chair is not in the list of members; choose a member to lead the meeting.',
  ELECTRONIC_BALLOT_NOT_ALLOWED: () =>
    'No rule of this body allows an electronic ballot; vote on paper with a counting board.',
  FORM_NOT_OFFERED: (params) =>
    `The count has papers for ${form(params)}, which was not on the paper; check the minutes of the count.`,
  FORM_NOT_OPEN_TO_SUBJECT: (params) =>
    `The form ${form(params)} does not exist for this subject; take it off the paper.`,
  FORM_OFFERED_TWICE: (params) => `The form ${form(params)} is on the paper twice; keep it once.`,
  HEARING_MISSING: () => 'A subject was not heard yet; record the hearing, or the absence after a proper summons.',
  ITEMS_OPEN: () =>
    'Some items have no result, so the meeting cannot be closed; adopt, put off or return each of them first.',
  ITEM_ENDED: (params) => {
    const end = ends[textOf(params['end'])];
    return `This item has its result already${end === undefined ? '' : ` (“${end}”)`}; reload the page of the meeting.`;
  },
  ITEM_NOT_CARRIED: (params) =>
    `Too few voted in favour${bothIn(params, 'for', 'needed', (votes, needed) => ` (${votes} in favour, ${needed} needed)`)}; put the item off or return it for more.`,
  ITEM_NOT_OF_BODY: () =>
    'The case does not belong to the body that meets; put it on the agenda of the body that handles it.',
  ITEM_TWICE: () => 'This item is on the agenda already; reload the page of the meeting.',
  ITEM_UNKNOWN: () => 'The meeting has no such item; reload the page and choose again.',
  MEETING_DATE_PAST: (params) =>
    `The day of the meeting${dayIn(params, 'heldOn')} has passed; choose today or a later day.`,
  MEETING_DAY_UNCHANGED: (params) =>
    `The meeting is on that day already${dayIn(params, 'heldOn', '', ',')}; choose another day.`,
  MEETING_NOT_YET: (params) =>
    `The day of the meeting has not come${dayIn(params, 'heldOn')}; record who came from that day on.`,
  MEETING_OPEN_ALREADY: (params) =>
    `The meeting is in session${dayIn(params, 'heldOn', '', ' since')}; leave the day empty when you add who came later.`,
  MEETING_TOO_FAR: (params) =>
    `The day of the meeting is too far away${dayIn(params, 'latest', '', ', the last possible day is')}; choose an earlier day.`,
  MEMBERS_MISSING: () => 'The list has no members; choose those who are entitled to vote.',
  MEMBER_NOT_IN_BODY: () => 'Somebody in the list does not belong to this body; choose those who are entitled to vote.',
  MEMBER_TWICE: () => 'Somebody is named twice in the list; name each person once.',
  NOBODY_ENTITLED: () => 'At least one member must be entitled to vote; correct the number.',
  NOT_A_MEMBER: () => 'Somebody is not a member of this meeting; choose again from the list of members.',
  NO_BALLOT_FOR_ITEM: () => 'This item is voted by open hands, not on paper; enter the hands when adopting.',
  NO_DEADLINE_RULE: () => 'There is no rule for the period of this yet; ask the administrator to add one first.',
  NO_FORM_OFFERED: () =>
    'No form of discipline is open for the ballot; see why each was withheld, check the recorded days of the violation, or bring it before the competent body.',
  NO_PAPERS_ISSUED: () =>
    'At least one paper must have been handed out; enter the number from the minutes of the count.',
  NO_QUORUM: (params) => `There is no quorum${attendance(params)}; wait for more members, or move the meeting.`,
  NO_VOTING_RULE: () =>
    'No rule of voting is in force on the day of the meeting; ask the administrator to add one first.',
  NUMBER_NOT_WHOLE: () => 'Numbers of persons and papers must be whole and not negative; check the numbers.',
  PAPERS_DO_NOT_ADD_UP: (params) =>
    `The papers do not add up to those handed out${bothIn(params, 'counted', 'issued', (counted, issued) => ` (${counted} counted, ${issued} handed out)`)}; check the minutes of the count.`,
  PAPERS_EXCEED_VOTERS: (params) =>
    `More papers were handed out than members may vote${bothIn(params, 'issued', 'voters', (issued, voters) => ` (${issued} papers, ${voters} voters)`)}; check the minutes of the count.`,
  PRESENT_EXCEEDS_ENTITLED: () => 'More are present than are entitled to vote; check the numbers.',
  QUESTION_MISSING: () =>
    'The item about discipline has no ballot with it; put it on the agenda again from its own file.',
  RECUSAL_REASON_REQUIRED: () => 'To tell another to stand back takes a reason; write it down and send again.',
  RECUSED_EXCEEDS_PRESENT: () => 'More are recused than are present; check the numbers.',
  SECRETARY_NOT_IN_BODY: () =>
    'The secretary serves neither in this body nor in the committee above it; choose another secretary.',
  SITTING_NOT_OF_BODY: (params) =>
    `This body does not hold a ${(sittings[textOf(params['sitting'])] ?? 'meeting of that kind').toLowerCase()}; choose the kind of meeting of the body.`,
  SUMMONS_TOO_LATE: (params) =>
    `The invitation went out too late${dayIn(params, 'dueOn', dayIn(params, 'sendBy', '', ', the last day was'), ', the last day was')}; move the hearing to a later day and invite again in time.`,
  VOTES_DO_NOT_ADD_UP: (params) =>
    `Hands for, against and abstaining do not add up to those who may vote${bothIn(params, 'counted', 'voters', (counted, voters) => ` (${counted} counted, ${voters} may vote)`)}; check the numbers.`,
  VOTE_MISSING: () => 'The vote by open hands is missing; enter the hands for, against and abstaining.',
  WRITTEN_CONSULTATION_NOT_ALLOWED: () => 'This may not be voted in writing; put it to the vote in a meeting.',
} as const satisfies Readonly<Record<string, Template>>;

function form(params: Params): string {
  return (forms[textOf(params['form'])] ?? 'chosen').toLowerCase();
}

function least(params: Params, before: string, unit: string, open = ' (', end = ')'): string {
  const needed = textOf(params['needed']);
  return needed === '' ? '' : `${open}${before} ${needed} ${unit}${end}`;
}

function attendance(params: Params): string {
  const present = textOf(params['present']);
  if (present === '') return '';
  const base = textOf(params['base']);
  const there = base === '' ? `${present} members present` : `${present} of ${base} members present`;
  return ` (${there}${least(params, 'at least', 'needed', ', ', '')})`;
}
