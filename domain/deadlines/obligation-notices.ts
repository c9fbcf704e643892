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
      return [notice('deadline', event.audience, event.obligationId, reminderOf(obligations, event))];
    case 'Urged':
      return [notice('urged', 'owner', event.obligationId)];
    case 'UrgingAcknowledged':
      return [notice('urging-answered', 'owner-head', event.obligationId)];
    case 'ExtensionRequested':
      return [notice('extension-requested', approverOf(obligations, event.obligationId), event.obligationId)];
    case 'DeadlineMoved':
      if (event.entry.kind === 'rule') return [notice('deadline-recounted', 'owner', event.obligationId)];
      if (event.entry.kind !== 'extension') return [];
      return [notice('extension-granted', requesterAnd(event.entry.requestedBy), event.obligationId)];
    case 'ExtensionRefused':
      return [notice('extension-refused', requesterAnd(event.requestedBy), event.obligationId)];
    default:
      return [];
  }
}

/** The step, and the last day it speaks of: a reminder that waits for office hours is told only while that is still the day. */
function reminderOf(
  obligations: readonly Obligation[],
  { obligationId, marks }: Extract<ObligationEvent, { type: 'LadderStepsReached' }>,
): Readonly<Record<string, string>> {
  const dueOn = obligations.find((one) => one.id === obligationId)?.dueOn;
  return { step: marks.at(-1)?.step ?? '', ...(dueOn === undefined ? {} : { dueOn }) };
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
