import { newId } from '../../api/ids.ts';
import { INITIAL_DISCIPLINE } from '../../domain/discipline/state.ts';
import type { DisciplineState } from '../../domain/discipline/state.ts';
import { INITIAL_MEETING } from '../../domain/meeting/state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { ProcessKind, ProcessState } from '../../domain/process.ts';
import { INITIAL_SUSPENSION } from '../../domain/suspension/state.ts';
import type { SuspensionState } from '../../domain/suspension/state.ts';
import type { ApiWorld } from './api-world.ts';

/** The ids of a body's meeting, discipline and suspension. */
export interface Committee {
  meetingId: string;
  disciplineId: string;
  suspensionId: string;
}

const NOBODY = '00000000-0000-7000-8000-000000000000';

interface Body {
  organisationId: string;
  path: string;
  caseId: string;
}

/** A meeting, a discipline and a suspension of that body, about nobody on record, as rows: for who may see what. */
export async function addCommitteeProcesses(world: ApiWorld, body: Body): Promise<Committee> {
  const organisation = { id: body.organisationId, path: body.path };
  return {
    meetingId: await addMeetingRow(world, {
      ...INITIAL_MEETING,
      ...{ organisation, heldOn: '2026-12-01', chair: NOBODY, secretary: NOBODY },
    }),
    disciplineId: await addDisciplineRow(world, {
      ...INITIAL_DISCIPLINE,
      ...{ organisation, caseId: body.caseId, subjectId: 's1', concludedOn: '2026-11-20' },
    }),
    suspensionId: await addSuspensionRow(world, {
      ...INITIAL_SUSPENSION,
      ...{ organisation, caseId: body.caseId, subjectId: 's1', orderedOn: '2026-11-20', until: '2027-02-17' },
    }),
  };
}

/** A convened meeting as rows, with its agenda; returns its id. */
export async function addMeetingRow(world: ApiWorld, state: MeetingState): Promise<string> {
  const id = newId();
  const processId = await addProcess(world, 'meeting', id, { ...state, stage: state.stage ?? 'CONVENED' });
  await world.admin.query(
    `insert into business.meeting (process_id, meeting_id, organisation_id, organisation_path, stage, sitting, level,
       title_content_id, held_on, chair_person_id, secretary_person_id, member_person_ids, item_count, open_item_count)
     values ($1, $2, $3, $4, 'CONVENED', $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[processId, id, state.organisation.id, state.organisation.path, state.sitting, state.level],
      ...[state.title?.contentId ?? null, state.heldOn, state.chair, state.secretary],
      ...[state.members, state.items.length, state.items.filter((one) => one.end === null).length],
    ],
  );
  for (const [i, item] of state.items.entries()) {
    const recused = item.recused.map((one) => one.personId);
    const readers = [state.chair, state.secretary, ...state.members].filter((one) => !recused.includes(one));
    await world.admin.query(
      `insert into business.agenda_item (process_id, item_id, position, source_process_id, kind, case_id, reader_person_ids, ended)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [processId, item.itemId, i, item.source, item.kind, item.caseId, readers, item.end],
    );
  }
  return id;
}

/** A discipline as rows; returns its id. */
export async function addDisciplineRow(world: ApiWorld, state: DisciplineState): Promise<string> {
  const id = newId();
  const processId = await addProcess(world, 'discipline', id, { ...state, stage: state.stage ?? 'PROPOSED' });
  await world.admin.query(
    `insert into business.discipline (process_id, discipline_id, case_id, organisation_id, organisation_path, stage, subject_id,
       subject_person_ids, subject_organisation_ids, form, voted_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[processId, id, state.caseId, state.organisation.id, state.organisation.path, state.stage ?? 'PROPOSED'],
      ...[state.subjectId, listOf(state.personId), listOf(state.organisationSubjectId)],
      ...[state.decision?.form ?? null, state.decision?.votedOn ?? null],
    ],
  );
  return id;
}

/** A running suspension as rows; returns its id. */
export async function addSuspensionRow(world: ApiWorld, state: SuspensionState): Promise<string> {
  const id = newId();
  const processId = await addProcess(world, 'suspension', id, { ...state, stage: state.stage ?? 'ORDERED' });
  await world.admin.query(
    `insert into business.suspension (process_id, suspension_id, case_id, organisation_id, organisation_path, stage, what, ground,
       subject_id, subject_person_ids, subject_organisation_ids, ordered_on, until_on)
     values ($1, $2, $3, $4, $5, 'ORDERED', $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[processId, id, state.caseId, state.organisation.id, state.organisation.path, state.what, state.ground],
      ...[state.subjectId, listOf(state.personId), listOf(state.organisationSubjectId), state.orderedOn, state.until],
    ],
  );
  return id;
}

async function addProcess(world: ApiWorld, kind: ProcessKind, id: string, state: ProcessState): Promise<string> {
  const processId = `${kind}/${id}`;
  await world.admin.query(
    `insert into business.process (id, kind, stage, organisation_id, organisation_path, version, head_hash, state, finished)
     values ($1, $2, $3, $4, $5, 1, '', $6, false)`,
    [processId, kind, state.stage, state.organisation.id, state.organisation.path, JSON.stringify(state)],
  );
  return processId;
}

function listOf(id: string | null): string[] {
  return id === null ? [] : [id];
}
