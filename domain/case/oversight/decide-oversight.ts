import { decidedInPerson } from '../../authority/decision.ts';
import { owes } from '../../deadlines/obligation-commands.ts';
import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import { settleReceiptDate } from '../intake/decide-intake.ts';
import type { CaseEvent } from '../events.ts';
import { isOwedBy, levelAbove } from '../levels/level-above.ts';
import { handlerOrHead, open, roleOwner } from '../obligations.ts';
import type { Rereading } from './oversight-state.ts';
import { concerning, senderOwed, sendersOf } from '../senders/senders.ts';
import type { CaseState } from '../state.ts';

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
 * above; at the top by a second person of the body itself. With several letters each sender speaks of their own. Refused with
 * RECEIPT_DISPUTED_ALREADY, RECEIPT_DATE_AGREES, SENDER_UNKNOWN and RECEIVED_IN_FUTURE.
 */
function disputeReceiptDate(
  state: CaseState,
  { claimedOn, reason, senderId }: Command<'disputeReceiptDate'>,
  context: Context,
): Decision<CaseEvent> {
  const { oversight, obligations } = state;
  const [first] = sendersOf(state);
  const sender = senderId === undefined ? first : sendersOf(state).find((one) => one.id === senderId);
  if (sender === undefined) return refuse('SENDER_UNKNOWN');
  const isFirst = sender.id === first?.id;
  const receivedOn = isFirst ? state.receivedOn : sender.receivedOn;
  const isDisputed = isFirst
    ? oversight.dispute !== null
    : oversight.joinedDisputes?.some((one) => one.senderId === sender.id) === true;
  if (isDisputed) return refuse('RECEIPT_DISPUTED_ALREADY');
  if (claimedOn === receivedOn) return refuse('RECEIPT_DATE_AGREES');
  if (claimedOn > context.today) {
    return refuse('RECEIVED_IN_FUTURE', { receivedOn: claimedOn, today: context.today });
  }
  const owner = levelAbove(state, context)?.owner ?? roleOwner(state, 'HEAD');
  const theirs = obligations.filter((one) => senderOwed(state, one) === sender.id);
  const whose = isFirst ? {} : { senderId: sender.id };
  return accept<CaseEvent>(
    { type: 'ReceiptDateDisputed', claimedOn, receivedOn, reason, ...whose },
    ...settle(theirs, [RECEIPT], context.today, 'cancelled'),
    ...open(state, RECEIPT, context.today, owner, context, concerning(state, sender.id)),
  );
}

/** Whoever owes it above names the true day; every period from receipt is counted again from it. */
function decideReceiptDate(
  state: CaseState,
  { type, receivedOn, reason, senderId }: Command<'decideReceiptDate'>,
  context: Context,
): Decision<CaseEvent> {
  const disputed = disputedBy(state);
  if (disputed.length === 0) return refuse('RECEIPT_DATE_NOT_DISPUTED');
  if (!isOwedBy(state, RECEIPT, context)) return refuse('RECEIPT_DECIDED_ABOVE');
  const named = senderId ?? (disputed.length === 1 ? disputed[0] : undefined);
  const whose = disputed.find((one) => one === named);
  if (whose === undefined) return refuse('SENDER_UNKNOWN');
  return settleReceiptDate(state, { type, receivedOn, reason, senderId: whose }, context);
}

/** The senders whose dispute waits to be decided. */
function disputedBy(state: CaseState): readonly string[] {
  const { dispute, joinedDisputes = [] } = state.oversight;
  const first = sendersOf(state)[0]?.id ?? '';
  const waiting = joinedDisputes.filter((one) => one.status === 'open').map((one) => one.senderId);
  return dispute?.status === 'open' ? [first, ...waiting] : waiting;
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
