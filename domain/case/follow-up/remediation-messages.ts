import { processId } from '../../process.ts';
import type { FollowUp, ProcessId } from '../../process.ts';
import type { RemediationCommand } from '../../remediation/commands.ts';
import type { CaseEvent } from '../events.ts';
import { codesFound } from '../review/recurrence.ts';
import type { CaseState } from '../state.ts';

type Message = Extract<FollowUp, { kind: 'command' }>;
type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** One remediation for each subject for whom the conclusion asks it; whatever it must know rides along. */
export function remediationsBegun(
  state: CaseState,
  { consequences, findings, on }: Of<'CaseConcluded'>,
  self: ProcessId,
): readonly Message[] {
  return consequences.flatMap((one): Message[] => {
    const { subjectId, consequence, remediationId = null, recommendation = null, remedyBy = null } = one;
    const subject = state.subjects.find(({ id }) => id === subjectId);
    if (consequence !== 'remediation' || remediationId === null || subject === undefined) return [];
    const beginning: RemediationCommand = {
      type: 'begin',
      caseId: ownId(self),
      matterId: state.matterId,
      organisationId: state.organisation.id,
      organisationPath: state.organisation.path,
      subjectId,
      personId: subject.personId,
      organisationSubjectId: subject.organisationId,
      handler: handlerOf(state),
      codes: codesFound(state, findings),
      recommendation,
      until: remedyBy,
      concludedOn: on,
      recused: state.recused,
    };
    return [{ kind: 'command', to: processId('remediation', remediationId), command: beginning, about: remediationId }];
  });
}

/** The earlier remediation hears that the same kind of thing was found again. */
export function recurrenceIn(
  { conclusion }: CaseState,
  { remediationId, codes }: Of<'RecurrenceFound'>,
  self: ProcessId,
): Message {
  const command: RemediationCommand = {
    type: 'recordRecurrence',
    caseId: ownId(self),
    codes,
    on: conclusion?.on ?? '',
  };
  return { kind: 'command', to: processId('remediation', remediationId), command, about: remediationId };
}

/** Who goes on with it: the handler, without one the leader of the team. */
function handlerOf({ handler, verification }: CaseState): string | null {
  const leader = verification?.leader ?? '';
  return handler ?? (leader === '' ? null : leader);
}

function ownId(self: ProcessId): string {
  return self.slice(self.indexOf('/') + 1);
}
