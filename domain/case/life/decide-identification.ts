import { conflictOfPerson } from '../../authority/conflict.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import { recomputeCompetence } from './competence-anew.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { passOn, workersOf } from '../parts/pass-on.ts';
import type { CaseState } from '../state.ts';
import { bodyAbove, concernsOwner, takeUp } from '../screening/take-up.ts';

type Identify = Extract<CaseCommand, { type: 'identifySubject' }>;

/**
 * Somebody described only in words turns out to be a person or a body on record (practice: P14). Whoever works on it and is in
 * conflict with them leaves in the same step; a body that it turns out to concern gives it up to the level above (P15); and
 * competence is computed anew. Refused with SUBJECT_UNKNOWN, SUBJECT_IDENTIFIED, IDENTITY_MISSING, SUBJECT_TWICE,
 * PERSON_UNKNOWN, ORGANISATION_UNKNOWN, NO_LEVEL_ABOVE.
 */
export function identifySubject(state: CaseState, command: Identify, context: Context): Decision<CaseEvent> {
  const { type: _, ...identity } = command;
  const refused = refuseIdentity(state, command, context);
  if (refused !== null) return refused;
  const identified: CaseEvent = { type: 'SubjectIdentified', ...identity, by: context.actor.personId };
  const next = evolveEvent(state, identified, context.now);
  const left = workersOf(next).reduce<readonly CaseEvent[]>((events, personId) => {
    const ground = conflictOfPerson(personId, next.subjects, context.facts);
    if (ground === null) return events;
    const event = ground === 'IS_SUBJECT' ? 'became-subject' : 'became-related';
    return [...events, ...passOn(afterAll(next, events, context), { personId, event }, context)];
  }, []);
  const alone = afterAll(next, left, context);
  if (concernsOwner(alone, context)) {
    if (bodyAbove(alone, context) === null) return refuse('NO_LEVEL_ABOVE', {}, 'Quy định 11-QĐi/TW');
    return accept<CaseEvent>(identified, ...left, ...takeUp(alone, 'concerns-body', context));
  }
  return accept<CaseEvent>(identified, ...left, ...recomputeCompetence(alone, context));
}

function afterAll(state: CaseState, events: readonly CaseEvent[], { now }: Context): CaseState {
  return events.reduce((folded, event) => evolveEvent(folded, event, now), state);
}

function refuseIdentity(
  { subjects }: CaseState,
  { subjectId, personId, organisationId, kind }: Identify,
  { facts }: Context,
): ReturnType<typeof refuse> | null {
  const subject = subjects.find((one) => one.id === subjectId);
  if (subject === undefined) return refuse('SUBJECT_UNKNOWN', { subjectId });
  if (subject.personId !== null || subject.organisationId !== null) return refuse('SUBJECT_IDENTIFIED', { subjectId });
  const isBody = kind === 'organisation';
  const isMissing = isBody
    ? organisationId === null || personId !== null
    : personId === null || organisationId !== null;
  if (isMissing || kind === 'unknown') return refuse('IDENTITY_MISSING', { subjectId, kind });
  if (personId !== null && facts.people[personId] === undefined) return refuse('PERSON_UNKNOWN', { personId });
  if (organisationId !== null && facts.organisations[organisationId] === undefined) {
    return refuse('ORGANISATION_UNKNOWN', { organisationId });
  }
  const isTwice = subjects.some((one) => one.personId === personId && one.organisationId === organisationId);
  return isTwice ? refuse('SUBJECT_TWICE', { subjectId }) : null;
}
