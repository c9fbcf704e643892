import type { Role } from '../../domain/process.ts';

/** What is asked for. */
export type Action = 'SEE_CASE' | 'FILE_SUBMISSION';

/**
 * How far a role reaches: `own` = exactly the organisation it is held for; `subtree` = that organisation and all below;
 * `relation` = only matters in which the caller is handler or assignee.
 */
export type Scope = 'own' | 'subtree' | 'relation';

/** Role × action → scopes. What is not written here is denied. */
const POLICY: Readonly<Partial<Record<Role, Readonly<Partial<Record<Action, readonly Scope[]>>>>>> = {
  RECEPTION: { SEE_CASE: ['own', 'relation'], FILE_SUBMISSION: ['own'] },
  SCREENER: { SEE_CASE: ['own', 'relation'] },
  HEAD: { SEE_CASE: ['own', 'relation'] },
  REGISTER_KEEPER: { SEE_CASE: ['own', 'relation'] },
  LEADER: { SEE_CASE: ['subtree', 'relation'] },
  INSPECTOR: { SEE_CASE: ['relation'] },
  COMMITTEE_MEMBER: { SEE_CASE: ['relation'] },
};

/** Roles that keep the system or watch over it: whoever holds one sees no case, whatever else the account holds (practice: P15). */
const OUTSIDE_CASES: readonly Role[] = ['ADMINISTRATOR', 'AUDITOR'];

/** The scopes a role gives for an action; empty = none. */
export function scopesOf(role: Role, action: Action): readonly Scope[] {
  return POLICY[role]?.[action] ?? [];
}

/** Whether holding these roles keeps the account away from every case. */
export function isOutsideCases(roles: readonly { role: Role }[]): boolean {
  return roles.some((held) => OUTSIDE_CASES.includes(held.role));
}
