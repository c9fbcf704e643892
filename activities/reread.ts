import { randomBytes } from 'node:crypto';
import { daysOfMonth, drawnOf, monthBefore } from '../domain/authority/draw.ts';
import { dayOf } from '../domain/calendar/day.ts';
import type { OversightCommand } from '../domain/case/oversight/oversight-commands.ts';
import type { RereadAct } from '../domain/case/oversight/oversight-state.ts';
import type { ProcessId } from '../domain/process.ts';
import { systemActor } from '../workflows/messages.ts';
import type { NightPorts } from './night.ts';
import { atOnce } from './sweep.ts';

// What was declined or watched in a month by bodies that somebody is above, each act once.
const CANDIDATES = `
  select distinct m.process_id, m.mark from business.oversight_mark m
  join business.organisation o on o.id = m.organisation_id and o.parent_id is not null
  where m.mark in ('DECLINED', 'WATCHED') and m.on_day >= $1::date and m.on_day < $2::date`;

/** A draw that is not done yet. */
interface Draw {
  month: string;
  seed: string;
  drawn: number;
}

/**
 * Draws one in twenty of the declines and watches of the month that is over, for the level above to read again (practice:
 * P35), and asks each of those processes. A month is drawn once: its seed is made by chance when it is over and kept, so that
 * nobody could know the draw beforehand and anybody can make it again. What could not be asked is asked the next night.
 */
export async function drawForRereading(
  ports: NightPorts,
  newSeed: () => string = () => randomBytes(16).toString('hex'),
): Promise<{ asked: number }> {
  const { pool, now } = ports;
  await store(ports, monthBefore(dayOf(now())), newSeed());
  const { rows: draws } = await pool.query<Draw>(
    'select month, seed, drawn from business.reread_draw where completed_at is null order by month',
  );
  let asked = 0;
  for (const draw of draws) {
    const taken = await ask(ports, draw);
    asked += taken.asked;
    if (taken.isDone) {
      await pool.query('update business.reread_draw set completed_at = $2 where month = $1', [draw.month, now()]);
    }
  }
  return { asked };
}

/** A month that was drawn before stays as it was drawn. */
async function store({ pool, now }: NightPorts, month: string, seed: string): Promise<void> {
  const { rows: drawn } = await pool.query('select 1 from business.reread_draw where month = $1', [month]);
  if (drawn.length > 0) return;
  const { from, until } = daysOfMonth(month);
  const { rows } = await pool.query<{ n: number }>(`select count(*)::int as n from (${CANDIDATES}) as c`, [
    from,
    until,
  ]);
  const candidates = rows[0]?.n ?? 0;
  await pool.query(
    `insert into business.reread_draw (month, seed, candidates, drawn, drawn_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [month, seed, candidates, drawnOf(candidates), now()],
  );
}

async function ask(ports: NightPorts, { month, seed, drawn }: Draw): Promise<{ asked: number; isDone: boolean }> {
  const { from, until } = daysOfMonth(month);
  const { rows } = await ports.pool.query<{ process_id: ProcessId; mark: RereadAct }>(
    `select process_id, mark from (${CANDIDATES}) as c
     order by encode(sha256(convert_to($3 || ' ' || process_id || ' ' || mark, 'UTF8')), 'hex') limit $4`,
    [from, until, seed, drawn],
  );
  let asked = 0;
  await atOnce(rows, async ({ process_id: processId, mark: act }) => {
    const command: OversightCommand = { type: 'drawForRereading', draw: month, act };
    try {
      const actor = systemActor('night');
      const { outcome } = await ports.send({
        processId,
        commandId: `reread/${month}/${act}`,
        bodyHash: '',
        command,
        actor,
      });
      asked += 1;
      if (!outcome.ok) ports.warn({ processId, code: outcome.refusal.code }, 'a case drawn to be read again refused');
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      ports.warn(
        { processId, error: name },
        'a case drawn to be read again could not be asked; it is asked next night',
      );
    }
  });
  return { asked, isDone: asked === rows.length };
}
