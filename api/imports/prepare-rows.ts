import { setImmediate } from 'node:timers/promises';
import type { Day } from '../../domain/calendar/calendar.ts';
import { instantAt } from '../../domain/calendar/day.ts';
import type { Imported } from '../../domain/case/intake/paper-history.ts';
import { BATCH_ROWS } from '../../domain/import/state.ts';
import { NO_INTAKE } from '../../domain/intake/fields.ts';
import type { ApiSecrets } from '../deps.ts';
import { newCaseNumber } from '../intake/case-number.ts';
import type { Routing } from '../intake/route-submission.ts';
import { submissionRow } from '../intake/store-submission.ts';
import { hashBody, requestId } from '../request-id.ts';
import type { PaperRow } from './read-row.ts';
import { paperKey } from './read-register.ts';

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
export async function prepareRows(
  world: Preparing,
  rows: readonly PaperRow[],
  route: (row: PaperRow) => Routing,
): Promise<PreparedRow[]> {
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
