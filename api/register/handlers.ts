import { dayOf } from '../../domain/calendar/day.ts';
import { isWithin } from '../../domain/organisation/path.ts';
import type { Caller } from '../caller.ts';
import { holdsFor } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';
import { fieldProblem, problem } from '../say-problem.ts';
import { closeDay, readRegister } from './read-register.ts';

/** The register of a body on a day: for its keeper, and for whoever audits it from there or above. */
export const register: Handler<'register'> = async (context) => {
  const caller = callerOf(context);
  const { organisationId, day } = context.query;
  if (!holdsFor(caller, 'REGISTER_KEEPER', organisationId) && !(await audits(context.deps, caller, organisationId))) {
    throw notFound();
  }
  return { status: 200, body: await readRegister(context.deps.pool, caller, { organisationId, day }) };
};

/** The keeper closes the day of the own body; a day that has not begun cannot be closed. */
export const closeRegisterDay: Handler<'closeRegisterDay'> = async (context) => {
  const caller = callerOf(context);
  const { organisationId, day } = context.body;
  if (!holdsFor(caller, 'REGISTER_KEEPER', organisationId)) throw notFound();
  if (caller.personId === null) throw problem(403, 'PERSON_REQUIRED');
  if (day > dayOf(context.deps.now())) throw fieldProblem('day', 'REGISTER_DAY_AHEAD');
  await closeDay(context.deps.pool, { organisationId, day, personId: caller.personId });
  return { status: 200, body: await readRegister(context.deps.pool, caller, { organisationId, day }) };
};

async function audits({ pool }: ApiDeps, caller: Caller, organisationId: string): Promise<boolean> {
  const { rows } = await pool.query<{ path: string }>('select path from business.organisation where id = $1::uuid', [
    organisationId,
  ]);
  const path = rows[0]?.path;
  return path !== undefined && caller.roles.some((held) => held.role === 'AUDITOR' && isWithin(path, held.path));
}
