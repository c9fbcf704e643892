import { isWithin } from '../organisation/path.ts';
import { accept, refuse } from '../process.ts';
import type { Actor, Context, Decision, ProcessState, TextRef } from '../process.ts';
import { applyRule } from './apply-rule.ts';
import type { ApplyRule } from './apply-rule.ts';
import { checkExtension } from './ledger.ts';
import { moveDeadline } from './move-deadline.ts';
import type { ExtensionRequest, LedgerEntry, Obligation } from './obligation.ts';
import type { ObligationEvent } from './obligation-events.ts';

/** Commands about an obligation that every process understands. */
export type ObligationCommand =
  | { type: 'requestExtension'; obligationId: string; days: number; reason: TextRef }
  | { type: 'approveExtension'; obligationId: string }
  | { type: 'refuseExtension'; obligationId: string; reason: TextRef }
  | { type: 'urge'; obligationId: string; note: TextRef }
  | { type: 'acknowledgeUrging'; obligationId: string; answer: TextRef }
  | { type: 'acknowledgeEscalation'; obligationId: string }
  /** Why something was met late, where nobody said when it was: a meeting, or another process, had settled it. */
  | { type: 'explainLateness'; obligationId: string; reason: TextRef }
  /** From a change of policy or a calendar whose bringing into running matters was confirmed. */
  | ApplyRule;

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
  if (command.type === 'applyRule') {
    const { calendar } = context.facts;
    return accept(...applyRule(state.obligations, { command, calendar, now: context.now }));
  }
  const obligation = state.obligations.find((one) => one.id === command.obligationId);
  if (obligation === undefined) return refuse('OBLIGATION_UNKNOWN', { obligationId: command.obligationId });
  if (command.type === 'explainLateness') return explainLateness(obligation, command.reason, context);
  if (obligation.status !== 'open') return refuse('OBLIGATION_SETTLED', { obligationId: obligation.id });
  const by = context.actor.personId ?? 'system';
  switch (command.type) {
    case 'requestExtension': {
      if (!owes(context.actor, obligation)) return refuse('NOT_THE_OWNER', { obligationId: obligation.id });
      const code = checkExtension(obligation, command.days);
      if (code !== null) return refuse(code, { obligationId: obligation.id }, obligation.policy.legalBasis);
      const request = { by, days: command.days, reason: command.reason.contentId, at: context.now };
      return accept({ type: 'ExtensionRequested', obligationId: obligation.id, request });
    }
    case 'approveExtension':
    case 'refuseExtension':
      return decideExtension(state, obligation, command, context);
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
      // Whoever lets a thing become late does not silence the warning about it.
      if (owes(context.actor, obligation)) return refuse('OWN_ESCALATION', { obligationId: obligation.id });
      return accept({ type: 'EscalationAcknowledged', obligationId: obligation.id, on: context.today });
  }
}

function explainLateness(
  { id, status, late, latenessReason }: Obligation,
  reason: TextRef,
  { actor }: Context,
): Decision<ObligationEvent> {
  if (status !== 'met' || !late) return refuse('NOT_LATE', { obligationId: id });
  if (latenessReason !== undefined) return refuse('LATENESS_EXPLAINED', { obligationId: id });
  const by = actor.personId ?? 'system';
  return accept({ type: 'LatenessExplained', obligationId: id, by, reason: reason.contentId });
}

type ExtensionCommand = Extract<ObligationCommand, { type: 'approveExtension' | 'refuseExtension' }>;

/** Grants or refuses more time: by the level above where the rule reserves it, and never by who asked. */
function decideExtension(
  { organisation }: ProcessState,
  obligation: Obligation,
  command: ExtensionCommand,
  context: Context,
): Decision<ObligationEvent> {
  const { id: obligationId, extensionRequest: request, policy } = obligation;
  const by = context.actor.personId ?? 'system';
  if (request === null) return refuse('NO_EXTENSION_REQUESTED', { obligationId });
  if (policy.extension?.approver === 'level-above' && !leadsAbove(context.actor, organisation.path)) {
    return refuse('APPROVER_IS_LEVEL_ABOVE', { obligationId }, policy.legalBasis);
  }
  if (request.by === by) return refuse('FOUR_EYES', { obligationId });
  if (command.type === 'approveExtension') return grantExtension(obligation, request, by, context);
  const reason = command.reason.contentId;
  return accept({ type: 'ExtensionRefused', obligationId, by, reason, requestedBy: request.by });
}

/** Whether the actor leads a body over this one: a leader of the body itself is not the level above. */
function leadsAbove(actor: Actor, path: string): boolean {
  return actor.roles.some((held) => held.role === 'LEADER' && held.path !== path && isWithin(path, held.path));
}

function grantExtension(
  obligation: Obligation,
  request: ExtensionRequest,
  by: string,
  context: Context,
): Decision<ObligationEvent> {
  const rule = obligation.policy.extension;
  if (rule === null || rule.unit === 'h') {
    return refuse('EXTENSION_NOT_ALLOWED', { obligationId: obligation.id }, obligation.policy.legalBasis);
  }
  // A rule may have changed since it was asked.
  const code = checkExtension({ ...obligation, extensionRequest: null }, request.days);
  if (code !== null) return refuse(code, { obligationId: obligation.id }, obligation.policy.legalBasis);
  const entry: LedgerEntry = {
    kind: 'extension',
    n: request.days,
    unit: rule.unit,
    reason: request.reason,
    approvedBy: by,
    requestedBy: request.by,
    late: context.today > obligation.dueOn,
    recordedAt: context.now,
  };
  return accept(moveDeadline(obligation, entry, context.facts.calendar));
}
