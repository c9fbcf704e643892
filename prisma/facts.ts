import type pg from 'pg';
import { SMALL_UNIT } from '../domain/authority/small-unit.ts';
import type { Calendar } from '../domain/calendar/calendar.ts';
import { pathsOver } from '../domain/authority/suggested-bodies.ts';
import type { Facts, FactsMoment, FactsQuery, OrganisationFacts, PersonFacts } from '../domain/facts.ts';
import { loadBodiesOver } from './bodies-over.ts';
import { loadEarlierRemediations } from './earlier-remediations.ts';
import { loadDesk } from './desk.ts';
import { loadRecordedMatters } from './recorded-matters.ts';
import { loadTree } from './organisation-tree.ts';
import { TOPMOST } from './topmost.ts';
import { loadPersonRecord } from './person-record.ts';
import { loadBodiesAbove, loadCongress, loadMeeting, loadSubstitutes } from './facts-around.ts';
import { knownRules, rulesFrom } from './known-rules.ts';
import type { RulesRow } from './known-rules.ts';

interface LoadedRow extends RulesRow {
  people: PersonFacts[] | null;
  organisations: OrganisationFacts[] | null;
  register_number: number | null;
}

/** All layers of calendars, the national one first, and whether each holds at that path; those that do nearest last. */
const LAYERS = (path: string): string => `
  select jsonb_agg(layer order by layer -> 'depth') from (
    select jsonb_build_object('id', v.calendar_id, 'depth', coalesce(length(max(u.path)), 0),
      'holds', bool_or(v.organisation_id is null or u.path = ${path} or starts_with(${path}, u.path || '.')),
      'versions', jsonb_agg(v.data || jsonb_build_object('version', v.version) order by v.version)) as layer
    from business.calendar_version v left join business.organisation u on u.id = v.organisation_id
    group by v.calendar_id) as of_path`;

/** The rules of the organisation $1 under their stamp; what the asker knows under that stamp ($2, of policies $3) stays out. */
const RULES = `
    (select stamp from now_in_force) as stamp,
    case when (select stamp from now_in_force) = $2::uuid then null
      else (${LAYERS(`coalesce((select path from own), '')`)}) end as layers,
    case when (select stamp from now_in_force) = $2::uuid then null
      else (select jsonb_agg(o.id order by length(o.path) desc) from business.organisation o, own
        where o.valid_to is null and (own.path = o.path or starts_with(own.path, o.path || '.'))) end as lineage,
    case when (select stamp from now_in_force) = $3::uuid then null
      else (select jsonb_agg(data) from business.policy_row) end as policies`;
const STAMPED = `
  with now_in_force as (select stamp from business.rules_stamp),
    own as (select o.path from business.organisation o where o.id = $1::uuid)`;

// One round trip for everything a decision may ask. Dates come as text, so that no time zone touches them.
const LOAD = `${STAMPED}
  select ${RULES},
    (select jsonb_agg(jsonb_build_object('personId', p.id,
        'posts', coalesce((select jsonb_agg(jsonb_build_object('organisationId', o.id, 'path', o.path, 'isHead', t.is_head,
             'managedBy', t.managing_level, 'isSmallUnit', (select count(distinct m.person_id) < ${SMALL_UNIT} from business.post m
                where m.organisation_id = o.id and m.valid_from <= $6::date and (m.valid_to is null or m.valid_to >= $6::date))))
           from business.post_held t join business.organisation o on o.id = t.organisation_id
           where t.person_id = p.id and t.valid_from <= $6::date and (t.valid_to is null or t.valid_to >= $6::date)), '[]'::jsonb),
        'relatives', coalesce((select jsonb_agg(k.other_id) from business.kinship k where k.person_id = p.id), '[]'::jsonb),
        'hasAccount', exists (select 1 from access.account a where a.person_id = p.id and a.disabled_at is null)))
      from business.person p where p.id = any ($4::uuid[])) as people,
    (select jsonb_agg(jsonb_build_object('organisationId', o.id, 'path', o.path, 'parentId', o.parent_id,
        'isTopmost', o.id = ${TOPMOST}, 'kind', o.kind, 'level', o.level,
        'successorPath', (select s.path from business.organisation s
           where s.id = o.successor_id and not starts_with(o.path, s.path || '.')),
        'headPersonId', (select t.person_id from business.post t where t.organisation_id = o.id and t.is_head
           and t.valid_from <= $6::date and (t.valid_to is null or t.valid_to >= $6::date) order by t.valid_from desc limit 1)))
      from business.organisation o where o.id = any ($5::uuid[])) as organisations,
    (select c.last + 1 from business.register_counter c where c.organisation_id = $7::uuid and c.year = $8) as register_number`;

