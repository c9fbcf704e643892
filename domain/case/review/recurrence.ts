import { addMonths } from '../../calendar/day.ts';
import type { Day } from '../../calendar/calendar.ts';
import { bodiesOf, selectPolicy } from '../../policy/select.ts';
import type { EarlierRemediation, FactsQuery } from '../../facts.ts';
import type { Context } from '../../process.ts';
import type { CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';
import type { AllegationFinding } from '../verification/verification-commands.ts';

type Found = Extract<CaseEvent, { type: 'RecurrenceFound' }>;

/** Farther back than this no rule looks; the period itself is the policy row `remedy.recurrence`, in months. */
const LOOK_BACK_MONTHS = 60;

/** Which earlier remediations a conclusion of that day has to know of: those of these subjects. */
export function earlierOf(
  { subjects }: Pick<CaseState, 'subjects'>,
  on: Day,
): NonNullable<FactsQuery['remediationsOf']> {
  const known = (ids: readonly (string | null)[]) => ids.filter((one) => one !== null);
  return {
    personIds: known(subjects.map((one) => one.personId)),
    organisationIds: known(subjects.map((one) => one.organisationId)),
    since: addMonths(on, -LOOK_BACK_MONTHS),
  };
}

/** The codes of the allegations that were found true: as a shortcoming or as a violation. */
export function codesFound({ allegations }: CaseState, findings: readonly AllegationFinding[]): readonly string[] {
  const found = findings.filter((one) => one.finding === 'true-violation' || one.finding === 'true-shortcoming');
  const ids = found.map((one) => one.allegationId);
  return [...new Set(allegations.filter((one) => ids.includes(one.id)).flatMap((one) => one.codes))];
}

/**
 * A finding of the same kind about the same subject within the period after a conclusion with remediation (process.md: 12
 * months): one event for each earlier remediation. Parts of the same matter are no recurrence.
 */
export function recurrences(
  state: CaseState,
  { on, findings }: { on: Day; findings: readonly AllegationFinding[] },
  { facts }: Context,
): Found[] {
  const organisationIds = bodiesOf(state.organisation.id, facts.lineage);
  const rule = selectPolicy(facts.policies, 'remedy.recurrence', { on, conditions: {}, organisationIds });
  const codes = codesFound(state, findings);
  if (rule === null || codes.length === 0) return [];
  const isWithin = (one: EarlierRemediation): boolean =>
    one.matterId !== state.matterId && one.concludedOn <= on && on <= addMonths(one.concludedOn, rule.length.n);
  return (facts.remediations ?? []).filter(isWithin).flatMap((one): Found[] => {
    const shared = one.codes.filter((code) => codes.includes(code));
    const subject = state.subjects.find(
      ({ personId, organisationId }) =>
        (personId !== null && personId === one.personId) ||
        (organisationId !== null && organisationId === one.organisationId),
    );
    if (shared.length === 0 || subject === undefined) return [];
    const { remediationId, concludedOn } = one;
    return [{ type: 'RecurrenceFound', remediationId, subjectId: subject.id, codes: shared, concludedOn }];
  });
}
