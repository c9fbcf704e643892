import type pg from 'pg';
import type { Day } from '../../domain/calendar/calendar.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { closedTo } from '../authorisation/reach.ts';
import { isAboutClosed } from '../authorisation/sql-condition.ts';
import { IS_FOR_OUTSIDE } from '../authorisation/visible-outside.ts';
import type { Caller } from '../caller.ts';
import { loadNames } from '../names.ts';

/** Longest register of one day. */
const MOST = 500;

interface LineRow {
  registerNumber: number | null;
  caseNumber: string;
  receivedOn: string;
  channel: string;
  kind: string | null;
  people: number | null;
  organisationId: string;
  stage: string | null;
  outcome: string | null;
  incomingNumber: string | null;
  isLate: boolean;
}

interface ClosedRow {
  closedAt: Date;
  closedBy: string;
  letters: number;
}

/**
 * The letters that a body received on that day, as far as the reader may know that they exist: none about themself, a
 * relative, a superior or a body they serve in, none that went past the body to the level above, and none that is sealed for a
 * body outside (practice: P15, P31).
 */
export async function readRegister(pool: pg.Pool, caller: Caller, asked: { organisationId: string; day: Day }) {
  const values: unknown[] = [asked.organisationId, asked.day, MOST + 1];
  const place = (value: unknown) => `$${values.push(value)}`;
  const to = { closed: closedTo(caller) };
  const { personId } = caller;
  // Whom a letter is about is often known only once it is sorted: the case says it, the letter alone may not.
  const closed = [
    ...isAboutClosed('s', to, place),
    ...isAboutClosed('c', to, place),
    ...(personId === null ? [] : [`${place(personId)}::uuid = any (c.recused_person_ids)`]),
    // Sealed until it leaves: also before the case is there.
    `s.intake -> 'facts' ->> 'forOutside' = 'true'`,
    IS_FOR_OUTSIDE,
  ];
  const { rows } = await pool.query<LineRow>(
    `select c.register_number as "registerNumber", s.case_number as "caseNumber", s.received_on::text as "receivedOn",
       s.channel, coalesce(c.kind, s.kind) as kind, (s.intake -> 'facts' ->> 'signers')::integer as people,
       coalesce(c.organisation_id, s.organisation_id) as "organisationId", c.stage, c.outcome,
       s.intake -> 'stamps' ->> 'incomingNumber' as "incomingNumber", coalesce(s.recorded_at > d.closed_at, false) as "isLate"
     from inbox.submission s
     left join business.case_file c on c.case_id = s.case_id
     left join inbox.register_day d on d.organisation_id = s.organisation_id and d.day = s.received_on
     where s.receiving_organisation_id = $1::uuid and s.organisation_id = $1::uuid and s.received_on = $2::date
       and not coalesce(c.restricted and c.organisation_id <> s.organisation_id, false)
       ${closed.map((one) => `and not coalesce(${one}, false)`).join(' ')}
     order by c.register_number nulls last, s.recorded_at, s.id limit $3`,
    values,
  );
  const shown = rows.slice(0, MOST);
  const [days, names] = await Promise.all([
    pool.query<ClosedRow>(
      `select closed_at as "closedAt", closed_by as "closedBy", letters from inbox.register_day
       where organisation_id = $1::uuid and day = $2::date`,
      [asked.organisationId, asked.day],
    ),
    loadNames(pool, { organisations: [asked.organisationId, ...shown.map((one) => one.organisationId)] }),
  ]);
  const day = days.rows[0];
  // Of a register that is read whole only what is shown is counted: a difference would tell that something is hidden.
  const letters = rows.length > MOST ? (day?.letters ?? 0) : shown.filter((one) => !one.isLate).length;
  const closers = day === undefined ? null : await loadNames(pool, { people: [day.closedBy] });
  return {
    day: asked.day,
    organisation: { id: asked.organisationId, name: names.organisation(asked.organisationId) },
    closed:
      day === undefined || closers === null
        ? null
        : { closedAt: day.closedAt.toISOString(), by: closers.person(day.closedBy), letters },
    items: shown.map(({ channel, kind, people, organisationId, stage, outcome, incomingNumber, ...line }) => ({
      ...line,
      channelText: wordFor(VI.channels, channel),
      kindText: kind === null ? null : wordFor(VI.kinds, kind),
      people: people ?? 1,
      isOwn: organisationId === asked.organisationId,
      inCharge: organisationId === asked.organisationId ? null : names.organisation(organisationId),
      followUp: outcome === null ? wordFor(VI.receiptStages, stage ?? 'RECEIVED') : wordFor(VI.outcomes, outcome),
      note: incomingNumber === null ? '' : `${wordFor(VI.details, 'incomingNumber')}: ${incomingNumber}`,
    })),
    isCut: rows.length > MOST,
  };
}

/** Closes the day, once: what was counted then stays. Nothing happens where it was closed before. */
export async function closeDay(
  pool: pg.Pool,
  closing: { organisationId: string; day: Day; personId: string },
): Promise<void> {
  await pool.query(
    `insert into inbox.register_day (organisation_id, day, closed_by, letters, last_number)
     select $1::uuid, $2::date, $3::uuid, count(*)::integer, max(c.register_number)
     from inbox.submission s left join business.case_file c on c.case_id = s.case_id and c.organisation_id = s.organisation_id
     where s.receiving_organisation_id = $1::uuid and s.organisation_id = $1::uuid and s.received_on = $2::date
     on conflict do nothing`,
    [closing.organisationId, closing.day, closing.personId],
  );
}
