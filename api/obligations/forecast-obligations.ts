import type pg from 'pg';
import type { Day } from '../../domain/calendar/calendar.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import { HORIZONS, expectedOpen, forecastDays } from '../../domain/deadlines/forecast.ts';
import type { PerHorizon } from '../../domain/deadlines/forecast.ts';
import { VI } from '../../texts/vi.ts';
import { RULE_WORDS } from '../../texts/vi/rule-words.ts';
import { isWithinOneOf } from '../authorisation/sql-condition.ts';
import type { Place } from '../authorisation/sql-condition.ts';
import type { Caller } from '../caller.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { GROUP_ORGANISATION, belowRoot, groupColumns, rootOf } from './below-root.ts';
import type { Root } from './below-root.ts';
import { loadCalendars } from './load-calendar.ts';
import { OWED, obligationFilter } from './obligation-filter.ts';
import type { Counting, ObligationQuery } from './obligation-filter.ts';
import { OWNER_KEY, PERSONS_KEY, ownedBy } from './obligation-owner.ts';

/** Numbers as counted; `settled` on the days that make the pace. */
interface Counted {
  open: number;
  overdue: number;
  paused: number;
  n5: number;
  n10: number;
  n20: number;
  settled: number;
}

/** The sums of all rows beside those of each group. */
type GroupRow = Counted & {
  isTotal: boolean;
  organisationId: string | null;
  name: string | null;
  self: boolean | null;
};
type OwnerRow = Counted & { ownerKey: string; name: string; organisation: string };

/** So many owners are shown, the highest bodies first. */
const MOST_OWNERS = 200;

/**
 * What falls due in the working days to come, and what will be left of it at the pace of those gone by: in all, by
 * organisation as the counts have it, and by owner. Every count is the length of the list it opens.
 */
export const forecastObligations: Handler<'forecastObligations'> = async (context) => {
  const { query, deps } = context;
  const caller = callerOf(context);
  const today = dayOf(deps.now());
  const [calendars, root] = await Promise.all([
    loadCalendars(deps.pool),
    rootOf(deps.pool, caller, query.organisationId),
  ]);
  const asked: Asked = {
    caller,
    query,
    counting: { today, calendars },
    ...forecastDays(calendars.of(root.path), today),
  };
  const [groups, owners] = await Promise.all([countBelow(deps.pool, asked, root), countOwners(deps.pool, asked)]);
  const total = groups.find((one) => one.isTotal);
  const organisations = groups.flatMap((one) =>
    one.organisationId === null
      ? []
      : [{ organisationId: one.organisationId, self: one.self === true, name: one.name ?? '', ...shown(one) }],
  );
  const body = {
    ...{ today, days: asked.days, paceFrom: asked.paceFrom },
    horizons: [...HORIZONS] satisfies PerHorizon<number> as PerHorizon<number>,
    total: { name: root.name, ...shown(total ?? NOTHING) },
    ...{ organisations, owners: owners.slice(0, MOST_OWNERS), moreOwners: owners.length > MOST_OWNERS },
  };
  return { status: 200, body };
};

interface Asked {
  caller: Caller;
  query: ObligationQuery;
  counting: Counting;
  days: PerHorizon<Day>;
  paceFrom: Day;
}

const NOTHING: Counted = { open: 0, overdue: 0, paused: 0, n5: 0, n10: 0, n20: 0, settled: 0 };

function shown({ open, overdue, paused, n5, n10, n20, settled }: Counted) {
  const within: PerHorizon<number> = [n5, n10, n20];
  const expected = expectedOpen({ overdue, within, settled });
  return { open, overdue, paused, within, settledLast20: settled, expected };
}

const SUMS = ['open', 'overdue', 'paused', 'n5', 'n10', 'n20', 'settled'] as const;
const SUMMED = SUMS.map((name) => `coalesce(sum(${name}), 0)::int as ${name}`).join(', ');

