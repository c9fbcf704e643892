import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';

type LinkCommand = Extract<CaseCommand, { type: 'linkCase' | 'noteLink' }>;

/** Decides that two cases have to do with each other, once (LINKED_ALREADY); the other side only notes it, however often it is told. */
export function decideLinks(state: CaseState, command: LinkCommand, context: Context): Decision<CaseEvent> {
  const isLinked = state.links.some((one) => one.caseId === command.caseId);
  const { caseId, relation } = command;
  if (command.type === 'noteLink') {
    return isLinked ? accept() : accept<CaseEvent>({ type: 'CaseLinkNoted', caseId, relation });
  }
  if (isLinked) return refuse('LINKED_ALREADY');
  return accept<CaseEvent>({
    type: 'CaseLinked',
    caseId,
    relation,
    reason: command.reason,
    by: context.actor.personId,
  });
}

/** What follows when the other case does not know the link: it is not kept here alone. */
export function linkRefused({ links }: CaseState, caseId: string, code: string): CaseEvent[] {
  return links.some((one) => one.caseId === caseId) ? [{ type: 'CaseLinkRefused', caseId, code }] : [];
}
