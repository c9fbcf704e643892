import type pg from 'pg';
import { SMALL_UNIT } from '../../domain/authority/small-unit.ts';
import { dayOf, fromMillis, toMillis } from '../../domain/calendar/day.ts';
import type { Instant } from '../../domain/calendar/calendar.ts';
import type { Caller, CallerRole } from '../caller.ts';

/** A session ends after a working day, or after two hours without a request. */
export const SESSION_MS = 12 * 3_600_000;
const IDLE_MS = 2 * 3_600_000;
/** A session's last use is written at most this often. */
const TOUCH_MS = 60_000;

interface CallerRow {
  id: string;
  username: string;
  display_name: string;
  person_id: string | null;
  must_change_password: boolean;
  last_seen_at: Date;
  roles: CallerRole[] | null;
  relatives: string[] | null;
  superiors: string[] | null;
  colleagues: string[] | null;
  served: string[] | null;
}

const FIND = `
  select a.id, a.username, a.display_name, a.person_id, a.must_change_password, s.last_seen_at,
    (select jsonb_agg(distinct jsonb_build_object('role', g.role, 'organisationId', o.id, 'path', o.path, 'organisation', o.name))
      from access.role_held g join business.organisation o on o.id = g.organisation_id
      where g.account_id = a.id and g.valid_from <= $4::date and (g.valid_to is null or g.valid_to >= $4::date)) as roles,
    (select array_agg(distinct case when k.person_id = a.person_id then k.other_id else k.person_id end)
      from business.kinship k where a.person_id in (k.person_id, k.other_id)) as relatives,
    (select array_agg(distinct h.person_id)
      from business.post_held t join business.organisation own on own.id = t.organisation_id
      join business.organisation o on o.path = own.path or starts_with(own.path, o.path || '.')
      join business.post h on h.organisation_id = o.id and h.is_head
        and h.valid_from <= $4::date and (h.valid_to is null or h.valid_to >= $4::date)
      where t.person_id = a.person_id and h.person_id <> a.person_id
        and t.valid_from <= $4::date and (t.valid_to is null or t.valid_to >= $4::date)) as superiors,
    (select array_agg(distinct m.person_id)
      from business.post_held t join business.post m on m.organisation_id = t.organisation_id
        and m.valid_from <= $4::date and (m.valid_to is null or m.valid_to >= $4::date)
      where t.person_id = a.person_id and m.person_id <> a.person_id
        and t.valid_from <= $4::date and (t.valid_to is null or t.valid_to >= $4::date)
        and (select count(distinct n.person_id) from business.post n where n.organisation_id = t.organisation_id
          and n.valid_from <= $4::date and (n.valid_to is null or n.valid_to >= $4::date)) < ${SMALL_UNIT}) as colleagues,
    (select array_agg(distinct o.id)
      from business.post_held t join business.organisation own on own.id = t.organisation_id
      join business.organisation at on at.path = own.path or starts_with(own.path, at.path || '.')
      -- what ended and is answered for by one of these, unless that one was over it anyway
      join business.organisation o on o.id = at.id or (o.successor_id = at.id and not starts_with(o.path, at.path || '.'))
      where t.person_id = a.person_id
        and t.valid_from <= $4::date and (t.valid_to is null or t.valid_to >= $4::date)) as served
  from access.session s join access.account a on a.id = s.account_id
  where s.token_hash = $1 and s.expires_at > $2 and s.last_seen_at > $3 and a.disabled_at is null`;

/**
 * The caller of the session with that token hash, with the roles valid today; null when it has ended or never was.
 * `isUse` = a person does something now, which puts off the end by idleness; an open page alone does not.
 */
export async function findCaller(
  pool: pg.Pool,
  sessionHash: string,
  { now, isUse }: { now: Instant; isUse: boolean },
): Promise<Caller | null> {
  const idleSince = fromMillis(toMillis(now) - IDLE_MS);
  const { rows } = await pool.query<CallerRow>(FIND, [sessionHash, now, idleSince, dayOf(now)]);
  const row = rows[0];
  if (row === undefined) return null;
  if (isUse && toMillis(now) - row.last_seen_at.getTime() > TOUCH_MS) {
    await pool.query('update access.session set last_seen_at = $2 where token_hash = $1', [sessionHash, now]);
  }
  return {
    accountId: row.id,
    username: row.username,
    displayName: row.display_name,
    personId: row.person_id,
    mustChangePassword: row.must_change_password,
    roles: row.roles ?? [],
    relatives: row.relatives ?? [],
    superiors: row.superiors ?? [],
    colleagues: row.colleagues ?? [],
    servedOrganisations: row.served ?? [],
    sessionHash,
  };
}
