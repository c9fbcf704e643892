import type { FollowUp } from '../process.ts';
import type { Obligation } from './obligation.ts';
import type { ObligationEvent } from './obligation-events.ts';

/** A notice to an audience; words and addressees are found at delivery. */
export function notice(
  code: string,
  audience: string,
  obligationId: string | null = null,
  params: Readonly<Record<string, string>> = {},
): Extract<FollowUp, { kind: 'notice' }> {
  return { kind: 'notice', notice: code, obligationId, audience, params };
}

/** Who is told of what happened to something owed, whatever process owes it; `obligations` as they are after the event. */
export function obligationNotices(obligations: readonly Obligation[], event: ObligationEvent): FollowUp[] {
  switch (event.type) {
    case 'LadderStepsReached':
      return [notice('deadline', event.audience, event.obligationId, { step: event.marks.at(-1)?.step ?? '' })];
    case 'Urged':
      return [notice('urged', 'owner', event.obligationId)];
    case 'UrgingAcknowledged':
      return [notice('urging-answered', 'owner-head', event.obligationId)];
    case 'ExtensionRequested':
      return [notice('extension-requested', approverOf(obligations, event.obligationId), event.obligationId)];
    case 'DeadlineMoved':
      if (event.entry.kind !== 'extension') return [];
      return [notice('extension-granted', requesterAnd(event.entry.requestedBy), event.obligationId)];
    case 'ExtensionRefused':
      return [notice('extension-refused', requesterAnd(event.requestedBy), event.obligationId)];
    default:
      return [];
  }
}

/** Who decides on an extension of it: the level above where the rule says so, otherwise the head. */
function approverOf(obligations: readonly Obligation[], obligationId: string): string {
  const rule = obligations.find((one) => one.id === obligationId)?.policy.extension;
  return rule?.approver === 'level-above' ? 'level-above' : 'owner-head';
}

/** Who asked and who owes it now, each told once. */
function requesterAnd(requestedBy: string | undefined): string {
  return requestedBy === undefined ? 'owner' : `owner-and:${requestedBy}`;
}
