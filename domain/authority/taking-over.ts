import type { Day } from '../calendar/calendar.ts';
import type { HandoverCommand } from '../desk-handover/commands.ts';
import type { Facts } from '../facts.ts';
import { isWithin } from '../organisation/path.ts';
import { processId } from '../process.ts';
import type { FollowUp, ProcessId } from '../process.ts';
import { conflictOfPerson } from './conflict.ts';
import type { ConflictSubject } from './conflict.ts';

/**
 * From a desk that is handed over as a whole (practice: P19, P39): what one person is here by name passes to another. It may come twice.
 * The minutes speak of other matters too: they stand with the desk alone.
 */
export interface TakeOverDesk {
  type: 'takeOverDesk';
  handoverId: string;
  fromPersonId: string;
  toPersonId: string;
  /** Who handed the desk over: the person themself, or the head. */
  by: string | null;
}

/** What became of it; `toPersonId` null: the receiver may not have it, and the head names another. Nothing says why. */
export interface DeskTakenOver {
  type: 'DeskTakenOver';
  handoverId: string;
  fromPersonId: string;
  toPersonId: string | null;
  on: Day;
  by: string | null;
}

type Records = Pick<Facts, 'people' | 'organisations'>;

/** A matter as the judging of a receiver needs it. */
interface Matter {
  organisation: { id: string; path: string };
  subjects: readonly ConflictSubject[];
  recused: readonly string[];
}

/** Whether the receiver of a desk may have this matter, and whoever hands it over may give it away (practice: P15). */
export function mayTakeOver(matter: Matter, command: TakeOverDesk, facts: Records): boolean {
  return mayHave(matter, command.toPersonId, facts) && mayHandOver(matter, command, facts);
}

/**
 * Whether work may pass to this person: serves in the owning body and does not lead it, can act by an account, has not stepped back
 * and is in no conflict of interest.
 */
export function mayHave(matter: Matter, personId: string, facts: Records): boolean {
  const own = facts.organisations[matter.organisation.id];
  const leads = own?.headPersonId === personId || (own?.heads?.includes(personId) ?? false);
  const { posts = [], hasAccount = true } = facts.people[personId] ?? {};
  const serves = posts.some((post) => isWithin(post.path, matter.organisation.path));
  return serves && hasAccount && !leads && isFree(matter, personId, facts);
}

/** Whether it is handed over by its holder, or by a head who has not stepped back and is in no conflict of interest. */
export function mayHandOver(
  matter: Matter,
  { fromPersonId, by }: Pick<TakeOverDesk, 'fromPersonId' | 'by'>,
  facts: Records,
): boolean {
  return by !== null && (by === fromPersonId || isFree(matter, by, facts));
}

function isFree({ subjects, recused }: Matter, personId: string, facts: Records): boolean {
  return !recused.includes(personId) && conflictOfPerson(personId, subjects, facts) === null;
}

/** The persons whose facts that takes, beside those of the subjects. */
export function namedIn({ fromPersonId, toPersonId, by }: TakeOverDesk): readonly string[] {
  return [fromPersonId, toPersonId, ...(by === null ? [] : [by])];
}

/** The event of it. */
export function takenOver(command: TakeOverDesk, on: Day, mayGo: boolean): DeskTakenOver {
  const { handoverId, fromPersonId, toPersonId, by } = command;
  return { type: 'DeskTakenOver', handoverId, fromPersonId, toPersonId: mayGo ? toPersonId : null, on, by };
}

/** What the desk is answered, so that its minutes are complete. */
export function answerToDesk({ handoverId, toPersonId }: DeskTakenOver, self: ProcessId): FollowUp {
  const how = toPersonId === null ? 'left' : 'taken';
  const command: HandoverCommand = { type: 'noteOtherPassed', matter: self, how };
  return { kind: 'command', to: processId('desk-handover', handoverId), command, about: handoverId };
}
