import { concernsBody } from '../../authority/owning-body.ts';
import { decidedInPerson } from '../../authority/decision.ts';
import { settle } from '../../deadlines/open.ts';
import { isWithin } from '../../organisation/path.ts';
import { accept, refuse } from '../../process.ts';
import type { Facts, OrganisationFacts } from '../../facts.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { handlerOrHead, open } from '../obligations.ts';
import { settleScreening } from '../settlement/standstill.ts';
import type { CaseState, Transfer } from '../state.ts';
import { closedTo } from '../parts/parts-state.ts';
import { refuseIncompetent } from './transfer-competence.ts';
import { concernsOwner, takeUp } from './take-up.ts';
import { handOver, isOverBoth, superiorOf } from './transfer-route.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type TransferCommand = Command<'transfer' | 'acknowledgeTransfer' | 'returnTransfer' | 'decideCompetence'>;

const ONCE_ONLY = 'Thông tư 05/2021/TT-TTCP; chuyển đơn một lần';

const NOT_ITS_OWN_JUDGE = 'Quy định 11-QĐi/TW';

/** Decides how a letter passes to the body that is competent for it: once, acknowledged, with a way back (practice: P16). */
export function decideTransfer(state: CaseState, command: TransferCommand, context: Context): Decision<CaseEvent> {
  if (command.type === 'transfer') return transfer(state, command, context);
  const { transfer: sent } = state;
  if (sent === null) return refuse('NOT_TRANSFERRED', { command: command.type });
  switch (command.type) {
    case 'acknowledgeTransfer':
      return acknowledge(state, sent, context);
    case 'returnTransfer':
      return sendBack(state, sent, command, context);
    case 'decideCompetence':
      return decideCompetence(state, sent, command, context);
  }
}

/** The sending body owns the case, and owes the sender the notice, until the other one has taken it. */
function transfer(state: CaseState, command: Command<'transfer'>, context: Context): Decision<CaseEvent> {
  if (state.acceptedOn !== null) return refuse('ALREADY_ACCEPTED', { on: state.acceptedOn });
  if (state.kind === 'complaint') return refuse('COMPLAINT_IS_GUIDED', {}, 'Thông tư 05/2021/TT-TTCP');
  if (state.withdrawal?.status === 'open') return refuse('WITHDRAWAL_OPEN', { on: state.withdrawal.receivedOn });
  if (command.organisationId === state.organisation.id) return refuse('TRANSFER_TO_SELF');
  if (state.pause !== null) return refuse('SETTLEMENT_PAUSED', { ground: state.pause.ground });
  const again = refuseAgain(state, command.organisationId, context.facts);
  if (again !== null) return again;
  const to = target(state, command.organisationId, context);
  if (!to.ok) return to;
  const incompetent = refuseIncompetent(state, to.body, context.facts);
  if (incompetent !== null) return { ok: false, refusal: incompetent };
  const sent: CaseEvent = {
    type: 'CaseTransferred',
    fromOrganisationId: state.organisation.id,
    fromPath: state.organisation.path,
    toOrganisationId: to.body.organisationId,
    toPath: to.body.path,
    toKind: to.body.kind,
    reason: command.reason,
    decided: decidedInPerson(context.actor),
  };
  return accept<CaseEvent>(
    sent,
    ...settleScreening(state, context),
    ...settle(state.obligations, ['assignment.answer'], context.today, 'cancelled'),
    ...open(state, 'transfer.ack', context.today, headOf(to.body.organisationId), context),
  );
}

/**
 * Once only per letter and kind of body; a return is not a second transfer. But a letter never goes back to a body that has had
 * it, nor in a circle to one that sent it on; and what was returned twice, or decided by a superior, is settled where it is (P16).
 */
function refuseAgain(
  { transfer: before, life }: CaseState,
  organisationId: string,
  { organisations }: Pick<Facts, 'organisations'>,
): ReturnType<typeof refuse> | null {
  const { passes } = life;
  // Nor back up to who handed it down: that way has grounds of its own.
  if (passes.some((one) => one.how === 'handed-down' && one.fromOrganisationId === organisationId)) {
    return refuse('TRANSFER_CIRCLE', { organisationId }, ONCE_ONLY);
  }
  if (before === null) return null;
  const isOver = before.returns > 1 || passes.some((one) => one.how === 'decided');
  if (isOver) return refuse('TRANSFER_ONCE_ONLY', {}, ONCE_ONLY);
  if (passes.some((one) => one.how === 'returned' && one.toOrganisationId === organisationId)) {
    return refuse('TRANSFER_RETURNED_BEFORE', { organisationId });
  }
  if (passes.some((one) => one.fromOrganisationId === organisationId)) {
    return refuse('TRANSFER_CIRCLE', { organisationId }, ONCE_ONLY);
  }
  const kind = organisations[organisationId]?.kind;
  const isRepeated = passes.some((one) => one.how === 'sent' && (one.kind === null || one.kind === kind));
  return isRepeated ? refuse('TRANSFER_ONCE_ONLY', {}, ONCE_ONLY) : null;
}

