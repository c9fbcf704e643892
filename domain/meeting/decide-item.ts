import { isInConflict } from '../authority/conflict.ts';
import { parentPath } from '../organisation/path.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision, Role } from '../process.ts';
import { inabilityOf } from './ability.ts';
import type { MeetingCommand } from './commands.ts';
import { decideAdoption } from './decide-adoption.ts';
import { decideBallot } from './decide-ballot.ts';
import { decideHearing } from './decide-hearing.ts';
import type { MeetingEvent } from './events.ts';
import { isCounted, participantsOf } from './recusals.ts';
import type { AgendaItem, MeetingState } from './state.ts';

type Command<T extends MeetingCommand['type']> = Extract<MeetingCommand, { type: T }>;
export type ItemCommand = Extract<MeetingCommand, { itemId: string }>;

/** Decides what happens to one item of the agenda, by whoever may touch it. */
export function decideItem(state: MeetingState, command: ItemCommand, context: Context): Decision<MeetingEvent> {
  const item = state.items.find((one) => one.itemId === command.itemId);
  if (item === undefined) return refuse('ITEM_UNKNOWN', { itemId: command.itemId });
  if (!mayTouch(state, item, command, context)) return refuse('NOT_PERMITTED', { command: command.type });
  if (item.end !== null) return refuse('ITEM_ENDED', { itemId: item.itemId, end: item.end });
  switch (command.type) {
    case 'recuse':
      return recuse(state, item, command, context);
    case 'hearSubject':
    case 'recordAbsence':
      return decideHearing(state, item, command, context);
    case 'openBallot':
    case 'closeBallot':
      return decideBallot(state, item, command, context);
    case 'adopt':
      return decideAdoption(state, item, command, context.actor);
    case 'deferItem':
    case 'returnItem':
      return putOff(item, command);
    case 'declareBodyUnable':
      return declareUnable(state, item, command, context);
  }
}

/**
 * Whoever stands back from an item, or would have to, does nothing about it (practice: P15), with two exceptions: anybody
 * may stand back themself; and that the body cannot decide may be said by whoever keeps its record, since where all are in
 * conflict nobody else is left, and the matter goes up on the numbers alone.
 */
function mayTouch(
  { organisation }: MeetingState,
  { recused, subjects }: AgendaItem,
  command: ItemCommand,
  { actor, facts }: Context,
): boolean {
  if (command.type === 'declareBodyUnable') return true;
  if (command.type === 'recuse') {
    if (command.personId === actor.personId) return true;
    const keepsRecord = actor.roles.some(
      ({ role, organisationId }) => KEEPERS.includes(role) && organisationId === organisation.id,
    );
    if (!keepsRecord) return false;
  }
  return recused.every((one) => one.personId !== actor.personId) && !isInConflict(actor, subjects, facts);
}

/** Who may tell another member to stand back; a member speaks only for themself. */
const KEEPERS: readonly Role[] = ['HEAD', 'MEETING_SECRETARY'];

/**
 * Before the papers are counted, at any time; afterwards nobody can take a vote back out of the count. Whoever takes part
 * may be named, the secretary too; to tell another to stand back takes a reason, which stays with the record.
 */
function recuse(
  state: MeetingState,
  item: AgendaItem,
  { itemId, personId, relation, reason }: Command<'recuse'>,
  { actor }: Context,
): Decision<MeetingEvent> {
  if (isCounted(item)) return refuse('BALLOT_COUNTED', { itemId });
  if (!participantsOf(state).includes(personId)) return refuse('NOT_A_MEMBER', { personIds: [personId] });
  if (item.recused.some((one) => one.personId === personId)) return refuse('ALREADY_RECUSED', { personId });
  const by = actor.personId;
  if (personId !== by && reason === null) return refuse('RECUSAL_REASON_REQUIRED', { personId });
  return accept<MeetingEvent>({ type: 'MemberRecused', itemId, recusal: { personId, ground: relation, by }, reason });
}

/** A counted ballot has decided: it is adopted, unless its process did not take it. */
function isSpoken(item: AgendaItem): boolean {
  return isCounted(item) && item.refused === null;
}

/** To another meeting, or back for more work: what is decided is decided. */
function putOff(
  item: AgendaItem,
  { type, itemId, reason }: Command<'deferItem' | 'returnItem'>,
): Decision<MeetingEvent> {
  if (isSpoken(item)) return refuse('BALLOT_COUNTED', { itemId });
  return accept<MeetingEvent>({ type: type === 'deferItem' ? 'ItemDeferred' : 'ItemReturned', itemId, reason });
}

/**
 * The item goes to the level above, because so many are in conflict that the body could not decide even if everybody
 * came; absence alone never moves it (P3). For an inspection committee the level above is its own committee.
 */
function declareUnable(
  state: MeetingState,
  item: AgendaItem,
  { type, itemId, reason }: Command<'declareBodyUnable'>,
  { actor, facts }: Context,
): Decision<MeetingEvent> {
  if (isSpoken(item)) return refuse('BALLOT_COUNTED', { itemId });
  // Who took others out of the item does not also say that too few are left.
  if (item.recused.some(({ by, personId }) => by === actor.personId && by !== personId && by !== null)) {
    return refuse('FOUR_EYES', { command: type });
  }
  const inability = inabilityOf(state, item);
  if (!inability.ok) return inability;
  const toOrganisationId = facts.organisations[state.organisation.id]?.parentId ?? null;
  const toPath = parentPath(state.organisation.path);
  if (toOrganisationId === null || toPath === null) return refuse('NO_LEVEL_ABOVE', { itemId });
  return accept<MeetingEvent>({ type: 'BodyUnable', itemId, reason, toOrganisationId, toPath });
}
