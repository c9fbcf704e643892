import type { Obligation } from './obligation.ts';

interface Step {
  events: readonly { type: string }[];
  before: { obligations: readonly Obligation[] };
  after: { obligations: readonly Obligation[] };
}

/** What holds of rules in every process, whatever is done in whatever order; the sentence is the message when it does not. */
export const RULE_PROMISES: Readonly<Record<string, (step: Step) => boolean>> = {
  'only a change that was brought changes the rule, or the calendar, by which a period runs': ({
    events,
    before,
    after,
  }) =>
    before.obligations.every((one) => {
      const later = after.obligations.find(({ id }) => id === one.id);
      const isSame = later?.policy === one.policy && later.calendar === one.calendar;
      return (
        isSame || movedByRule(events).includes(one.id) || (later?.policy === one.policy && isMoved(events, one.id))
      );
    }),
  'a change of rules moves nothing that is settled, and no last day that stands in a decision': ({ events, before }) =>
    movedByRule(events).every((id) => {
      const one = before.obligations.find((earlier) => earlier.id === id);
      return one?.status === 'open' && one.fixed !== true;
    }),
};

/** Whoever extends or resumes a period has its days to come counted by the calendar of that day. */
function isMoved(events: readonly { type: string }[], id: string): boolean {
  return events.some((event) => isMove(event) && event.obligationId === id);
}

/** The obligations whose date these events move by a changed rule. */
export function movedByRule(events: readonly { type: string }[]): string[] {
  return events.flatMap((event) => (isMove(event) && event.entry.kind === 'rule' ? [event.obligationId] : []));
}

function isMove(event: { type: string }): event is { type: string; obligationId: string; entry: { kind: string } } {
  return event.type === 'DeadlineMoved';
}
