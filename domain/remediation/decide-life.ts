import { conflictOfPerson } from '../authority/conflict.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import { ENDS_WORK, PUTS_IN_CONFLICT } from '../taxonomy/life-events.ts';
import type { RemediationCommand } from './commands.ts';
import type { RemediationEvent } from './events.ts';
import { headOf, openToday } from './obligations.ts';
import type { RemediationState } from './state.ts';

type Command<T extends RemediationCommand['type']> = Extract<RemediationCommand, { type: T }>;

/** The head names another person who sees to the checks. */
export const RENEW = 'assignment.renew';

/**
 * What happened to whoever has to remedy or sees to the checks (practice: P19): somebody who is gone or related checks nothing
 * more from this step on, what they owed is the head's, who owes another name; whoever has to remedy is noted, and the head told.
 * Told a second time, or of anybody else, another process is answered with nothing, staff with LIFE_EVENT_NOTED or
 * NOT_ON_THE_CASE. Refused besides with DATE_IN_FUTURE.
 */
export function noteLifeEvent(
  state: RemediationState,
  { personId, event, on, text }: Command<'noteLifeEvent'>,
  context: Context,
): Decision<RemediationEvent> {
  const isProcess = context.actor.kind === 'process';
  if (on > context.today) return refuse('DATE_IN_FUTURE', { on });
  const isHandler = personId === state.handler;
  if (!isHandler && personId !== state.personId) return isProcess ? accept() : refuse('NOT_ON_THE_CASE', { personId });
  // Somebody may be on leave twice; of what was noted before days were kept, none is known.
  const isKnown = state.noted.some(
    (one) => one.personId === personId && one.event === event && (one.on === undefined || one.on === on),
  );
  if (isKnown) return isProcess ? accept() : refuse('LIFE_EVENT_NOTED', { personId, event });
  const leaves = isHandler && (ENDS_WORK.includes(event) || PUTS_IN_CONFLICT.includes(event));
  return accept<RemediationEvent>(
    { type: 'RemediationLifeNoted', personId, event, on, text, leaves, by: context.actor.personId },
    ...(leaves ? handedBack(state, personId, context) : []),
  );
}

/**
 * Something on record about whoever sees to the checks, or about the subject, is new: in conflict of interest by now, they see to them no
 * more (practice: P15). Nothing where they are not.
 */
export function reviewConflicts(
  state: RemediationState,
  { personId, on }: Command<'reviewConflicts'>,
  context: Context,
): Decision<RemediationEvent> {
  const { handler, personId: subject, organisationSubjectId: organisationId } = state;
  if (handler === null || state.end !== null || (personId !== handler && personId !== subject)) return accept();
  const ground = conflictOfPerson(handler, [{ personId: subject, organisationId }], context.facts);
  if (ground === null) return accept();
  const event = ground === 'IS_SUBJECT' ? 'became-subject' : 'became-related';
  const day = on > context.today ? context.today : on;
  return noteLifeEvent(state, { type: 'noteLifeEvent', personId: handler, event, on: day, text: null }, context);
}

/** From the case: somebody stepped back there, and so checks nothing here (practice: P15). It may come twice. */
export function noteConflict(
  state: RemediationState,
  { personId, relation, reason }: Command<'noteConflict'>,
  context: Context,
): Decision<RemediationEvent> {
  if (state.recused.includes(personId)) return accept();
  const noted: RemediationEvent = { type: 'ConflictNoted', personId, relation, reason };
  return accept<RemediationEvent>(noted, ...(personId === state.handler ? handedBack(state, personId, context) : []));
}

/** What that person owed is the head's while it runs, with its days. */
export function handedBack(state: RemediationState, personId: string, context: Context): ObligationEvent[] {
  if (state.end !== null) return [];
  const owner = headOf(state);
  const theirs = state.obligations.filter(
    (one) => one.status === 'open' && one.owner.kind === 'person' && one.owner.personId === personId,
  );
  // While it lies with the level above nobody checks anything: should it come back, the checks are the head's.
  const isAbove = state.stage === 'NOT_DONE';
  const isOwed = state.obligations.some((one) => one.status === 'open' && one.key === RENEW);
  return [
    ...theirs.map((one): ObligationEvent => ({ type: 'ObligationHandedOver', obligationId: one.id, owner })),
    ...(isOwed || isAbove ? [] : openToday(state, RENEW, owner, context)),
  ];
}
