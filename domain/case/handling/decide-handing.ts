import { decidedInPerson } from '../../authority/decision.ts';
import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { leaveAgenda } from '../review/agenda.ts';
import type { CaseCommand } from '../commands.ts';
import { endSettlement } from '../settlement/ending.ts';
import type { CaseEvent } from '../events.ts';
import { refuseUnfounded } from '../four-eyes.ts';
import type { HandingCommand } from './handing-commands.ts';
import { hasDied } from '../life/life-state.ts';
import { open, roleOwner } from '../obligations.ts';
import type { CaseState, Subject } from '../state.ts';
import { takeOverDesk } from './take-over-desk.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

/** What is owed until the body outside has confirmed that it has the dossier. */
const DOSSIER_RECEIPT = 'dossier.receipt';

/** Decides how work and files change hands (practice: P19, P39). */
export function decideHanding(state: CaseState, command: HandingCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'takeOverDesk':
      return takeOverDesk(state, command, context);
    case 'handOutDossier':
      return handOutDossier(state, command, context);
    case 'recordDossierReceipt':
      return recordReceipt(state, command, context);
  }
}

/**
 * Everybody complained about who is alive has moved out of the tree: the sealed dossier goes to the body that is competent now, and its receipt
 * is owed (practice: P19). It ends the matter here, so it rests on a proposal to end it, and four eyes (P12). Refused with
 * SUBJECT_NOT_MOVED_OUT naming who is still here, NO_PROPOSAL, FOUR_EYES.
 */
function handOutDossier(state: CaseState, command: Command<'handOutDossier'>, context: Context): Decision<CaseEvent> {
  const living = state.subjects.filter((one) => !hasDied(state.life, one.personId));
  const here = living.filter((one) => !hasMovedOut(state, one, context));
  if (here.length > 0 || living.length === 0) {
    return refuse('SUBJECT_NOT_MOVED_OUT', { subjectIds: here.map((one) => one.id) });
  }
  const needed = state.acceptedOn === null ? 'decline' : 'terminate';
  const unfounded = refuseUnfounded(state, command.type, needed, context);
  if (unfounded !== null) return unfounded;
  const { organisationName, documentNumber, reason } = command;
  const decided = decidedInPerson(context.actor);
  return accept<CaseEvent>(
    ...leaveAgenda(state),
    { type: 'DossierHandedOut', organisationName, documentNumber, reason, on: context.today, decided },
    ...endSettlement(state, context),
    ...open(state, DOSSIER_RECEIPT, context.today, roleOwner(state, 'HEAD'), context),
  );
}

/**
 * Transferred, as the case knows, and without any post in the tree today. An organisation that ends always has a successor in the
 * tree, and nobody knows that somebody described in words has moved.
 */
function hasMovedOut({ life }: CaseState, { personId }: Subject, { facts }: Context): boolean {
  if (personId === null) return false;
  const isNoted = life.noted.some((one) => one.personId === personId && one.event === 'transferred');
  return isNoted && (facts.people[personId]?.posts.length ?? 0) === 0;
}

/** Recorded once, by another person than who handed it out (DOSSIER_NOT_OUT, FOUR_EYES, DATE_IN_FUTURE, RECEIPT_BEFORE_DOSSIER). */
function recordReceipt(
  { dossier, obligations }: CaseState,
  { receivedOn, documentNumber }: Command<'recordDossierReceipt'>,
  { today, actor }: Context,
): Decision<CaseEvent> {
  if (dossier === null || dossier.receivedOn !== null) return refuse('DOSSIER_NOT_OUT');
  if (dossier.by === actor.personId) return refuse('FOUR_EYES', { command: 'recordDossierReceipt' });
  if (receivedOn > today) return refuse('DATE_IN_FUTURE', { on: receivedOn });
  if (receivedOn < dossier.on) return refuse('RECEIPT_BEFORE_DOSSIER', { on: dossier.on });
  return accept<CaseEvent>(
    { type: 'DossierReceiptRecorded', receivedOn, documentNumber, by: actor.personId },
    ...settle(obligations, [DOSSIER_RECEIPT], today),
  );
}
