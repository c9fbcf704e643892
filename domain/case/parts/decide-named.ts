import { conflictOfPerson } from '../../authority/conflict.ts';
import { concernsBody } from '../../authority/owning-body.ts';
import { accept } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { closedTo, recordsAmong } from './parts-state.ts';
import { passOn, workersOf } from './pass-on.ts';
import type { CaseState } from '../state.ts';
import { takeUp } from '../screening/take-up.ts';

type NoteNamed = Extract<CaseCommand, { type: 'noteNamed' }>;

/**
 * Another case of the same letter has found out whom it is about: this one is closed to them as well, and whoever works on it and
 * is in conflict with them leaves in the same step; where the letter concerns the body itself, the level above has this case too
 * (practice: P15). Whoever is known already changes nothing, so that it may come twice, and two cases that tell each other come
 * to an end.
 */
export function noteNamed(state: CaseState, { fromCaseId, named }: NoteNamed, context: Context): Decision<CaseEvent> {
  const found = recordsAmong(named, closedTo(state));
  if (found.length === 0) return accept();
  const noted: CaseEvent = { type: 'NamedElsewhereNoted', fromCaseId, named: found };
  const next = evolveEvent(state, noted, context.now);
  if (state.stage === 'CLOSED') return accept(noted);
  const left = workersOf(next).reduce<readonly CaseEvent[]>((events, personId) => {
    const ground = conflictOfPerson(personId, closedTo(next), context.facts);
    if (ground === null) return events;
    const after = events.reduce((folded, event) => evolveEvent(folded, event, context.now), next);
    const event = ground === 'IS_SUBJECT' ? 'became-subject' : 'became-related';
    return [...events, ...passOn(after, { personId, event }, context)];
  }, []);
  const alone = left.reduce((folded, event) => evolveEvent(folded, event, context.now), next);
  const { id: organisationId, path } = alone.organisation;
  const isConcerned = concernsBody({ organisationId, path }, closedTo(alone), context.facts);
  return accept<CaseEvent>(noted, ...left, ...(isConcerned ? takeUp(alone, 'concerns-body', context) : []));
}
