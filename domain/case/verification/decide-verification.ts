import type { Day } from '../../calendar/calendar.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { SETTLEMENT_KEYS } from '../screening/acceptance.ts';
import type { CaseCommand } from '../commands.ts';
import { explain, refuseUnsigned } from './decide-hearing.ts';
import { decideReport } from './decide-report.ts';
import type { CaseEvent } from '../events.ts';
import { isDead } from '../life/life-state.ts';
import { isOwed, open } from '../obligations.ts';
import type { CaseState } from '../state.ts';
import { leaderOrHead, openedId, subjectOrLeader } from './team-obligations.ts';
import type { VerificationCommand } from './verification-commands.ts';
import type { SubjectHearing, Verification } from './verification-state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type DecidedByTeam = 'orderVerification' | 'approvePlan' | 'decideObjection' | 'replaceTeamMember';
type WorkCommand = Exclude<VerificationCommand, { type: DecidedByTeam }>;

/** What begins a period for the person complained about. */
const ASKS_SUBJECT: readonly string[] = ['presentDecision', 'requestExplanation', 'shareDraftFindings'];

/** Decides the work of the team: telling and hearing the subjects, gathering evidence, reporting. */
export function decideVerification(state: CaseState, command: WorkCommand, context: Context): Decision<CaseEvent> {
  if (command.type === 'preserveDocuments') {
    const { organisationId, text } = command;
    return accept<CaseEvent>({ type: 'DocumentsPreserved', organisationId, text });
  }
  const { verification } = state;
  if (verification === null) return refuse('NOT_ORDERED');
  // While the settlement stands still nothing is asked of a subject: their days would run out unheard.
  if (state.pause !== null && ASKS_SUBJECT.includes(command.type)) {
    return refuse('SETTLEMENT_PAUSED', { ground: state.pause.ground });
  }
  if (ASKS_SUBJECT.includes(command.type) && asksTheDead(state, command)) return refuse('SUBJECT_HAS_DIED');
  switch (command.type) {
    case 'presentDecision':
      return presentDecision(state, verification, command, context);
    case 'requestExplanation':
    case 'recordExplanation':
    case 'shareDraftFindings':
      return withSubject(state, verification, command, context);
    case 'recordSession':
    case 'addEvidence':
    case 'recordUnitReview':
      return record(state, command, context);
    case 'answerWitnessProposal':
      return answerWitnessProposal(state, verification, command, context);
    case 'submitReport':
    case 'returnReport':
    case 'approveReport':
      return decideReport(state, verification, command, context);
  }
}

/** Nothing is asked of a subject of whom it is known that they have died. */
function asksTheDead(state: CaseState, command: WorkCommand): boolean {
  const asked = 'subjectIds' in command ? command.subjectIds : 'subjectId' in command ? [command.subjectId] : [];
  return asked.some((one) => one !== null && isDead(state, one));
}

/** The decision is made known to the subjects, by its approved plan; it may be entered some days after it was done. */
function presentDecision(
  state: CaseState,
  verification: Verification,
  { on, subjectIds, notice }: Command<'presentDecision'>,
  context: Context,
): Decision<CaseEvent> {
  const { orderedOn, hearings, planApproved } = verification;
  if (!planApproved) return refuse('PLAN_NOT_APPROVED');
  if (on > context.today) return refuse('DATE_IN_FUTURE', { on });
  if (on < orderedOn) return refuse('DATE_BEFORE_ORDER', { on, orderedOn });
  if (subjectIds.length === 0) return refuse('SUBJECT_REQUIRED');
  const unknown = subjectIds.find((id) => hearings.every((one) => one.subjectId !== id));
  if (unknown !== undefined) return refuse('SUBJECT_UNKNOWN', { subjectId: unknown });
  const told = hearings.filter((one) => one.presentedOn !== null);
  const again = told.map((one) => one.subjectId).filter((id) => subjectIds.includes(id));
  if (again.length > 0) return refuse('PRESENTED_ALREADY', { subjectIds: again });
  const isLast = hearings.every(
    (one) => one.presentedOn !== null || subjectIds.includes(one.subjectId) || isDead(state, one.subjectId),
  );
  const lastOn = told.reduce(
    (last, { presentedOn }) => (presentedOn !== null && presentedOn > last ? presentedOn : last),
    on,
  );
  return accept<CaseEvent>(
    { type: 'DecisionPresented', on, subjectIds, notice },
    ...(isLast ? settle(state.obligations, ['party.insp.present'], lastOn) : []),
    ...(told.length === 0 ? openInspection(state, on, context) : []),
  );
}

/**
 * The period of a Party inspection runs from the day the decision was first presented; its length depends on who inspects.
 * What is settled as a denunciation or an appeal has the period of its settlement and no second one.
 */
