import type pg from 'pg';
import type { z } from 'zod';
import { VI } from '../../texts/vi.ts';
import { coded } from '../cases/show-verification.ts';
import type { congressRowSchema } from '../contract/shown-congress.ts';
import type { Names } from '../names.ts';

/** A row of `business.congress`. */
export interface CongressRow {
  congressId: string;
  processId: string;
  organisationId: string;
  stage: string;
  on: string;
  deferrals: number;
}

/** Rows by a condition over `business.congress g`, whose values come first; the latest first. */
export async function readCongresses(
  pool: pg.Pool,
  { where, values, limit }: { where: string; values: readonly unknown[]; limit: number },
): Promise<CongressRow[]> {
  const { rows } = await pool.query<CongressRow>(
    `select g.congress_id as "congressId", g.process_id as "processId", g.organisation_id as "organisationId", g.stage,
       g.held_on::text as "on", g.deferrals
     from business.congress g where ${where}
     order by g.held_on desc, g.congress_id desc limit $${values.length + 1}`,
    [...values, limit],
  );
  return rows;
}

/** A row as shown. */
export function showCongressRow(row: CongressRow, names: Names): z.input<typeof congressRowSchema> {
  const { congressId, processId, organisationId, stage, on, deferrals } = row;
  const organisation = { id: organisationId, name: names.organisation(organisationId) };
  return { congressId, processId, organisation, stage: coded(VI.congressStages, stage), on, deferrals };
}
