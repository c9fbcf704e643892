import { OFFICE_POLICY_NAMES } from './policy-names-office.ts';
import { PARTY_POLICY_NAMES } from './policy-names-party.ts';
import { PEOPLE_POLICY_NAMES } from './policy-names-people.ts';
import { STATE_POLICY_NAMES } from './policy-names-state.ts';
import { RULE_CODES } from './rule-codes.ts';

/** English by key and Vietnamese name: rows of one key may be called differently. */
export type PolicyNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

const NAMES: PolicyNames = {
  ...STATE_POLICY_NAMES,
  ...PARTY_POLICY_NAMES,
  ...PEOPLE_POLICY_NAMES,
  ...OFFICE_POLICY_NAMES,
};

/** What a row of the policy is called in English; its Vietnamese name where a body has named it itself. */
export function namePolicy({ key, name }: { key: string; name: string }): string {
  return NAMES[key]?.[name] ?? name;
}

/** What an obligation is called in English: as its row is, but where a kind of process (`case`, `meeting`) calls it by a name of its own. */
export function nameObligation(kind: string, named: { key: string; name: string }): string {
  const own: Readonly<Record<string, string>> = RULE_CODES.obligationNames;
  return own[`${kind}/${named.key}`] ?? namePolicy(named);
}
