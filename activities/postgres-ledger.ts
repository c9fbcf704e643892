import type pg from 'pg';
import { loadFacts } from '../prisma/facts.ts';
import type { ProcessState } from '../domain/process.ts';
import type { StepResult } from '../workflows/messages.ts';
import { loadContext } from './delivery-context.ts';
import type { Ledger, LedgerTransaction, OutboxWrite, StepWrite } from './ledger.ts';
import { storedNotices } from './stored-notices.ts';

interface LoadedRow {
  loaded: {
    process: { version: number; head_hash: string; state: ProcessState } | null;
    command: { body_hash: string; outcome: StepResult['outcome'] } | null;
  };
}

/** The ledger in PostgreSQL: the process is locked from load to commit; any error rolls everything back and is thrown. */
export function createPostgresLedger(pool: pg.Pool): Ledger {
  return {
    async transact(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(transactionOn(client));
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        // The connection may be what failed: it is thrown away, which also ends the transaction.
        client.release(error instanceof Error ? error : true);
        throw error;
      }
    },
  };
}

function transactionOn(client: pg.PoolClient): LedgerTransaction {
  return {
    async load(processId, commandId) {
      const { rows } = await client.query<LoadedRow>({
        name: 'load',
        text: 'select business.step_load($1, $2) as loaded',
        values: [processId, commandId],
      });
      const loaded = rows[0]?.loaded;
      return {
        process: loaded?.process
          ? { version: loaded.process.version, headHash: loaded.process.head_hash, state: loaded.process.state }
          : null,
        command: loaded?.command ? { bodyHash: loaded.command.body_hash, outcome: loaded.command.outcome } : null,
      };
    },
    async facts(query, moment) {
      if (query.registerFor !== null) {
        const { organisationId, year } = query.registerFor;
        // Held until commit: the number read next is the number written, so the register has no gap and no double.
        await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
          `register/${organisationId}/${year}`,
        ]);
      }
      if (query.lock !== undefined) {
        await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [query.lock]);
      }
      return loadFacts(client, query, moment);
    },
    context: (processId, state, personIds) => loadContext(client, processId, { state, personIds }),
    async store(write) {
      const register = write.change?.register ?? null;
      if (register !== null) {
        await client.query('select business.take_register_number($1, $2)', [register.organisationId, register.year]);
      }
      const values = [JSON.stringify(storedForm(write))];
      await client.query({ name: 'store', text: 'select business.step_store($1::jsonb)', values });
    },
  };
}

function storedForm(write: StepWrite): object {
  const { command, change } = write;
  return {
    process_id: write.processId,
    command_id: write.commandId,
    ...(command === null
      ? {}
      : { command: { id: command.id, type: command.type, body_hash: command.bodyHash, outcome: command.outcome } }),
    ...(change === null
      ? {}
      : {
          process: {
            kind: change.kind,
            stage: change.stage,
            organisation_id: change.state.organisation.id,
            organisation_path: change.state.organisation.path,
            version: change.version,
            head_hash: change.headHash,
            state: change.state,
            wake_at: change.wakeAt,
            finished: change.finished,
          },
          events: change.events,
          rows: change.rows,
          outbox: change.outbox.map(storedOutbox),
          notices: change.outbox.flatMap(({ id, settled }) =>
            settled?.kind === 'tell' ? storedNotices(id, settled) : [],
          ),
          contents: change.contents,
          uploads: change.uploads,
        }),
  };
}

/** What is settled within the step is stored as delivered, or as waiting for its moment. */
function storedOutbox({ settled, ...row }: OutboxWrite): object {
  if (settled === undefined) return row;
  return settled.kind === 'put-off' ? { ...row, next_try_at: settled.until } : { ...row, delivered: true };
}
