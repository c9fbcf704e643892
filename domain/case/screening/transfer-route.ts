import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { isWithin, parentPath } from '../../organisation/path.ts';
import type { Facts } from '../../facts.ts';
import type { CaseState, Transfer } from '../state.ts';

/** Settled or opened by the step that hands a case over, and so no part of what is handed over. */
const OF_THE_TRANSFER: readonly string[] = ['transfer.ack', 'competence.decide'];

/**
 * What goes on being owed when a case passes to another body: by the same desk there, and what a person owed by the head. The
 * notice to the sender too, where it was not given before: who has the case now answers for it.
 */
export function handOver({ obligations }: CaseState, organisationId: string): ObligationEvent[] {
  return obligations
    .filter((one) => one.status === 'open' && !OF_THE_TRANSFER.includes(one.key))
    .map(({ id: obligationId, owner }) => ({
      type: 'ObligationHandedOver',
      obligationId,
      owner: { kind: 'role', role: owner.kind === 'role' ? owner.role : 'HEAD', organisationId },
    }));
}

/** The path of the lowest body above both, or null where one of them stands at the top. */
export function commonPath(one: string, other: string): string | null {
  let path = parentPath(one);
  while (path !== null && (path === other || !isWithin(other, path))) path = parentPath(path);
  return path;
}

/**
 * The body whose head decides between the two: the lowest above both where the record of either names it as its parent,
 * otherwise the parent of the sending body, from where the ladder of reminders leads further up.
 */
export function superiorOf(sent: Transfer, { organisations }: Pick<Facts, 'organisations'>): string {
  const wanted = commonPath(sent.fromPath, sent.toPath);
  const from = organisations[sent.fromOrganisationId];
  const to = organisations[sent.toOrganisationId];
  const named = [from, to].find((body) => body !== undefined && parentPath(body.path) === wanted)?.parentId;
  return named ?? from?.parentId ?? sent.fromOrganisationId;
}
