import { accept, refuse } from '../process.ts';
import type { Facts } from '../facts.ts';
import type { Actor, Decision, ProcessState, Transition } from '../process.ts';
import { isInConflict } from './conflict.ts';
import type { ConflictSubject } from './conflict.ts';
import { admittedBy } from './permitted.ts';
import type { Relations } from './permitted.ts';

/** Who acts, with what a conflict is judged by. */
export interface Acting {
  actor: Actor;
  facts: Pick<Facts, 'people' | 'organisations'>;
}

/** What the table of a process is asked about. */
export interface Admission<Stage extends string, Type extends string> {
  table: readonly Transition<Stage, Type>[];
  relations: Relations;
  /** Whom the matter is about; none for a process that is about nobody. */
  subjects: readonly ConflictSubject[];
  /** Persons who stepped back or were told to: they act no more, whatever they hold. */
  recused: readonly string[];
}

/**
 * Whether the table of a process lets this actor give this command now: the stage first (COMMAND_NOT_IN_STAGE), then the
 * person (NOT_PERMITTED). Whoever is in conflict of interest is told the same as any stranger (practice: P15); only what
 * the table gives to the subject as subject is theirs to do (P26).
 */
export function admitByTable<Stage extends string, Type extends string>(
  state: ProcessState,
  type: Type,
  { actor, facts }: Acting,
  { table, relations, subjects, recused }: Admission<Stage, Type>,
): Decision<never> {
  const stage = state.stage ?? 'NONE';
  const rows = table.filter((row) => row.command === type && row.from.some((from) => from === stage));
  if (rows.length === 0) return refuse('COMMAND_NOT_IN_STAGE', { command: type, stage });
  const asSubject = rows.flatMap((row) => row.by).filter((by) => 'relation' in by && by.relation === 'subject');
  if (admittedBy(asSubject, actor, state, relations) !== null) return accept();
  const others = rows.flatMap((row) => row.by).filter((by) => !asSubject.includes(by));
  const isPermitted = admittedBy(others, actor, state, relations) !== null;
  const hasSteppedBack = actor.kind === 'staff' && actor.personId !== null && recused.includes(actor.personId);
  if (!isPermitted || hasSteppedBack || isInConflict(actor, subjects, facts)) {
    return refuse('NOT_PERMITTED', { command: type });
  }
  return accept();
}
