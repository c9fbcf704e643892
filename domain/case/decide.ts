import { admitByTable } from '../authority/admit.ts';
import type { Acting } from '../authority/admit.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { decideObligationCommand } from '../deadlines/obligation-commands.ts';
import type { ObligationCommand } from '../deadlines/obligation-commands.ts';
import { accept } from '../process.ts';
import type { Context, Decision, Transition } from '../process.ts';
import { oweClosing } from './follow-up/closing.ts';
import { decidedAs } from './screening/collegial-acts.ts';
import type { CaseCommand, CaseCommandType } from './commands.ts';
import { decideAftermath } from './follow-up/decide-aftermath.ts';
import { decideAssignment } from './handling/decide-assignment.ts';
import { decideExposure, refuseUnreviewed } from './exposure/decide-exposure.ts';
import { decideFollowUp } from './follow-up/decide-follow-up.ts';
import { decideHanding } from './handling/decide-handing.ts';
import { decideHolds } from './holds/decide-holds.ts';
import { handDownSubject } from './levels/decide-levels.ts';
import { decideIntake } from './intake/decide-intake.ts';
import { decideLife } from './life/decide-life.ts';
import { decideWaiting } from './settlement/decide-waiting.ts';
import { decideIntakeFields } from './intake/decide-intake-fields.ts';
import { placedIn } from './intake/decide-origin.ts';
import { decideOutcome } from './screening/decide-outcome.ts';
import { decideOversight } from './oversight/decide-oversight.ts';
import { decideRecourse } from './oversight/decide-recourse.ts';
import { decideConflict } from './handling/decide-conflict.ts';
import { wakeFromDeferral } from './settlement/decide-congress.ts';
import { decideConsolidation, refuseWhileAsked } from './parts/decide-consolidation.ts';
import { decideGroup } from './senders/decide-group.ts';
import { decideLinks } from './parts/decide-links.ts';
import { noteNamed } from './parts/decide-named.ts';
import { beginPart, split } from './parts/decide-split.ts';
import { admitForOutside } from './intake/for-outside.ts';
import { closedTo, isForOutside } from './parts/parts-state.ts';
import { decideHearing } from './verification/decide-hearing.ts';
import { decideReferral } from './screening/decide-referral.ts';
import { decideReview } from './review/decide-review.ts';
import { decideScreening } from './screening/decide-screening.ts';
import { decideSecrecy } from './senders/decide-secrecy.ts';
import { decideSender } from './senders/decide-sender.ts';
import { decideSettlement } from './settlement/decide-settlement.ts';
import { decideTeam } from './verification/decide-team.ts';
import { decideTransfer } from './screening/decide-transfer.ts';
import { decideVerification } from './verification/decide-verification.ts';
import { oweExtensionNotice } from './settlement/extension-notice.ts';
import { liftHolds } from './holds/lift-holds.ts';
import { timeEvents } from './time.ts';
import type { CaseEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { ownSubjects, relationsOf } from './handling/relations.ts';
import type { CaseStage, CaseState } from './state.ts';
import { CASE_TRANSITIONS } from './transitions.ts';

type Table = readonly Transition<CaseStage, CaseCommandType>[];

/** Whether the table lets this actor give this command on this case now; the refusals are those of `admitByTable`. */
export function admit(
  state: CaseState,
  type: CaseCommandType,
  acting: Acting,
  table: Table = CASE_TRANSITIONS,
): Decision<never> {
  const isOfPeople = acting.actor.kind === 'staff' || acting.actor.kind === 'sender';
  if (isForOutside(state) && isOfPeople) return admitForOutside(state, type, acting, table);
  const { recused } = state;
  const subjects = closedTo(state);
  return admitByTable(state, type, acting, { table, relations: relationsOf(state, acting.actor), subjects, recused });
}

/**
 * Decides a command on a case: the events that follow, or the refusal with its reason. Whatever was decided, ladder steps
 * that have fallen due by then are recorded with it: no later wake-up needs to look back; and so is the closing, once it is
 * all that is left.
 */
export function decideCase(state: CaseState, command: CaseCommand, context: Context): Decision<CaseEvent> {
  const decision = decidedAs(state, command, decideCommand(state, command, context), context);
  if (!decision.ok) return decision;
  const unread = refuseUnreviewed(state, command, context);
  if (unread !== null) return unread;
  const fold = (folded: CaseState, event: CaseEvent) => evolveEvent(folded, event, context.now);
  const told = oweExtensionNotice(state, decision.events, context);
  const answered = [...decision.events, ...told];
  const decided = [...answered, ...wakeFromDeferral(answered.reduce(fold, state), context)];
  const byTime = timeEvents(decided.reduce(fold, state), context);
  const timely = [...decided, ...byTime];
  const events = [...timely, ...liftHolds(timely.reduce(fold, state), context)];
  const closing = oweClosing(events.reduce(fold, state), context);
  const { obligations } = [...events, ...closing].reduce(fold, state);
  return accept(...events, ...closing, ...ladderEvents(obligations, context.today, context.facts.calendar));
}

function decideCommand(state: CaseState, command: CaseCommand, context: Context): Decision<CaseEvent> {
  const admitted = admit(placedIn(state, command), command.type, context);
  if (!admitted.ok) return admitted;
  const pending = refuseWhileAsked(state, command.type);
  if (pending !== null) return pending;
  switch (command.type) {
    case 'clock':
    // What follows is decided where days are questioned, for every kind alike (authority/questioning-dates.ts).
    case 'confirmEntryDate':
      return accept();
    case 'register':
    case 'confirmReceiptDate':
    case 'rerouteUp':
      return decideIntake(state, command, context);
    case 'classify':
    case 'submitToHead':
    case 'instruct':
      return decideScreening(state, command, context);
    case 'openCase':
    case 'openEnvelope':
    case 'completeIntake':
    case 'noteVulnerableSender':
    case 'notifyProtection':
    case 'addArticle':
    case 'requestPressAnswer':
    case 'recordCorrection':
    case 'reweighAllegations':
    case 'noteRelayTold':
    case 'tellExtension':
    case 'reissueReceiptCode':
      return decideIntakeFields(state, command, context);
    case 'resolveDirectly':
    case 'decline':
    case 'watch':
    case 'openInspection':
      return decideOutcome(state, command, context);
    case 'assign':
    case 'reassign':
    case 'acceptAssignment':
    case 'refuseAssignment':
      return decideAssignment(state, command, context);
    case 'accept':
    case 'pauseSettlement':
    case 'resumeSettlement':
    case 'terminate':
    case 'reopen':
      return decideSettlement(state, command, context);
    case 'transfer':
    case 'acknowledgeTransfer':
    case 'returnTransfer':
    case 'decideCompetence':
      return decideTransfer(state, command, context);
    case 'noteCrimeSigns':
    case 'refer':
    case 'recordLawNotice':
      return decideReferral(state, command, context);
    case 'askSender':
    case 'senderAnswered':
    case 'withdraw':
    case 'acceptWithdrawal':
    case 'continueDespiteWithdrawal':
    case 'forwardWithdrawal':
    case 'reportThreat':
    case 'acknowledgeThreat':
    case 'requestProtection':
      return decideSender(state, command, context);
    case 'split':
      return split(state, command, context);
    case 'beginPart':
      return beginPart(state, command, context);
    case 'consolidate':
    case 'takeIn':
    case 'consolidationTaken':
      return decideConsolidation(state, command, context);
    case 'linkCase':
    case 'noteLink':
      return decideLinks(state, command, context);
    case 'noteNamed':
      return noteNamed(state, command, context);
    case 'replaceRepresentative':
    case 'withdrawMember':
    case 'splitGroup':
    case 'identifySelf':
    case 'noteSenderDeath':
      return decideGroup(state, command, context);
    case 'askForSecrecy':
    case 'noteSecrecy':
      return decideSecrecy(state, command, context);
    case 'noteLifeEvent':
    case 'reviewConflicts':
    case 'tellOfLifeEvent':
    case 'continueAfterDeath':
    case 'confirmCompetence':
    case 'recordHandover':
    case 'identifySubject':
      return decideLife(state, command, context);
    case 'answerLawNotice':
    case 'confirmPauseNeeded':
    case 'renewWatch':
    case 'deferForCongress':
    case 'resumeAfterCongress':
    case 'guide':
    case 'sealForOutside':
    case 'handOverOutside':
      return decideWaiting(state, command, context);
    case 'declareConflict':
    case 'liftConflict':
    case 'noteRecusal':
      return decideConflict(state, command, context);
    case 'orderVerification':
    case 'approvePlan':
    case 'decideObjection':
    case 'replaceTeamMember':
      return decideTeam(state, command, context);
    case 'presentDecision':
    case 'requestExplanation':
    case 'recordExplanation':
    case 'recordSession':
    case 'addEvidence':
    case 'preserveDocuments':
    case 'recordUnitReview':
    case 'answerWitnessProposal':
    case 'shareDraftFindings':
    case 'submitReport':
    case 'returnReport':
    case 'approveReport':
      return decideVerification(state, command, context);
    case 'submitExplanation':
    case 'offerEvidence':
    case 'proposeWitness':
    case 'objectToTeamMember':
    case 'commentOnDraft':
    case 'reserveOpinion':
    case 'requestMoreTime':
    case 'subjectRequestsReview':
      return decideHearing(state, command, ownSubjects(state, context.actor), context);
    case 'putOnAgenda':
    case 'conclude':
    case 'defer':
    case 'returnToTeam':
    case 'raise':
    case 'disciplineSettled':
    case 'suspensionOrdered':
    case 'suspensionEnded':
    case 'deliveryRefused':
      return decideReview(state, command, context);
    case 'senderRequestsReview':
    case 'beginReview':
    case 'askForReport':
    case 'reportDelay':
    case 'answerComplaint':
      return decideRecourse(state, command, context);
    case 'disputeReceiptDate':
    case 'decideReceiptDate':
    case 'drawForRereading':
    case 'recordRereading':
      return decideOversight(state, command, context);
    case 'prepareForSubject':
    case 'clearForSubject':
    case 'returnPreparation':
      return decideExposure(state, command, context);
    case 'takeOverDesk':
    case 'handOutDossier':
    case 'recordDossierReceipt':
      return decideHanding(state, command, context);
    case 'placeHold':
    case 'liftHold':
    case 'reconsiderMissed':
    case 'beginExpulsion':
      return decideHolds(state, command, context);
    case 'handDownSubject':
      return handDownSubject(state, command, context);
    case 'remediationMoved':
    case 'remediationSettled':
    case 'readOutClearing':
      return decideAftermath(state, command, context);
    case 'answerSender':
    case 'senderAdds':
    case 'addNote':
    case 'close':
    case 'issueConclusion':
    case 'announceConclusion':
    case 'answerPress':
    case 'answerRelay':
    case 'notifySubject':
    case 'publish':
      return decideFollowUp(state, command, context);
    default:
      return decideObligationCommand(state, command satisfies ObligationCommand, context);
  }
}
