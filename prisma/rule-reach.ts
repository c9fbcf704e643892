import type { RuleReach } from '../domain/process.ts';

// A last day may have been moved here from a day off some days before it: a fortnight and a day is more than any row of days
// off. A period that counts back begins after its last day, a corrected one on another day than was first recorded, and one
// that stands still ends nobody knows when. Reaching too many does no harm: a process in which nothing moves records nothing.
const CONDITIONS: Readonly<Record<RuleReach['by'], (alias: string) => string>> = {
  calendar: (o) => `
    least(${o}.started_on, ${o}.due_on, (select min((e ->> 'startedOn')::date) from jsonb_array_elements(${o}.data -> 'ledger') e
      where e ->> 'kind' = 'correction')) <= (reach ->> 'to')::date
    and (${o}.paused or greatest(${o}.started_on, ${o}.due_on) >= (reach ->> 'from')::date - 15)`,
  policy: (o) => `${o}.key = reach ->> 'key' and ${o}.policy_version = (reach ->> 'version')::integer`,
};

const isWithin = (path: string): string =>
  `(${path} = reach ->> 'path' or starts_with(${path}, (reach ->> 'path') || '.'))`;

// A policy row is chosen for the organisation that owes, which may be another than the one whose process it is; days off hold
// for the one whose process it is.
const PLACES: Readonly<Record<RuleReach['by'], (alias: string) => string>> = {
  calendar: (o) => isWithin(`${o}.organisation_path`),
  policy: (o) => `exists (
    select 1 from business.organisation owing where owing.id = ${o}.owner_organisation_id and ${isWithin('owing.path')})`,
};

/**
 * The condition that an obligation (by this alias) is open and within the reach of a changed rule, which stands beside it as
 * a column `reach`. An empty path is the whole tree. A look ahead and the delivery of the change ask the same, so that they
 * speak of the same obligations.
 */
export function isReached(by: RuleReach['by'], alias: string): string {
  return `${alias}.status = 'open' and ${CONDITIONS[by](alias)} and (reach ->> 'path' = '' or ${PLACES[by](alias)})`;
}
