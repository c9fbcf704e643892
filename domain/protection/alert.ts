import { settle } from '../deadlines/open.ts';
import type { Context, TextRef } from '../process.ts';
import type { ProtectionEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { headOf, openOnce } from './obligations.ts';
import type { ProtectionState } from './state.ts';

/**
 * Retaliation against a protected sender: the head owes an answer the same day, and the level above is told at once. What
 * was decided on an end is off; a protection that was refused or over is decided on anew. `text` null: the words are
 * recorded with the event before.
 */
export function alert(state: ProtectionState, text: TextRef | null, context: Context): ProtectionEvent[] {
  const { today, actor } = context;
  const bySender = actor.kind !== 'staff';
  const told: ProtectionEvent = {
    ...{ type: 'RetaliationReported', on: today, text, bySender },
    by: bySender ? null : actor.personId,
  };
  const next = evolveEvent(state, told);
  return [told, ...owed(next, 'protect.ack', context), ...decideAnew(next, context)];
}

/** What was refused or over before is to be decided on; nothing where a decision is owed already or was taken. */
export function decideAnew(next: ProtectionState, context: Context): ProtectionEvent[] {
  return next.stage === 'REQUESTED' ? owed(next, 'protect.decide', context) : [];
}

function owed(next: ProtectionState, key: string, context: Context): ProtectionEvent[] {
  return openOnce(next, { key, owner: headOf(next), startedOn: context.today }, context);
}

/** What the watch needs now: it begins with the closing of the last case and stands no longer when one is open again. */
export function watchOf(next: ProtectionState, context: Context): ProtectionEvent[] {
  if (next.stage === 'DECIDED') return settle(next.obligations, ['protect.watch'], context.today, 'cancelled');
  if (next.stage !== 'WATCHING') return [];
  const startedOn = next.cases
    .flatMap((one) => one.closedOn ?? [])
    .toSorted()
    .at(-1);
  if (startedOn === undefined) return [];
  return openOnce(next, { key: 'protect.watch', owner: headOf(next), startedOn }, context);
}
