import { notice } from '../../deadlines/obligation-notices.ts';
import type { FollowUp } from '../../process.ts';
import type { CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';

type Notice = Extract<FollowUp, { kind: 'notice' }>;

/** Who is told of what happened to the people of a case, or on its ways; `state` is the case after the event. */
export function lifeNotices({ handler }: CaseState, event: CaseEvent): readonly Notice[] {
  switch (event.type) {
    case 'LifeEventNoted':
      return event.ofLastHead
        ? [notice('life-noted', 'owner-head'), notice('head-lost', 'level-above')]
        : [notice('life-noted', 'owner-head')];
    case 'WorkPassedOn':
      return event.toPersonId === null
        ? [notice('work-passed-on', 'owner-head')]
        : [notice('work-passed-on', `person:${event.toPersonId}`), notice('work-passed-on', 'owner-head')];
    case 'CaseTakenUp':
      return [notice('taken-up', 'owner-head')];
    case 'CompetenceRecomputed':
      return event.code === null ? [] : [notice('competence-doubtful', 'owner-head')];
    case 'DeferredForCongress':
      return [notice('deferred-for-congress', 'level-above')];
    case 'CongressPassed':
      return [notice('congress-passed', handler === null ? 'owner-head' : `person:${handler}`)];
    default:
      return [];
  }
}
