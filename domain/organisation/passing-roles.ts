import type { Role } from '../process.ts';

/** `always`: every holder keeps it there; `where-vacant`: only where nobody holds it there already. */
type Passing = 'always' | 'where-vacant';

/**
 * What becomes of a role held in a body that ended, in the body that answers for it: desks go on with all who sat at them, while
 * who heads, leads, keeps or audits a body is one office, filled there or not (practice: P19). The database reads roles by the
 * same list (`access.passing_role`); a test holds both equal.
 */
export const PASSING_ROLES: Readonly<Record<Role, Passing>> = {
  RECEPTION: 'always',
  SCREENER: 'always',
  COMMITTEE_MEMBER: 'always',
  INSPECTOR: 'always',
  REGISTER_KEEPER: 'always',
  SUPERVISED_UNIT: 'always',
  SUBJECT: 'always',
  INSPECTOR_PASS: 'always',
  HEAD: 'where-vacant',
  LEADER: 'where-vacant',
  ADMINISTRATOR: 'where-vacant',
  AUDITOR: 'where-vacant',
  MEETING_SECRETARY: 'where-vacant',
};
