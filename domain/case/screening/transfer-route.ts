import { concernsBody } from '../../authority/owning-body.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { isWithin } from '../../organisation/path.ts';
import type { Facts, OrganisationFacts } from '../../facts.ts';
import { closedTo } from '../parts/parts-state.ts';
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

/**
 * The body whose head decides between the two: the lowest above both in the tree of the day that the letter does not concern
 * (practice: P15, P16), or null where nobody of that kind stands above both. Expects the bodies above the sending one among the facts.
 */
export function superiorOf(state: CaseState, sent: Transfer, facts: Facts): OrganisationFacts | null {
  const above = Object.values(facts.organisations).filter(({ path }) => isOverBoth(path, sent));
  const impartial = above.filter((body) => !concernsBody(body, closedTo(state), facts));
  return impartial.toSorted((one, other) => other.path.length - one.path.length)[0] ?? null;
}

/** Whether a body at that path stands over the sending and the receiving one, and is neither of them. */
export function isOverBoth(path: string, { fromPath, toPath }: Transfer): boolean {
  return [fromPath, toPath].every((one) => one !== path && isWithin(one, path));
}
