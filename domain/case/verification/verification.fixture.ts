import type { Day } from '../../calendar/calendar.ts';
import { text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';

type Of<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

/** The secretary of the branch, as a case about them knows them. */
export const ACCUSED = 'subject-branchSecretary';

/** The upload of the paper that the subject signed. */
const SCAN = 'upload-scan';

/** A team of two officers of the commune, by the period of the rule. */
export function order(overrides: Partial<Of<'orderVerification'>> = {}): Of<'orderVerification'> {
  return {
    type: 'orderVerification',
    leader: 'officer',
    members: ['secondOfficer'],
    scope: text('scope'),
    dueOn: null,
    ...overrides,
  };
}

export function present(on: Day, ...subjectIds: readonly string[]): Of<'presentDecision'> {
  return { type: 'presentDecision', on, subjectIds, notice: text('notice') };
}

export function ask(subjectId = ACCUSED): Of<'requestExplanation'> {
  return { type: 'requestExplanation', subjectId, questions: text('questions') };
}

export function recordExplanation(subjectId = ACCUSED): Of<'recordExplanation'> {
  return { type: 'recordExplanation', subjectId, text: text('explanation'), attachments: [SCAN] };
}

export function session(on: Day, subjectId: string | null = null): Of<'recordSession'> {
  return { type: 'recordSession', on, subjectId, minutes: text('minutes') };
}

export function unitReview(on: Day): Of<'recordUnitReview'> {
  return { type: 'recordUnitReview', on, text: text('review') };
}

export function answerWitness(proposalId: string, accepted = false): Of<'answerWitnessProposal'> {
  return { type: 'answerWitnessProposal', proposalId, accepted, reason: text('why') };
}

export function decideObjection(objectionId: string, upheld: boolean): Of<'decideObjection'> {
  return { type: 'decideObjection', objectionId, upheld, reason: text('why') };
}

export function replace(leaves: string, joins: string | null): Of<'replaceTeamMember'> {
  return { type: 'replaceTeamMember', leaves, joins, reason: text('why') };
}

export function share(subjectId = ACCUSED): Of<'shareDraftFindings'> {
  return { type: 'shareDraftFindings', subjectId, draft: text('draft') };
}

export function report(...allegationIds: readonly string[]): Of<'submitReport'> {
  const named = allegationIds.length === 0 ? ['allegation-1'] : allegationIds;
  const findings = named.map((allegationId) => ({ allegationId, finding: 'true-violation' }) as const);
  return { type: 'submitReport', findings, report: text('report') };
}

export function explain(subjectId = ACCUSED): Of<'submitExplanation'> {
  return { type: 'submitExplanation', subjectId, text: text('explanation'), attachments: [] };
}

export function offerEvidence(subjectId = ACCUSED): Of<'offerEvidence'> {
  return { type: 'offerEvidence', subjectId, text: text('evidence'), attachments: ['upload-1'] };
}

export function proposeWitness(subjectId = ACCUSED): Of<'proposeWitness'> {
  return { type: 'proposeWitness', subjectId, text: text('witness'), attachments: [] };
}

export function objectTo(personId: string, subjectId = ACCUSED): Of<'objectToTeamMember'> {
  return { type: 'objectToTeamMember', subjectId, personId, reason: text('why'), attachments: [] };
}

export function comment(subjectId = ACCUSED): Of<'commentOnDraft'> {
  return { type: 'commentOnDraft', subjectId, text: text('comment'), attachments: [] };
}

export function reserve(subjectId = ACCUSED): Of<'reserveOpinion'> {
  return { type: 'reserveOpinion', subjectId, text: text('opinion'), attachments: [] };
}

export function moreTime(days: number, subjectId = ACCUSED): Of<'requestMoreTime'> {
  return { type: 'requestMoreTime', subjectId, days, reason: text('why'), attachments: [] };
}

export function requestReview(subjectId = ACCUSED): Of<'subjectRequestsReview'> {
  return { type: 'subjectRequestsReview', subjectId, reason: text('why'), attachments: [] };
}

/** The same as staff enters it, with the scan of what the subject signed. */
export function onPaper<C extends { attachments: readonly string[] }>(command: C): C {
  return { ...command, attachments: [SCAN] };
}

export const PLAN: CaseCommand = { type: 'approvePlan', plan: text('plan') };
export const EVIDENCE: CaseCommand = { type: 'addEvidence', title: text('deed'), source: 'register', attachments: [] };
export const PRESERVE: CaseCommand = { type: 'preserveDocuments', organisationId: 'branch', text: text('which') };
export const RETURN_REPORT: CaseCommand = { type: 'returnReport', reason: text('why') };
export const APPROVE_REPORT: CaseCommand = { type: 'approveReport' };
