import type pg from 'pg';
import type { z } from 'zod';
import type { CaseState } from '../../domain/case/state.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import type { WordList } from '../../texts/words.ts';
import { visibleDisciplines, visibleMeetings, visibleSuspensions } from '../authorisation/visible-committee.ts';
import { staffRemediations } from '../authorisation/visible-remediations.ts';
import { visibleProtections } from '../authorisation/visible-protections.ts';
import type { Caller } from '../caller.ts';
import { readTexts } from '../content.ts';
import type { caseSchema } from '../contract/shown.ts';
import type { ApiDeps } from '../deps.ts';

type Related = z.input<typeof caseSchema>['processes'][number];

interface RelatedRow {
  processId: string;
  id: string;
  kind: 'meeting' | 'discipline' | 'suspension' | 'remediation' | 'protection';
  stage: string;
  version: number;
  on: string | null;
  titleContentId: string | null;
  subjectId: string | null;
}

const STAGES: Readonly<Record<RelatedRow['kind'], WordList>> = {
  meeting: VI.meetingStages,
  discipline: VI.disciplineStages,
  suspension: VI.suspensionStages,
  remediation: VI.remediationStages,
  protection: VI.protectionStages,
};

/** The meetings, disciplines and suspensions of a case that the caller may know of, oldest first. */
export async function readRelated(
  { pool, secrets }: ApiDeps,
  caller: Caller,
  caseId: string,
): Promise<(subject: (subjectId: string) => string) => Related[]> {
  const rows = await readRows(pool, caller, caseId);
  const titles = await readTexts(
    pool,
    secrets.contentKey,
    rows.flatMap((row) => row.titleContentId ?? []),
  );
  return (subject) =>
    rows.map(({ titleContentId, subjectId, ...row }) => ({
      ...row,
      stageText: wordFor(STAGES[row.kind], row.stage),
      title: subjectId === null ? (titles.get(titleContentId ?? '') ?? '') : subject(subjectId),
    }));
}

async function readRows(pool: pg.Pool, caller: Caller, caseId: string): Promise<RelatedRow[]> {
  const values: unknown[] = [caseId];
  const placed = (visible: typeof visibleMeetings) => {
    const condition = visible(caller, values.length + 1);
    values.push(...condition.values);
    return condition.sql;
  };
  const { rows } = await pool.query<RelatedRow>(
    `select m.process_id as "processId", m.meeting_id as id, 'meeting' as kind, m.stage, p.version, m.held_on::text as on,
       m.title_content_id as "titleContentId", null as "subjectId"
     from business.meeting m join business.process p on p.id = m.process_id
     where m.process_id in (select i.process_id from business.agenda_item i where i.case_id = $1::uuid) and ${placed(visibleMeetings)}
     union all
     select d.process_id, d.discipline_id, 'discipline', d.stage, p.version, d.voted_on::text, null, d.subject_id
     from business.discipline d join business.process p on p.id = d.process_id
     where d.case_id = $1::uuid and ${placed(visibleDisciplines)}
     union all
     select s.process_id, s.suspension_id, 'suspension', s.stage, p.version, s.ordered_on::text, null, s.subject_id
     from business.suspension s join business.process p on p.id = s.process_id
     where s.case_id = $1::uuid and ${placed(visibleSuspensions)}
     union all
     select m.process_id, m.remediation_id, 'remediation', m.stage, p.version, m.next_due_on::text, null, m.subject_id
     from business.remediation m join business.process p on p.id = m.process_id
     where m.case_id = $1::uuid and ${placed(staffRemediations)}
     union all
     select t.process_id, t.protection_id, 'protection', t.stage, p.version, t.next_due_on::text, null, null
     from business.protection t join business.process p on p.id = t.process_id
     where t.case_ids @> array[$1::uuid] and ${placed(visibleProtections)}
     order by 6 nulls last, 1`,
    values,
  );
  return rows;
}

/** Day and title of the meeting on whose agenda something stands, for who may know of the meeting. */
export async function readAgenda(
  { pool, secrets }: ApiDeps,
  caller: Caller,
  agenda: Pick<NonNullable<CaseState['agenda']>, 'meetingId'> | null,
): Promise<{ meetingId: string; heldOn: string | null; title: string | null } | null> {
  if (agenda === null) return null;
  const { meetingId } = agenda;
  const visible = visibleMeetings(caller, 2);
  const { rows } = await pool.query<{ heldOn: string; titleContentId: string | null }>(
    `select m.held_on::text as "heldOn", m.title_content_id as "titleContentId" from business.meeting m
     where m.meeting_id = $1::uuid and ${visible.sql}`,
    [meetingId, ...visible.values],
  );
  const row = rows[0];
  if (row === undefined) return { meetingId, heldOn: null, title: null };
  const titles = await readTexts(pool, secrets.contentKey, row.titleContentId === null ? [] : [row.titleContentId]);
  return { meetingId, heldOn: row.heldOn, title: titles.get(row.titleContentId ?? '') ?? null };
}
