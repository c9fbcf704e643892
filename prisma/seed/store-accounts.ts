import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Role } from '../../domain/process.ts';
import { hashPassword } from './passwords.ts';

/** An account to be made, with the password in clear; only its hash is stored. */
export interface NewAccount {
  id: string;
  username: string;
  password: string;
  roles: readonly Role[];
  organisationId: string;
  /** Null for an administrator who is nobody in the register of people. */
  personId: string | null;
  name: string;
  about: string;
  mustChangePassword: boolean;
  /** First day on which the roles hold. */
  validFrom: string;
}

/** Stores accounts and their roles. `client` is in a transaction. */
export async function storeAccounts(client: pg.ClientBase, accounts: readonly NewAccount[]): Promise<void> {
  const hashes = await Promise.all(accounts.map((account) => hashPassword(account.password)));
  const rows = accounts.map((account, index) => ({
    ...account,
    // Over the word itself: the password in clear never reaches the database.
    password: hashes[index],
    grants: account.roles.map((role) => ({ id: randomUUID(), role })),
  }));
  await client.query(
    `with given as (
       select * from jsonb_to_recordset($1) as a (id uuid, username text, password text, name text, "personId" uuid, about text,
         "mustChangePassword" boolean, "organisationId" uuid, "validFrom" date, grants jsonb)),
     account as (
       insert into access.account (id, username, password_hash, display_name, person_id, about, must_change_password)
       select id, username, password, name, "personId", about, "mustChangePassword" from given)
     insert into access.role_grant (id, account_id, role, organisation_id, valid_from)
     select (held ->> 'id')::uuid, given.id, held ->> 'role', "organisationId", "validFrom"
     from given cross join jsonb_array_elements(grants) as held`,
    [JSON.stringify(rows)],
  );
}
