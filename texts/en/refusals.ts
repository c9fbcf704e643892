import { dayIn, textOf } from '../format.ts';
import type { Template } from '../words.ts';
import { ACT_WORDS } from './acts.ts';
import { CODE_WORDS } from './codes.ts';
import { DISCIPLINE_CODES } from './discipline-codes.ts';
import { HANDING_CODES } from './handing.ts';
import { IMPORT_CODES } from './imports.ts';
import { LIFE_CODES } from './life.ts';
import { MEETING_CODES } from './meeting-codes.ts';
import { PROTECTION_CODES } from './protection.ts';
import { REMEDIATION_CODES } from './remediation.ts';
import { ORGANISATION_CODES } from './organisations.ts';
import { RULE_CODES } from './rule-codes.ts';

const commands: Readonly<Record<string, string>> = ACT_WORDS.commands;
/** Stages of every process; one that several have is called the same in all of them. */
const stages: Readonly<Record<string, string>> = {
  ...IMPORT_CODES.importStages,
  ...LIFE_CODES.congressStages,
  ...MEETING_CODES.meetingStages,
  ...DISCIPLINE_CODES.disciplineStages,
  ...DISCIPLINE_CODES.suspensionStages,
  ...REMEDIATION_CODES.remediationStages,
  ...PROTECTION_CODES.protectionStages,
  ...ORGANISATION_CODES.personStages,
  ...ORGANISATION_CODES.organisationStages,
  ...RULE_CODES.calendarYearStages,
  ...RULE_CODES.policyChangeStages,
  ...CODE_WORDS.stages,
  ...HANDING_CODES.deskHandoverStages,
  PLANNED: 'Planned',
  DONE: 'Done',
  CANCELLED: 'Cancelled',
  CLOSED: 'Closed',
};
const kinds: Readonly<Record<string, string>> = CODE_WORDS.kinds;
const grounds: Readonly<Record<string, string>> = CODE_WORDS.conflictGrounds;
const proposals: Readonly<Record<string, string>> = CODE_WORDS.proposals;
const reasons: Readonly<Record<string, string>> = CODE_WORDS.declineReasons;

const command: Template = (params) => commands[textOf(params['command'])] ?? 'This';

const codes: Template = (params) => {
  const unknown = textOf(params['codes']);
  return unknown === '' ? '' : ` ${unknown}`;
};

