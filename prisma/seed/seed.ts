import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { generateProvince } from './demo/generate.ts';
import { storeProvince } from './demo/store.ts';
import { makePassword } from './passwords.ts';
import { CALENDARS } from './reference/calendars.ts';
import { POLICIES } from './reference/policies.ts';
import { POLICY_EXAMPLES } from './reference/policy-examples.ts';
import { referenceCodes } from './reference-codes.ts';
import { storeAccounts } from './store-accounts.ts';
import { storeCalendars, storePolicies, storeReferenceCodes } from './store-reference.ts';

/** An account just made. The password is nowhere else: the database has only its hash. */
export interface DemoAccount {
  username: string;
  password: string;
  roles: string[];
  /** Name of the organisation for which the roles are held. */
  organisation: string;
  name: string;
  about: string;
}

/** Writes the passwords down. Called before anything is committed: an account whose password is lost is never made. */
export type Keep = (accounts: DemoAccount[]) => Promise<void>;

/**
 * Brings codes, policy rows and calendars up to date; as often as wished. `url` is the migrator's address. Throws
 * ChangedReferenceError, and stores nothing, when a recorded policy row or calendar would get other content.
 */
export async function seedReference(url: string): Promise<void> {
  await inTransaction(url, async (client) => {
    await storeReferenceCodes(client, referenceCodes());
    await storePolicies(client, POLICIES, POLICY_EXAMPLES);
    await storeCalendars(client, CALENDARS);
  });
}

/**
 * Fills an empty installation with the fictional province and returns its accounts with random passwords. Does nothing
 * and returns [] as soon as there is any organisation or account: invented people never get among real ones.
 */
export async function seedDemo(url: string, keep: Keep = async () => undefined): Promise<DemoAccount[]> {
  return inTransaction(url, async (client) => {
    if (await isInhabited(client)) return [];
    const province = generateProvince();
    const accounts = province.accounts.map((one) => ({ ...one, password: makePassword(), mustChangePassword: false }));
    await storeProvince(client, province);
    await storeAccounts(client, accounts);
    const shown = accounts.map(({ username, password, roles, organisation, name, about }) => ({
      ...{ username, password, roles: [...roles], organisation, name, about: `${about}. ${organisation} (hư cấu).` },
    }));
    await keep(shown);
    return shown;
  });
}

/**
 * Gives an empty installation one organisation, to be renamed, and its administrator, who must change the password at
 * the first sign-in. Does nothing and returns [] as soon as there is any organisation or account.
 */
export async function seedAdministrator(url: string, keep: Keep = async () => undefined): Promise<DemoAccount[]> {
  return inTransaction(url, async (client) => {
    if (await isInhabited(client)) return [];
    const organisation = 'Tổ chức gốc';
    const { rows } = await client.query<{ id: string; today: string }>(
      `insert into business.organisation (id, code, path, kind, level, name, valid_from)
       values ($1, 'GOC', 'goc', 'party-committee', 'province', $2, (now() at time zone 'Asia/Ho_Chi_Minh')::date)
       returning id, valid_from::text as today`,
      [randomUUID(), organisation],
    );
    const shown = {
      ...{ username: 'quantri', password: makePassword(), organisation, name: 'Quản trị hệ thống' },
      about: 'Quản trị tài khoản và vận hành; phải đổi mật khẩu khi đăng nhập lần đầu.',
    };
    for (const { id: organisationId, today: validFrom } of rows) {
      const account = { ...shown, id: randomUUID(), organisationId, personId: null, validFrom };
      await storeAccounts(client, [{ ...account, roles: ['ADMINISTRATOR'], mustChangePassword: true }]);
    }
    const accounts = [{ ...shown, roles: ['ADMINISTRATOR'] }];
    await keep(accounts);
    return accounts;
  });
}

async function isInhabited(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from business.organisation union all select from access.account limit 1',
  );
  return rowCount !== 0;
}

async function inTransaction<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    // Two programs that start together: the second finds the work done.
    await client.query(`select pg_advisory_xact_lock(hashtextextended('tiep-thu/seed', 0))`);
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    // Without a commit the server undoes everything when the session ends.
    await client.end();
  }
}
