import { hasSender } from '../intake/origin.ts';
import { isGone, senderOwed, sendersOf } from '../senders/senders.ts';
import type { CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';

/** One accepted step, as far as these promises look at it. */
interface Lived {
  type: string;
  before: CaseState;
  after: CaseState;
  events: readonly CaseEvent[];
}

const RESULTS: readonly string[] = ['answer.sender', 'party.tc.result_sender', 'state.tc.conclusion_send'];
const ANSWERED_OUTCOMES: readonly (string | null)[] = ['ANSWERED', 'CONCLUDED', 'DECLINED', 'TERMINATED', 'WITHDRAWN'];

/** What holds of parts, joined cases and senders after every accepted command. */
export const PARTS_PROMISES: Readonly<Record<string, (step: Lived) => boolean>> = {
  'once there is an outcome, every sender who lives has the result or is owed it': ({ after }) => {
    if (after.stage !== 'FOLLOW_UP' || !hasSender(after) || !ANSWERED_OUTCOMES.includes(after.outcome)) return true;
    const owed = after.obligations.filter((one) => one.status === 'open' && RESULTS.includes(one.key));
    return sendersOf(after).every(
      (one) => one.answered || isGone(one) || owed.some((other) => senderOwed(after, other) === one.id),
    );
  },
  'nothing is owed to a sender the case does not have': ({ after }) =>
    after.obligations.every(
      ({ concerns }) => concerns === undefined || sendersOf(after).some((one) => one.id === concerns),
    ),
  'no sender, allegation or subject stands in a case twice': ({ after }) =>
    [sendersOf(after), after.allegations, after.subjects].every(
      (list) => new Set(list.map((one) => one.id)).size === list.length,
    ),
  'splitting loses nothing: each allegation is in the rest or in one part, each subject somewhere': ({
    before,
    after,
    events,
  }) =>
    events.every((event) => {
      if (event.type !== 'CaseSplit') return true;
      const going = event.parts.flatMap((one) => one.allegations.map(({ id }) => id));
      const kept = after.allegations.map((one) => one.id);
      const people = [...event.keptSubjectIds, ...event.parts.flatMap((one) => one.subjects.map(({ id }) => id))];
      return (
        kept.length > 0 &&
        before.allegations.every(({ id }) => kept.includes(id) !== going.includes(id)) &&
        before.subjects.every(({ id }) => people.includes(id))
      );
    }),
  'a case on its way into another one goes nowhere else': ({ before, after, type }) =>
    before.consolidation?.status !== 'asked' || before.stage === after.stage || type === 'consolidationTaken',
  'a case that was taken over owes nothing and says into which': ({ after }) =>
    after.consolidation?.status !== 'taken' ||
    (after.outcome === 'CONSOLIDATED' && after.obligations.every((one) => one.status !== 'open')) ||
    after.stage !== 'CLOSED',
};
