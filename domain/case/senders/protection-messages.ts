import { processId } from '../../process.ts';
import type { FollowUp, ProcessId } from '../../process.ts';
import type { ProtectionCommand } from '../../protection/commands.ts';
import type { CaseEvent } from '../events.ts';
import { closedTo } from '../parts/parts-state.ts';
import { sendersOf } from './senders.ts';
import type { CaseState } from '../state.ts';

type Message = Extract<FollowUp, { kind: 'command' }>;

/** What moves a case to another body, or changes whom it is about or who stands back: the protections behind it follow. */
const MOVES: readonly string[] = [
  'CaseClassified',
  'CaseOpened',
  'CaseRaised',
  'CaseReroutedUp',
  'CaseTakenUp',
  'CompetenceDecided',
  'ConflictDeclared',
  'ConflictLifted',
  'LifeEventNoted',
  'MatterHandedDown',
  'NamedElsewhereNoted',
  'PartBegun',
  'RecusalNoted',
  'SubjectIdentified',
  'SubmissionsTakenIn',
  'TransferAcknowledged',
] satisfies CaseEvent['type'][];

/**
 * The letter whose sender is protected from now: of the sender named, or of the first. One protection for each letter, in
 * whatever cases it stands; none where nobody sent anything.
 */
export function protecting(state: CaseState, senderId: string | null | undefined): { protects?: string } {
  const senders = sendersOf(state);
  const sender = senders.find((one) => one.id === senderId) ?? senders[0];
  return sender === undefined ? {} : { protects: sender.submissionId };
}

/** What a case tells the protections of its senders because of these events; `state` is the case after them. */
export function messagesToProtections(
  state: CaseState,
  events: readonly CaseEvent[],
  self: ProcessId,
): readonly Message[] {
  const begun = events.flatMap((event): Message[] => beginningBy(state, event, self));
  const caseId = ownId(self);
  const toEach = (command: ProtectionCommand): Message[] => state.protected.map((id) => message(id, command));
  const moved = events.some((one) => MOVES.includes(one.type));
  return [
    ...begun,
    ...(moved ? toEach({ type: 'followCase', ...standing(state, self) }) : []),
    ...events.flatMap((event): Message[] => {
      if (event.type === 'SealedForOutside') return toEach({ type: 'caseSealed', caseId });
      if (event.type === 'CaseReopened') return toEach({ type: 'caseReopened', caseId });
      if (event.type !== 'CaseClosed' || event.on === undefined) return [];
      return toEach({ type: 'caseClosed', caseId, on: event.on });
    }),
  ];
}

function beginningBy(state: CaseState, event: CaseEvent, self: ProcessId): Message[] {
  switch (event.type) {
    case 'ThreatReported':
      return beginning(state, self, { ...event, trigger: 'threat', what: null });
    case 'WithdrawalReceived':
      return beginning(state, self, { ...event, trigger: 'withdrawal', what: null });
    case 'ProtectionRequested':
      return beginning(state, self, { ...event, trigger: 'request' });
    default:
      return [];
  }
}

type Told = Pick<Extract<ProtectionCommand, { type: 'begin' }>, 'trigger' | 'what' | 'text'> & { protects?: string };

function beginning(state: CaseState, self: ProcessId, { protects, trigger, what, text }: Told): Message[] {
  if (protects === undefined) return [];
  const told = { submissionId: protects, trigger, what, text, isClosed: state.stage === 'CLOSED' };
  return [message(protects, { type: 'begin', ...told, ...standing(state, self) })];
}

/** Whatever a protection must know of the case rides along: it never reads the case itself. */
function standing(state: CaseState, self: ProcessId) {
  return {
    caseId: ownId(self),
    organisationId: state.organisation.id,
    organisationPath: state.organisation.path,
    subjects: closedTo(state).map(({ personId, organisationId }) => ({ personId, organisationId })),
    recused: state.recused,
  };
}

function message(submissionId: string, command: ProtectionCommand): Message {
  return { kind: 'command', to: processId('protection', submissionId), command, about: submissionId };
}

function ownId(self: ProcessId): string {
  return self.slice(self.indexOf('/') + 1);
}
