import { settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { DisciplineCommand } from './commands.ts';
import type { DisciplineEvent } from './events.ts';
import { openFor, pauseAll, resumeAll } from './obligations.ts';
import { postponementOf } from './postponement.ts';
import type { DisciplineState } from './state.ts';

type Command<T extends DisciplineCommand['type']> = Extract<DisciplineCommand, { type: T }>;

/** Decides whether discipline waits, and when it goes on (296-QĐ/TW Đ8.7; P19). */
export function decidePostponement(
  state: DisciplineState,
  command: Command<'postpone' | 'resume'>,
  context: Context,
): Decision<DisciplineEvent> {
  return command.type === 'postpone' ? postpone(state, command, context) : resume(state, command, context);
}

/** A summons falls, everything owed stands still, and the head owes the review of the grounds. */
function postpone(
  state: DisciplineState,
  { grounds, text }: Command<'postpone'>,
  context: Context,
): Decision<DisciplineEvent> {
  if (state.agenda !== null) return refuse('ON_AGENDA', { meetingId: state.agenda.meetingId });
  const postponement = postponementOf(grounds, context.today);
  if (postponement === null) return refuse('NO_POSTPONEMENT_GROUND', {}, '296-QĐ/TW ngày 30/5/2025 Đ8.7');
  const { reviewOn } = postponement;
  return accept<DisciplineEvent>(
    { type: 'DisciplinePostponed', grounds, reviewOn, text },
    ...settle(state.obligations, ['disc.hearing'], context.today, 'cancelled'),
    ...pauseAll(state, text.contentId, context),
    ...openFor(state, 'disc.postponed_review', reviewOn, context),
  );
}

/**
 * A ground holds by the record until its review day; whether an illness or a pregnancy is over only a person can say, and
 * says it from that day on. A child under 12 months is a matter of the calendar alone: no reason goes before it.
 */
function resume(state: DisciplineState, { reason }: Command<'resume'>, context: Context): Decision<DisciplineEvent> {
  const { postponement } = state;
  if (postponement === null) return refuse('NOT_POSTPONED');
  const { grounds, reviewOn, reviewed } = postponement;
  const holding = postponementOf(grounds, context.today);
  const hasReviewDayCome = reviewed || context.today >= reviewOn;
  if (holding !== null && (!hasReviewDayCome || holding.grounds.includes('CHILD_UNDER_12_MONTHS'))) {
    return refuse('POSTPONEMENT_HOLDS', { grounds: holding.grounds, reviewOn }, holding.legalBasis);
  }
  return accept<DisciplineEvent>(
    { type: 'DisciplineResumed', reason },
    ...settle(state.obligations, ['disc.postponed_review'], context.today),
    ...resumeAll(state, reason.contentId, context),
  );
}
