import { addDays } from '../../calendar/day.ts';
import type { Day } from '../../calendar/calendar.ts';
import {
  CONFLICT_RELATIONS,
  CONSEQUENCES,
  EVIDENCE_SOURCES,
  FINDINGS,
  LAW_BODIES,
  LAW_NOTICES,
  PAUSE_GROUNDS,
  SENTENCES,
  TERMINATION_GROUNDS,
  WITHDRAWAL_SIGNS,
} from '../../taxonomy/settlement.ts';
import { among } from '../among.fixture.ts';
import { text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { PRESS_FORMS, SUBJECT_NOTICES } from '../review/review-commands.ts';
import type { CaseState } from '../state.ts';

const BODIES = ['province', 'otherCommune', 'branch', 'commune', 'nowhere'];
const TEAM = ['officer', 'secondOfficer', 'deputyHead', 'spouse', 'stranger', 'nobody'];

/** The command of that type with chosen contents, of those that come after the screening; what it names may exist or not. */
export function chooseLater(
  type: CaseCommand['type'],
  state: CaseState,
  today: Day,
  [a = 0, b = 0, c = 0, d = 0]: readonly number[],
): CaseCommand {
  const words = text(`text-${a}`);
  const subjectId = among([...state.subjects.map((one) => one.id), ...(b % 9 === 0 ? ['nobody'] : [])], b, 'nobody');
  const team = state.verification === null ? [] : [state.verification.leader, ...state.verification.members];
  const meetingId = c % 11 === 0 ? 'meeting-x' : (state.agenda?.meetingId ?? among(['meeting-1', 'meeting-2'], a));
  const near = addDays(today, (d % 5) - 3);
  const scans = c % 4 === 0 ? [] : ['upload-1'];
  const signs = a % 2 === 0 ? [] : [among(WITHDRAWAL_SIGNS, b)];
  switch (type) {
    case 'transfer':
      return { type, organisationId: among(BODIES, a), reason: words };
    case 'acknowledgeTransfer':
    case 'approveReport':
      return { type };
    case 'returnTransfer':
    case 'acceptWithdrawal':
    case 'continueDespiteWithdrawal':
    case 'resumeSettlement':
    case 'returnReport':
    case 'reopen':
      return { type, reason: words };
    case 'decideCompetence':
      return { type, organisationId: among(BODIES, a), reason: words };
    case 'noteCrimeSigns':
    case 'senderAnswered':
    case 'reportThreat':
    case 'answerRelay':
      return { type, text: words };
    case 'acknowledgeThreat':
      return { type, measures: words };
    case 'requestProtection':
      return { type, what: b % 2 === 0 ? null : 'post', text: words };
    case 'refer':
      return { type, body: among(LAW_BODIES, a), matter: words, documents: null, endsCase: b % 3 === 0 };
    case 'recordLawNotice':
      return {
        ...{ type, notice: among(LAW_NOTICES, a), on: near, text: words },
        sentence: b % 2 === 0 ? null : among(SENTENCES, c),
        subjectId: b % 3 === 0 ? null : subjectId,
      };
    case 'askSender':
      return { type, question: words, answerBy: addDays(today, (a % 12) - 1) };
    case 'withdraw':
      return { type, text: words, signs };
    case 'forwardWithdrawal':
      return { type, caseId: `case-${a % 3}`, signs, text: words };
    case 'pauseSettlement':
      return { type, ground: among(PAUSE_GROUNDS, a), reason: words };
    case 'terminate':
      return { type, ground: among(TERMINATION_GROUNDS, a), reason: words };
    case 'declareConflict':
      return {
        type,
        personId: among(['officer', 'secondOfficer', 'head', 'clerk', 'nobody'], a),
        relation: among(CONFLICT_RELATIONS, b),
        reason: words,
      };
    case 'liftConflict':
      return { type, personId: among([...state.recused, 'officer'], a), reason: words };
    case 'orderVerification':
      return {
        type,
        leader: among(TEAM, a),
        members: b % 3 === 0 ? [] : [among(TEAM, c)],
        scope: words,
        dueOn: d % 2 === 0 ? null : addDays(today, d % 60),
      };
    case 'approvePlan':
      return { type, plan: words };
    case 'presentDecision':
      return {
        type,
        on: near,
        subjectIds: c % 3 === 0 ? [subjectId] : state.subjects.map((one) => one.id),
        notice: words,
      };
    case 'requestExplanation':
      return { type, subjectId, questions: words };
    case 'recordExplanation':
    case 'submitExplanation':
    case 'offerEvidence':
      return { type, subjectId, text: words, attachments: scans };
    case 'recordSession':
      return { type, on: near, subjectId: a % 2 === 0 ? null : subjectId, minutes: words };
    case 'addEvidence':
      return { type, title: words, source: among(EVIDENCE_SOURCES, a), attachments: [] };
    case 'preserveDocuments':
      return { type, organisationId: a % 2 === 0 ? null : 'branch', text: words };
    case 'recordUnitReview':
      return { type, on: near, text: words };
    case 'answerWitnessProposal':
      return { type, proposalId: `witness-${1 + (a % 2)}`, accepted: b % 2 === 0, reason: words };
    case 'decideObjection':
      return { type, objectionId: `objection-${1 + (a % 2)}`, upheld: b % 2 === 0, reason: words };
    case 'replaceTeamMember':
      return { type, leaves: among(team, a, 'officer'), joins: b % 3 === 0 ? null : among(TEAM, c), reason: words };
    case 'shareDraftFindings':
      return { type, subjectId, draft: words };
    case 'submitReport':
      return { type, findings: findings(state, b, c), report: words };
    case 'proposeWitness':
    case 'commentOnDraft':
    case 'reserveOpinion':
      return { type, subjectId, text: words, attachments: scans };
    case 'objectToTeamMember':
      return { type, subjectId, personId: among(team, a, 'officer'), reason: words, attachments: scans };
    case 'requestMoreTime':
      return { type, subjectId, days: 1 + (a % 6), reason: words, attachments: scans };
    case 'subjectRequestsReview':
      return { type, subjectId, reason: words, attachments: scans };
    case 'putOnAgenda':
      return { type, meetingId: among(['meeting-1', 'meeting-2'], a) };
    case 'conclude':
      return {
        type,
        meetingId,
        organisationId: 'commune',
        on: today,
        findings: findings(state, b, d),
        consequences: consequences(state, a),
        text: words,
      };
    case 'defer':
    case 'returnToTeam':
      return { type, meetingId, reason: words };
    case 'raise':
      return { type, meetingId, organisationId: 'province', organisationPath: 'mg', reason: words };
    case 'noteRecusal':
      return {
        type,
        meetingId,
        personId: among(['officer', 'secondOfficer', 'clerk', 'nobody'], a),
        relation: among(CONFLICT_RELATIONS, b),
        reason: c % 2 === 0 ? null : words,
      };
    case 'disciplineSettled':
      return {
        type,
        disciplineId: state.disciplines[0]?.disciplineId ?? 'none',
        outcome: a % 2 === 0 ? 'decided' : 'not-disciplined',
        form: a % 2 === 0 ? 'warning' : null,
        on: today,
      };
    case 'suspensionOrdered':
      return { type, suspensionId: `suspension-${a % 3}`, subjectId };
    case 'suspensionEnded':
      return { type, suspensionId: `suspension-${a % 3}`, on: today };
    case 'issueConclusion':
      return { type, number: '1-TB', on: near, text: words };
    case 'announceConclusion':
      return { type, on: near, minutes: words };
    case 'answerPress':
      return { type, form: among(PRESS_FORMS, a), text: words };
    case 'notifySubject':
      return { type, subjectId, purpose: among(SUBJECT_NOTICES, a), form: 'letter', text: words };
    case 'publish':
      return { type, where: words, from: today, to: addDays(today, (a % 40) - 2), text: words };
    default:
      throw new Error(`no way to choose ${type}`);
  }
}

/** A finding for each allegation; now and then one is forgotten. */
function findings(state: CaseState, chance: number, forgotten: number) {
  return state.allegations
    .filter(() => forgotten % 8 !== 0)
    .map((one, index) => ({ allegationId: one.id, finding: among(FINDINGS, chance + index) }));
}

function consequences(state: CaseState, chance: number) {
  return state.subjects.map((one, index) => {
    const consequence = among(CONSEQUENCES, chance + index);
    const disciplineId = consequence === 'discipline' ? `discipline-${one.id}` : null;
    const remediationId = consequence === 'remediation' ? `remediation-${one.id}-${chance}` : null;
    return {
      subjectId: one.id,
      consequence,
      disciplineId,
      remediationId,
      cleared: consequence === 'none' && chance % 2 === 0,
    };
  });
}
