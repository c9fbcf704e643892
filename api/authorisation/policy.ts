import type { Role } from '../../domain/process.ts';

/** What is asked for. */
export type Action =
  | 'SEE_CASE'
  | 'SEE_MEETING'
  | 'SEE_DISCIPLINE'
  | 'SEE_SUSPENSION'
  | 'SEE_REMEDIATION'
  | 'SEE_PROTECTION'
  | 'SEE_RULE_CHANGE'
  | 'SEE_REORGANISATION'
  | 'SEE_PERSON_RECORD'
  | 'SEE_CONGRESS'
  | 'SEE_DESK_HANDOVER'
  | 'FILE_SUBMISSION'
  | 'SEE_IMPORT'
  | 'SEE_OWN_MATTER'
  | 'HAND_OUTSIDE';

/**
 * How far a role reaches.
 * - `own`: exactly the organisation it is held for;
 * - `subtree`: that organisation and all below;
 * - `relation`: only matters in which the person takes part: handler, assignee, team, a meeting's chair, secretary or
 *   member (for what stands on its agenda, unless they stepped back);
 * - `reviewed`: cases of that organisation once they are before its committee, or concluded by it;
 * - `received`: cases sent to that organisation and not taken yet (practice: P16);
 * - `superior`: cases that two bodies below that organisation send each other back;
 * - `supervised`: what the organisation itself has to remedy, and nothing of the case behind it;
 * - `with-case`: what follows from a case that the role lets the person see;
 * - `self`: what the person themself is examined for, once told (practice: P26).
 */
export type Scope =
  | 'own'
  | 'subtree'
  | 'relation'
  | 'reviewed'
  | 'received'
  | 'superior'
  | 'with-case'
  | 'supervised'
  | 'self';

type Reaches = Readonly<Partial<Record<Action, readonly Scope[]>>>;

/** Role × action → scopes. What is not written here is denied. */
const POLICY: Readonly<Partial<Record<Role, Reaches>>> = {
  RECEPTION: {
    SEE_CASE: ['own', 'relation', 'received'],
    SEE_PROTECTION: ['relation'],
    FILE_SUBMISSION: ['own'],
    SEE_IMPORT: ['own'],
  },
  SCREENER: { SEE_CASE: ['own', 'relation', 'received'], SEE_PROTECTION: ['relation'] },
  HEAD: {
    SEE_CASE: ['own', 'relation', 'received', 'superior'],
    SEE_MEETING: ['own', 'relation'],
    SEE_DISCIPLINE: ['own', 'relation'],
    SEE_IMPORT: ['own'],
    SEE_SUSPENSION: ['own'],
    SEE_REMEDIATION: ['own', 'superior'],
    SEE_PROTECTION: ['own', 'superior', 'relation'],
    SEE_RULE_CHANGE: ['own'],
    SEE_REORGANISATION: ['subtree'],
    SEE_PERSON_RECORD: ['subtree'],
    SEE_CONGRESS: ['subtree'],
    SEE_DESK_HANDOVER: ['own'],
  },
  REGISTER_KEEPER: { HAND_OUTSIDE: ['own'], SEE_CASE: ['own', 'relation'], SEE_IMPORT: ['own'] },
  LEADER: {
    SEE_CASE: ['subtree', 'relation'],
    SEE_MEETING: ['subtree', 'relation'],
    SEE_DISCIPLINE: ['subtree', 'relation'],
    SEE_SUSPENSION: ['subtree'],
    SEE_REMEDIATION: ['subtree'],
    SEE_PROTECTION: ['subtree'],
    SEE_RULE_CHANGE: ['subtree'],
    SEE_REORGANISATION: ['subtree'],
    SEE_CONGRESS: ['subtree'],
  },
  INSPECTOR: {
    SEE_CASE: ['relation'],
    SEE_MEETING: ['relation'],
    SEE_DISCIPLINE: ['relation', 'with-case'],
    SEE_REMEDIATION: ['relation', 'with-case'],
    SEE_PROTECTION: ['relation'],
  },
  MEETING_SECRETARY: {
    SEE_CASE: ['reviewed', 'relation'],
    SEE_MEETING: ['own', 'relation'],
    SEE_DISCIPLINE: ['own', 'relation'],
    SEE_CONGRESS: ['own'],
  },
  ADMINISTRATOR: { SEE_REORGANISATION: ['subtree'], SEE_PERSON_RECORD: ['subtree'], SEE_RULE_CHANGE: ['own'] },
  AUDITOR: { SEE_REORGANISATION: ['subtree'], SEE_RULE_CHANGE: ['subtree'] },
  SUBJECT: { SEE_OWN_MATTER: ['self'] },
  SUPERVISED_UNIT: { SEE_OWN_MATTER: ['own'], SEE_REMEDIATION: ['supervised'] },
  COMMITTEE_MEMBER: { SEE_CASE: ['relation'], SEE_MEETING: ['relation'], SEE_DISCIPLINE: ['relation'] },
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
