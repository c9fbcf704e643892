import type { z } from 'zod';
import type { CaseCommand } from '../../domain/case/commands.ts';
import { CASE_COMMANDS } from '../../domain/case/commands.ts';
import { admit, decideCase } from '../../domain/case/decide.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { Context, Refusal } from '../../domain/process.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { COMMAND_SCHEMAS } from '../contract/commands.ts';
import type { CommandType } from '../contract/commands.ts';
import type { allowedCommandSchema } from '../contract/shown.ts';
import { refusalDetail } from '../say-problem.ts';
import { UNSTORED } from './text-fields.ts';

export type AllowedCommand = z.input<typeof allowedCommandSchema>;

/** Commands about one obligation: tried on each, so that the page offers those that would be taken. */
const ON_OBLIGATION: Readonly<Partial<Record<CommandType, (obligationId: string) => CaseCommand>>> = {
  requestExtension: (obligationId) => ({ type: 'requestExtension', obligationId, days: 1, reason: UNSTORED }),
  approveExtension: (obligationId) => ({ type: 'approveExtension', obligationId }),
  refuseExtension: (obligationId) => ({ type: 'refuseExtension', obligationId, reason: UNSTORED }),
  urge: (obligationId) => ({ type: 'urge', obligationId, note: UNSTORED }),
  acknowledgeUrging: (obligationId) => ({ type: 'acknowledgeUrging', obligationId, answer: UNSTORED }),
  acknowledgeEscalation: (obligationId) => ({ type: 'acknowledgeEscalation', obligationId }),
};

/** Commands whose outcome can be told before anything is filled in. */
const TRIED: Readonly<Partial<Record<CommandType, (state: CaseState) => CaseCommand>>> = {
  close: () => ({ type: 'close' }),
  resolveDirectly: () => ({ type: 'resolveDirectly', answer: UNSTORED }),
  decline: () => ({ type: 'decline', reason: '', explanation: UNSTORED }),
  watch: () => ({ type: 'watch', grounds: UNSTORED }),
  rerouteUp: () => ({ type: 'rerouteUp', organisationId: '', reason: UNSTORED }),
  assign: () => ({ type: 'assign', assignee: '' }),
  reassign: () => ({ type: 'reassign', assignee: '', reason: UNSTORED }),
  confirmReceiptDate: ({ receivedOn }) => ({ type: 'confirmReceiptDate', receivedOn, reason: null }),
};

/** Only what the person would still fill in stands in the way. */
const FILLED_IN_LATER: readonly string[] = ['PERSON_UNKNOWN', 'DECLINE_REASON_NOT_FOR_KIND', 'NOT_THE_LEVEL_ABOVE'];

/** Refusals nobody expects a button for: the command is not shown at all. */
const NOT_EXPECTED: readonly string[] = [
  'ALREADY_ASSIGNED',
  'NOT_ASSIGNED',
  'NO_LEVEL_ABOVE',
  'RECEIPT_DATE_NOT_QUESTIONED',
  'WATCH_NEEDS_CONCRETE_ANONYMOUS',
];

/** The commands this actor may give now, and those they could expect but may not, with the reason. The domain decides all of it. */
export function allowedCommands(processId: string, state: CaseState, context: Context): AllowedCommand[] {
  return CASE_COMMANDS.filter(isGivenByPeople).flatMap((type): AllowedCommand[] => {
    if (!admit(state, type, context).ok) return [];
    const shown = { processId, type, label: wordFor(VI.commands, type), schema: schemaOf(type) };
    const onObligation = ON_OBLIGATION[type];
    if (onObligation !== undefined) {
      const open = state.obligations.filter((one) => one.status === 'open').map((one) => one.id);
      const obligationIds = open.filter((id) => decideCase(state, onObligation(id), context).ok);
      return obligationIds.length === 0 ? [] : [{ ...shown, allowed: true, reason: null, obligationIds }];
    }
    const tried = TRIED[type]?.(state);
    const refusal = tried === undefined ? null : refusalOf(state, tried, context);
    if (refusal !== null && NOT_EXPECTED.includes(refusal.code)) return [];
    const reason = refusal === null ? null : refusalDetail(refusal, obligationNames(state));
    return [{ ...shown, allowed: refusal === null, reason, obligationIds: [] }];
  });
}

/** The Vietnamese name of an obligation key in this case. */
export function obligationNames(state: CaseState): (key: string) => string {
  return (key) => state.obligations.findLast((one) => one.key === key)?.policy.name ?? key;
}

function isGivenByPeople(type: string): type is CommandType {
  return type in COMMAND_SCHEMAS;
}

function refusalOf(state: CaseState, command: CaseCommand, context: Context): Refusal | null {
  const decision = decideCase(state, command, context);
  return decision.ok || FILLED_IN_LATER.includes(decision.refusal.code) ? null : decision.refusal;
}

function schemaOf(type: CommandType): string {
  return `#/components/schemas/${type.charAt(0).toUpperCase()}${type.slice(1)}Command`;
}
