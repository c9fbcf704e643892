import { headOver } from '../authority/level-over.ts';
import { decidedInPerson } from '../authority/decision.ts';
import { settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision, TextRef } from '../process.ts';
import { alert } from './alert.ts';
import type { ProtectionCommand } from './commands.ts';
import type { ProtectionEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { headOf, isOwed, nextCheckIn, openOnce } from './obligations.ts';
import type { ProtectionState } from './state.ts';

type Command<T extends ProtectionCommand['type']> = Extract<ProtectionCommand, { type: T }>;

/** The sender says under the code how they are: the next day is set, or an alert begins. */
export function checkIn(
  state: ProtectionState,
  { ok, text }: Command<'checkIn'>,
  context: Context,
): Decision<ProtectionEvent> {
  return checkedIn(state, { on: context.today, ok, text }, context);
}

/** Staff reached the sender. Refused with DATE_IN_FUTURE, CHECK_IN_BEFORE_PROTECTION. */
export function recordCheckIn(
  state: ProtectionState,
  { on, ok, text }: Command<'recordCheckIn'>,
  context: Context,
): Decision<ProtectionEvent> {
  const { today } = context;
  if (on > today) return refuse('DATE_IN_FUTURE', { on, today });
  const { begunOn } = state;
  if (begunOn !== null && on < begunOn) return refuse('CHECK_IN_BEFORE_PROTECTION', { on, begunOn });
  return checkedIn(state, { on, ok, text }, context);
}

function checkedIn(
  state: ProtectionState,
  said: { on: string; ok: boolean; text: TextRef | null },
  context: Context,
): Decision<ProtectionEvent> {
  const { actor, today } = context;
  const bySender = actor.kind !== 'staff';
  const known = state.lastCheckIn?.on ?? said.on;
  const next = nextCheckIn(state, known > said.on ? known : said.on, context);
  const told: ProtectionEvent = {
    ...{ type: 'SenderCheckedIn', ...said, bySender, by: bySender ? null : actor.personId },
    nextCheckIn: next,
  };
  // A word so old that the next one was due before today answers nothing: the sender is still to be reached.
  const reached = next !== null && next < today ? [] : settle(state.obligations, ['protect.reach'], today);
  return accept<ProtectionEvent>(told, ...reached, ...(said.ok ? [] : alert(evolveEvent(state, told), null, context)));
}

/** Retaliation, told by the sender or found by who sees to them, whatever became of the protection before. */
export function reportRetaliation(
  state: ProtectionState,
  { text }: Command<'reportRetaliation'>,
  context: Context,
): Decision<ProtectionEvent> {
  if (state.heard.includes(text.contentId)) return accept();
  return accept<ProtectionEvent>(...alert(state, text, context));
}

/** What is done about it, by the head or the level above. Refused with NO_RETALIATION_REPORTED. */
export function acknowledge(
  state: ProtectionState,
  { text }: Command<'acknowledgeRetaliation'>,
  { today, actor }: Context,
): Decision<ProtectionEvent> {
  if (!isOwed(state, 'protect.ack')) return refuse('NO_RETALIATION_REPORTED');
  return accept<ProtectionEvent>(
    { type: 'RetaliationAcknowledged', on: today, text, by: actor.personId },
    ...settle(state.obligations, ['protect.ack'], today),
  );
}

/** The sender asks to have measures changed or to go without; the head answers in five working days. Refused with WISH_OPEN. */
export function askChange(
  state: ProtectionState,
  { wish, text }: Command<'askChange'>,
  context: Context,
): Decision<ProtectionEvent> {
  if (state.wish !== null) return refuse('WISH_OPEN');
  const owed = { key: 'protect.decide', owner: headOf(state), startedOn: context.today };
  return accept<ProtectionEvent>(
    { type: 'ProtectionWishTold', wish, on: context.today, text },
    ...openOnce(state, owed, context),
  );
}

/** Things stay as they are; the sender reads why. Refused with NO_WISH. */
export function answerWish(
  state: ProtectionState,
  { text }: Command<'answerWish'>,
  { today, actor }: Context,
): Decision<ProtectionEvent> {
  if (state.wish === null) return refuse('NO_WISH');
  return accept<ProtectionEvent>(
    { type: 'ProtectionWishAnswered', on: today, text, decided: decidedInPerson(actor) },
    ...settle(state.obligations, ['protect.decide'], today),
  );
}

/** The sender turns to the level above, once for each refusal (practice: P23). Refused with PROTECTION_REVIEWED. */
export function askReview(
  state: ProtectionState,
  { text }: Command<'askReview'>,
  context: Context,
): Decision<ProtectionEvent> {
  if (state.underReview) return refuse('PROTECTION_REVIEWED');
  const asked: ProtectionEvent = { type: 'ProtectionReviewAsked', on: context.today, text };
  const owed = { key: 'protect.decide', owner: headOver(state, context), startedOn: context.today };
  return accept<ProtectionEvent>(asked, ...openOnce(evolveEvent(state, asked), owed, context));
}
