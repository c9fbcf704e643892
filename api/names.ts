import type pg from 'pg';

/** Which names a page needs. */
export interface NamesQuery {
  people?: readonly string[];
  organisations?: readonly string[];
  accounts?: readonly string[];
  /** Titles of posts. */
  titles?: readonly string[];
}

/** Names by id; an id that is not there reads as "…" so that a page never breaks on an old record. */
export interface Names {
  person: (id: string) => string;
  organisation: (id: string) => string;
  account: (id: string) => string;
  title: (id: string) => string;
}

const UNKNOWN = '…';

/** All names a page needs in one query. */
export async function loadNames(pool: pg.Pool, query: NamesQuery): Promise<Names> {
  const unique = (ids: readonly string[] | undefined) => [...new Set(ids ?? [])];
  const [people, organisations, accounts] = [unique(query.people), unique(query.organisations), unique(query.accounts)];
  const titles = unique(query.titles);
  if (people.length + organisations.length + accounts.length + titles.length === 0) return namesOf([]);
  const { rows } = await pool.query<NameRow>(
    `select 'person' as kind, id, full_name as name from business.person where id = any ($1::uuid[])
     union all select 'organisation', id, name from business.organisation where id = any ($2::uuid[])
     union all select 'account', id, display_name from access.account where id = any ($3::uuid[])
     union all select 'title', id, title from inbox.post_title where id = any ($4::uuid[])`,
    [people, organisations, accounts, titles],
  );
  return namesOf(rows);
}

interface NameRow {
  kind: 'person' | 'organisation' | 'account' | 'title';
  id: string;
  name: string;
}

function namesOf(rows: readonly NameRow[]): Names {
  const byKey = new Map(rows.map((row) => [`${row.kind}/${row.id}`, row.name]));
  const find = (kind: NameRow['kind']) => (id: string) => byKey.get(`${kind}/${id}`) ?? UNKNOWN;
  return {
    ...{ person: find('person'), organisation: find('organisation') },
    ...{ account: find('account'), title: find('title') },
  };
}
