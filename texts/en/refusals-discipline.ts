import { bothIn, dayIn, textOf } from '../format.ts';
import type { Params, Template } from '../words.ts';
import { ACT_WORDS } from './acts.ts';
import { DISCIPLINE_CODES } from './discipline-codes.ts';
import { MEETING_CODES } from './meeting-codes.ts';

const { commands } = ACT_WORDS;
const forms: Readonly<Record<string, string>> = DISCIPLINE_CODES.forms;
const suspended: Readonly<Record<string, string>> = DISCIPLINE_CODES.suspended;
const grounds: Readonly<Record<string, string>> = DISCIPLINE_CODES.postponementGrounds;
const bodies: Readonly<Record<string, string>> = MEETING_CODES.bodyKinds;
const levels: Readonly<Record<string, string>> = MEETING_CODES.levels;
const ballots: Readonly<Record<string, string>> = MEETING_CODES.ballotKinds;

/** Why a discipline or a suspension of activity said no, in English. */
export const DISCIPLINE_REFUSALS = {
  ANNOUNCED_ALREADY: (params) =>
    `The decision was announced${dayIn(params, 'on', ' already', ' on')}; reload the file.`,
  BODY_NOT_COMPETENT: (params) =>
    `This body is not competent for this subject${whoIs(params)}; pass it to the competent body${nearest(params)}, or ask the level above.`,
  BRANCH_BYPASSED: () => 'It was decided to consider this without the branch; go on with the next steps.',
  BRANCH_VOTED: () => 'The vote of the branch was recorded already; reload the file.',
  BRANCH_VOTE_MISSING: () =>
    `The branch has not voted yet; choose “${commands.recordBranchVote}”, or “${commands.bypassBranch}” when there is a ground.`,
  BRANCH_WITHOUT_QUORUM: (params) =>
    `Too few members came to the meeting of the branch for a vote${bothIn(params, 'present', 'needed', (present, needed) => ` (${present} came, ${needed} needed)`)}; ask the branch to meet again and record that vote.`,
  DATE_BEFORE_STEP: (params) =>
    `The day lies before the step that comes first${dayIn(params, 'notBefore', '', ', the earliest day is')}; give the right day.`,
  DATE_TOO_FAR_BACK: (params) =>
    `The day of the order lies too far back${dayIn(params, 'notBefore', '', ', the earliest day is')}; check the day on the paper.`,
  DECISION_NOT_SIGNED: () =>
    `The decision was not signed and is not in force; choose “${commands.signDecision}” first.`,
  EXTENDED_BY_ORDER_ONLY: () => `A suspension is extended only by an order; choose “${commands.extend}”.`,
  NOT_A_BRANCH: () => 'The chosen organisation is no branch; choose the branch that voted.',
  NOT_DECIDED: () => 'No form of discipline was decided yet; wait for the vote of the competent body.',
  NOT_POSTPONED: () => 'The discipline is not postponed; reload the file.',
  NOT_SIGNED: () => `The decision was not signed yet; choose “${commands.signDecision}” first.`,
  NOT_SUMMONED: () =>
    `Nobody was invited to be heard, so absence cannot be recorded; choose “${commands.summonSubject}” first.`,
  NO_COMPETENT_BODY: (params) => {
    const form = forms[textOf(params['form'])];
    const about = form === undefined ? '' : ` for the form ${form.toLowerCase()}`;
    return `No rule says which body is competent${about} here; ask the level above.`;
  },
  NO_POSTPONEMENT_GROUND: () =>
    'No ground to postpone the discipline holds today; check the grounds and the days recorded.',
  OTHER_BALLOT_ASKED: (params) => {
    const asked = ballots[textOf(params['asked'])];
    const which = asked === undefined ? '' : ` (a ${asked.toLowerCase()} was asked for)`;
    return `The meeting used another kind of ballot${which}; put it on an agenda again with the right one.`;
  },
  POSTPONEMENT_HOLDS: (params) =>
    `The ground of the postponement still holds${holding(params)}${dayIn(params, 'reviewOn', '', ', to be examined again on')}; wait until that day.`,
  SELF_REVIEW_MISSING: () =>
    `There is no self-review yet; choose “${commands.submitSelfReview}”, or “${commands.recordSelfReviewRefused}”.`,
  SELF_REVIEW_RECORDED: () => 'The self-review was recorded already; reload the file.',
  SERVED_ALREADY: (params) => `The decision was served${dayIn(params, 'on', ' already', ' on')}; reload the file.`,
  SIGNED_ALREADY: (params) =>
    `The decision was signed${dayIn(params, 'signedOn', ' already', ' on')}; reload the file.`,
  STATE_PARALLEL_NOT_OWED: () => 'No parallel administrative discipline waits to be confirmed; reload the file.',
  SUBJECT_NOT_ON_RECORD: () =>
    'This member or organisation is not on record here; add them to the record and try again.',
  SUMMONS_NOT_YET: (params) =>
    `The day of the hearing has not come${dayIn(params, 'hearingOn', '', ', it is')}; record it on that day or later.`,
  SUSPENSION_NOT_FOR_SUBJECT: (params) =>
    `This kind of suspension${quoted(suspended[textOf(params['what'])])} does not fit the subject; choose Party activity for a member, activity of the organisation for an organisation.`,
  SUSPENSION_OVER: (params) =>
    `The suspension is over${dayIn(params, 'until', '', ' since')}; if there is still a ground, give a new order.`,
  TOLD_ALREADY: (params) =>
    `That there is no discipline was told${dayIn(params, 'on', ' already', ' on')}; reload the file.`,
  UNTIL_NOT_LATER: (params) =>
    `The new last day must lie after the present one${dayIn(params, 'until', '', ',')}; choose a later day.`,
  UNTIL_REQUIRED: () => 'The last day of the proceedings is missing; give the day on the paper of the body of law.',
  UNTIL_SET_BY_RULE: () => 'The rule sets the last day of this suspension; leave the last day empty.',
  VIOLATION_AFTER_CONCLUSION: (params) =>
    `The day of the violation${dayIn(params, 'on')} lies after the conclusion${dayIn(params, 'concludedOn', '', ' of')}; correct the day, or take it up as a new violation in another case.`,
  VIOLATION_NOT_RECORDED: () => `The violation was not recorded yet; choose “${commands.recordViolation}” first.`,
  VOTE_NOT_ANNOUNCED: () =>
    'The vote of the branch was not announced, so the decision is not in force; announce the result first.',
  WITNESSES_MISSING: () => 'When a decision is not taken the minutes need two witnesses; name both of them.',
} as const satisfies Readonly<Record<string, Template>>;

