import type pg from 'pg';
import type { Day } from '../../domain/calendar/calendar.ts';
import { dayOf, daysBetween } from '../../domain/calendar/day.ts';
import type { Caller } from '../caller.ts';
import { callerOf } from '../handler.ts';
import type { Handler, HandlerContext } from '../handler.ts';
import { newId } from '../ids.ts';
import { notFound } from '../problem.ts';
import type { ProblemError } from '../problem.ts';
import { fieldProblem, problem } from '../say-problem.ts';
import { answersFor, bodiesOf, grantsOf, readAbsences } from './absence-rows.ts';

const MOST_DAYS = 366;

/** Absences that have not ended: the caller's own, those in which they stand in, those of bodies they head or administer. */
export const listAbsences: Handler<'listAbsences'> = async (context) => {
  const { deps } = context;
  const items = await readAbsences(deps.pool, callerOf(context), { today: dayOf(deps.now()) });
  return { status: 200, body: { items } };
};

/** Enters an absence. Throws 422 naming the field that is wrong, 403 where it is not the caller's to enter. */
export const enterAbsence: Handler<'enterAbsence'> = async (context) => {
  const { body, deps } = context;
  const caller = callerOf(context);
  const today = dayOf(deps.now());
  const wrong = checkDays(body, today);
  if (wrong !== null) throw wrong;
  const personId = body.personId ?? caller.personId;
  if (personId === null) throw fieldProblem('personId', 'ABSENT_PERSON_REQUIRED');
  const client = await deps.pool.connect();
  try {
    await client.query('begin');
    const id = await enter(client, caller, { ...body, personId, today });
    const [entered] = await readAbsences(client, caller, { today, id });
    if (entered === undefined) throw new Error('An absence just entered could not be found.');
    await client.query('commit');
    return { status: 201, body: entered };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
};

/** Takes an absence back. Throws 404 for one that is not the caller's to take back. */
export const revokeAbsence: Handler<'revokeAbsence'> = async (context) => {
  const { params, deps } = context;
  const now = deps.now();
  const [found] = await readAbsences(deps.pool, callerOf(context), { today: dayOf(now), id: params.id });
  if (found?.mayRevoke !== true) throw notFound();
  await deps.pool.query('update access.absence set revoked_at = $2 where id = $1 and revoked_at is null', [
    params.id,
    now,
  ]);
  return { status: 204, body: null };
};

type Body = HandlerContext<'enterAbsence'>['body'];

function checkDays({ fromDay, toDay }: Body, today: Day): ProblemError | null {
  if (toDay < fromDay) return fieldProblem('toDay', 'ABSENCE_ENDS_BEFORE_IT_BEGINS');
  if (toDay < today) return fieldProblem('toDay', 'ABSENCE_OVER');
  return daysBetween(fromDay, toDay) < MOST_DAYS ? null : fieldProblem('toDay', 'ABSENCE_TOO_LONG');
}

interface Entering extends Body {
  personId: string;
  today: Day;
}

async function enter(client: pg.ClientBase, caller: Caller, entering: Entering): Promise<string> {
  const { personId, substitutePersonId, fromDay, toDay } = entering;
  // One at a time for each person: two that overlap would not see each other.
  await client.query(`select pg_advisory_xact_lock(hashtextextended('absence/' || $1, 0))`, [personId]);
  const facts = await readFacts(client, caller, entering);
  if (personId !== caller.personId && !facts.isTheirs) throw problem(403, 'ABSENCE_OF_ANOTHER_BODY');
  if (!facts.isOnStaff) throw fieldProblem('personId', 'ABSENT_PERSON_NOT_ON_STAFF');
  if (substitutePersonId === personId) throw fieldProblem('substitutePersonId', 'SUBSTITUTE_IS_ABSENT_PERSON');
  if (!facts.maySubstitute) throw fieldProblem('substitutePersonId', 'SUBSTITUTE_NOT_IN_BODY');
  if (facts.overlaps) throw fieldProblem('fromDay', 'ABSENCE_OVERLAPS');
  const id = newId();
  await client.query(
    `insert into access.absence (id, person_id, substitute_person_id, from_day, to_day, entered_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, personId, substitutePersonId, fromDay, toDay, caller.accountId],
  );
  return id;
}

interface AbsenceFacts {
  isOnStaff: boolean;
  /** Belongs to a body that the caller heads or administers. */
  isTheirs: boolean;
  /** The substitute holds a role where the absent person serves or holds one. */
  maySubstitute: boolean;
  overlaps: boolean;
}

async function readFacts(client: pg.ClientBase, caller: Caller, entering: Entering): Promise<AbsenceFacts> {
  const { personId, substitutePersonId, fromDay, toDay, today } = entering;
  const { rows } = await client.query<AbsenceFacts>(
    `with bodies as (${bodiesOf('$1::uuid', '$5::date')})
     select exists (select 1 ${grantsOf('$1::uuid', '$5::date')}) as "isOnStaff",
       exists (select 1 from bodies where organisation_id = any ($6::uuid[])) as "isTheirs",
       exists (select 1 ${grantsOf('$2::uuid', '$5::date')} and g.organisation_id in (select organisation_id from bodies))
         as "maySubstitute",
       exists (select 1 from access.absence b where b.person_id = $1::uuid and b.revoked_at is null
         and b.from_day <= $4::date and b.to_day >= $3::date) as overlaps`,
    [personId, substitutePersonId, fromDay, toDay, today, answersFor(caller)],
  );
  const [facts] = rows;
  if (facts === undefined) throw new Error('The facts of an absence came back empty.');
  return facts;
}
