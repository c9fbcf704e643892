import { decidedInPerson } from '../authority/decision.ts';
import { owes } from '../deadlines/obligation-commands.ts';
import { settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { CaseCommand } from './commands.ts';
import { settleReceiptDate } from './decide-intake.ts';
import type { CaseEvent } from './events.ts';
import { isOwedBy, levelAbove } from './level-above.ts';
import { handlerOrHead, open, roleOwner } from './obligations.ts';
import type { Rereading } from './oversight-state.ts';
import type { CaseState } from './state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type OversightCommand = Command<'disputeReceiptDate' | 'decideReceiptDate' | 'drawForRereading' | 'recordRereading'>;

const REREAD = 'reread.decide';
const RECEIPT = 'confirm.receipt_date';

/** Decides what the level above sees and corrects: declines and watches drawn at random, and dates a sender disputes (P35, P36). */
export function decideOversight(state: CaseState, command: OversightCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'disputeReceiptDate':
      return disputeReceiptDate(state, command, context);
    case 'decideReceiptDate':
      return decideReceiptDate(state, command, context);
    case 'drawForRereading':
      return drawForRereading(state, command, context);
    case 'recordRereading':
      return recordRereading(state, command, context);
  }
}

/**
 * The sender says the letter came on another day, once: questioned again, whoever confirmed it before, and decided by the level
 * above; at the top by a second person of the body itself. Refused with RECEIPT_DISPUTED_ALREADY, RECEIPT_DATE_AGREES and
 * RECEIVED_IN_FUTURE.
 */
function disputeReceiptDate(
  state: CaseState,
  { claimedOn, reason }: Command<'disputeReceiptDate'>,
  context: Context,
): Decision<CaseEvent> {
  const { receivedOn, oversight, obligations } = state;
  if (oversight.dispute !== null) return refuse('RECEIPT_DISPUTED_ALREADY');
  if (claimedOn === receivedOn) return refuse('RECEIPT_DATE_AGREES');
  if (claimedOn > context.today) {
    return refuse('RECEIVED_IN_FUTURE', { receivedOn: claimedOn, today: context.today });
  }
  const owner = levelAbove(state, context)?.owner ?? roleOwner(state, 'HEAD');
  return accept<CaseEvent>(
    { type: 'ReceiptDateDisputed', claimedOn, receivedOn, reason },
    ...settle(obligations, [RECEIPT], context.today, 'cancelled'),
    ...open(state, RECEIPT, context.today, owner, context),
  );
}

/** Whoever owes it above names the true day; every period from receipt is counted again from it. */
function decideReceiptDate(
  state: CaseState,
  { type, receivedOn, reason }: Command<'decideReceiptDate'>,
  context: Context,
): Decision<CaseEvent> {
  if (state.oversight.dispute?.status !== 'open') return refuse('RECEIPT_DATE_NOT_DISPUTED');
  if (!isOwedBy(state, RECEIPT, context)) return refuse('RECEIPT_DECIDED_ABOVE');
  return settleReceiptDate(state, { type, receivedOn, reason }, context);
}

/**
 * Drawn by the round of the night: the level above reads the file again. Drawn twice for the same month, or where nobody is
 * above, nothing happens.
 */
function drawForRereading(
  state: CaseState,
  { draw, act }: Command<'drawForRereading'>,
  context: Context,
): Decision<CaseEvent> {
  const { rereadings, marks } = state.oversight;
  const above = levelAbove(state, context);
  const isDrawn = rereadings.some((one) => one.draw === draw && one.act === act);
  if (isDrawn || above === null) return accept();
  if (!marks.some((one) => one.code === act)) return refuse('NOTHING_TO_REREAD');
  return accept<CaseEvent>(
    { type: 'DrawnForRereading', draw, act },
    ...open(state, REREAD, context.today, above.owner, context),
  );
}

/**
 * What the level above found. Where it disagrees, a declined matter is screened anew and a watched one is inspected, by the
 * body that had it: nothing decided before counts. A matter that has gone on meanwhile goes on.
 */
function recordRereading(state: CaseState, command: Command<'recordRereading'>, context: Context): Decision<CaseEvent> {
  const { agrees, text } = command;
  const owed = state.obligations.find((one) => one.key === REREAD && one.status === 'open' && owes(context.actor, one));
  const drawn = state.oversight.rereadings.find((one) => one.status === 'open');
  if (owed === undefined || drawn === undefined) return refuse('NOTHING_TO_REREAD');
  const by = context.actor.personId;
  if (by !== null && state.oversight.workedOn.includes(by)) return refuse('FOUR_EYES', { command: command.type });
  const { draw, act } = drawn;
  return accept<CaseEvent>(
    { type: 'RereadingRecorded', draw, act, agrees, text, by },
    ...settle([owed], [REREAD], context.today),
    ...(agrees ? [] : beginAnew(state, drawn, command, context)),
  );
}

function beginAnew(
  state: CaseState,
  { act }: Rereading,
  { text }: Command<'recordRereading'>,
  context: Context,
): readonly CaseEvent[] {
  const { stage, outcome } = state;
  const decided = decidedInPerson(context.actor);
  const screening = open(state, 'screening.outcome', context.today, handlerOrHead(state), context);
  if (act === 'WATCHED' && stage === 'WATCH') {
    return [
      { type: 'InspectionOpened', grounds: text, decided },
      ...settle(state.obligations, ['party.watch.review'], context.today, 'cancelled'),
      ...screening,
    ];
  }
  const isStill = outcome === (act === 'DECLINED' ? 'DECLINED' : 'WATCHED_AND_CLOSED');
  if (!isStill || (stage !== 'FOLLOW_UP' && stage !== 'CLOSED')) return [];
  return [
    { type: 'CaseReopened', reason: text, decided },
    ...settle(state.obligations, ['answer.sender', 'intake.report_back', 'case.close'], context.today, 'cancelled'),
    ...screening,
  ];
}
