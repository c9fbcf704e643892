import { FORMS } from '../discipline/forms.ts';
import type { Form } from '../discipline/forms.ts';
import type { Day } from '../calendar/calendar.ts';
import { selectRule } from './rules.ts';
import type { BallotKind, Rule, RuleRow } from './rules.ts';

/** The rules one ballot is counted by, chosen once for its day, kind and body. Plain data: kept with the result. */
export interface BallotRules {
  thresholds: Readonly<Record<Form, Rule<'vote.threshold'>>>;
  cumulate: Rule<'vote.cumulate'>;
  base: Rule<'vote.base'>;
  quorum: Rule<'vote.quorum'>;
  noMajority: Rule<'vote.propose.no_majority'>;
}

/** The rules in force on the day of the vote, or null when one of them is missing then: nobody votes by a guess. */
export function ballotRules(
  rows: readonly RuleRow[],
  { on, kind, body }: { on: Day; kind: BallotKind; body: string },
): BallotRules | null {
  const conditions = { ballot: kind, body };
  const threshold = (form: Form): Rule<'vote.threshold'> | null =>
    selectRule(rows, 'vote.threshold', { on, conditions: { ...conditions, form } });
  const thresholds = FORMS.flatMap((form) => {
    const rule = threshold(form);
    return rule === null ? [] : [[form, rule] as const];
  });
  const cumulate = selectRule(rows, 'vote.cumulate', { on, conditions });
  const base = selectRule(rows, 'vote.base', { on, conditions });
  const quorum = selectRule(rows, 'vote.quorum', { on, conditions });
  const noMajority = selectRule(rows, 'vote.propose.no_majority', { on, conditions });
  if (thresholds.length < FORMS.length) return null;
  if (cumulate === null || base === null || quorum === null || noMajority === null) return null;
  return {
    thresholds: Object.fromEntries(thresholds) as Record<Form, Rule<'vote.threshold'>>,
    cumulate,
    base,
    quorum,
    noMajority,
  };
}
