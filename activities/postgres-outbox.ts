import type pg from 'pg';
import type { ProcessId, ProcessState } from '../domain/process.ts';
import type { OutboxItem, OutboxStore } from './deliver.ts';
import { loadContext } from './delivery-context.ts';
import { storedNotices } from './stored-notices.ts';
import { spreadPerson } from './spread-person.ts';
import { spreadRule } from './spread-rule.ts';
import { refreshRenamed } from './refresh-search.ts';
import { spreadSuccession } from './spread-succession.ts';

// True of a row `o` before which another command to the same process is to be delivered, those asked for left aside:
// messages between two processes are not overtaken, whoever delivers them.
const WAITS_FOR_EARLIER = `exists (select 1 from business.outbox e where e.process_id = o.process_id and e.delivered_at is null
    and e.payload ->> 'to' = o.payload ->> 'to' and e.id <> all ($1::text[])
    and (e.event_number, length(e.id), e.id) < (o.event_number, length(o.id), o.id))`;

const WAITING = `
  select id, process_id, payload from business.outbox o
  where id = any ($1::text[]) and delivered_at is null and not ${WAITS_FOR_EARLIER}
  order by created_at, event_number, length(id), id`;

const TELL = `
  with delivered as (update business.outbox set delivered_at = now(), attempts = attempts + 1 where id = $1)
  select business.write_notices($2::jsonb)`;

/** The outbox in PostgreSQL. */
export function createPostgresOutbox(pool: pg.Pool): OutboxStore {
  return {
    async waiting(ids) {
      const { rows } = await pool.query<{ id: string; process_id: ProcessId; payload: OutboxItem['payload'] }>({
        name: 'waiting',
        text: WAITING,
        values: [[...ids]],
      });
      return rows.map((row) => ({ id: row.id, processId: row.process_id, payload: row.payload }));
    },
    async context(processId, personIds) {
      const state = await loadState(pool, processId);
      return state === undefined ? null : loadContext(pool, processId, { state, personIds });
    },
    async settleNotice(outboxId, decision) {
      if (decision.kind === 'put-off') {
        await pool.query(
          'update business.outbox set next_try_at = $2, attempts = 0 where id = $1 and delivered_at is null',
          [outboxId, decision.until],
        );
        return;
      }
      const notices = decision.kind === 'tell' ? storedNotices(outboxId, decision) : [];
      await pool.query({ name: 'tell', text: TELL, values: [outboxId, JSON.stringify(notices)] });
    },
    async spread(outboxId) {
      await spreadRule(pool, outboxId);
    },
    async succeed(outboxId) {
      // Before the row counts as delivered: broken off, it is done again.
      await refreshRenamed(pool, outboxId);
      await spreadSuccession(pool, outboxId);
    },
    async tellOfPerson(outboxId) {
      await spreadPerson(pool, outboxId);
    },
    async markDelivered(outboxId) {
      await pool.query('update business.outbox set delivered_at = now(), attempts = attempts + 1 where id = $1', [
        outboxId,
      ]);
    },
  };
}

async function loadState(pool: pg.Pool, processId: string): Promise<ProcessState | undefined> {
  const { rows } = await pool.query<{ state: ProcessState }>({
    name: 'state',
    text: 'select state from business.process where id = $1',
    values: [processId],
  });
  return rows[0]?.state;
}
