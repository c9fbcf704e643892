import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import { settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import { MOVES_SUBJECT } from '../taxonomy/life-events.ts';
import type { DisciplineCommand } from './commands.ts';
import type { DisciplineEvent } from './events.ts';
import { cancelAll, open } from './obligations.ts';
import type { DisciplineState } from './state.ts';

type Command<T extends DisciplineCommand['type']> = Extract<DisciplineCommand, { type: T }>;

/** Decides what becomes of a discipline when something happens to its people (practice: P15, P19). */
export function decideLife(
  state: DisciplineState,
  command: Command<'noteConflict' | 'noteLifeEvent' | 'tellHomeBranch'>,
  context: Context,
): Decision<DisciplineEvent> {
  switch (command.type) {
    case 'noteConflict': {
      const { type: _, ...noted } = command;
      if (state.recused.includes(command.personId)) return accept();
      return accept<DisciplineEvent>({ type: 'ConflictNoted', ...noted });
    }
    case 'noteLifeEvent':
      return noteLifeEvent(state, command, context);
    case 'tellHomeBranch':
      return tellHomeBranch(state, command, context);
  }
}

/**
 * What happened to the subject: nobody is disciplined after their death, whatever was decided before stands. Whoever moves away is
 * judged on, by the body that is competent by a record made anew. Told a second time, or of anybody else, another process is
 * answered with nothing, staff with LIFE_EVENT_NOTED or NOT_THE_SUBJECT.
 */
function noteLifeEvent(
  state: DisciplineState,
  { personId, event, on, text }: Command<'noteLifeEvent'>,
  context: Context,
): Decision<DisciplineEvent> {
  const isProcess = context.actor.kind === 'process';
  if (on > context.today) return refuse('DATE_IN_FUTURE', { on });
  if (personId !== state.personId) return isProcess ? accept() : refuse('NOT_THE_SUBJECT');
  if (state.noted.includes(event)) return isProcess ? accept() : refuse('LIFE_EVENT_NOTED', { personId, event });
  const noted: DisciplineEvent = { type: 'SubjectLifeNoted', event, on, text, by: context.actor.personId };
  if (event === 'died') return accept<DisciplineEvent>(noted, ...afterDeath(state, context));
  return accept<DisciplineEvent>(noted, ...(MOVES_SUBJECT.includes(event) ? afterMove(state, context) : []));
}

/** Undecided, it ends; decided, what would have to be handed to the dead is owed no more. */
function afterDeath(state: DisciplineState, context: Context): readonly DisciplineEvent[] {
  const { today } = context;
  if (!isUndecided(state)) return settle(state.obligations, ['disc.serve', 'disc.tell_none'], today, 'cancelled');
  return [...leaveAgenda(state), { type: 'EndedByDeath', on: today }, ...cancelAll(state, today)];
}

/** Who manages them, and whether they hold a post, decides which body may decide: the head records it anew (P14, P19). */
function afterMove(state: DisciplineState, context: Context): readonly DisciplineEvent[] {
  if (!isUndecided(state)) return [];
  const isOwed = (key: string): boolean => state.obligations.some((one) => one.key === key && one.status === 'open');
  const again = (key: 'disc.violation' | 'disc.agenda'): readonly ObligationEvent[] =>
    isOwed(key) ? [] : open(state, key, context.today, context);
  return [
    ...leaveAgenda(state),
    ...(state.agenda === null ? [] : again('disc.agenda')),
    ...(state.stage === 'POSTPONED' ? [] : again('disc.violation')),
  ];
}

function leaveAgenda({ agenda }: DisciplineState): readonly DisciplineEvent[] {
  return agenda === null ? [] : [{ type: 'AgendaLeft', meetingId: agenda.meetingId }];
}

function isUndecided({ stage }: DisciplineState): boolean {
  return stage === 'PROPOSED' || stage === 'HEARD' || stage === 'POSTPONED';
}

/** Within five working days of the vote (own); refused with HOME_NOTICE_NOT_OWED, DATE_IN_FUTURE. */
function tellHomeBranch(
  { obligations }: DisciplineState,
  { on, text }: Command<'tellHomeBranch'>,
  { today, actor }: Context,
): Decision<DisciplineEvent> {
  if (on > today) return refuse('DATE_IN_FUTURE', { on });
  const told = settle(obligations, ['party.disc.home_notice'], today);
  if (told.length === 0) return refuse('HOME_NOTICE_NOT_OWED');
  return accept<DisciplineEvent>({ type: 'HomeBranchTold', on, text, by: actor.personId }, ...told);
}
