import { bothIn, dayIn, textOf } from '../format.ts';
import type { Template } from '../words.ts';
import { ACT_WORDS } from './acts.ts';
import { CODE_WORDS } from './codes.ts';
import { LIFE_COMMAND_WORDS } from './life.ts';

const { commands } = ACT_WORDS;
const kinds: Readonly<Record<string, string>> = CODE_WORDS.kinds;

const kind: Template = (params) => kinds[textOf(params['kind'])] ?? 'not classified';

/** Why the process said no while a matter is taken on, passed on, stands still or is answered, in English. */
export const SETTLEMENT_REFUSALS = {
  ALREADY_ACCEPTED: (params) =>
    `The case was accepted${dayIn(params, 'on', '', ' on')}; go on settling it, or end the settlement when there is a ground.`,
  ANONYMOUS_NOT_SETTLED: () =>
    'A denunciation by somebody unknown is not accepted; classify it again as a report, or place it under watch if it is concrete.',
  ANSWER_DATE_PAST: (params) =>
    `The answer is asked for${dayIn(params, 'answerBy', ' too early', ' by')}, but that day must lie after today; choose tomorrow or later.`,
  ANSWER_DATE_TOO_LATE: (params) =>
    `The day to answer by is too far away${dayIn(params, 'latest', '', ', the last possible day is')}; choose an earlier day.`,
  COMPETENCE_UNKNOWN: () =>
    'The record does not say who manages the subject; add post and place of work, or ask the level above.',
  COMPLAINT_IS_GUIDED: () =>
    `A complaint for which this body is not competent is guided, not transferred; choose “${LIFE_COMMAND_WORDS.guide}”.`,
  CONFLICT_DECLARED_ALREADY: () => 'The conflict of interest of this person was declared already; reload the file.',
  CONFLICT_NOT_DECLARED: () => 'No conflict of interest of this person was declared here; reload the file.',
  CONFLICT_OF_ANOTHER: () =>
    'Only the head may declare a conflict of interest of somebody else; declare your own, or tell the head.',
  DATES_REVERSED: (params) =>
    `The end${dayIn(params, 'to')} must lie after the beginning${dayIn(params, 'from')}; check the days.`,
  DATE_BEFORE_CONCLUSION: (params) =>
    `The day lies before the conclusion${dayIn(params, 'concludedOn', '', ' of')}; give the right day.`,
  DATE_BEFORE_ISSUE: (params) =>
    `The day lies before the conclusion notice was issued${dayIn(params, 'issuedOn', '', ' on')}; give the right day.`,
  HEAD_REROUTES_UP: () =>
    'A head with a conflict of interest does not leave the case in their own body; pass it straight to the level above.',
  ISSUED_ALREADY: (params) =>
    `The conclusion notice was issued${dayIn(params, 'on', ' already', ' on')}; reload the file.`,
  KIND_IS_NOT_WITHDRAWAL: (params) =>
    `The letter is of the kind “${kind(params)}” and no withdrawal; classify it as “${kinds['withdrawal'] ?? ''}” first.`,
  KIND_NOT_SETTLED: (params) =>
    `A letter of the kind “${kind(params)}” cannot be accepted; classify it again, or choose another way.`,
  NOTICE_BY_PRESENTATION: () =>
    `Under Party rules the subject is told when the decision is presented; use “${commands.presentDecision}”.`,
  NOTICE_IN_FUTURE: () => 'The day of the notice lies after today; give the day on the paper of the body of law.',
  NOTICE_TOO_EARLY: (params) => {
    const why = textOf(params['because']) === 'anonymous' ? 'the sender is unknown' : 'there are signs of crime';
    return `The acceptance may not be told yet because ${why}; wait until the decision is presented or there is a conclusion.`;
  },
  NOT_A_RELAY: () => 'No other body passed this letter on; answer the sender directly.',
  RECEIVER_CONCERNED: () =>
    'Somebody complained about now serves in this body, which may not take the letter; return it to the body it came from.',
  SUPERIOR_CONCERNED: () =>
    'The matter concerns this body, which may not decide whose it is; leave it to the next level above.',
  NOT_BELOW_SUPERIOR: () => 'The chosen body is not led by the level that decides; choose a body below it.',
  NOT_FROM_PRESS: () => 'This letter does not come from the press; answer the sender directly.',
  NOT_ISSUED: () => `The conclusion notice was not issued yet; choose “${commands.issueConclusion}” first.`,
  NOT_ON_THE_CASE: () =>
    'The person named does not work on this case; choose somebody who handles it or serves in this body.',
  NOT_TRANSFERRED: () => 'No letter of this case is on its way to another body; reload the file.',
  NO_OPEN_QUESTION: () => 'No question waits for the sender; if there is something new, send it as an addition.',
  NO_THREAT_REPORTED: () => 'No report of a threat waits to be acknowledged; reload the file.',
  NO_WITHDRAWAL: () => 'No withdrawal waits for a decision; reload the file.',
  ORGANISATION_UNKNOWN: () => 'There is no such body or organisation; choose one from the list.',
  PUBLISHED_TOO_SHORT: (params) =>
    `The result would be published too short${bothIn(params, 'days', 'needed', (days, needed) => ` (${days} days, at least ${needed})`)}; choose a later last day.`,
  QUESTION_OPEN: (params) =>
    `A question waits for the sender${dayIn(params, 'answerBy', '', ', to be answered by')}; wait for the answer, or for the end of the period.`,
  SETTLEMENT_NOT_PAUSED: () => 'The settlement is not paused; reload the file.',
  SETTLEMENT_PAUSED_ALREADY: (params) =>
    `The settlement is paused already${dayIn(params, 'from', '', ' since')}; reload the file.`,
  SUBJECT_HAS_NO_PAGE: () =>
    'The decision was not presented, so this subject has no page of their own; choose another form.',
  SUBJECT_NOT_CLEARED: () =>
    'The conclusion does not clear this subject; send the conclusion notice instead of the notice of no violation.',
  SUBJECT_NOT_IDENTIFIED: () =>
    `It is not known who one of the subjects is, so competence cannot be computed; when it is known, choose “${commands.identifySubject}” or classify again.`,
  TRACK_GOES_ON: () =>
    'Referring a matter does not end the part of the Party; refer it without choosing to end the case.',
  TRANSFER_ONCE_ONLY: () => 'This letter was transferred once already; settle it here, or ask the level above.',
  TRANSFER_RETURNED_BEFORE: () => 'The chosen body has returned this letter; choose another competent body.',
  TRANSFER_TO_BODY_CONCERNED: () =>
    'A letter never goes to those it is about, nor to a body they head; choose another body.',
  TRANSFER_TO_SELF: () => 'The chosen body is the one that handles the case; choose another body.',
  WITHDRAWAL_HAS_SIGNS: () =>
    `The withdrawal shows signs of a violation, threat, bribery or slander and does not end the case; choose “${commands.continueDespiteWithdrawal}”.`,
  WITHDRAWAL_OPEN: (params) =>
    `The withdrawal received${dayIn(params, 'on', ' before', ' on')} was not decided yet; accept it, or go on despite it.`,
} as const satisfies Readonly<Record<string, Template>>;
