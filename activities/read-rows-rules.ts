import { policyId } from '../prisma/policy-id.ts';
import type { CalendarYearState } from '../domain/calendar-year/state.ts';
import { NATIONAL } from '../domain/calendar/layers.ts';
import type { PolicyChangeState } from '../domain/policy-change/state.ts';
import type { PolicyExample, PolicyRow } from '../domain/policy/policy.ts';
import type { ReadRows, Row } from './read-rows.ts';

/** A change of policy, and the rows of the policy it leaves: the one it brought, and the one that ended by it. */
export function policyChangeRows(
  processId: string,
  state: PolicyChangeState,
): Pick<ReadRows, 'policy_change' | 'policy_rows'> {
  const { published, ended, examples } = state;
  return {
    policy_change: {
      process_id: processId,
      change_id: processId.slice(processId.indexOf('/') + 1),
      organisation_id: state.organisation.id,
      organisation_path: state.organisation.path,
      stage: state.stage,
      for_organisation_id: state.forOrganisation,
      key: state.draft?.key ?? '',
      replaces_version: state.replaces?.version ?? null,
      published_version: published?.version ?? null,
      effective_from: state.draft?.effectiveFrom ?? null,
      proposed_by: state.proposedBy,
      proposed_on: state.proposedOn,
      published_on: state.publishedOn,
      migrated_on: state.migration?.on ?? null,
    },
    ...(published === null
      ? {}
      : {
          policy_rows: [
            policyRowOf(published, examples, processId),
            ...(ended === null ? [] : [policyRowOf(ended, [], null)]),
          ],
        }),
  };
}

/** A year of a calendar, and the version of the calendar that it last published. */
export function calendarYearRows(
  processId: string,
  state: CalendarYearState,
): Pick<ReadRows, 'calendar_year' | 'calendar_version'> {
  const { organisation, calendarId, published } = state;
  const isNational = calendarId === NATIONAL;
  return {
    calendar_year: {
      process_id: processId,
      year_id: processId.slice(processId.indexOf('/') + 1),
      organisation_id: organisation.id,
      organisation_path: organisation.path,
      stage: state.stage,
      calendar_id: calendarId,
      year: state.year,
      status: state.status,
      published_version: published?.version ?? null,
      published_on: state.publishedOn,
      proposed_by: state.proposal?.proposedBy ?? null,
    },
    ...(published === null
      ? {}
      : {
          calendar_version: {
            calendar_id: calendarId,
            version: published.version,
            organisation_id: isNational ? null : organisation.id,
            organisation_path: isNational ? null : organisation.path,
            data: { years: published.years, entries: published.entries },
            process_id: processId,
          },
        }),
  };
}

function policyRowOf(row: PolicyRow, examples: readonly PolicyExample[], processId: string | null): Row {
  return {
    id: policyId(row),
    key: row.key,
    version: row.version,
    conditions: row.conditions,
    organisation_id: row.organisationId,
    effective_from: row.effectiveFrom,
    effective_to: row.effectiveTo,
    data: row,
    examples,
    process_id: processId,
  };
}
