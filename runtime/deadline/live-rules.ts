import type { Day } from '../../domain/calendar/calendar.ts';
import { bodiesOf } from '../../domain/policy/select.ts';
import { createPrisma } from '../../prisma/client.ts';
import { loadFacts } from '../../prisma/facts.ts';
import type { CliWorld } from '../cli-world.ts';
import type { Read } from './read-arguments.ts';
import type { Rules } from './rules.ts';

/** The rules of the running system, with those of an organisation's own where one is named by its code. */
export async function liveRules(
  { pool }: Pick<CliWorld, 'pool'>,
  code: string | null,
  today: Day,
): Promise<Read<Rules>> {
  const organisation =
    code === null ? null : await createPrisma(pool).organisation.findFirst({ where: { code, validTo: null } });
  if (code !== null && organisation === null) {
    return { ok: false, problem: { code: 'ORGANISATION_UNKNOWN', params: { code } } };
  }
  const organisationId = organisation?.id ?? null;
  const facts = await loadFacts(pool, { people: [], organisations: [], registerFor: null }, { today, organisationId });
  const organisationIds = organisationId === null ? [] : bodiesOf(organisationId, facts.lineage);
  return { ok: true, value: { policies: facts.policies, calendar: facts.calendar, organisationIds, isLive: true } };
}