/** Loads what a decision rests on, as of that day. Throws when the calendar is missing: without it no date is right. */
export async function loadFacts(
  client: pg.ClientBase | pg.Pool,
  query: FactsQuery,
  { today, organisationId }: FactsMoment,
): Promise<Facts> {
  const { registerFor } = query;
  const substitutes = query.above === undefined ? {} : await loadSubstitutes(client, query.people, today);
  const known = knownRules(organisationId);
  // Named: it is planned once for each connection, which costs more than to run it.
  const { rows } = await client.query<LoadedRow>({
    name: 'facts',
    text: LOAD,
    values: [
      organisationId,
      known.organisation?.stamp ?? null,
      known.policies?.stamp ?? null,
      [...query.people, ...Object.values(substitutes)],
      [...query.organisations],
      today,
      registerFor?.organisationId ?? null,
      registerFor?.year ?? null,
    ],
  });
  const row = rows[0];
  if (row === undefined) throw new Error('The facts of a decision came back empty.');
  const people = Object.fromEntries((row.people ?? []).map((one) => [one.personId, withSubstitute(one, substitutes)]));
  const organisations = {
    ...Object.fromEntries((row.organisations ?? []).map((one) => [one.organisationId, one])),
    ...(query.above === undefined ? {} : await loadBodiesAbove(client, organisationId, today)),
  };
  const over = query.bodiesOver === undefined ? null : pathsOver(query.bodiesOver, { people, organisations });
  return {
    ...rulesFrom(organisationId, row, known),
    ...{ people, organisations },
    ...(over === null ? {} : { bodiesOver: await loadBodiesOver(client, over, today) }),
    ...(query.congress === undefined ? {} : { congress: await loadCongress(client, organisationId, today) }),
    ...(query.meeting === undefined ? {} : { meeting: await loadMeeting(client, query.meeting) }),
    registerNumber: registerFor === null ? null : (row.register_number ?? 1),
    ...(query.tree === undefined ? {} : { tree: await loadTree(client) }),
    ...(query.personRecord === undefined ? {} : { personRecord: await loadPersonRecord(client, query.personRecord) }),
    ...(query.recordedOf === undefined ? {} : { recorded: await loadRecordedMatters(client, query.recordedOf) }),
    ...(query.deskOf === undefined ? {} : { desk: await loadDesk(client, query.deskOf) }),
    ...(query.remediationsOf === undefined
      ? {}
      : { remediations: await loadEarlierRemediations(client, query.remediationsOf) }),
  };
}

function withSubstitute(person: PersonFacts, substitutes: Readonly<Record<string, string>>): PersonFacts {
  const substituteId = substitutes[person.personId];
  return substituteId === undefined ? person : { ...person, substituteId };
}

/** The working calendar of an organisation, or the national one. Throws when there is none. */
export async function loadCalendarFor(
  client: pg.ClientBase | pg.Pool,
  organisationId: string | null,
): Promise<Calendar> {
  const known = knownRules(organisationId);
  const { rows } = await client.query<RulesRow>({
    name: 'calendar',
    text: `${STAMPED} select ${RULES}`,
    values: [organisationId, known.organisation?.stamp ?? null, known.policies?.stamp ?? null],
  });
  const row = rows[0];
  if (row === undefined) throw new Error('The calendar came back empty.');
  return rulesFrom(organisationId, row, known).calendar;
}
