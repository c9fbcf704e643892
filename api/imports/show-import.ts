import type pg from 'pg';
import type { z } from 'zod';
import { OUTCOMES } from '../../domain/case/state.ts';
import type { Imported } from '../../domain/case/intake/paper-history.ts';
import type { ImportStage } from '../../domain/import/state.ts';
import { formatDay } from '../../texts/format.ts';
import { refusalText, wordFor } from '../../texts/say.ts';
import { IMPORT_WORDS } from '../../texts/vi/import-words.ts';
import { VI } from '../../texts/vi.ts';
import type { importRowSchema, importSchema } from '../contract/shown-import.ts';
import { decryptContent } from '../content.ts';
import type { Names } from '../names.ts';
import { columnLabel } from './columns.ts';

type Shown = z.input<typeof importSchema>;
type ShownRow = z.input<typeof importRowSchema>;

/** A row of business.import_run. */
export interface RunRow {
  importId: string;
  organisationId: string;
  stage: ImportStage;
  rows: number;
  errorCount: number;
  batches: number;
  batchesDone: number;
  recorded: number;
  known: number;
  refused: number;
  uploadedBy: string | null;
  uploadedOn: string | null;
  startedBy: string | null;
  startedOn: string | null;
  finishedOn: string | null;
}

/** Its columns, over a row as `i`. */
export const RUN_COLUMNS = `i.import_id as "importId", i.organisation_id as "organisationId", i.stage, i.row_count as rows,
  i.error_count as "errorCount", i.batches, i.batches_done as "batchesDone", i.recorded, i.known, i.refused,
  i.uploaded_by as "uploadedBy", i.uploaded_on::text as "uploadedOn", i.started_by as "startedBy",
  i.started_on::text as "startedOn", i.finished_on::text as "finishedOn"`;

/** The names a row needs. */
export function namesOfRun(row: RunRow) {
  return { people: [row.uploadedBy, row.startedBy].filter((one) => one !== null), organisations: [row.organisationId] };
}

/** An import in a list. */
export function showRun(row: RunRow, names: Names): ShownRow {
  const { importId, stage, rows, errorCount, batches, batchesDone, recorded, known, refused } = row;
  const { uploadedBy, startedBy } = row;
  return {
    ...{ importId, stage, rows, errorCount, batches, batchesDone, recorded, known, refused },
    ...{ uploadedOn: row.uploadedOn, startedOn: row.startedOn, finishedOn: row.finishedOn },
    organisation: { id: row.organisationId, name: names.organisation(row.organisationId) },
    stageText: wordFor(VI.importStages, stage),
    uploadedBy: uploadedBy === null ? null : names.person(uploadedBy),
    startedBy: startedBy === null ? null : names.person(startedBy),
  };
}

interface ErrorRow {
  row: number;
  column: string | null;
  code: string;
  params: Readonly<Record<string, string | number>>;
}

const ERRORS = `
  select row_number as row, column_code as column, code, params from inbox.import_error
  where import_id = $1 order by position limit $2`;
const ERROR_COUNTS = `
  select code, count(*)::int as count from inbox.import_error where import_id = $1 group by code order by count(*) desc, code`;

/** What is wrong in a file, in words, in the order of the file: the first `limit` of it. */
export async function readErrors(pool: pg.Pool, importId: string, limit: number): Promise<Shown['errors']> {
  const { rows } = await pool.query<ErrorRow>(ERRORS, [importId, limit]);
  return rows.map(({ row, column, code, params }) => ({
    ...{ row, column, code, params },
    columnLabel: column === null ? null : columnLabel(column),
    text: refusalText(VI, code, params),
  }));
}

/** How often each fault occurs. Its sentence stands without the particulars of one row. */
export async function countErrors(pool: pg.Pool, importId: string): Promise<Shown['errorCounts']> {
  const { rows } = await pool.query<{ code: string; count: number }>(ERROR_COUNTS, [importId]);
  return rows.map(({ code, count }) => ({ code, count, text: refusalText(VI, code, {}) }));
}

interface PreviewRow {
  row: number;
  number: string;
  submission: { content_id: string; content: string; received_on: string; sender_type: string; kind: string | null };
  imported: Imported;
}

// Never a row that went past the body or names somebody on record: whoever looks at the file may be that person.
const PREVIEW = `
  select row_number as row, paper_number as number, submission, imported from inbox.import_row
  where import_id = $1 and submission is not null and not (submission ->> 'restricted')::boolean
    and submission -> 'subject_person_ids' = '[]'::jsonb and submission -> 'subject_organisation_ids' = '[]'::jsonb
  order by row_number limit $2`;
const PREVIEW_ROWS = 20;
const EXCERPT = 300;

/** The first rows of a file that was not started, as they will come in. Who sent them is sealed already. */
export async function readPreview(pool: pg.Pool, contentKey: Buffer, importId: string): Promise<Shown['preview']> {
  const { rows } = await pool.query<PreviewRow>(PREVIEW, [importId, PREVIEW_ROWS]);
  return rows.map(({ row, number, submission, imported }) => {
    const envelope = Buffer.from(submission.content, 'base64');
    const content = decryptContent(contentKey, submission.content_id, envelope).toString('utf8');
    return {
      ...{ row, number, receivedOn: submission.received_on },
      senderTypeText: wordFor(VI.senderTypes, submission.sender_type),
      kindText: submission.kind === null ? null : wordFor(VI.kinds, submission.kind),
      content: content.length > EXCERPT ? `${content.slice(0, EXCERPT)}…` : content,
      statusText: statusOf(imported),
    };
  });
}

function statusOf({ paper }: Imported): string {
  if (paper.ended === null)
    return paper.acceptedOn === null ? IMPORT_WORDS.open : IMPORT_WORDS.accepted(formatDay(paper.acceptedOn));
  const outcome = OUTCOMES.find((one) => one === paper.ended?.outcome) ?? 'ANSWERED';
  return IMPORT_WORDS.ended(wordFor(VI.outcomes, outcome), formatDay(paper.ended.on));
}
