import type { Day } from '../calendar/calendar.ts';
import { isWithin } from './path.ts';
import { accept, refuse } from '../process.ts';
import type { Actor, Decision, ProcessState } from '../process.ts';
import type { OwnerSucceeded } from './succession-events.ts';
import type { Ending } from './tree.ts';

/** A body by its id, with the path it has now. */
export interface PlacedBody {
  id: string;
  path: string;
}

/** What became of one body: it ended and another answers for it, or it stands at another place (`from` is then `to`). */
export interface Move {
  from: string;
  /** The path it had last, or has. */
  fromPath: string;
  to: PlacedBody;
  /** The body over the one that answers; null at the top. */
  above: PlacedBody | null;
  how: Ending | 'moved';
}

/** From an act on the tree to a process that owns, owes or examines something of a body that ended or moved. */
export interface SucceedOwner {
  type: 'succeedOwner';
  moves: readonly Move[];
  on: Day;
}

/** What a kind of process says of itself where bodies are succeeded. */
export interface Succession<S> {
  /** Organisations it is about, by the ids under which it began to be about them. */
  subjects(state: S): readonly string[];
  /** Its own places in which bodies stand, beside the owner and what is owed. */
  follow(state: S, event: OwnerSucceeded): S;
}

/** Whether a command is the one by which owners are succeeded. */
export function isSucceedOwner(command: { type: string }): command is SucceedOwner {
  return command.type === 'succeedOwner';
}

/** Whether an event is the one by which owners were succeeded. */
export function isOwnerSucceeded(event: { type: string }): event is OwnerSucceeded {
  return event.type === 'OwnerSucceeded';
}

/**
 * Decides that a process follows its bodies: whoever answers for a body that ended owns what it owned, with the same days. A
 * matter never comes to lie with a body that it is about, nor with the successor of one: then the body above owns it (Quy định
 * 11-QĐi/TW; practice: P15, P19). What has followed already is left alone, so that the message may come twice. From processes
 * only (NOT_PERMITTED).
 */
export function decideSuccession<S extends ProcessState>(
  state: S,
  { moves, on }: SucceedOwner,
  { actor, succession }: { actor: Actor; succession: Succession<S> | undefined },
): Decision<OwnerSucceeded> {
  if (actor.kind !== 'process') return refuse('NOT_PERMITTED', { command: 'succeedOwner' });
  if (state.stage === null) return accept();
  const heir = follow(state.organisation, moves);
  const accused = (succession?.subjects(state) ?? []).map((id) => heirOf(id, moves));
  const judgesItself = accused.includes(heir.id);
  const above = moves.find((one) => one.to.id === heir.id)?.above ?? null;
  const owner = judgesItself && above !== null ? above : heir;
  const event: OwnerSucceeded = { type: 'OwnerSucceeded', moves, on, owner, judgesItself };
  const after = evolveSuccession(state, event, succession);
  return JSON.stringify(after) === JSON.stringify(state) ? accept() : accept(event);
}

/** The process after its bodies were succeeded: owner, what is owed, and its own places. */
export function evolveSuccession<S extends ProcessState>(
  state: S,
  event: OwnerSucceeded,
  succession: Succession<S> | undefined,
): S {
  const { moves, owner } = event;
  const obligations = state.obligations.map((one) => {
    const to = one.status === 'open' ? moveOf(one.owner.organisationId, moves)?.to.id : undefined;
    // What the body itself owes goes where the process goes; what another body owes in it, to that one's successor.
    const isOwners = one.owner.organisationId === state.organisation.id;
    const organisationId = one.status === 'open' && isOwners ? owner.id : (to ?? one.owner.organisationId);
    return organisationId === one.owner.organisationId ? one : { ...one, owner: { ...one.owner, organisationId } };
  });
  const followed = { ...state, organisation: owner, obligations };
  return succession === undefined ? followed : succession.follow(followed, event);
}

/** The body that stands for this one now. */
export function follow(body: PlacedBody, moves: readonly Move[]): PlacedBody {
  return moveOf(body.id, moves)?.to ?? body;
}

/** Who stands for a body complained about; one that was over it anyway goes on judging it. */
function heirOf(id: string, moves: readonly Move[]): string {
  const move = moveOf(id, moves);
  return move === undefined || isWithin(move.fromPath, move.to.path) ? id : move.to.id;
}

function moveOf(id: string, moves: readonly Move[]): Move | undefined {
  return moves.find((one) => one.from === id);
}