/** Which bodies may, as far as the refusal says so: `<kind>@<level>`, or the level that manages the subject. */
function whoIs({ competent, managedBy }: Params): string {
  if (typeof competent === 'object' && competent.length > 0) {
    const named = competent.map((one) => one.split('@')).map(([body = '', level = '']) => nameOf(body, level));
    return ` (competent: ${named.join(', ')})`;
  }
  const manager = textOf(managedBy);
  if (manager === 'state-body') return ' (managed by a State body)';
  return levels[manager] === undefined ? '' : ` (managed by: ${levels[manager].toLowerCase()})`;
}

/** The bodies that are competent and nearest, where their names are known. */
function nearest({ bodyNames }: Params): string {
  return typeof bodyNames === 'object' && bodyNames.length > 0 ? ` (nearest: ${bodyNames.join('; ')})` : '';
}

function nameOf(body: string, level: string): string {
  const name = (bodies[body] ?? body).toLowerCase();
  return level === 'branch' || levels[level] === undefined ? name : `${name}, ${levels[level].toLowerCase()}`;
}

function holding(params: Params): string {
  const held = params['grounds'];
  const named = (typeof held === 'object' ? held : []).map((one) => (grounds[one] ?? '').toLowerCase());
  return named.length === 0 ? '' : ` (${named.join(', ')})`;
}

function quoted(word: string | undefined): string {
  return word === undefined ? '' : ` “${word}”`;
}
