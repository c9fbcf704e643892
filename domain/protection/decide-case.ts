import { canonicalJson } from '../canonical-json.ts';
import type { Owner } from '../deadlines/obligation.ts';
import { accept } from '../process.ts';
import type { Context, Decision, TextRef } from '../process.ts';
import { alert, decideAnew, watchOf } from './alert.ts';
import type { ProtectionCommand } from './commands.ts';
import type { ProtectionEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { cancelAll, headOf, openOnce } from './obligations.ts';
import { isWatched } from './state.ts';
import type { ProtectionState } from './state.ts';

type Command<T extends ProtectionCommand['type']> = Extract<ProtectionCommand, { type: T }>;

/**
 * Begins with the first word; every later one is heard as well, once: a request while nothing runs opens it anew, and a
 * threat, or any word after the case, is an alert.
 */
export function begin(state: ProtectionState, command: Command<'begin'>, context: Context): Decision<ProtectionEvent> {
  const { isClosed, ...said } = command;
  const { caseId, trigger, what, text, organisationId, organisationPath, subjects, recused } = said;
  if (state.heard.includes(text.contentId)) return accept();
  const on = context.today;
  const closedOn = isClosed ? on : null;
  const isNew = state.stage === null;
  const asked: ProtectionEvent = isNew
    ? { ...said, type: 'ProtectionBegun', on, closedOn }
    : {
        ...{ type: 'ProtectionAskedAgain', caseId, closedOn, trigger, what, text, on },
        opens: state.stage === 'REFUSED' || state.stage === 'ENDED',
      };
  const standing = { caseId, organisationId, organisationPath, subjects, recused };
  // Another case of theirs may be about others: they are kept from this before anybody is told.
  const first: ProtectionEvent[] = [asked, ...(isNew ? [] : followed(evolveEvent(state, asked), standing, context))];
  const next = first.reduce(evolveEvent, state);
  // The case itself owes the answer to a first threat the same day; a closed one owes nothing any more.
  const alarms = isNew ? closedOn !== null : trigger !== 'request' || closedOn !== null;
  const events: ProtectionEvent[] = [...first, ...(alarms ? alert(next, null, context) : wanted(next, text, context))];
  return accept<ProtectionEvent>(...events, ...watchOf(events.reduce(evolveEvent, state), context));
}

/** A request is decided on; while measures run, it is the wish to have others. */
function wanted(next: ProtectionState, text: TextRef, context: Context): ProtectionEvent[] {
  if (!isWatched(next) || next.wish !== null) return decideAnew(next, context);
  const owed = { key: 'protect.decide', owner: headOf(next), startedOn: context.today };
  return [{ type: 'ProtectionWishTold', wish: 'change', on: context.today, text }, ...openOnce(next, owed, context)];
}

/** Where the case goes, and whom it is about: nothing when that is known. */
export function follow(
  state: ProtectionState,
  command: Command<'followCase'>,
  context: Context,
): Decision<ProtectionEvent> {
  const { type: _, ...standing } = command;
  return accept<ProtectionEvent>(...followed(state, standing, context));
}

function followed(
  state: ProtectionState,
  standing: Omit<Command<'followCase'>, 'type'>,
  context: Context,
): ProtectionEvent[] {
  const moved: ProtectionEvent = { ...standing, type: 'ProtectionFollowedCase' };
  const next = evolveEvent(state, moved);
  if (canonicalJson(next) === canonicalJson(state)) return [];
  return [moved, ...handedOver(state, next), ...watchOf(next, context)];
}

/** What the body before owed, or a person who may not go on with it, the head of the body owes now. */
function handedOver(before: ProtectionState, next: ProtectionState): ProtectionEvent[] {
  const leaves = (owner: Owner): boolean =>
    owner.kind === 'person'
      ? before.responsible !== null && next.responsible === null
      : owner.organisationId === before.organisation.id && next.organisation.id !== before.organisation.id;
  return next.obligations
    .filter((one) => one.status === 'open' && leaves(one.owner))
    .map((one) => ({ type: 'ObligationHandedOver', obligationId: one.id, owner: headOf(next) }));
}

/**
 * A case of the sender is sealed for a body outside (practice: P15): nobody here may know of it, nor see to this any more. It ends with
 * all that is owed, so that nothing is asked of the sender that would lie unheard; under the code they read where to turn.
 */
export function sealed(state: ProtectionState, context: Context): Decision<ProtectionEvent> {
  const { today: on } = context;
  if (state.stage === 'ENDED') return accept();
  const unanswered = state.wish === null ? {} : { unanswered: state.wish };
  return accept<ProtectionEvent>(...cancelAll(state, on), { type: 'ProtectionEnded', on, ...unanswered });
}

/**
 * The case of the sender is closed, or open again: the watch of a year begins, or waits for another closing. Where another case
 * leads from now, its body protects, and owes what the one before did.
 */
export function standingOf(
  state: ProtectionState,
  command: Command<'caseClosed' | 'caseReopened'>,
  context: Context,
): Decision<ProtectionEvent> {
  const { type, caseId } = command;
  const isClosed = type === 'caseClosed';
  const on = command.type === 'caseClosed' ? command.on : context.today;
  const known = state.cases.find((one) => one.caseId === caseId);
  if (known !== undefined && (known.closedOn !== null) === isClosed) return accept();
  const told: ProtectionEvent = { type: isClosed ? 'ProtectionCaseClosed' : 'ProtectionCaseReopened', caseId, on };
  const next = evolveEvent(state, told);
  return accept<ProtectionEvent>(told, ...handedOver(state, next), ...(isWatched(next) ? watchOf(next, context) : []));
}