function openInspection(state: CaseState, on: Day, context: Context): ObligationEvent[] {
  if (state.track !== 'party' || SETTLEMENT_KEYS.some((key) => isOwed(state, key))) return [];
  const body = context.facts.organisations[state.organisation.id];
  if (body === undefined) return [];
  const owner = leaderOrHead(state);
  if (body.kind === 'party-branch') return open(state, 'party.insp.dhvp.branch', on, owner, context);
  const level = body.level === 'grassroots' || body.level === 'direct' ? 'commune' : 'province';
  return open(state, 'party.insp.dhvp.other', on, owner, context, { conditions: { level } });
}

/** What the team asks of one subject, or enters for one: only of those whom the decision was presented to. */
function withSubject(
  state: CaseState,
  { hearings, report }: Verification,
  command: Command<'requestExplanation' | 'recordExplanation' | 'shareDraftFindings'>,
  context: Context,
): Decision<CaseEvent> {
  const { subjectId } = command;
  const hearing = hearings.find((one) => one.subjectId === subjectId);
  if (hearing === undefined) return refuse('SUBJECT_UNKNOWN', { subjectId });
  if (hearing.presentedOn === null) return refuse('NOT_PRESENTED', { subjectIds: [subjectId] });
  if (command.type === 'recordExplanation') {
    return refuseUnsigned(command, false) ?? explain(state, command, { hearing, bySubject: false }, context);
  }
  if (report !== null) return refuse('REPORT_SUBMITTED');
  return command.type === 'requestExplanation'
    ? requestExplanation(state, hearing, command, context)
    : shareDraftFindings(state, hearing, command, context);
}

/** Questions in writing; more may follow once these are answered. */
function requestExplanation(
  state: CaseState,
  { subjectId, explanation }: SubjectHearing,
  { questions }: Command<'requestExplanation'>,
  context: Context,
): Decision<CaseEvent> {
  if (explanation === 'asked') return refuse('EXPLANATION_PENDING', { subjectIds: [subjectId] });
  const opened = openForSubject(state, 'party.explain', subjectId, context);
  const obligationId = openedId(opened);
  return accept<CaseEvent>({ type: 'ExplanationRequested', subjectId, questions, obligationId }, ...opened);
}

/** What the report will say is shown to the subject before it is submitted (P26). */
function shareDraftFindings(
  state: CaseState,
  { subjectId, draft }: SubjectHearing,
  command: Command<'shareDraftFindings'>,
  context: Context,
): Decision<CaseEvent> {
  if (draft !== 'not-shared') return refuse('DRAFT_SHARED_ALREADY', { subjectId });
  const opened = openForSubject(state, 'party.draft_comment', subjectId, context);
  const on = context.today;
  const obligationId = openedId(opened);
  return accept<CaseEvent>(
    { type: 'DraftFindingsShared', subjectId, draft: command.draft, on, obligationId },
    ...opened,
  );
}

function openForSubject(state: CaseState, key: string, subjectId: string, context: Context): ObligationEvent[] {
  const owner = subjectOrLeader(state, subjectId);
  return open(state, key, context.today, owner, context, { conditions: { asked: 'subject' } });
}

/** What was done and found, as it is put into the file. */
function record(
  { subjects }: CaseState,
  command: Command<'recordSession' | 'addEvidence' | 'recordUnitReview'>,
  { today, actor }: Context,
): Decision<CaseEvent> {
  if (command.type === 'addEvidence') {
    const { title, source, attachments } = command;
    return accept<CaseEvent>({ type: 'EvidenceAdded', title, source, attachments, by: actor.personId });
  }
  const { on } = command;
  if (on > today) return refuse('DATE_IN_FUTURE', { on });
  if (command.type === 'recordUnitReview')
    return accept<CaseEvent>({ type: 'UnitReviewRecorded', on, text: command.text });
  const { subjectId, minutes } = command;
  if (subjectId !== null && subjects.every((one) => one.id !== subjectId)) {
    return refuse('SUBJECT_UNKNOWN', { subjectId });
  }
  return accept<CaseEvent>({ type: 'SessionRecorded', on, subjectId, minutes });
}

/** A witness the subject names is heard, or refused with a written reason that goes into the report (P26). */
function answerWitnessProposal(
  { obligations }: CaseState,
  { witnesses }: Verification,
  { proposalId, accepted, reason }: Command<'answerWitnessProposal'>,
  { actor, today }: Context,
): Decision<CaseEvent> {
  const proposal = witnesses.find((one) => one.id === proposalId);
  if (proposal === undefined) return refuse('PROPOSAL_UNKNOWN', { proposalId });
  if (proposal.answer !== 'open') return refuse('PROPOSAL_ANSWERED', { proposalId });
  const others = witnesses.some((one) => one.id !== proposalId && one.answer === 'open');
  return accept<CaseEvent>(
    { type: 'WitnessProposalAnswered', proposalId, accepted, reason, by: actor.personId },
    ...(others ? [] : settle(obligations, ['witness.answer'], today)),
  );
}
