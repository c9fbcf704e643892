import type { Owner } from '../../deadlines/obligation.ts';
import { owes } from '../../deadlines/obligation-commands.ts';
import { parentPath } from '../../organisation/path.ts';
import type { Context } from '../../process.ts';
import type { CaseState } from '../state.ts';

/** The body directly above the one that owns the case. */
interface LevelAbove {
  organisationId: string;
  organisationPath: string;
  /** Who owes there: its head. */
  owner: Owner;
}

/** The body one level up, or null for the topmost one of the tree. Expects the record of the owning body among the facts. */
export function levelAbove({ organisation }: Pick<CaseState, 'organisation'>, { facts }: Context): LevelAbove | null {
  const organisationId = facts.organisations[organisation.id]?.parentId ?? null;
  const organisationPath = parentPath(organisation.path);
  if (organisationId === null || organisationPath === null) return null;
  return { organisationId, organisationPath, owner: { kind: 'role', role: 'HEAD', organisationId } };
}

/** Whether something of that key is open here which this actor owes: what the level above acts on in a case it does not own. */
export function isOwedBy({ obligations }: Pick<CaseState, 'obligations'>, key: string, { actor }: Context): boolean {
  return obligations.some((one) => one.key === key && one.status === 'open' && owes(actor, one));
}
