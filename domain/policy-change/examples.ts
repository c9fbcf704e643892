import type { Calendar, Day } from '../calendar/calendar.ts';
import { derive } from '../deadlines/derive.ts';
import type { PolicyExample } from '../policy/policy.ts';
import { copyPolicy } from '../policy/select.ts';
import type { PolicyDraft } from './state.ts';

/** An example as the row counts it on a calendar. */
export interface TriedExample extends PolicyExample {
  computed: Day;
  /** Whether that is the day the example says. */
  holds: boolean;
}

/** Each example counted by the row as every real period is: on this calendar, with nothing paused and nothing extended. */
export function tryExamples(
  row: PolicyDraft,
  examples: readonly PolicyExample[],
  calendar: Calendar,
): readonly TriedExample[] {
  // A date does not depend on the number of the row, nor on whose it is.
  const policy = copyPolicy({ ...row, version: 0, organisationId: null });
  return examples.map((example) => {
    const { startedOn, startedAt, dueOn } = example;
    const computed = derive({ startedOn, startedAt, policy, ledger: [] }, calendar).dueOn;
    return { ...example, computed, holds: computed === dueOn };
  });
}