/** What is asked, counted by these columns: open ones and those settled on the days of the pace, each read by its own index. */
function counted(asked: Asked, columns: (place: Place) => string, more: (place: Place) => string) {
  const { caller, query, counting, days, paceFrom } = asked;
  const filter = obligationFilter(caller, query, counting);
  const { place, state } = filter;
  const running = `not o.paused and o.due_on >= ${place(counting.today)}::date`;
  const within = days.map((day) => `(count(*) filter (where ${running} and o.due_on <= ${place(day)}::date)) as`);
  const [n5, n10, n20] = within;
  const by = columns(place);
  const from = `from ${OWED} where ${filter.sql} and ${more(place)}`;
  const sql = `select ${by}, count(*) as open, (count(*) filter (where ${state('overdue')})) as overdue,
      (count(*) filter (where o.paused)) as paused, ${n5} n5, ${n10} n10, ${n20} n20, 0 as settled
    ${from} and o.status = 'open' group by 1
    union all
    select ${by}, 0, 0, 0, 0, 0, 0, count(*)
    ${from} and o.status = 'met' and o.settled_on >= ${place(paceFrom)}::date and o.settled_on < ${place(counting.today)}::date
    group by 1`;
  return { sql, values: filter.values };
}

async function countBelow(pool: pg.Pool, asked: Asked, root: Root): Promise<GroupRow[]> {
  const { sql, values } = counted(
    asked,
    (place) => `${belowRoot(root, place)} as child_path`,
    () => 'true',
  );
  const { rows } = await pool.query<GroupRow>(
    `with counted as (${sql}),
     summed as (
       select child_path, grouping(child_path) = 1 as "isTotal", ${SUMMED} from counted group by grouping sets ((child_path), ()))
     select s.*, ${groupColumns(root, (value) => `$${values.push(value)}`)}
     from summed s ${GROUP_ORGANISATION} where s."isTotal" or r.id is not null
     order by self desc, s.overdue desc, s.n5 desc, s.child_path collate "C"`,
    values,
  );
  return rows;
}

/**
 * Those who owe in bodies that the caller heads or leads, in the order of bodies and names: people are not ranked (practice:
 * P28). Otherwise the caller alone, whatever they are owing for.
 */
async function countOwners(pool: pg.Pool, asked: Asked) {
  const { caller } = asked;
  const answers = answersFor(caller);
  if (answers === null) {
    const { sql, values } = counted(
      asked,
      () => `'me' as owner_key`,
      (place) => ownedBy('me', caller, place),
    );
    const { rows } = await pool.query<Counted>(`select ${SUMMED} from (${sql}) as counted`, values);
    return [{ ownerKey: 'me', name: caller.displayName, organisation: null, ...shown(rows[0] ?? NOTHING) }];
  }
  const { sql, values } = counted(asked, (place) => `${answers.key(place)} as owner_key`, answers.within);
  const words = `$${values.push(JSON.stringify({ ...VI.roles, persons: RULE_WORDS.persons }))}::jsonb`;
  const { rows } = await pool.query<OwnerRow>(
    `select s.*, coalesce(p.full_name, ${words} ->> s.who, s.who) as name, r.name as organisation from (
       select owner_key as "ownerKey", regexp_replace(owner_key, '^(role:|person:)?(.*)@.*$', '\\2') as who,
         substring(owner_key from '@(.*)$')::uuid as body, ${SUMMED} from (${sql}) as counted group by owner_key) s
     left join business.person p on starts_with(s."ownerKey", 'person:') and p.id::text = s.who
     join business.organisation r on r.id = s.body
     order by r.path collate "C", name, s."ownerKey" collate "C" limit ${MOST_OWNERS + 1}`,
    values,
  );
  return rows.map(({ ownerKey, name, organisation, ...row }) => ({ ownerKey, name, organisation, ...shown(row) }));
}

/** How owners are told apart, and in which bodies, in SQL. */
interface Answering {
  key: (place: Place) => string;
  within: (place: Place) => string;
}

/**
 * Owners in bodies the caller heads, and in or below those they lead; null = there are none. Below, persons are counted
 * together by body: each is for whoever heads their body to know by name.
 */
function answersFor({ roles }: Caller): Answering | null {
  const leads = roles.filter((held) => held.role === 'LEADER').map((held) => held.path);
  const own = roles.filter((held) => held.role === 'HEAD' || held.role === 'LEADER').map((held) => held.path);
  if (own.length === 0) return null;
  const owes = (conditions: readonly string[]) =>
    `o.owner_organisation_id in (select b.id from business.organisation b where ${conditions.join(' or ')})`;
  const isOwn = (place: Place) => `b.path = any (${place(own)}::text[])`;
  return {
    key: (place) =>
      `case when o.owner_person_id is null or ${owes([isOwn(place)])} then ${OWNER_KEY} else ${PERSONS_KEY} end`,
    within: (place) => owes([isOwn(place), ...isWithinOneOf('b.path', leads, place)]),
  };
}