/** A body on record that the letter does not complain about and that is not subordinate to whom it does: no override (P15). */
function target(
  state: CaseState,
  organisationId: string,
  { facts }: Context,
): { ok: true; body: OrganisationFacts } | ReturnType<typeof refuse> {
  const body = facts.organisations[organisationId];
  if (body === undefined) return refuse('ORGANISATION_UNKNOWN', { organisationId });
  return concernsBody(body, closedTo(state), facts)
    ? refuse('TRANSFER_TO_BODY_CONCERNED', { organisationId }, NOT_ITS_OWN_JUDGE)
    : { ok: true, body };
}

/**
 * Taken: the receiving body owns it, screens it, and owes from now what the sending body owed. Refused with RECEIVER_CONCERNED where the
 * letter has come to concern that body while it was on its way (practice: P15).
 */
function acknowledge(state: CaseState, sent: Transfer, context: Context): Decision<CaseEvent> {
  const receiver = { organisationId: sent.toOrganisationId, path: sent.toPath };
  if (concernsBody(receiver, closedTo(state), context.facts))
    return refuse('RECEIVER_CONCERNED', {}, NOT_ITS_OWN_JUDGE);
  const taken: CaseEvent = {
    type: 'TransferAcknowledged',
    organisationId: sent.toOrganisationId,
    organisationPath: sent.toPath,
    by: context.actor.personId,
  };
  return accept<CaseEvent>(
    taken,
    ...settle(state.obligations, ['transfer.ack'], context.today),
    ...handOver(state, sent.toOrganisationId),
    ...open(state, 'screening.outcome', context.today, headOf(sent.toOrganisationId), context),
  );
}

/**
 * Not competent either: back to the sending body, or with the second return to the superior of both. Where nobody impartial
 * stands above both, the sending body has it back and settles it; the level above does where the letter has come to concern that body
 * while it was on its way (practice: P15).
 */
function sendBack(
  state: CaseState,
  sent: Transfer,
  command: Command<'returnTransfer'>,
  context: Context,
): Decision<CaseEvent> {
  const superior = sent.returns > 0 ? superiorOf(state, sent, context.facts) : null;
  const returned: CaseEvent = {
    type: 'TransferReturned',
    by: context.actor.personId,
    reason: command.reason,
    toSuperior: superior !== null,
  };
  const next = superior
    ? open(state, 'competence.decide', context.today, headOf(superior.organisationId), context)
    : open(state, 'screening.outcome', context.today, handlerOrHead(state), context);
  const events = [returned, ...settle(state.obligations, ['transfer.ack'], context.today), ...next];
  const after = events.reduce((folded, event) => evolveEvent(folded, event, context.now), state);
  const goesUp = superior === null && concernsOwner(after, context) ? takeUp(after, 'concerns-body', context) : [];
  return accept<CaseEvent>(...events, ...goesUp);
}

/**
 * The superior says whose it is: one of the two, or a third body below the superior. That ends the passing on. Never the head of a
 * body that the letter concerns (SUPERIOR_CONCERNED; practice: P15); refused too with NOT_BELOW_SUPERIOR and as every target is.
 */
function decideCompetence(
  state: CaseState,
  sent: Transfer,
  command: Command<'decideCompetence'>,
  context: Context,
): Decision<CaseEvent> {
  const to = target(state, command.organisationId, context);
  if (!to.ok) return to;
  const { organisationId, path } = to.body;
  const over = context.actor.roles.filter((held) => held.role === 'HEAD' && isOverBoth(held.path, sent));
  const leads = over.filter((held) => !concernsBody(held, closedTo(state), context.facts));
  if (leads.length === 0) return refuse('SUPERIOR_CONCERNED', {}, NOT_ITS_OWN_JUDGE);
  if (!leads.some((held) => isBelow(path, held.path))) return refuse('NOT_BELOW_SUPERIOR', { organisationId });
  const stays = organisationId === state.organisation.id;
  return accept<CaseEvent>(
    {
      type: 'CompetenceDecided',
      organisationId,
      organisationPath: path,
      reason: command.reason,
      decided: decidedInPerson(context.actor),
    },
    ...settle(state.obligations, ['competence.decide'], context.today),
    ...settle(state.obligations, ['transfer.ack'], context.today, 'cancelled'),
    ...(stays ? [] : handOver(state, organisationId)),
    ...open(state, 'screening.outcome', context.today, stays ? handlerOrHead(state) : headOf(organisationId), context),
  );
}

function isBelow(path: string, root: string): boolean {
  return path !== root && isWithin(path, root);
}

function headOf(organisationId: string) {
  return { kind: 'role', role: 'HEAD', organisationId } as const;
}
