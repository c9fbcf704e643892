import { accept, refuse } from '../process.ts';
import type { Actor, Context, Decision, ProcessState, TextRef } from '../process.ts';
import { checkExtension, withEntry } from './ledger.ts';
import type { LedgerEntry, Obligation } from './obligation.ts';
import type { ObligationEvent } from './obligation-events.ts';

/** Commands about an obligation that every process understands. */
export type ObligationCommand =
  | { type: 'requestExtension'; obligationId: string; days: number; reason: TextRef }
  | { type: 'approveExtension'; obligationId: string }
  | { type: 'refuseExtension'; obligationId: string; reason: TextRef }
  | { type: 'urge'; obligationId: string; note: TextRef }
  | { type: 'acknowledgeUrging'; obligationId: string; answer: TextRef }
  | { type: 'acknowledgeEscalation'; obligationId: string };

/** Whether the actor owes it: in person, or by holding the owing role in the owing organisation. */
export function owes(actor: Actor, obligation: Obligation): boolean {
  const { owner } = obligation;
  if (owner.kind === 'person') return actor.personId === owner.personId;
  return actor.roles.some((held) => held.role === owner.role && held.organisationId === owner.organisationId);
}

/** Decides extension, urging and acknowledgement: who asks never approves; only what is open can be moved or urged. */
export function decideObligationCommand(
  state: ProcessState,
  command: ObligationCommand,
  context: Context,
): Decision<ObligationEvent> {
  const obligation = state.obligations.find((one) => one.id === command.obligationId);
  if (obligation === undefined) return refuse('OBLIGATION_UNKNOWN', { obligationId: command.obligationId });
  if (obligation.status !== 'open') return refuse('OBLIGATION_SETTLED', { obligationId: obligation.id });
  const by = context.actor.personId ?? 'system';
  switch (command.type) {
    case 'requestExtension': {
      if (!owes(context.actor, obligation)) return refuse('NOT_THE_OWNER', { obligationId: obligation.id });
      const code = checkExtension(obligation, { days: command.days, by });
      if (code !== null) return refuse(code, { obligationId: obligation.id }, obligation.policy.legalBasis);
      if (obligation.extensionRequest !== null)
        return refuse('EXTENSION_ALREADY_REQUESTED', { obligationId: obligation.id });
      const request = { by, days: command.days, reason: command.reason.contentId, at: context.now };
      return accept({ type: 'ExtensionRequested', obligationId: obligation.id, request });
    }
    case 'approveExtension':
      return approveExtension(obligation, by, context);
    case 'refuseExtension':
      if (obligation.extensionRequest === null)
        return refuse('NO_EXTENSION_REQUESTED', { obligationId: obligation.id });
      if (obligation.extensionRequest.by === by) return refuse('FOUR_EYES', { obligationId: obligation.id });
      return accept({ type: 'ExtensionRefused', obligationId: obligation.id, by, reason: command.reason.contentId });
    case 'urge': {
      const urging = { by, note: command.note.contentId, at: context.now, answeredAt: null };
      return accept({ type: 'Urged', obligationId: obligation.id, urging });
    }
    case 'acknowledgeUrging':
      if (!owes(context.actor, obligation)) return refuse('NOT_THE_OWNER', { obligationId: obligation.id });
      if (obligation.urgings.every((urging) => urging.answeredAt !== null)) {
        return refuse('NOTHING_URGED', { obligationId: obligation.id });
      }
      return accept({
        type: 'UrgingAcknowledged',
        obligationId: obligation.id,
        at: context.now,
        answer: command.answer.contentId,
      });
    case 'acknowledgeEscalation':
      if (!obligation.marks.some((mark) => mark.step.startsWith('escalate'))) {
        return refuse('NOT_ESCALATED', { obligationId: obligation.id });
      }
      return accept({ type: 'EscalationAcknowledged', obligationId: obligation.id, on: context.today });
  }
}

function approveExtension(obligation: Obligation, by: string, context: Context): Decision<ObligationEvent> {
  const request = obligation.extensionRequest;
  if (request === null) return refuse('NO_EXTENSION_REQUESTED', { obligationId: obligation.id });
  if (request.by === by) return refuse('FOUR_EYES', { obligationId: obligation.id });
  const rule = obligation.policy.extension;
  if (rule === null || rule.unit === 'h') {
    return refuse('EXTENSION_NOT_ALLOWED', { obligationId: obligation.id }, obligation.policy.legalBasis);
  }
  const entry: LedgerEntry = {
    kind: 'extension',
    n: request.days,
    unit: rule.unit,
    reason: request.reason,
    approvedBy: by,
    late: context.today > obligation.dueOn,
    recordedAt: context.now,
  };
  const moved = withEntry(obligation, entry, context.facts.calendar);
  return accept({ type: 'DeadlineMoved', obligationId: obligation.id, entry, dueOn: moved.dueOn, dueAt: moved.dueAt });
}
