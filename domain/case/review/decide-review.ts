import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import { conclude } from './decide-conclusion.ts';
import { deliveryRefused } from '../decide-refused-delivery.ts';
import type { CaseEvent } from '../events.ts';
import { ANSWERED_BY_SUSPENSION } from '../screening/law-steps.ts';
import { open } from '../obligations.ts';
import type { CaseState } from '../state.ts';
import { oweAgenda, raise } from '../handling/raise.ts';
import { leaderOrHead } from '../verification/team-obligations.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type ReviewCommand = Command<
  | 'putOnAgenda'
  | 'conclude'
  | 'defer'
  | 'returnToTeam'
  | 'raise'
  | 'disciplineSettled'
  | 'suspensionOrdered'
  | 'suspensionEnded'
  | 'deliveryRefused'
>;

/** Decides what becomes of an approved report before the committee, and what other processes tell the case. */
export function decideReview(state: CaseState, command: ReviewCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'putOnAgenda':
      return putOnAgenda(state, command, context);
    case 'conclude':
    case 'defer':
    case 'returnToTeam':
    case 'raise':
      return fromMeeting(state, command, context);
    case 'disciplineSettled':
      return disciplineSettled(state, command);
    case 'suspensionOrdered':
      return suspensionOrdered(state, command, context);
    case 'suspensionEnded':
      return suspensionEnded(state, command);
    case 'deliveryRefused':
      return deliveryRefused(state, command, context);
  }
}

/** On one agenda at a time (ON_AGENDA); with it, what the secretary owed is done. */
function putOnAgenda(state: CaseState, { meetingId }: Command<'putOnAgenda'>, context: Context): Decision<CaseEvent> {
  if (state.agenda !== null) return refuse('ON_AGENDA', { meetingId: state.agenda.meetingId });
  return accept<CaseEvent>(
    { type: 'CasePutOnAgenda', meetingId },
    ...settle(state.obligations, ['review.agenda'], context.today),
  );
}

/** What a meeting tells is heard only from the one on whose agenda the case stands (NOT_ON_AGENDA). */
function fromMeeting(
  state: CaseState,
  command: Command<'conclude' | 'defer' | 'returnToTeam' | 'raise'>,
  context: Context,
): Decision<CaseEvent> {
  const { meetingId } = command;
  if (state.agenda?.meetingId !== meetingId) return refuse('NOT_ON_AGENDA', { meetingId });
  switch (command.type) {
    case 'conclude':
      return conclude(state, command, context);
    case 'defer':
      return accept<CaseEvent>(
        { type: 'ReviewDeferred', meetingId, reason: command.reason },
        ...oweAgenda(state, context),
      );
    case 'returnToTeam':
      return returnToTeam(state, command, context);
    case 'raise':
      return raise(state, command, context);
  }
}

/** The team owes another report; the period of the settlement runs on meanwhile. */
function returnToTeam(
  state: CaseState,
  { meetingId, reason }: Command<'returnToTeam'>,
  context: Context,
): Decision<CaseEvent> {
  return accept<CaseEvent>(
    { type: 'CaseReturnedToTeam', meetingId, reason },
    ...open(state, 'verification.rework', context.today, leaderOrHead(state), context),
  );
}

/** Settled once (DISCIPLINE_SETTLED_ALREADY). */
function disciplineSettled(
  state: CaseState,
  { disciplineId, outcome, form, on }: Command<'disciplineSettled'>,
): Decision<CaseEvent> {
  const started = state.disciplines.find((one) => one.disciplineId === disciplineId);
  if (started === undefined) return refuse('DISCIPLINE_UNKNOWN', { disciplineId });
  if (started.status !== 'running') return refuse('DISCIPLINE_SETTLED_ALREADY', { disciplineId });
  return accept<CaseEvent>({ type: 'DisciplineSettled', disciplineId, outcome, form, on });
}

/** With the order, what a notice of proceedings made the head consider is answered (practice: P17). */
function suspensionOrdered(
  { subjects, obligations }: CaseState,
  { suspensionId, subjectId }: Command<'suspensionOrdered'>,
  { today }: Context,
): Decision<CaseEvent> {
  if (!subjects.some((one) => one.id === subjectId)) return refuse('SUBJECT_UNKNOWN', { subjectId });
  return accept<CaseEvent>(
    { type: 'SuspensionNoted', suspensionId, subjectId },
    ...settle(obligations, ANSWERED_BY_SUSPENSION, today),
  );
}

function suspensionEnded(
  { suspensions }: CaseState,
  { suspensionId, on }: Command<'suspensionEnded'>,
): Decision<CaseEvent> {
  if (!suspensions.some((one) => one.suspensionId === suspensionId)) {
    return refuse('SUSPENSION_UNKNOWN', { suspensionId });
  }
  return accept<CaseEvent>({ type: 'SuspensionEndNoted', suspensionId, on });
}
