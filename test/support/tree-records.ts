import { randomUUID } from 'node:crypto';
import { INITIAL_ORGANISATION } from '../../domain/organisation/state.ts';
import { addPerson } from './api-world.ts';
import type { ApiWorld } from './api-world.ts';

/** An act on the tree that a body proposes, and a person who serves there; the ids of both. */
export async function addTreeRecords(
  world: ApiWorld,
  { organisationId, path }: { organisationId: string; path: string },
): Promise<readonly [string, string]> {
  const actId = randomUUID();
  const clerkId = await addPerson(world, 'Cán bộ trong hồ sơ', organisationId);
  const state = {
    ...INITIAL_ORGANISATION,
    ...{ stage: 'REJECTED', organisation: { id: organisationId, path }, on: '2026-12-01', decisionNumber: '1-QĐ' },
    ...{ proposedBy: clerkId, proposedOn: '2026-11-20' },
    changes: [{ act: 'rename', organisationId, name: 'Tên mới' }],
  };
  await world.admin.query(
    `insert into business.process (id, kind, stage, organisation_id, organisation_path, version, head_hash, state, finished)
     values ('organisation/' || $1, 'organisation', 'REJECTED', $2, $3, 1, '', $4, true)`,
    [actId, organisationId, path, JSON.stringify(state)],
  );
  await world.admin.query(
    `insert into business.reorganisation (process_id, reorganisation_id, organisation_id, organisation_path, stage, on_day,
       decision_number, acts, changes, proposed_by, proposed_on)
     values ('organisation/' || $1::text, $1::uuid, $2, $3, 'REJECTED', '2026-12-01', '1-QĐ', array['rename'], 1, $4, '2026-11-20')`,
    [actId, organisationId, path, clerkId],
  );
  return [actId, clerkId];
}
