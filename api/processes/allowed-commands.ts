import type { z } from 'zod';
import type { ConfirmEntryDate } from '../../domain/authority/back-dated.ts';
import type { EveryProcessCommand } from '../../domain/every-process.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { FactsQuery } from '../../domain/facts.ts';
import type { Actor, Context, ProcessKind, ProcessState, Refusal } from '../../domain/process.ts';
import { definitionOf } from '../../domain/registry.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { commandReference } from '../contract/command-components.ts';
import { COMMAND_SCHEMAS_OF } from '../contract/commands.ts';
import type { allowedCommandSchema } from '../contract/shown.ts';
import { refusalDetail } from '../say-problem.ts';
import type { FoundProcess } from './found-process.ts';
import { KINDS } from './kinds.ts';
import { FILLED_IN_LATER, NOT_EXPECTED } from './offered-refusals.ts';
import { UNSTORED } from './text-fields.ts';
import { TRIED_ON_ITEMS } from './tried-in-committee.ts';

export type AllowedCommand = z.input<typeof allowedCommandSchema>;
type Offered = Pick<FoundProcess, 'kind' | 'processId' | 'state'>;

/** Commands about one obligation, settled or not: tried on each, so that the page offers those that would be taken. */
const ON_OBLIGATION: Readonly<Record<string, (obligationId: string) => EveryProcessCommand | ConfirmEntryDate>> = {
  confirmEntryDate: (obligationId) => ({ type: 'confirmEntryDate', obligationId, trueDay: null, reason: null }),
  requestExtension: (obligationId) => ({ type: 'requestExtension', obligationId, days: 1, reason: UNSTORED }),
  approveExtension: (obligationId) => ({ type: 'approveExtension', obligationId }),
  refuseExtension: (obligationId) => ({ type: 'refuseExtension', obligationId, reason: UNSTORED }),
  urge: (obligationId) => ({ type: 'urge', obligationId, note: UNSTORED }),
  acknowledgeUrging: (obligationId) => ({ type: 'acknowledgeUrging', obligationId, answer: UNSTORED }),
  acknowledgeEscalation: (obligationId) => ({ type: 'acknowledgeEscalation', obligationId }),
  explainLateness: (obligationId) => ({ type: 'explainLateness', obligationId, reason: UNSTORED }),
};

/** The commands this actor may give now, and those they could expect but may not, with the reason. The domain decides all of it. */
export function allowedCommands(offered: Offered, context: Context): AllowedCommand[] {
  const { kind, processId, state } = offered;
  return typesOf(kind).flatMap((type): AllowedCommand[] => {
    if (!KINDS[kind].admit(state, type, context).ok) return [];
    const shown = {
      ...{ processId, type, label: wordFor(VI.commands, type), schema: commandReference(kind, type) },
      ...{ allowed: true, reason: null, obligationIds: [], itemIds: [] },
    };
    const onObligation = ON_OBLIGATION[type];
    if (onObligation !== undefined) {
      const obligationIds = state.obligations
        .map((one) => one.id)
        .filter((id) => definitionOf(kind).decide(state, onObligation(id), context).ok);
      return obligationIds.length === 0 ? [] : [{ ...shown, obligationIds }];
    }
    const onItem = kind === 'meeting' ? TRIED_ON_ITEMS[type] : undefined;
    if (onItem !== undefined) return onItems(offered, shown, context);
    const tried = KINDS[kind].tried[type]?.(state, context.today);
    const refusal = tried === undefined ? null : refusalOf(kind, state, tried, context);
    return judged(shown, refusal, state);
  });
}

/**
 * The facts that offering commands rests on: those of whoever acts, and of everything that is tried. More than one command
 * needs, in one round trip.
 */
export function factsToOffer({ kind, state }: Offered, actor: Actor, today: string): FactsQuery {
  const tried = [
    { type: 'addNote', text: UNSTORED },
    ...typesOf(kind).flatMap((type) => KINDS[kind].tried[type]?.(state, today) ?? []),
    ...(kind === 'meeting' ? openItems(state).flatMap((id) => attemptsOn(id, today)) : []),
  ];
  const queries = tried.map((one) => definitionOf(kind).factsFor(state, one, actor));
  // What nobody has filled in yet names nobody.
  const known = (ids: readonly string[]) => [...new Set(ids)].filter((id) => id !== '');
  return {
    people: known(queries.flatMap((one) => one.people)),
    organisations: known(queries.flatMap((one) => one.organisations)),
    registerFor: null,
  };
}

/** The Vietnamese name of an obligation key in this process. */
export function obligationNames(state: ProcessState): (key: string) => string {
  return (key) => state.obligations.findLast((one) => one.key === key)?.policy.name ?? key;
}

/** Offered on the items on which it would be taken; where there is none, with the reason of the first that has one to tell. */
function onItems({ kind, state }: Offered, shown: AllowedCommand, context: Context): AllowedCommand[] {
  const tried = TRIED_ON_ITEMS[shown.type];
  if (tried === undefined) return [];
  const judgedItems = openItems(state).map((itemId) => ({
    itemId,
    refusal: refusalOf(kind, state, tried(itemId, context.today), context),
  }));
  const itemIds = judgedItems.filter((one) => one.refusal === null).map((one) => one.itemId);
  if (itemIds.length > 0) return [{ ...shown, itemIds }];
  const told = judgedItems.find(({ refusal }) => refusal !== null && !NOT_EXPECTED.includes(refusal.code));
  return told === undefined ? [] : judged(shown, told.refusal, state);
}

function judged(shown: AllowedCommand, refusal: Refusal | null, state: ProcessState): AllowedCommand[] {
  if (refusal === null) return [shown];
  if (NOT_EXPECTED.includes(refusal.code)) return [];
  return [{ ...shown, allowed: false, reason: refusalDetail(refusal, obligationNames(state)) }];
}

function refusalOf(kind: ProcessKind, state: ProcessState, command: { type: string }, context: Context) {
  const decision = definitionOf(kind).decide(state, command, context);
  return decision.ok || FILLED_IN_LATER.includes(decision.refusal.code) ? null : decision.refusal;
}

function typesOf(kind: ProcessKind): string[] {
  return Object.keys(COMMAND_SCHEMAS_OF[kind]);
}

function openItems(state: ProcessState): string[] {
  return (state as MeetingState).items.filter((one) => one.end === null).map((one) => one.itemId);
}

function attemptsOn(itemId: string, today: string): { type: string }[] {
  return Object.values(TRIED_ON_ITEMS).map((attempt) => attempt(itemId, today));
}
