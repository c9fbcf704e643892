import { takenOver } from '../authority/taking-over.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import { ENDS_WORK } from '../taxonomy/life-events.ts';
import type { MeetingCommand } from './commands.ts';
import { refuseSecretary } from './decide-convening.ts';
import type { MeetingEvent } from './events.ts';
import { isCounted, participantsOf, recusalEvents, recusalsOf } from './recusals.ts';
import type { MeetingState } from './state.ts';

type Command<T extends MeetingCommand['type']> = Extract<MeetingCommand, { type: T }>;

/** Decides who keeps the record from now on, and what follows when something happens to somebody who takes part (practice: P15, P19, P39). */
export function decideParticipants(
  state: MeetingState,
  command: Command<'nameSecretary' | 'takeOverDesk' | 'noteLifeEvent' | 'reviewConflicts'>,
  context: Context,
): Decision<MeetingEvent> {
  switch (command.type) {
    case 'nameSecretary':
      return nameSecretary(state, command, context);
    case 'takeOverDesk':
      return takeOver(state, command, context);
    case 'noteLifeEvent':
      return noteLifeEvent(state, command);
    case 'reviewConflicts':
      // Whatever is new: whoever is in conflict by now stands back from what is not voted yet.
      return state.stage === 'CLOSED' ? accept() : accept<MeetingEvent>(...recusalEvents(state, context.facts));
  }
}

/** Another secretary, who stands back at once where they must. Refused with ALREADY_ASSIGNED, SECRETARY_NOT_IN_BODY. */
function nameSecretary(
  state: MeetingState,
  { personId, reason }: Command<'nameSecretary'>,
  { facts, actor }: Context,
): Decision<MeetingEvent> {
  if (personId === state.secretary) return refuse('ALREADY_ASSIGNED', { personId });
  const body = facts.organisations[state.organisation.id];
  const refused =
    body === undefined ? refuse('SECRETARY_NOT_IN_BODY', { personId }) : refuseSecretary(personId, body, facts);
  if (refused !== null) return refused;
  return accept<MeetingEvent>(
    { type: 'SecretaryNamed', from: state.secretary, to: personId, reason, by: actor.personId },
    ...newSecretaryRecused(state, personId, facts),
  );
}

/**
 * The secretary hands over the whole desk: the receiver keeps the record, and stands back from what they may not hear. Who does not serve in
 * the body or above it may not: the record stays where it is until the head names another. Refused with NOT_ON_THE_CASE for who
 * does not keep it, which is also what a second message finds.
 */
function takeOver(
  state: MeetingState,
  command: Command<'takeOverDesk'>,
  { facts, today }: Context,
): Decision<MeetingEvent> {
  const { fromPersonId, toPersonId } = command;
  if (state.secretary !== fromPersonId) return refuse('NOT_ON_THE_CASE', { personId: fromPersonId });
  const body = facts.organisations[state.organisation.id];
  const mayGo = body !== undefined && refuseSecretary(toPersonId, body, facts) === null;
  return accept<MeetingEvent>(
    takenOver(command, today, mayGo),
    ...(mayGo ? newSecretaryRecused(state, toPersonId, facts) : []),
  );
}

/**
 * Where a new secretary must stand back: also from an item whose papers are counted already, as its record is still to be
 * written. Whoever had a vote on it keeps the vote that was counted.
 */
function newSecretaryRecused(state: MeetingState, secretary: string, facts: Context['facts']): MeetingEvent[] {
  const next = { ...state, secretary };
  const alone = { ...next, chair: secretary, members: [] };
  const counted = participantsOf(state).includes(secretary) ? [] : state.items.filter(isCounted);
  return [
    ...recusalEvents(next, facts),
    ...counted
      .filter((item) => item.end === null)
      .flatMap(({ itemId, ...item }) =>
        recusalsOf(alone, item, facts).map((recusal): MeetingEvent => ({ type: 'MemberRecused', itemId, recusal })),
      ),
  ];
}

/** Somebody who takes part is gone: the head hears it and sees to the members and the secretary. Of anybody else, or twice, nothing. */
function noteLifeEvent(state: MeetingState, { personId, event, on }: Command<'noteLifeEvent'>): Decision<MeetingEvent> {
  const isKnown = state.noted.some((one) => one.personId === personId && one.event === event && one.on === on);
  const takesPart = state.stage !== 'CLOSED' && participantsOf(state).includes(personId);
  if (!takesPart || isKnown || !ENDS_WORK.includes(event)) return accept();
  return accept<MeetingEvent>({ type: 'ParticipantGone', personId, event, on });
}
