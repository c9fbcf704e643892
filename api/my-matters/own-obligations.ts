import type { Obligation } from '../../domain/deadlines/obligation.ts';
import { showObligation } from '../obligations/show-obligation.ts';
import type { Showing, ShownObligation } from '../obligations/show-obligation.ts';
import type { OwnCase, OwnDiscipline } from './find-own.ts';
import type { OwnCaseEvent, OwnRecord } from './own-events.ts';

/** What is asked of a subject in a discipline against them. */
const SELF_REVIEW = 'disc.self_review';

/** The periods in which the caller was asked to answer, in order: those their own questions and drafts began. */
export function askedOfCaller({ state }: OwnCase, records: readonly OwnRecord<OwnCaseEvent>[]): Obligation[] {
  const ids = records.flatMap(({ event }) =>
    event.type === 'ExplanationRequested' || event.type === 'DraftFindingsShared' ? (event.obligationId ?? []) : [],
  );
  return ids.flatMap((id) => state.obligations.find((one) => one.id === id) ?? []);
}

/** The periods of the self-review in a discipline, in order. */
export function selfReviews({ state }: OwnDiscipline): Obligation[] {
  return state.obligations.filter((one) => one.key === SELF_REVIEW);
}

/**
 * Obligations as the subject sees them: numbered among their own, because a gap in the numbers would tell of others who were
 * asked, and without the steps of the ladder, which only the office climbs.
 */
export function showOwnObligations(
  processId: string,
  obligations: readonly Obligation[],
  showing: Showing,
): ReadonlyMap<string, ShownObligation> {
  const shown = obligations.map((one, index): [string, ShownObligation] => {
    const n = obligations.slice(0, index + 1).filter(({ key }) => key === one.key).length;
    return [one.id, { ...showObligation(processId, one, showing), obligationId: `${one.key}#${n}`, ladder: [] }];
  });
  return new Map(shown);
}

/** Those still open. */
export function openOnes(shown: ReadonlyMap<string, ShownObligation>): ShownObligation[] {
  return [...shown.values()].filter((one) => one.status === 'open');
}
