import { randomUUID } from 'node:crypto';
import type { Day } from '../../domain/calendar/calendar.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import type { ImportCommand } from '../../domain/import/commands.ts';
import { processId as processIdOf } from '../../domain/process.ts';
import { FIELD_WORDS } from '../../texts/vi/request-problems.ts';
import { importingBodies } from '../authorisation/visible-imports.ts';
import { actorOf } from '../caller.ts';
import type { Caller } from '../caller.ts';
import { sha256 } from '../content.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler, UploadedFile } from '../handler.ts';
import { idFrom } from '../ids.ts';
import { invalid } from '../problem.ts';
import { hashBody, requestId } from '../request-id.ts';
import { fieldProblem, problem, refusedByProcess } from '../say-problem.ts';
import { findRecorded, sendCommand } from '../send-command.ts';
import { readTable } from '../tables/read-table.ts';
import { showImport } from './handlers.ts';
import { paperRequestId, prepareRows } from './prepare-rows.ts';
import { readRegister } from './read-register.ts';
import type { ReadRegister } from './read-register.ts';
import { refuseSealed, routeRows } from './route-rows.ts';
import { findOnFile, storeImport } from './store-import.ts';

/**
 * Reads an old register and stores it ready to be entered, or all that is wrong in it; nothing is entered by this. The same
 * file sent again under the same key is answered by the same import.
 */
export const uploadImport: Handler<'uploadImport'> = async (context) => {
  const { deps, correlationId } = context;
  const caller = callerOf(context);
  const file = context.file ?? missing();
  const organisationId = bodyOf(caller, context.query.organisationId);
  const importId = idFrom(requestId(caller.accountId, 'import', context.idempotencyKey ?? randomUUID()));
  const processId = processIdOf('import', importId);
  const sent = { organisationId, name: file.name, sha256: sha256(file.bytes) };
  const request = {
    processId,
    commandId: requestId(caller.accountId, processId, 'begin'),
    bodyHash: hashBody(deps.secrets.receiptKey, 'command', sent),
    actor: actorOf(caller, correlationId),
  };
  const recorded = await findRecorded(deps.pool, request);
  const outcome = recorded ?? (await sendCommand(deps, { ...request, command: await read() }));
  if (!outcome.ok) throw refusedByProcess(outcome.refusal, (key) => key);
  const shown = await showImport(deps, caller, importId, correlationId);
  if (shown === null) throw new Error('The import just begun is not there.');
  return { status: 201, body: shown };

  async function read(): Promise<ImportCommand> {
    const { lines, errors } = await readAndStore(deps, caller, { file, organisationId, importId });
    return { type: 'beginImport', organisationId, rows: lines, errors };
  }
};

function missing(): never {
  throw invalid([{ field: 'file', message: FIELD_WORDS.fileMissing }]);
}

/** The body whose register it is: the one named, if the caller keeps it, else the only one they keep. */
function bodyOf(caller: Caller, asked: string | undefined): string {
  const own = importingBodies(caller);
  if (asked !== undefined) {
    if (!own.includes(asked)) throw problem(403, 'NOT_RECEPTION_HERE');
    return asked;
  }
  const [only, ...others] = own;
  if (only === undefined) throw problem(403, 'NOT_RECEPTION_HERE');
  if (others.length > 0) throw fieldProblem('organisationId', 'RECEIVING_ORGANISATION_REQUIRED');
  return only;
}

interface Reading {
  file: UploadedFile;
  organisationId: string;
  importId: string;
}

/**
 * With one fault nothing is made ready: no name is sealed and no letter kept for a file that cannot come in. With a row about the
 * topmost body not even the fault is kept (IMPORT_ROW_ABOUT_TOPMOST).
 */
async function readAndStore(deps: ApiDeps, caller: Caller, { file, organisationId, importId }: Reading) {
  const { pool, secrets } = deps;
  const today: Day = dayOf(deps.now());
  const table = await readTable(file.bytes, file.name);
  if (!table.ok) throw problem(422, table.code, {}, table.params);
  const register = readRegister(table.header, table.rows, today);
  const route = await routeRows(pool, { receivingOrganisationId: organisationId, today }, register.rows);
  const sealed = refuseSealed(register.rows, route);
  if (sealed !== null) throw sealed;
  const errors = [...register.errors, ...(await errorsOnFile(deps, organisationId, register))];
  errors.sort((one, other) => one.row - other.row);
  const world = { secrets, today, importId, receivingOrganisationId: organisationId };
  const rows =
    errors.length > 0
      ? []
      : await prepareRows(
          { ...world, enteredByAccount: caller.accountId, enteredByPerson: caller.personId },
          register.rows,
          route,
        );
  await storeImport(pool, importId, { rows, errors });
  return { lines: register.lines, errors: errors.length };
}

/** Numbers that this body's register has on file already, from an earlier import. */
async function errorsOnFile({ pool }: ApiDeps, organisationId: string, { rows }: ReadRegister) {
  const ids = rows.map((row) => [paperRequestId(organisationId, row), row.row] as const);
  const known = await findOnFile(
    pool,
    ids.map(([id]) => id),
  );
  return ids
    .filter(([id]) => known.has(id))
    .map(([, row]) => ({ row, column: 'number', code: 'IMPORT_NUMBER_ON_FILE', params: {} }) as const);
}
