import type pg from 'pg';
import type { RuleReach } from '../domain/process.ts';
import { isReached } from '../prisma/rule-reach.ts';

const BRANCH = (by: RuleReach['by']): string => `
  select o.process_id from spreading cross join lateral (select spreading.payload -> 'reach' as reach) r
  join business.obligation o on ${isReached(by, 'o')}
  where reach ->> 'by' = '${by}'`;

/** Looked at again after so long, while the row it replaces is still on its way. */
const PAUSE_SECONDS = 5;

// A row that takes the place of one which is itself still being brought to somebody (as a message, or not yet spread) would
// miss those who have not taken that one yet: it waits until all have.
const SPREAD = `
  with asked as (
    select w.id, exists (select 1 from business.outbox e
      where e.delivered_at is null and w.payload -> 'reach' ->> 'by' = 'policy' and e.id <> w.id
        and e.payload #>> '{command,rule,row,key}' = w.payload -> 'reach' ->> 'key'
        and e.payload #>> '{command,rule,row,version}' = w.payload -> 'reach' ->> 'version') as too_early
    from business.outbox w where w.id = $1 and w.delivered_at is null and w.payload ->> 'kind' = 'apply-rule'
  ), put_off as (
    update business.outbox o set next_try_at = now() + make_interval(secs => ${PAUSE_SECONDS}), attempts = 0
    from asked where o.id = asked.id and asked.too_early and o.delivered_at is null
  ), spreading as (
    update business.outbox o set delivered_at = now(), attempts = attempts + 1
    from asked where o.id = asked.id and not asked.too_early and o.delivered_at is null
    returning o.id, o.process_id, o.event_number, o.payload
  ), reached as (${BRANCH('policy')} union ${BRANCH('calendar')}), sent as (
    insert into business.outbox (id, process_id, event_number, payload)
    select s.id || '/' || r.process_id, s.process_id, s.event_number,
      jsonb_build_object('kind', 'command', 'to', r.process_id, 'command', s.payload -> 'command', 'about', '')
    from spreading s cross join reached r
    on conflict (id) do nothing
    returning process_id
  )
  select count(*)::int as reached, pg_notify('outbox', min(process_id)) from sent having count(*) > 0`;

/**
 * Spreads a change of a rule: one message to every process in which an obligation that it may concern is open, and the
 * spreading row is delivered, in one statement, so that a crash leaves all or nothing. A row that is delivered already is left
 * alone, and one whose replaced row is still on its way is put off. Returns how many processes were reached; each is then
 * told on its own, and none waits for another.
 */
export async function spreadRule(pool: pg.Pool, outboxId: string): Promise<number> {
  const { rows } = await pool.query<{ reached: number }>(SPREAD, [outboxId]);
  return rows[0]?.reached ?? 0;
}
