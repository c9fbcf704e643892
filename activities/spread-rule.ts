import type pg from 'pg';
import type { RuleReach } from '../domain/process.ts';
import { isReached } from '../prisma/rule-reach.ts';

const BRANCH = (by: RuleReach['by']): string => `
  select o.process_id from spreading cross join lateral (select spreading.payload -> 'reach' as reach) r
  join business.obligation o on ${isReached(by, 'o')}
  where reach ->> 'by' = '${by}'`;

const SPREAD = `
  with spreading as (
    update business.outbox set delivered_at = now(), attempts = attempts + 1
    where id = $1 and delivered_at is null and payload ->> 'kind' = 'apply-rule'
    returning id, process_id, event_number, payload
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
 * alone. Returns how many processes were reached; each is then told on its own, and none waits for another.
 */
export async function spreadRule(pool: pg.Pool, outboxId: string): Promise<number> {
  const { rows } = await pool.query<{ reached: number }>(SPREAD, [outboxId]);
  return rows[0]?.reached ?? 0;
}
