import { processId } from '../../process.ts';
import type { FollowUp, ProcessId } from '../../process.ts';
import type { OversightCommand } from './oversight-commands.ts';
import type { OversightEvent } from './oversight-events.ts';
import { closedTo } from '../parts/parts-state.ts';
import { sendersOf } from '../senders/senders.ts';
import type { CaseState } from '../state.ts';

type Requested = Extract<OversightEvent, { type: 'SenderReviewRequested' }>;

/**
 * What begins the case one level up. It is the same matter of the same sender; whoever handled or decided here stands back
 * from it, and what was found here is looked at, not taken over.
 */
export function reviewOf(
  state: CaseState,
  { reason, on, senderId }: Requested,
  { caseId, caseNumber, organisationId, organisationPath }: NonNullable<Requested['review']>,
  self: ProcessId,
): Extract<FollowUp, { kind: 'command' }> {
  const { matterId, submissions, kind, track, handler, oversight } = state;
  const sender = senderId === undefined ? undefined : sendersOf(state).find((one) => one.id === senderId);
  const { channel, senderType } = sender ?? state;
  const closed = closedTo(state);
  const command: OversightCommand = {
    type: 'beginReview',
    ofCaseId: self.slice(self.indexOf('/') + 1),
    ...{ caseNumber, matterId, organisationId, organisationPath, channel, kind, track, senderType, reason },
    submissionId: sender?.submissionId ?? submissions[0] ?? '',
    receivedOn: on,
    subjectPersonIds: closed.flatMap(({ personId }) => personId ?? []),
    subjectOrganisationIds: closed.flatMap((one) => one.organisationId ?? []),
    recused: [...new Set([...oversight.workedOn, ...(handler === null ? [] : [handler])])],
  };
  return { kind: 'command', to: processId('case', caseId), command, about: caseId };
}
