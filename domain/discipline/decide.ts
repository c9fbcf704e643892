import { admitByTable } from '../authority/admit.ts';
import type { Acting } from '../authority/admit.ts';
import type { ConflictSubject } from '../authority/conflict.ts';
import type { Relations } from '../authority/permitted.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { decideObligationCommand, owes } from '../deadlines/obligation-commands.ts';
import type { ObligationCommand } from '../deadlines/obligation-commands.ts';
import { accept } from '../process.ts';
import type { Actor, Context, Decision, Transition } from '../process.ts';
import type { DisciplineCommand, DisciplineCommandType } from './commands.ts';
import { decideAgenda } from './decide-agenda.ts';
import { decideBranch } from './decide-branch.ts';
import { decideDecision } from './decide-decision.ts';
import { decideHearing } from './decide-hearing.ts';
import { decideLife } from './decide-life.ts';
import { decidePostponement } from './decide-postponement.ts';
import { decidePreparation } from './decide-preparation.ts';
import { tellNotDisciplined } from './decide-told.ts';
import { takeVote } from './decide-vote.ts';
import type { DisciplineEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import type { DisciplineStage, DisciplineState } from './state.ts';
import { timeEvents } from './time.ts';
import { DISCIPLINE_TRANSITIONS } from './transitions.ts';

type Table = readonly Transition<DisciplineStage, DisciplineCommandType>[];

/** Whom the discipline is about, as the conflict rule needs it. */
export function subjectsOf({ personId, organisationSubjectId }: DisciplineState): readonly ConflictSubject[] {
  return [{ personId, organisationId: organisationSubjectId }];
}

/** The relations of this actor to this discipline: who owes something, and who it is about. */
export function relationsOf(state: DisciplineState, actor: Actor): Relations {
  return {
    owner: state.obligations.some((one) => one.status === 'open' && owes(actor, one)),
    subject: isSubject(state, actor),
  };
}

/** The member in person, or whoever speaks for the organisation under discipline (P26). */
export function isSubject({ personId, organisationSubjectId }: DisciplineState, actor: Actor): boolean {
  if (personId !== null) return actor.personId === personId && actor.roles.some((held) => held.role === 'SUBJECT');
  if (organisationSubjectId === null) return false;
  return actor.roles.some((held) => held.role === 'SUPERVISED_UNIT' && held.organisationId === organisationSubjectId);
}

/** Whether the table lets this actor give this command now; the refusals are those of `admitByTable`. */
export function admit(
  state: DisciplineState,
  type: DisciplineCommandType,
  acting: Acting,
  table: Table = DISCIPLINE_TRANSITIONS,
): Decision<never> {
  const relations = relationsOf(state, acting.actor);
  return admitByTable(state, type, acting, { table, relations, subjects: subjectsOf(state), recused: state.recused });
}

/**
 * Decides a command on a discipline: the events that follow, or the refusal with its reason. What time has brought by then,
 * a lapse, a review, steps of the ladder, is recorded with it: no later wake-up needs to look back.
 */
export function decideDiscipline(
  state: DisciplineState,
  command: DisciplineCommand,
  context: Context,
): Decision<DisciplineEvent> {
  const decision = decideCommand(state, command, context);
  if (!decision.ok) return decision;
  const after = decision.events.reduce(evolveEvent, state);
  const byTime = timeEvents(after, context);
  const { obligations } = byTime.reduce(evolveEvent, after);
  return accept(...decision.events, ...byTime, ...ladderEvents(obligations, context.today, context.facts.calendar));
}

function decideCommand(
  state: DisciplineState,
  command: DisciplineCommand,
  context: Context,
): Decision<DisciplineEvent> {
  const admitted = admit(state, command.type, context);
  if (!admitted.ok) return admitted;
  switch (command.type) {
    case 'clock':
    // What follows is decided where days are questioned, for every kind alike (authority/questioning-dates.ts).
    case 'confirmEntryDate':
      return accept();
    case 'addNote':
      return accept<DisciplineEvent>({ type: 'NoteAdded', text: command.text });
    case 'begin':
    case 'recordViolation':
    case 'submitSelfReview':
    case 'recordSelfReviewRefused':
      return decidePreparation(state, command, isSubject(state, context.actor), context);
    case 'recordBranchVote':
    case 'bypassBranch':
      return decideBranch(state, command, context);
    case 'summonSubject':
    case 'recordHearing':
      return decideHearing(state, command, context);
    case 'postpone':
    case 'resume':
      return decidePostponement(state, command, context);
    case 'putOnAgenda':
    case 'defer':
    case 'raise':
    case 'noteRecusal':
    case 'deliveryRefused':
      return decideAgenda(state, command, context);
    case 'noteConflict':
    case 'noteLifeEvent':
    case 'tellHomeBranch':
      return decideLife(state, command, context);
    case 'takeVote':
      return takeVote(state, command, context);
    case 'signDecision':
    case 'serveDecision':
    case 'announceDecision':
    case 'confirmStateParallel':
    case 'reportNewViolation':
      return decideDecision(state, command, context);
    case 'tellNotDisciplined':
      return tellNotDisciplined(state, command, context);
    default:
      return decideObligationCommand(state, command satisfies ObligationCommand, context);
  }
}
