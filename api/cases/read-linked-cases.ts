import type pg from 'pg';
import type { z } from 'zod';
import type { CaseRelation } from '../../domain/case/parts/parts-state.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { visibleCases } from '../authorisation/visible-cases.ts';
import type { Caller } from '../caller.ts';
import type { caseSchema } from '../contract/shown.ts';

type Linked = z.input<typeof caseSchema>['linkedCases'][number];

interface LinkedRow {
  caseId: string;
  number: string;
  stage: string;
  kind: string | null;
}

/** The cases that have to do with this one, as far as the caller may know of them: parts, what was joined, and links. */
export async function readLinkedCases(pool: pg.Pool, caller: Caller, state: CaseState): Promise<Linked[]> {
  const relations = relationsOf(state);
  if (relations.length === 0) return [];
  const visible = visibleCases(caller, 2);
  const { rows } = await pool.query<LinkedRow>(
    `select c.case_id as "caseId", c.number, c.stage, c.kind from business.case_file c
     where c.case_id = any ($1::uuid[]) and ${visible.sql} order by c.number`,
    [relations.map(([caseId]) => caseId), ...visible.values],
  );
  return rows.flatMap((row) =>
    relations
      .filter(([caseId]) => caseId === row.caseId)
      .map(([, relation]) => ({
        ...{ caseId: row.caseId, number: row.number, relation, stage: row.stage },
        relationText: wordFor(VI.linkRelations, relation),
        stageText: wordFor(VI.stages, row.stage),
        kindText: row.kind === null ? null : wordFor(VI.kinds, row.kind),
      })),
  );
}

function relationsOf({
  parts,
  partOf,
  consolidation,
  takenIn,
  links,
}: CaseState): (readonly [caseId: string, relation: CaseRelation])[] {
  return [
    ...(partOf === null ? [] : [[partOf, 'whole'] as const]),
    ...parts.filter((one) => one.status === 'split-off').map((one) => [one.caseId, 'part'] as const),
    ...(consolidation?.status === 'taken' ? [[consolidation.into, 'into'] as const] : []),
    ...takenIn.map((caseId) => [caseId, 'taken-in'] as const),
    ...links.map((one) => [one.caseId, one.relation] as const),
  ];
}