/** Why the process said no, in one sentence each: what stands in the way and what to do next. No ids, no names. */
export const REFUSALS = {
  ALLEGATION_REQUIRED: () => 'No allegation is given; name at least one and classify again.',
  ALREADY_ASSIGNED: () => 'The case has this handler already; to change, assign another handler.',
  APPROVER_IS_LEVEL_ABOVE: () =>
    'More time for this is for the level directly above to grant; let a leader of that level decide.',
  ASSIGNEE_NOT_IN_BODY: () =>
    'The chosen person does not serve in the body that handles the case; choose someone of this body or a unit below it.',
  ASSIGNMENT_PENDING: () => 'The person named has not answered yet; wait until they accept or refuse, then try again.',
  CODE_UNKNOWN: (params) => `The code${codes(params)} is not in the list; choose a code from the classifications.`,
  COMMAND_NOT_IN_STAGE: (params) =>
    `“${command(params)}” is not done in the stage “${stages[textOf(params['stage'])] ?? 'not begun'}”; reload the file to see what can be done.`,
  CONCERNS_OWN_BODY: () =>
    'The matter concerns the head or the receiving body itself and cannot be handled here; pass it straight to the level above, or seal it where this is the topmost body.',
  CONCRETE_MUST_BE_WATCHED: () =>
    'The sender is unknown but the content is concrete, so it may not be filed for this reason; place it under watch.',
  CONFLICT_OF_INTEREST: (params) =>
    `The chosen person ${grounds[textOf(params['ground'])] ?? 'is connected with the person complained about'} and may not handle the case; choose someone else.`,
  DECLINE_REASON_NOT_FOR_KIND: (params) =>
    `The reason “${reasons[textOf(params['reason'])] ?? 'chosen'}” does not apply to “${kinds[textOf(params['kind'])] ?? 'this kind'}”; choose another reason.`,
  DUE_DATE_PAST: (params) => `The due date${dayIn(params, 'dueOn')} has passed; choose today or a later day.`,
  EXTENSION_ALREADY_REQUESTED: () => 'An extension has already been asked for; wait for the decision.',
  EXTENSION_LENGTH_INVALID: () => 'The number of days is not valid; give a whole number from 1 upwards.',
  EXTENSION_NOT_ALLOWED: () => 'The rule allows no extension of this deadline; finish the work or report to the head.',
  EXTENSION_TOO_LONG: () => 'The extension is longer than the rule allows; ask for fewer days.',
  EXTENSION_USED_UP: () =>
    'This deadline has been extended as often as allowed; finish the work or report to the head.',
  FOUR_EYES: () =>
    'Who did this, asked for it or is concerned by it may not decide on it; let another competent person do so.',
  KIND_NEEDS_PROCEDURE: (params) =>
    `The kind “${kinds[textOf(params['kind'])] ?? 'not classified'}” has a procedure of its own and is not answered directly; choose another way.`,
  LATENESS_EXPLAINED: () => 'It has been said already why this was late; reload the file.',
  LATENESS_REASON_REQUIRED: (params) => {
    const owed = textOf(params['obligations']);
    return `The deadline${owed === '' ? '' : ` of “${owed}”`} has passed; say why it is late and send again.`;
  },
  NOTHING_ADDED: () => 'Nothing was added; write something or choose a file and send again.',
  NOTHING_URGED: () => 'No urging of this obligation awaits an answer; reload the file.',
  NOT_ASSIGNED: () => 'The case has no handler yet; assign one first.',
  NOT_ESCALATED: () => 'There is no overdue warning to acknowledge; reload the file.',
  NOT_LATE: () => 'This was not met late and needs no reason; reload the file.',
  NOT_PAUSED: () => 'This deadline is not paused and cannot be resumed; reload the file.',
  NOT_PERMITTED: (params) =>
    `You may not do “${command(params)}” in this file; tell the head of the body that handles it.`,
  NOT_THE_LEVEL_ABOVE: () =>
    'The chosen body is not directly above the one that handles the case; choose the level directly above.',
  NOT_THE_OWNER: () => 'Only whoever owes this obligation may do this; let them do it.',
  NO_LEVEL_ABOVE: () =>
    'There is no level above this body in the system; seal the letter, and the keeper of the register hands it to a body outside.',
  NO_EXTENSION_REQUESTED: () => 'No extension of this obligation awaits a decision; reload the file.',
  NO_PROPOSAL: (params) =>
    `“${command(params)}” needs a proposal or an instruction “${proposals[textOf(params['needed'])] ?? 'of that kind'}”; submit the proposal or give the instruction first.`,
  OBLIGATION_SETTLED: () => 'This obligation has ended and cannot be changed; reload the file.',
  OBLIGATION_UNKNOWN: () => 'The file has no such obligation; reload the file and choose again.',
  OWN_ESCALATION: () =>
    'Whoever owes this may not acknowledge the warning about it; finish the work, or let the level above acknowledge.',
  PAUSE_ALREADY_OPEN: () => 'This deadline is paused already; resume it before pausing again.',
  PAUSE_BEFORE_START: () => 'The pause begins before the deadline does; choose another day.',
  PAUSE_IN_FUTURE: () => 'A pause may not begin after today; choose another day.',
  PAUSE_NOT_APPLICABLE: () =>
    'This deadline counts back from a fixed day and cannot be paused; change that day instead.',
  PERSON_UNKNOWN: () => 'There is no such person; choose again.',
  REASON_REQUIRED: (params) => `“${command(params)}” needs a reason here; give it and send again.`,
  RECEIPT_DATE_NOT_QUESTIONED: () => 'The date of receipt needs no confirmation; reload the file.',
  RECEIVED_IN_FUTURE: (params) =>
    `The date of receipt${dayIn(params, 'receivedOn')} lies after today; give the true date.`,
  RESULT_BEFORE_OUTCOME: () => 'The case has no outcome yet; decide before answering the result or closing the file.',
  RESUME_BEFORE_PAUSE: () => 'The deadline would resume before it was paused; choose another day.',
  RESUME_IN_FUTURE: () => 'A deadline may not resume after today; choose another day.',
  SENDER_IS_ANONYMOUS: () => 'The letter came without a sender; choose one of the two kinds of unknown identity.',
  SENDER_IS_NAMED: (params) =>
    `The letter has a named sender, so “${reasons[textOf(params['reason'])] ?? 'this reason'}” does not apply; choose another reason, or classify the letter again, with a reason, where the name was found to be false.`,
  SENDER_NOT_ANSWERED: () => 'The sender has not been told the result; answer the sender before closing the file.',
  STILL_OWED: (params) => {
    const owed = textOf(params['obligations']);
    return `The file cannot be closed while something is owed${owed === '' ? '' : `: ${owed}`}; finish this first.`;
  },
  SUBJECT_REQUIRED: () => 'Nobody complained about is given; name at least one, or choose “Unknown”.',
  WATCH_NEEDS_CONCRETE_ANONYMOUS: () =>
    'Only a letter of an unknown sender with concrete content is placed under watch; choose another way.',
} as const satisfies Readonly<Record<string, Template>>;
