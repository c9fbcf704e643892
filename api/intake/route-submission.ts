import type pg from 'pg';
import { owningBody } from '../../domain/authority/owning-body.ts';
import type { BodyOnTheWay } from '../../domain/authority/owning-body.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import { loadFacts } from '../../prisma/facts.ts';
import { fieldProblem } from '../say-problem.ts';
import type { SubjectHint } from './subject-hints.ts';

/** Whom a letter names, as far as they are on record. */
export interface NamedSubjects {
  personIds: readonly string[];
  organisationIds: readonly string[];
}

/** Where a submission goes, and whom it names of those on record. */
export interface Routing {
  receivingOrganisationId: string;
  organisationId: string;
  organisationPath: string;
  /** True when it went past the receiving body: nobody there may know of it. */
  wentUp: boolean;
  /** True when it concerns the topmost body: sealed there until it leaves for a body outside. */
  forOutside: boolean;
  named: NamedSubjects;
}

interface WayRow extends BodyOnTheWay {
  /** Whether the form names this body in words. */
  isNamed: boolean;
  /** Persons of this body whose full name stands in the form. */
  namesakes: string[];
  /** Its head, where their post stands in the form. */
  heads: string[];
}

// The receiving body and all above it, nearest first, with whoever of a name or post in the form serves in each today.
const WAY = `
  with said as (
    select coalesce(array_agg(public.vn_norm(btrim(n))), '{}') as words from unnest($3::text[]) n
  ), receiving as (
    select path from business.organisation
    where id = $1::uuid and valid_from <= $2::date and (valid_to is null or valid_to >= $2::date)
  )
  select o.id as "organisationId", o.path, o.name_norm = any (s.words) as "isNamed",
    coalesce(array_agg(p.id::text) filter (where p.name_norm = any (s.words)), '{}') as namesakes,
    coalesce(array_agg(p.id::text) filter (where t.is_head and public.vn_norm(t.title) = any (s.words)), '{}') as heads
  from receiving r cross join said s
  join business.organisation o on (r.path = o.path or starts_with(r.path, o.path || '.'))
    and o.valid_from <= $2::date and (o.valid_to is null or o.valid_to >= $2::date)
  left join business.post_held t on t.organisation_id = o.id and t.valid_from <= $2::date and (t.valid_to is null or t.valid_to >= $2::date)
  left join business.person p on p.id = t.person_id
  group by o.id, o.path, s.words order by length(o.path) desc`;

/**
 * Decides which body owns a submission (domain/authority/owning-body.ts, practice: P15). A name written in the form
 * counts as the person of that name who serves in a body on the way, as the nearest head whose post it is, or as the body of
 * that name: one level too high harms nobody, one too low may. Of a post that is called the same at every level (Bí thư) the
 * nearest is meant: else every such letter would leave the system as one about the topmost body.
 * Where the way up ends it lies sealed with the topmost body, which hands it over outside: nothing that was written is sent away
 * unregistered. Throws 422 for a body that does not exist today.
 */
export async function routeSubmission(
  pool: pg.Pool,
  asked: { receivingOrganisationId: string; concernsOwnBody: boolean; subjects: readonly SubjectHint[]; today: Day },
): Promise<Routing> {
  const names = asked.subjects.flatMap((one) => one.name ?? []);
  const { rows: way } = await pool.query<WayRow>(WAY, [asked.receivingOrganisationId, asked.today, names]);
  const receiving = way[0];
  if (receiving === undefined) throw fieldProblem('organisationId', 'ORGANISATION_UNKNOWN');
  const heads = way.find((body) => body.heads.length > 0)?.heads ?? [];
  const given = asked.subjects.flatMap((one) => one.personId ?? []);
  const personIds = [...given, ...way.flatMap((body) => body.namesakes), ...heads];
  const bodies = way.flatMap((body) => (body.isNamed ? [body.organisationId] : []));
  const named: NamedSubjects = {
    personIds: [...new Set(personIds)],
    organisationIds: [...new Set([...asked.subjects.flatMap((one) => one.organisationId ?? []), ...bodies])],
  };
  const records = await loadFacts(
    pool,
    { people: named.personIds, organisations: named.organisationIds, registerFor: null },
    { today: asked.today, organisationId: null },
  );
  const subjects = [
    ...named.personIds.map((personId) => ({ personId, organisationId: null })),
    ...named.organisationIds.map((organisationId) => ({ personId: null, organisationId })),
  ];
  const owner = owningBody(way, { concerns: asked.concernsOwnBody, subjects, records });
  const { organisationId, path } = owner ?? way.at(-1) ?? receiving;
  return {
    receivingOrganisationId: receiving.organisationId,
    organisationId,
    organisationPath: path,
    wentUp: owner === null || organisationId !== receiving.organisationId,
    forOutside: owner === null,
    named,
  };
}
