import { admitByTable } from '../authority/admit.ts';
import type { Acting } from '../authority/admit.ts';
import { accept, refuse } from '../process.ts';
import type { Facts } from '../facts.ts';
import type { Context, Decision, Transition } from '../process.ts';
import type { ImportCommand, ImportCommandType } from './commands.ts';
import type { ImportEvent } from './events.ts';
import { batchesOf, lapsesOn } from './state.ts';
import type { ImportStage, ImportState } from './state.ts';
import { IMPORT_TRANSITIONS } from './transitions.ts';

type Table = readonly Transition<ImportStage, ImportCommandType>[];

/** Whether the table lets this actor give this command now; the refusals are those of `admitByTable`. */
export function admit(
  state: ImportState,
  type: ImportCommandType,
  acting: Acting,
  table: Table = IMPORT_TRANSITIONS,
): Decision<never> {
  return admitByTable(state, type, acting, { table, relations: {}, subjects: [], recused: [] });
}

/** Decides a command on an import: the events that follow, or the refusal with its reason. */
export function decideImport(state: ImportState, command: ImportCommand, context: Context): Decision<ImportEvent> {
  const admitted = admit(standingFor(state, command, context.facts), command.type, context);
  if (!admitted.ok) return admitted;
  switch (command.type) {
    case 'beginImport':
      return begin(command, context);
    case 'startImport':
      return start(state, context);
    case 'batchImported':
      return noteBatch(state, command, context);
    case 'cancelImport':
      return accept<ImportEvent>({
        type: 'ImportCancelled',
        by: context.actor.personId,
        reason: command.reason,
        on: context.today,
      });
    case 'deliveryRefused': {
      const { type: _, ...refusal } = command;
      return accept<ImportEvent>({ type: 'DeliveryRefused', ...refusal });
    }
    case 'clock':
      return lapse(state, context);
  }
}

/** Before the import began there is no owning body: who may begin it is asked of the body that it names. */
function standingFor(state: ImportState, command: ImportCommand, { organisations }: Pick<Facts, 'organisations'>) {
  if (state.stage !== null || command.type !== 'beginImport') return state;
  const body = organisations[command.organisationId];
  // A body not on record is nobody's own.
  return body === undefined ? state : { ...state, organisation: { id: body.organisationId, path: body.path } };
}

function begin(command: Extract<ImportCommand, { type: 'beginImport' }>, context: Context): Decision<ImportEvent> {
  const body = context.facts.organisations[command.organisationId];
  if (body === undefined) return refuse('ORGANISATION_UNKNOWN', { organisationId: command.organisationId });
  return accept<ImportEvent>({
    type: 'ImportPreviewed',
    organisationId: body.organisationId,
    organisationPath: body.path,
    rows: command.rows,
    errors: command.errors,
    by: context.actor.personId,
    on: context.today,
  });
}

/**
 * A file with one wrong row imports nothing: half a register would look like a whole one (product: F5). Started by another
 * person than who uploaded it, since every day of receipt in it lies far back (practice: P36).
 */
function start(state: ImportState, context: Context): Decision<ImportEvent> {
  if (state.errors > 0) return refuse('IMPORT_HAS_ERRORS', { errors: state.errors });
  if (state.rows === 0) return refuse('IMPORT_IS_EMPTY');
  const by = context.actor.personId ?? '';
  // With a file of one row the rule on back-dating could be walked around.
  if (by === (state.uploadedBy ?? '')) return refuse('FOUR_EYES', { command: 'startImport' });
  return accept<ImportEvent>({ type: 'ImportStarted', by, on: context.today });
}

/** The next batch is recorded; one that is spoken of again changes nothing. The last one ends the import. */
function noteBatch(
  state: ImportState,
  { batch, recorded, known, refused }: Extract<ImportCommand, { type: 'batchImported' }>,
  { today }: Context,
): Decision<ImportEvent> {
  if (batch <= state.batchesDone) return accept();
  if (batch !== state.batchesDone + 1) return refuse('IMPORT_BATCH_OUT_OF_ORDER', { batch, done: state.batchesDone });
  const imported: ImportEvent = { type: 'BatchImported', batch, recorded, known, refused };
  if (batch < batchesOf(state)) return accept<ImportEvent>(imported);
  return accept<ImportEvent>(imported, { type: 'ImportFinished', on: today, cases: state.recorded + recorded });
}

function lapse(state: ImportState, { today }: Context): Decision<ImportEvent> {
  const lapses = lapsesOn(state);
  if (lapses === null || today < lapses) return accept();
  return accept<ImportEvent>({ type: 'ImportCancelled', by: null, reason: null, on: today });
}
