import type pg from 'pg';
import type { z } from 'zod';
import type { Instant } from '../../domain/calendar/calendar.ts';
import { visibleCases } from '../authorisation/visible-cases.ts';
import type { Caller } from '../caller.ts';
import type { whatIfSchema } from '../contract/shown-rules.ts';
import type { ApiDeps } from '../deps.ts';
import { lookAhead } from './look-ahead.ts';
import type { Prospect } from './look-ahead.ts';
import type { MovedRow, Tally } from './tally-effects.ts';

type WhatIf = z.input<typeof whatIfSchema>;

/** What a change would come to, as this caller may read it: all figures, and one by one what lies in processes they may open. */
export async function showProspect(deps: ApiDeps, prospect: Prospect, caller: Caller, now: Instant): Promise<WhatIf> {
  return showTally(deps.pool, await lookAhead(deps.pool, prospect, caller, now), caller);
}

async function showTally(
  pool: pg.Pool,
  { figures, byDays, sample, notShown, truncated }: Tally,
  caller: Caller,
): Promise<WhatIf> {
  const [numbers, names] = await Promise.all([numbersOf(pool, sample, caller), organisationNames(pool, sample)]);
  return {
    figures,
    byDays: [...byDays].map(([days, count]) => ({ days, count })).toSorted((a, b) => a.days - b.days),
    sample: sample.map(({ processId, obligationId, organisationPath, key, name, was, becomes, turn }) => ({
      ...{ obligationId, processId, key, name, organisation: names.get(organisationPath) ?? '…' },
      caseNumber: numbers.get(processId) ?? null,
      ...{ was, becomes, turn },
    })),
    ...{ notShown, truncated },
  };
}

/** The numbers of the cases behind these rows, by process, of those the caller may know of. */
async function numbersOf(pool: pg.Pool, sample: readonly MovedRow[], caller: Caller): Promise<Map<string, string>> {
  const visible = visibleCases(caller, 2);
  const { rows } = await pool.query<{ processId: string; number: string }>(
    `select c.process_id as "processId", c.number from business.case_file c
     where c.process_id = any ($1::text[]) and ${visible.sql}`,
    [sample.map((row) => row.processId), ...visible.values],
  );
  return new Map(rows.map((row) => [row.processId, row.number]));
}

async function organisationNames(pool: pg.Pool, sample: readonly MovedRow[]): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ path: string; name: string }>(
    'select path, name from business.organisation where path = any ($1::text[]) and valid_to is null',
    [[...new Set(sample.map((row) => row.organisationPath))]],
  );
  return new Map(rows.map((row) => [row.path, row.name]));
}
