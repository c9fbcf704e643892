import { decidedInPerson } from '../authority/decision.ts';
import { refuseSamePerson } from '../authority/four-eyes.ts';
import type { Day } from '../calendar/calendar.ts';
import { settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { ProtectionCommand } from './commands.ts';
import type { ProtectionEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { cancelAll, isOwed } from './obligations.ts';
import type { ProtectionState } from './state.ts';

type Command<T extends ProtectionCommand['type']> = Extract<ProtectionCommand, { type: T }>;

/** Refused with CASE_STILL_OPEN before the watch has begun, END_PROPOSED_ALREADY. */
export function proposeEnd(
  state: ProtectionState,
  { reason }: Command<'proposeEnd'>,
  { today, actor }: Context,
): Decision<ProtectionEvent> {
  if (state.stage !== 'WATCHING') return refuse('CASE_STILL_OPEN');
  if (state.endProposedBy !== null) return refuse('END_PROPOSED_ALREADY');
  return accept<ProtectionEvent>({ type: 'ProtectionEndProposed', on: today, reason, by: actor.personId });
}

/**
 * Ends on the last day of the watch, exactly (a period that limits a right is never moved on), by another person than who
 * proposed it; at once only by the sender's own wish. Refused with RETALIATION_OPEN, END_DECIDED_ALREADY, CASE_STILL_OPEN,
 * END_NOT_PROPOSED, PERSON_REQUIRED, FOUR_EYES.
 */
export function decideEnd(
  state: ProtectionState,
  { reason }: Command<'endProtection'>,
  context: Context,
): Decision<ProtectionEvent> {
  const { today, actor } = context;
  if (isOwed(state, 'protect.ack')) return refuse('RETALIATION_OPEN');
  const isWished = state.wish === 'end';
  if (!isWished) {
    if (state.endsOn !== null) return refuse('END_DECIDED_ALREADY', { on: state.endsOn });
    if (state.stage !== 'WATCHING') return refuse('CASE_STILL_OPEN');
    if (state.endProposedBy === null) return refuse('END_NOT_PROPOSED');
    const same = refuseSamePerson(actor, [state.endProposedBy]);
    if (same !== null) return { ok: false, refusal: same };
  }
  const on = isWished ? today : lastDay(state, today);
  const decided: ProtectionEvent = { type: 'ProtectionEndDecided', on, reason, decided: decidedInPerson(actor) };
  const next = evolveEvent(state, decided);
  const answered = isWished ? settle(next.obligations, ['protect.decide'], today) : [];
  const after = answered.reduce<ProtectionState>(evolveEvent, next);
  return accept<ProtectionEvent>(decided, ...answered, ...(on <= today ? ended(after, today) : []));
}

function lastDay({ obligations }: ProtectionState, today: Day): Day {
  const watch = obligations.find((one) => one.status === 'open' && one.key === 'protect.watch');
  return watch === undefined || watch.dueOn < today ? today : watch.dueOn;
}

/**
 * It is over: the watch was kept, and nothing else of it is owed any more. A wish that nobody answered falls with the measures it
 * was about: its answer is not met, and the end says so.
 */
export function ended(state: ProtectionState, on: Day): ProtectionEvent[] {
  const met: ProtectionEvent[] = settle(state.obligations, ['protect.watch'], on);
  const left = met.reduce(evolveEvent, state);
  const unanswered = state.wish === null ? {} : { unanswered: state.wish };
  return [...met, ...cancelAll(left, on), { type: 'ProtectionEnded', on, ...unanswered }];
}
