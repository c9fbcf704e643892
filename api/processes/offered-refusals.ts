import type { ProcessKind } from '../../domain/process.ts';

/** Only what the person would still fill in stands in the way: the command is offered. */
export const FILLED_IN_LATER: readonly string[] = [
  'ALLEGATION_UNKNOWN',
  'ANSWER_DATE_PAST',
  'ASSIGNEE_NOT_IN_BODY',
  'BALLOT_DECIDES',
  'BOARD_NOT_PRESENT',
  'BOARD_TOO_SMALL',
  'BODY_NOT_BELOW',
  'BODY_NOT_COMPETENT',
  'COLLEGIAL_DECISION_NEEDED',
  'CONSEQUENCES_INCOMPLETE',
  'DECLINE_REASON_NOT_FOR_KIND',
  'EXPOSURE_NOT_REVIEWED',
  'FINDINGS_INCOMPLETE',
  'LATENESS_REASON_REQUIRED',
  'SCAN_REQUIRED',
  'NOT_A_BRANCH',
  'NOT_A_MEMBER',
  'NOT_THE_LEVEL_ABOVE',
  'NO_MEMBER_STAYS',
  'NO_PAPERS_ISSUED',
  'NO_QUORUM',
  'ORGANISATION_UNKNOWN',
  'PARTS_MISSING',
  'PERSON_UNKNOWN',
  'SENDER_UNKNOWN',
  'SUBJECT_REQUIRED',
  'SUBJECT_UNKNOWN',
  'SUMMONS_TOO_LATE',
  'UNTIL_NOT_LATER',
  'UNTIL_REQUIRED',
  'VOTE_MISSING',
  'WITNESSES_MISSING',
];

/** Refusals nobody expects a button for: there is nothing to do, or it has been done. The command is not shown at all. */
export const NOT_EXPECTED: readonly string[] = [
  'ABILITY_NOT_LACKING',
  'ALREADY_ACCEPTED',
  'ALREADY_ASSIGNED',
  'ALREADY_HEARD',
  'ANNOUNCED_ALREADY',
  'ASSIGNMENT_PENDING',
  'BALLOT_COUNTED',
  'BALLOT_NOT_OPEN',
  'BALLOT_OPEN',
  'BRANCH_BYPASSED',
  'BRANCH_VOTED',
  'COMPETENCE_NOT_IN_QUESTION',
  'CONFLICT_NOT_DECLARED',
  'CONSOLIDATION_PENDING',
  'DEATH_NOT_NOTED',
  'DOSSIER_NOT_OUT',
  'DRAFT_NOT_SHARED',
  'ENVELOPE_NOT_CLOSED',
  'EXPULSION_UNDER_WAY',
  'HANDOVER_NOT_OWED',
  'HOLD_NOT_RUNNING',
  'HOME_NOTICE_NOT_OWED',
  'ISSUED_ALREADY',
  'ITEM_ENDED',
  'JUDGMENT_NOT_NOTED',
  'KIND_IS_NOT_WITHDRAWAL',
  'KIND_NOT_GUIDED',
  'LAW_STEP_NOT_OWED',
  'LETTER_NOT_LATE',
  'LEVEL_ABOVE_EXISTS',
  'LIFE_NOTICE_NOT_OWED',
  'NOTHING_ASKED',
  'NOTHING_MISSED',
  'NOTHING_TO_REREAD',
  'NOTHING_TO_REWEIGH',
  'NOT_ASSIGNED',
  'NOT_A_GROUP',
  'NOT_A_RELAY',
  'NOT_FROM_PRESS',
  'NOT_PERMITTED',
  'NOT_POSTPONED',
  'NOT_TRANSFERRED',
  'NO_ARTICLE',
  'NO_BALLOT_FOR_ITEM',
  'NO_COMPLAINT',
  'NO_CONCLUSION',
  'NO_CONGRESS_AHEAD',
  'NO_EXTENSION_TO_TELL',
  'NO_LEVEL_ABOVE',
  'NO_OPEN_QUESTION',
  'NO_REPORT',
  'NO_REPORT_ASKED',
  'NO_REPORT_TO_ASK',
  'NO_SENDER',
  'NO_THREAT_REPORTED',
  'NO_WITHDRAWAL',
  'OBJECTION_UNKNOWN',
  'ON_AGENDA',
  'PAUSE_REVIEW_NOT_OWED',
  'PREPARATION_UNKNOWN',
  'PRESENTED_ALREADY',
  'PRESS_ANSWER_OWED',
  'PROPOSAL_UNKNOWN',
  'QUESTION_OPEN',
  'RECEIPT_DATE_NOT_DISPUTED',
  'RECEIPT_DATE_NOT_QUESTIONED',
  'RECEIPT_DECIDED_ABOVE',
  'RELAY_NOT_AWAITED',
  'REPORT_SUBMITTED',
  'SECRECY_ASKED_ALREADY',
  'SECRECY_WITHOUT_NAME',
  'SELF_REVIEW_RECORDED',
  'SENDER_NOT_VULNERABLE',
  'SERVED_ALREADY',
  'SETTLEMENT_NOT_PAUSED',
  'SETTLEMENT_PAUSED_ALREADY',
  'SIGNED_ALREADY',
  'STATE_PARALLEL_NOT_OWED',
  'SUBJECT_IDENTIFIED',
  'SUBJECT_NOT_CLEARED',
  'SUBJECT_NOT_MOVED_OUT',
  'SUSPENSION_OVER',
  'TAKEN_OVER',
  'TOLD_ALREADY',
  'WATCH_NEEDS_CONCRETE_ANONYMOUS',
];

/**
 * What stands in the way of a choice that would otherwise be taken: of several reasons, the one to tell, because it says what to
 * do first.
 */
export const TOLD_BEFORE_OTHERS: readonly string[] = ['EXPOSURE_NOT_PREPARED'];

/** Where the body is not chosen but is that of whoever acts: nothing that is filled in changes who is above. */
const OF_WHO_ACTS: Readonly<Partial<Record<ProcessKind, readonly string[]>>> = {
  remediation: ['NOT_THE_LEVEL_ABOVE'],
  protection: ['NOT_THE_LEVEL_ABOVE'],
};

/** Where it is the owning body that is judged: whoever may not take the matter on is told so before filling anything in. */
const OF_OWN_BODY: Readonly<Partial<Record<ProcessKind, Readonly<Record<string, readonly string[]>>>>> = {
  case: { accept: ['BODY_NOT_COMPETENT'] },
};

/** Whether a refusal of that command is only about what the person would still fill in. */
export function isFilledInLater(kind: ProcessKind, code: string, type: string): boolean {
  const settled = [...(OF_WHO_ACTS[kind] ?? []), ...(OF_OWN_BODY[kind]?.[type] ?? [])];
  return FILLED_IN_LATER.includes(code) && !settled.includes(code);
}

/** Whether somebody would look for the command though it is refused with that code: then they are told why. */
export function isExpected(kind: ProcessKind, code: string): boolean {
  return !NOT_EXPECTED.includes(code) && !(OF_WHO_ACTS[kind] ?? []).includes(code);
}
