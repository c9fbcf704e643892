import { newId } from '../../api/ids.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { unheard } from '../../domain/case/verification/verification-state.ts';
import type { ApiWorld } from './api-world.ts';

/**
 * Makes these persons the subjects of a case under verification, as rows: for who may see what. To those with a day the
 * decision was presented on it, to the others not yet.
 */
export async function addSubjectRows(
  world: ApiWorld,
  caseId: string,
  people: readonly { personId: string; presentedOn: string | null }[],
): Promise<void> {
  const id = `case/${caseId}`;
  const { rows } = await world.admin.query<{ state: CaseState }>('select state from business.process where id = $1', [
    id,
  ]);
  const before = rows[0]?.state;
  if (before === undefined) throw new Error(`There is no ${id}.`);
  const subjects = people.map(({ personId }) => ({
    ...{ id: newId(), kind: 'member' as const, personId, organisationId: null, description: null },
  }));
  const hearings = people.map(({ presentedOn }, i) => ({ ...unheard(subjects[i]?.id ?? ''), presentedOn }));
  const verification: CaseState['verification'] = {
    ...{ leader: '', members: [], former: [], orderedOn: '2026-11-20', planApproved: true, hearings },
    ...{ witnesses: [], objections: [], evidence: 0, sessions: 0, report: null, returns: 0 },
  };
  const state: CaseState = { ...before, stage: 'VERIFICATION', subjects, verification };
  const told = people.flatMap((one) => (one.presentedOn === null ? [] : [one.personId]));
  await world.admin.query('update business.process set state = $2, stage = $3 where id = $1', [id, state, state.stage]);
  await world.admin.query(
    `update business.case_file set stage = $2, subject_person_ids = $3, subject_reader_person_ids = $4 where process_id = $1`,
    [id, state.stage, people.map((one) => one.personId), told],
  );
}
