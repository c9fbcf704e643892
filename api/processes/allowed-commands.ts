import type { z } from 'zod';
import type { ConfirmEntryDate } from '../../domain/authority/back-dated.ts';
import type { EveryProcessCommand } from '../../domain/every-process.ts';
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
import { isExpected, isFilledInLater, TOLD_BEFORE_OTHERS } from './offered-refusals.ts';
import { UNSTORED } from './text-fields.ts';

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
    if (KINDS[kind].onItems.tried[type] !== undefined) return onItems(offered, shown, context);
    const attempts = attemptsAt(offered, type, context.today);
    return attempts === null ? [shown] : judged(shown, triedRefusals(offered, attempts, context), offered);
  });
}

/**
 * The facts that offering commands rests on: those of whoever acts, and of everything that is tried. More than one command
 * needs, in one round trip.
 */
export function factsToOffer({ kind, state }: Offered, actor: Actor, today: string): FactsQuery {
  const tried = [
    { type: 'addNote', text: UNSTORED },
    ...typesOf(kind).flatMap((type) => attemptsAt({ kind, state }, type, today) ?? []),
    ...itemsOf({ kind, state }).flatMap((id) =>
      Object.values(KINDS[kind].onItems.tried).flatMap((on) => on?.(id, today, state) ?? []),
    ),
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

/** Offered on the items on which it would be taken; where there is none, with the reason of one that has a reason to tell. */
function onItems(offered: Offered, shown: AllowedCommand, context: Context): AllowedCommand[] {
  const { kind, state } = offered;
  const tried = KINDS[kind].onItems.tried[shown.type];
  if (tried === undefined) return [];
  const judgedItems = itemsOf(offered).map((itemId) => ({
    itemId,
    refusals: triedRefusals(offered, listed(tried(itemId, context.today, state)), context),
  }));
  const itemIds = judgedItems.filter((one) => one.refusals === null).map((one) => one.itemId);
  if (itemIds.length > 0) return [{ ...shown, itemIds }];
  return judged(
    shown,
    judgedItems.flatMap((one) => one.refusals ?? []),
    offered,
  );
}

/** Offered where one of the attempts was not refused (null); else with the reason, where one of them has one to tell. */
function judged(
  shown: AllowedCommand,
  refusals: readonly Refusal[] | null,
  { kind, state }: Pick<Offered, 'kind' | 'state'>,
): AllowedCommand[] {
  if (refusals === null) return [shown];
  const expected = refusals.filter(({ code }) => isExpected(kind, code));
  const told = expected.find(({ code }) => TOLD_BEFORE_OTHERS.includes(code)) ?? expected[0];
  return told === undefined ? [] : [{ ...shown, allowed: false, reason: refusalDetail(told, obligationNames(state)) }];
}

/** Why none of the attempts would be taken; null where one would. */
function triedRefusals(
  { kind, state }: Pick<Offered, 'kind' | 'state'>,
  attempts: readonly { type: string }[],
  context: Context,
): Refusal[] | null {
  const refusals: Refusal[] = [];
  for (const attempt of attempts) {
    const refusal = refusalOf(kind, state, attempt, context);
    if (refusal === null) return null;
    refusals.push(refusal);
  }
  return refusals;
}

/** The attempts at a command; null for one whose outcome only what is filled in tells. */
function attemptsAt(
  { kind, state }: Pick<Offered, 'kind' | 'state'>,
  type: string,
  today: string,
): readonly { type: string }[] | null {
  const tried = KINDS[kind].tried[type]?.(state, today);
  if (tried === undefined) return null;
  return listed(tried);
}

function listed(tried: { type: string } | readonly { type: string }[]): readonly { type: string }[] {
  return 'type' in tried ? [tried] : tried;
}

function refusalOf(kind: ProcessKind, state: ProcessState, command: { type: string }, context: Context) {
  const decision = definitionOf(kind).decide(state, command, context);
  return decision.ok || isFilledInLater(kind, decision.refusal.code, command.type) ? null : decision.refusal;
}

function itemsOf({ kind, state }: Pick<Offered, 'kind' | 'state'>): readonly string[] {
  return KINDS[kind].onItems.open(state);
}

function typesOf(kind: ProcessKind): string[] {
  return Object.keys(COMMAND_SCHEMAS_OF[kind]);
}
