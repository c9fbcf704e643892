import { settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import { hasBranchVoted, paperOf } from './ballot-paper.ts';
import type { DisciplineCommand } from './commands.ts';
import type { DisciplineEvent } from './events.ts';
import { open } from './obligations.ts';
import { raise } from './raise.ts';
import type { DisciplineState } from './state.ts';

type Command<T extends DisciplineCommand['type']> = Extract<DisciplineCommand, { type: T }>;

/** Decides whether a meeting is asked, and what follows when it does not take the matter, puts it off or cannot decide. */
export function decideAgenda(
  state: DisciplineState,
  command: Command<'putOnAgenda' | 'defer' | 'raise' | 'noteRecusal' | 'deliveryRefused'>,
  context: Context,
): Decision<DisciplineEvent> {
  switch (command.type) {
    case 'putOnAgenda':
      return putOnAgenda(state, command, context);
    case 'defer': {
      const { meetingId, reason } = command;
      if (state.agenda?.meetingId !== meetingId) return refuse('NOT_ON_AGENDA', { meetingId });
      return accept<DisciplineEvent>(
        { type: 'DisciplineDeferred', meetingId, reason },
        ...open(state, 'disc.agenda', context.today, context),
      );
    }
    case 'raise':
      return raise(state, command, context);
    case 'noteRecusal': {
      const { type: _, ...noted } = command;
      if (state.recused.includes(command.personId)) return accept();
      return accept<DisciplineEvent>({ type: 'RecusalNoted', ...noted });
    }
    case 'deliveryRefused':
      return takeRefusal(state, command, context);
  }
}

/** Everything a body needs to vote is there: dates for the limitation, the branch's part, and at least one form (P2, P6, P14). */
function putOnAgenda(
  state: DisciplineState,
  { meetingId, ballot }: Command<'putOnAgenda'>,
  context: Context,
): Decision<DisciplineEvent> {
  if (state.agenda !== null) return refuse('ON_AGENDA', { meetingId: state.agenda.meetingId });
  const paper = paperOf(state, context.today, context);
  if (!paper.ok && paper.refusal.code === 'VIOLATION_NOT_RECORDED') return paper;
  if (needsBranchVote(state, context)) return refuse('BRANCH_VOTE_MISSING', {}, '296-QĐ/TW ngày 30/5/2025 Đ10');
  if (!paper.ok) return paper;
  const { choices, withheld } = paper;
  return accept<DisciplineEvent>(
    { type: 'DisciplinePutOnAgenda', meetingId, ballot, choices, withheld },
    ...settle(state.obligations, ['disc.agenda'], context.today),
  );
}

/** A member's branch speaks first, unless it is passed over, or is itself the body that owns the matter and decides. */
function needsBranchVote(state: DisciplineState, { facts }: Context): boolean {
  if (state.subjectKind === 'organisation' || state.bypass || hasBranchVoted(state)) return false;
  return facts.organisations[state.organisation.id]?.kind !== 'party-branch';
}

/** A meeting that does not take the item leaves the matter without one: it is owed again. */
function takeRefusal(
  state: DisciplineState,
  command: Command<'deliveryRefused'>,
  context: Context,
): Decision<DisciplineEvent> {
  const { type: _, ...refusal } = command;
  const recorded: DisciplineEvent = { type: 'DeliveryRefused', ...refusal };
  const meetingId = state.agenda?.meetingId;
  if (command.refused !== 'addItem' || meetingId === undefined || command.about !== meetingId) return accept(recorded);
  return accept<DisciplineEvent>(
    recorded,
    { type: 'AgendaRefused', meetingId, code: command.code },
    ...open(state, 'disc.agenda', context.today, context),
  );
}
