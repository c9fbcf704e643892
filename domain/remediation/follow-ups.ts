import { answerToDesk } from '../authority/taking-over.ts';
import type { CaseCommand } from '../case/commands.ts';
import { isObligationEvent } from '../deadlines/obligation-events.ts';
import { notice, obligationNotices } from '../deadlines/obligation-notices.ts';
import { processId } from '../process.ts';
import type { FollowUp, ProcessId } from '../process.ts';
import type { RemediationEvent } from './events.ts';
import type { RemediationState } from './state.ts';

type Told = Extract<CaseCommand, { type: 'remediationMoved' | 'remediationSettled' }>;

/** Who is told of what, and what the case behind it hears: its next date, and in the end how it ended. */
export function followUps(
  state: RemediationState,
  events: readonly RemediationEvent[],
  self: ProcessId,
): readonly FollowUp[] {
  const notices = events.flatMap((event): FollowUp[] => noticesOf(state, event));
  const answers = events.flatMap((one) => (one.type === 'DeskTakenOver' ? [answerToDesk(one, self)] : []));
  return [...notices, ...answers, ...toCase(state, events, self)];
}

function noticesOf(state: RemediationState, event: RemediationEvent): FollowUp[] {
  if (isObligationEvent(event)) return obligationNotices(state.obligations, event);
  switch (event.type) {
    case 'RemediationBegun':
      return [
        notice('remediation-begun', 'owner-head'),
        ...unitOf(state).map((unit) => notice('remediation-asked', unit)),
      ];
    case 'RemediationPlanned':
      return [notice('remediation-planned', 'owner-head')];
    case 'RemediationPlanApproved':
      return unitOf(state).map((unit) => notice('remediation-plan-approved', unit));
    case 'RemediationPlanReturned':
      return unitOf(state).map((unit) => notice('remediation-plan-returned', unit));
    case 'RemediationProgressReported':
      return event.bySubject ? [notice('remediation-progress', handlerOrHead(state))] : [];
    case 'RemediationChecked':
      return [
        ...unitOf(state).map((unit) => notice('remediation-checked', unit)),
        ...(state.stage === 'CHECKED' ? [notice('remediation-checked', 'owner-head')] : []),
      ];
    case 'RemediationConfirmed':
      return unitOf(state).map((unit) => notice('remediation-done', unit));
    case 'RemediationDeclaredNotDone':
      return [
        notice('remediation-not-done', 'level-above'),
        ...unitOf(state).map((unit) => notice('remediation-not-done', unit)),
      ];
    case 'RemediationTakenUp':
      return [
        notice('remediation-taken-up', 'owner-head'),
        ...unitOf(state).map((unit) => notice('remediation-taken-up', unit)),
      ];
    case 'RemediationHandedOver':
      return [notice('remediation-handed-over', `person:${event.to}`)];
    case 'RemediationLifeNoted':
      return [notice('life-noted', 'owner-head')];
    case 'ConflictNoted':
      return [notice('conflict-declared', 'owner-head')];
    case 'RecurrenceRecorded':
      return [notice('remediation-recurrence', handlerOrHead(state))];
    // The desk tells the receiver and the head once, of everything on it.
    case 'DeskTakenOver':
    case 'NoteAdded':
    case 'DeliveryRefused':
      return [];
  }
}

/** The audience that speaks for the supervised body, and nobody else; none where the subject has no unit. */
function unitOf({ supervisedOrganisationId: id }: RemediationState): string[] {
  return id === null ? [] : [`unit:${id}`];
}

function handlerOrHead({ handler }: RemediationState): string {
  return handler === null ? 'owner-head' : `person:${handler}`;
}

/** The case hears of the end once, and until then of the next date whenever it may have moved. */
function toCase(state: RemediationState, events: readonly RemediationEvent[], self: ProcessId): FollowUp[] {
  const remediationId = self.slice(self.indexOf('/') + 1);
  const tell = (command: Told): FollowUp[] => [
    { kind: 'command', to: processId('case', state.caseId), command, about: state.caseId },
  ];
  const hasEnded = events.some(
    (one) => one.type === 'RemediationConfirmed' || (one.type === 'RemediationTakenUp' && one.how === 'inspection'),
  );
  if (hasEnded && state.end !== null) {
    return tell({ type: 'remediationSettled', remediationId, result: state.end.result, on: state.end.on });
  }
  if (state.end !== null || !events.some(movesDates)) return [];
  return tell({ type: 'remediationMoved', remediationId, nextOn: nextDay(state) });
}

function movesDates({ type }: RemediationEvent): boolean {
  return type === 'ObligationOpened' || type === 'ObligationSettled' || type === 'DeadlineMoved';
}

/** The first last day of anything owed; null when nothing is. */
function nextDay({ obligations }: RemediationState): string | null {
  const days = obligations.filter((one) => one.status === 'open').map((one) => one.dueOn);
  return days.toSorted()[0] ?? null;
}
