import type { FollowUp, ProcessId } from '../process.ts';
import type { PersonEvent } from './events.ts';
import type { PersonState } from './state.ts';

/**
 * What the matters that are running hear of a person: what happened to them, where they are a subject, at work or on the team; and
 * who by it has come into conflict of interest, so that nobody goes on working on the matter of a relative or a superior.
 */
export function followUps(
  { personId }: PersonState,
  events: readonly PersonEvent[],
  _self: ProcessId,
): readonly FollowUp[] {
  const told = events.flatMap((one): FollowUp[] => {
    if (one.type !== 'LifeEventRecorded') return [];
    return [{ kind: 'tell-of-person', personId, event: one.event, on: one.on, text: one.text }];
  });
  const related = events.find(({ type }) => type === 'PostTakenUp' || type === 'RelativeRecorded');
  if (related === undefined) return told;
  const on = related.type === 'PostTakenUp' ? related.from : related.type === 'RelativeRecorded' ? related.on : '';
  return [...told, { kind: 'tell-of-person', personId, event: null, on, text: null }];
}
