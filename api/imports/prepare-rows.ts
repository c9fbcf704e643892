import { setImmediate } from 'node:timers/promises';
import type pg from 'pg';
import type { Day } from '../../domain/calendar/calendar.ts';
import { instantAt } from '../../domain/calendar/day.ts';
import type { Imported } from '../../domain/case/intake/paper-history.ts';
import { BATCH_ROWS } from '../../domain/import/state.ts';
import { NO_INTAKE } from '../../domain/intake/fields.ts';
import type { ApiSecrets } from '../deps.ts';
import { newCaseNumber } from '../intake/case-number.ts';
import { routeSubmission } from '../intake/route-submission.ts';
import type { Routing } from '../intake/route-submission.ts';
import { submissionRow } from '../intake/store-submission.ts';
import { hashBody, requestId } from '../request-id.ts';
import type { PaperRow } from './read-row.ts';
import { paperKey } from './read-register.ts';
import { problem } from '../say-problem.ts';

/** A row ready to be stored, in the columns of inbox.import_row. */
export interface PreparedRow {
  row_number: number;
  batch: number;
  paper_number: string;
  submission: object;
  submission_id: string;
  imported: Omit<Imported, 'confirmedBy'>;
}

interface Preparing {
  pool: pg.Pool;
  secrets: ApiSecrets;
  today: Day;
  importId: string;
  receivingOrganisationId: string;
  enteredByAccount: string;
  enteredByPerson: string | null;
}

const OPENING_HOUR = 8;

/** The request id of a letter of an old register: the same letter imported twice is found to be there. */
export function paperRequestId(receivingOrganisationId: string, row: PaperRow): string {
  return requestId('import', receivingOrganisationId, paperKey(row));
}

/**
 * Makes rows ready: content encrypted, senders sealed, each sent to the body that may have it (practice: P15). Everything a
 * case will need is drawn here, so that moving a batch later needs no key; it gives way to other requests now and then.
 */
export async function prepareRows(world: Preparing, rows: readonly PaperRow[]): Promise<PreparedRow[]> {
  const route = await routesOf(world, rows);
  const drawn = new Set<string>();
  const prepared: PreparedRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % 50 === 49) await setImmediate();
    const submission = submissionRow(
      world.secrets,
      {
        requestId: paperRequestId(world.receivingOrganisationId, row),
        channel: row.channel,
        kind: row.kind,
        sender: row.sender,
        intake: { facts: { ...NO_INTAKE, signers: row.people }, stamps: { paperNumber: row.number }, sealed: {} },
        content: row.content,
        attachments: [],
        restricted: route(row).wentUp,
        received: { receivedAt: instantAt(row.receivedOn, OPENING_HOUR), receivedOn: row.receivedOn },
        routing: route(row),
        enteredByAccount: world.enteredByAccount,
        enteredByPerson: world.enteredByPerson,
      },
      { bodyHash: hashBody(world.secrets.receiptKey, 'submission', row), caseNumber: draw(world.today, drawn) },
    );
    prepared.push({
      row_number: row.row,
      batch: Math.floor(index / BATCH_ROWS) + 1,
      paper_number: row.number,
      submission,
      submission_id: submission.id,
      imported: { importId: world.importId, row: row.row, number: row.number, paper: row.paper },
    });
  }
  return prepared;
}

/** In a file of thousands the same display number is drawn twice now and then. */
function draw(today: Day, drawn: Set<string>): string {
  let number = newCaseNumber(today);
  while (drawn.has(number)) number = newCaseNumber(today);
  drawn.add(number);
  return number;
}

const NAMESAKES = `
  select distinct n as name from unnest($1::text[]) n
  where exists (select 1 from business.person p where p.name_norm = public.vn_norm(btrim(n)))`;

/** Where each row goes. Most name nobody on record and go the same way; the others are looked at one by one. */
async function routesOf(world: Preparing, rows: readonly PaperRow[]): Promise<(row: PaperRow) => Routing> {
  const { pool, receivingOrganisationId, today } = world;
  const plain = { receivingOrganisationId, concernsOwnBody: false, today };
  const names = [...new Set(rows.flatMap((row) => nameIn(row) ?? []))];
  const { rows: known } = await pool.query<{ name: string }>(NAMESAKES, [names]);
  const everybody = await routeSubmission(pool, { ...plain, subjects: [] });
  const byName = new Map<string, Routing>();
  for (const { name } of known) {
    const routing = await routeSubmission(pool, { ...plain, subjects: [{ name }] });
    // Sealed letters come in one by one: a register read whole would tell whoever reads it of them.
    if (routing.forOutside) throw problem(422, 'NO_BODY_MAY_RECEIVE');
    byName.set(name, routing);
  }
  return (row) => byName.get(nameIn(row) ?? '') ?? everybody;
}

/** The name in front of a post or an address: "Nguyễn Văn B, Chủ tịch xã". */
function nameIn({ subject }: PaperRow): string | null {
  return subject === null ? null : (subject.split(/[,;(\n]| - /)[0] ?? '').trim();
}
